import { toSource } from '../../text/normalise.ts';
import type { Draft, RunRule } from '../kinds/kind.ts';

const NUMBER =
  /([一-龥])(药|械|食健|食特|医械)广审\((文|视|声)\)字?第?(\d{4,12})(?:-(\d{1,8}))?号?/g;

/**
 * Advertising approval numbers in selling copy: since 2020 the first six digits are the last day of validity
 * (YYMMDD). Ten digits in one piece are the old form, valid for one year and long over.
 * Source: 三品一械广告审查管理暂行办法第九、十八条.
 */
export const adNumber: RunRule = ({ texts, on }) => {
  const drafts: Draft[] = [];
  for (const { text } of texts) {
    if (!text.normal.text.includes('广审')) continue;
    for (const hit of text.normal.text.matchAll(NUMBER)) {
      const [whole, , , , day = '', serial] = hit;
      const message = faultOf(day, serial, on);
      if (!message) continue;
      const start = hit.index;
      const end = start + whole.length;
      const at = toSource(text.normal, start, end);
      drafts.push({
        field: text.field,
        span: { start, end },
        text,
        message,
        values: {
          text: text.normal.source.slice(at.start, at.end),
          day: `20${day.slice(0, 2)}-${day.slice(2, 4)}-${day.slice(4, 6)}`,
        },
      });
    }
  }
  return drafts;
};

function faultOf(day: string, serial: string | undefined, on: string): string | null {
  if (serial === undefined) return day.length === 10 ? 'old' : 'shape';
  if (day.length !== 6 || serial.length !== 5) return 'shape';
  const [month, date] = [Number(day.slice(2, 4)), Number(day.slice(4, 6))];
  if (month < 1 || month > 12 || date < 1 || date > 31) return 'shape';
  return `20${day}` < on.replaceAll('-', '') ? 'expired' : null;
}
