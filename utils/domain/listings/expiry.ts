import { daysIn, dayText, isDay, lastDayAfter } from './calendar-date.ts';

/** A date or term of goods as a text says it; positions in the text. */
export type ExpiryPart = { start: number; end: number } & (
  | { kind: 'until'; day: string }
  | { kind: 'made'; day: string }
  | { kind: 'term'; months: number }
  | { kind: 'noDay' }
);

const DATE = '((?:20|19)?\\d{2})\\s?[年./-]\\s?(\\d{1,2})(?:\\s?[月./-]\\s?(\\d{1,2})?\\s?日?|月)?';
const DENSE = '(20\\d{2})(\\d{2})(\\d{2})?(?!\\d)';
const UNTIL =
  '(?:有效期至|有效期到|有效日期至?|效期至|效期到|效期|失效日期|失效期|到期日|保质期至|保质期到|限用日期|请在|exp)';
const MADE = '(?:生产日期|制造日期|出厂日期|生产批日期|mfg)';
const TERM =
  /(?:有效期|保质期|效期)[为是:：\s]{0,3}(\d{1,3}|[一二两三四五六七八九十]{1,3})\s?个?(月|年)/g;
/** What else is valid until a day: no goods. */
const OTHER_TERM =
  /(?:券|活动|优惠|许可证|资质|证书|执照|批件|注册证|备案|处方|会员|积分|承诺|合同|授权|权益|红包|兑换)[^，。；\n]{0,6}$/;

/** More dates than this no page has. */
const PARTS_MAX = 100;

/**
 * Reads until when goods are good, when they were made and for how long they keep.
 * A month without a day ends with its last one. Dates that do not exist are told as `noDay`.
 * @param text normalised
 */
export function expiryParts(text: string): ExpiryPart[] {
  const parts: ExpiryPart[] = [];
  if (!/期|exp|mfg/.test(text)) return parts;
  for (const [kind, word] of [
    ['until', UNTIL],
    ['made', MADE],
  ] as const)
    for (const source of [DATE, DENSE])
      for (const hit of text.matchAll(new RegExp(`${word}[为是:：\\s]{0,3}${source}`, 'g'))) {
        if (OTHER_TERM.test(text.slice(Math.max(0, hit.index - 12), hit.index))) continue;
        const span = { start: hit.index, end: hit.index + hit[0].length };
        if (
          parts.length > PARTS_MAX ||
          parts.some((part) => part.start < span.end && span.start < part.end)
        )
          continue;
        const day = dayOf(hit[1]!, hit[2]!, hit[3], kind);
        parts.push(day === null ? { ...span, kind: 'noDay' } : { ...span, kind, day });
      }
  for (const hit of text.matchAll(TERM)) {
    if (OTHER_TERM.test(text.slice(Math.max(0, hit.index - 12), hit.index))) continue;
    const count = numberOf(hit[1]!);
    const months = hit[2] === '年' ? count * 12 : count;
    // 2027年 behind 有效期 is a date without 至, not a term of so many years.
    if (months === 0 || months > 240) continue;
    parts.push({ start: hit.index, end: hit.index + hit[0].length, kind: 'term', months });
  }
  return parts.sort((a, b) => a.start - b.start);
}

/** Last day of goods made on a day that keep so many months. */
export const endOf = lastDayAfter;

function dayOf(
  year: string,
  month: string,
  date: string | undefined,
  kind: 'until' | 'made',
): string | null {
  const y = Number(year.length === 2 ? `20${year}` : year);
  const m = Number(month);
  if (m < 1 || m > 12) return null;
  const d = date ? Number(date) : kind === 'until' ? daysIn(y, m) : 1;
  return isDay(y, m, d) ? dayText(y, m, d) : null;
}

function numberOf(word: string): number {
  if (/^\d+$/.test(word)) return Number(word);
  const digits = '一二三四五六七八九';
  const [tens, ones] = word.replace('两', '二').split('十') as [string, string?];
  if (ones === undefined) return digits.indexOf(tens) + 1;
  return (tens === '' ? 1 : digits.indexOf(tens) + 1) * 10 + (digits.indexOf(ones) + 1);
}
