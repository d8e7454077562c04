import { fixLookalikes, foldNumbers, placeOf } from '../../listings/official-number.ts';
import type { Draft, RunRule } from '../kinds/kind.ts';

const LENGTHS = [8, 12, 13, 14];

/**
 * EAN-13 / EAN-8 / UPC-A / GTIN-14: digits and check digit (weights 3 and 1 from the right of the payload). Twenty
 * digits beginning with 8 are a drug's trace code, fourteen beginning with 869 its 本位码: neither is a barcode.
 * Source: GB 12904 (商品条码).
 */
export const barcode: RunRule = ({ listing }) => {
  const value = listing?.fields.barcode;
  if (!value || value.trim() === '') return [];
  const drafts: Draft[] = [];
  for (const number of foldNumbers(value)) {
    const digits = number.text.replace(/-/g, '');
    const found = faultOf(digits);
    if (!found) continue;
    const { message, values } = found;
    drafts.push({
      field: 'barcode',
      span: placeOf(number, 0, number.text.length),
      message,
      values,
    });
  }
  return drafts;
};

function faultOf(digits: string): { message: string; values: Record<string, string> } | null {
  const right = fixLookalikes(digits);
  if (right && /^\d+$/.test(right.text)) {
    const [letter, digit] = [digits[right.index]!, right.text[right.index]!];
    return { message: 'lookalike', values: { letter, digit } };
  }
  const count = String(digits.length);
  if (!/^\d+$/.test(digits)) return { message: 'letters', values: { count } };
  if (/^8\d{19}$/.test(digits)) return { message: 'trace', values: {} };
  const isGood = LENGTHS.includes(digits.length) && isChecked(digits);
  if (isGood) return null;
  if (/^869\d{11}$/.test(digits)) return { message: 'standard', values: {} };
  // Twelve digits are an American code, but China's own begin with 69 and have thirteen.
  if (!LENGTHS.includes(digits.length) || /^69\d{10}$/.test(digits))
    return { message: 'shape', values: { count } };
  return { message: 'main', values: { digit: String(checkDigit(digits.slice(0, -1))) } };
}

const isChecked = (digits: string) => checkDigit(digits.slice(0, -1)) === Number(digits.at(-1));

function checkDigit(payload: string): number {
  let sum = 0;
  for (let i = 0; i < payload.length; i++)
    sum += Number(payload.at(-1 - i)) * (i % 2 === 0 ? 3 : 1);
  return (10 - (sum % 10)) % 10;
}
