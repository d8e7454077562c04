import type { FieldKey, Listing } from '../../listings/listing.ts';
import type { Compare, Difference, Said } from './contract.ts';

const HAN_DIGIT = '零一二三四五六七八九';
const NUMBER = '(\\d{1,4}(?:\\.5)?|[一二两三四五六七八九十]{1,3}|半)';
const TIME = new RegExp(`${NUMBER}\\s*(个?月|年半?|天|日|周)`);
/** In running text only behind its own word, and not what is left of it or holds once the pack is open. */
const TOLD = new RegExp(
  `(?:有效期|保质期|质保期|保存期)(?:限)?[为是长达有共：:\\s]{0,4}(?:${NUMBER}\\s*(个?月|年半?|天|日|周)(?!\\d))`,
  'g',
);
const NOT_WHOLE =
  /开[封启瓶盖罐]|启[封用]|打开|拆[封开]|配[制好]|稀释|复溶|剩余?|还有|近|临期?|室温|冷藏后|使用期?$/;
const PROSE: readonly FieldKey[] = ['title', 'subtitle', 'sellingPoints', 'description', 'leaflet'];

/**
 * Shelf life, as months: 24个月, 2年, 二十四个月 and 730天 are the same. What holds after opening, or is left of it,
 * is another matter.
 */
export const shelfLife: Compare = ({ listing, record, said }) => {
  const own = monthsIn(record.shelfLife ?? '');
  if (!own) return null;
  const wrong: Difference[] = [];
  let isSaid = false;
  for (const { field, text, start } of [...said('shelfLife'), ...toldIn(listing)]) {
    const other = monthsIn(text);
    if (!other) continue;
    isSaid = true;
    if (isSameLife(own.months, other.months)) continue;
    const span = { start: start + other.start, end: start + other.end };
    if (
      wrong.some(
        (one) => one.field === field && one.span!.start < span.end && span.start < one.span!.end,
      )
    )
      continue;
    wrong.push({
      field,
      span,
      listing: text.slice(other.start, other.end),
      record: record.shelfLife!,
      certainty: 'sure',
      fix: record.shelfLife!.slice(own.start, own.end),
    });
  }
  return isSaid ? wrong : null;
};

function toldIn({ fields }: Listing): Said[] {
  const told: Said[] = [];
  for (const field of PROSE) {
    const text = fields[field];
    if (!text || !/[效质存]期/.test(text)) continue;
    for (const hit of text.matchAll(TOLD)) {
      const before = text.slice(Math.max(0, hit.index - 8), hit.index);
      if (NOT_WHOLE.test(before.split(/[。；;，,\n]/).at(-1)!)) continue;
      told.push({ field, text: hit[0], start: hit.index });
    }
  }
  return told;
}

/** Days are no exact months: 730 and 720 are both two years. */
function isSameLife(a: number, b: number): boolean {
  return a === b || (Math.abs(a - b) <= 0.5 && (a % 1 !== 0 || b % 1 !== 0));
}

function monthsIn(text: string): { months: number; start: number; end: number } | null {
  const hit = TIME.exec(text);
  if (!hit || NOT_WHOLE.test(text.slice(0, hit.index))) return null;
  const unit = hit[2]!;
  const count = numberOf(hit[1]!);
  // 2026年 is a date.
  if (count === null || count === 0 || (unit.startsWith('年') && count > 20)) return null;
  const months = monthsOf(count, unit);
  return { months, start: hit.index, end: hit.index + hit[0].length };
}

function monthsOf(count: number, unit: string): number {
  if (unit === '年半') return count * 12 + 6;
  if (unit === '年') return count * 12;
  if (unit === '周') return (count * 7) / 30.4;
  if (unit === '天' || unit === '日')
    return count % 30 === 0 && count % 365 !== 0 ? count / 30 : count / 30.417;
  return count;
}

function numberOf(word: string): number | null {
  if (/^\d/.test(word)) return Number(word);
  if (word === '半') return 0.5;
  if (word === '两') return 2;
  const [tens, ones] = word.split('十') as [string, string?];
  if (ones === undefined) return word.length === 1 ? HAN_DIGIT.indexOf(word) : null;
  return (
    (tens === '' ? 1 : HAN_DIGIT.indexOf(tens)) * 10 + (ones === '' ? 0 : HAN_DIGIT.indexOf(ones))
  );
}
