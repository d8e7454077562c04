import { daysBetween } from '../../listings/calendar-date.ts';
import { type ExpiryPart, endOf, expiryParts } from '../../listings/expiry.ts';
import type { FieldKey } from '../../listings/listing.ts';
import type { Draft, RunRule } from '../kinds/kind.ts';
import type { ScannedText } from '../scanner.ts';

/** Goods with fewer days left are near their end; what is near is custom of the trade, so a person looks. */
const NEAR_DAYS = 180;
const DISCLOSED = /近效期|临期|临近效期|效期较近|效期近|短效期|临近保质期|近保质期/;

/**
 * Until when the goods of a page are good: past its end, near it without a word about it, dates that do not exist or
 * lie ahead, and a day of manufacture whose term does not give the end beside it.
 * Source: 药品管理法第九十八条第三款第（五）项 (超过有效期的药品), 消费者权益保护法第二十条.
 */
export const expiry: RunRule = ({ listing, scan, on }) => {
  const drafts: Draft[] = [];
  const whole = Object.values(listing?.fields ?? {}).join('\n');
  for (const key of Object.keys(listing?.fields ?? {})) {
    const field = key as FieldKey;
    const text = scan(field);
    if (!text) continue;
    // 2027-08 alone in the field for it.
    const head = field === 'shelfLife' || field.includes('效期') ? '有效期至' : '';
    const bare = head !== '' && /^\s*(?:20)?\d{2}[年./-]/.test(text.normal.text);
    const source = bare ? head + text.normal.text : text.normal.text;
    const offset = bare ? head.length : 0;
    for (const { part, message, values } of faultsOf(expiryParts(source), on, whole))
      drafts.push(draftOf(field, text, part, offset, message, values));
  }
  return drafts;
};

type Fault = { part: ExpiryPart; message: string; values: Record<string, string> };

function faultsOf(parts: readonly ExpiryPart[], on: string, page: string): Fault[] {
  const faults: Fault[] = [];
  const made = parts.find((part) => part.kind === 'made');
  const term = parts.find((part) => part.kind === 'term');
  const until = parts.find((part) => part.kind === 'until');
  for (const part of parts) {
    if (part.kind === 'noDay') faults.push({ part, message: 'noDay', values: {} });
    if (part.kind === 'made' && part.day > on)
      faults.push({ part, message: 'ahead', values: { day: part.day } });
  }
  const end = made && term ? endOf(made.day, term.months) : null;
  if (until && end && Math.abs(daysBetween(until.day, end)) > 31)
    return [...faults, { part: until, message: 'sum', values: { day: end } }];
  const last = until?.day ?? end;
  const at = until ?? made;
  if (!last || !at) return faults;
  const left = daysBetween(on, last);
  if (left < 0) faults.push({ part: at, message: 'main', values: { day: last } });
  else if (left < NEAR_DAYS && !DISCLOSED.test(page))
    faults.push({ part: at, message: 'near', values: { day: last, count: String(left) } });
  return faults;
}

function draftOf(
  field: FieldKey,
  text: ScannedText,
  { start, end }: ExpiryPart,
  offset: number,
  message: string,
  values: Record<string, string>,
): Draft {
  const span = { start: Math.max(0, start - offset), end: end - offset };
  const isSoft = message === 'near';
  return {
    field,
    span,
    text,
    message,
    values,
    ...(isSoft ? { level: 'warning', certainty: 'review' } : {}),
  };
}
