import { foldUnits } from '../pack.ts';
import type { Compare, Said } from './contract.ts';

const CODE = /(?<!\d)\d(?:[\s-]?\d){7,13}(?!\d)/g;
const TOLD = /(?:条形?码|商品码|69码|ean)\D{0,6}\d[\d\s-]{7,20}/gi;

/**
 * Bar codes (EAN-8, UPC-12, EAN-13, GTIN-14). Either side may name several: one in common is enough, as each pack
 * has its own.
 */
export const barcode: Compare = ({ listing, record }) => {
  const own = codesIn(record.barcode ?? '').map(({ key }) => key);
  if (own.length === 0) return null;
  const { barcode: field, description } = listing.fields;
  const told: Said[] = field ? [{ field: 'barcode', text: field, start: 0 }] : [];
  if (description && /码|ean/i.test(description))
    for (const hit of description.matchAll(TOLD))
      told.push({ field: 'description', text: hit[0], start: hit.index });
  const codes = told.flatMap((one) =>
    codesIn(one.text).map((code) => ({ ...one, ...code, from: one.start + code.start })),
  );
  if (codes.length === 0) return null;
  if (codes.some(({ key }) => own.includes(key))) return [];
  const { field: at, text, start, end, from } = codes[0]!;
  return [
    {
      field: at,
      span: { start: from, end: from + end - start },
      listing: text.slice(start, end),
      record: record.barcode!,
      certainty: 'sure',
      ...(own.length === 1 && { fix: record.barcode!.trim() }),
    },
  ];
};

/** Codes without separators and leading zeros: a UPC-12 is an EAN-13 that begins with 0. */
function codesIn(text: string): { key: string; start: number; end: number }[] {
  return [...foldUnits(text).matchAll(CODE)].flatMap((hit) => {
    const digits = hit[0].replace(/\D/g, '');
    if (![8, 12, 13, 14].includes(digits.length)) return [];
    return [{ key: digits.replace(/^0+/, ''), start: hit.index, end: hit.index + hit[0].length }];
  });
}
