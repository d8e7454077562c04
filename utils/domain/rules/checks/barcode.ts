import { normalise } from '../../text/normalise.ts';
import type { RunRule } from '../kinds/kind.ts';

/** EAN-13 / EAN-8 / UPC-A: digits and check digit (weights 1 and 3 from the right of the payload). */
export const barcode: RunRule = ({ listing }) => {
  const value = listing?.fields.barcode;
  if (!value || value.trim() === '') return [];
  const digits = normalise(value).text.replace(/[\s-]/g, '');
  const field = 'barcode' as const;
  const span = { start: 0, end: value.length };
  if (!/^\d+$/.test(digits) || ![8, 12, 13, 14].includes(digits.length))
    return [{ field, span, message: 'shape', values: { count: String(digits.length) } }];
  return checkDigit(digits.slice(0, -1)) === Number(digits.at(-1)) ? [] : [{ field, span }];
};

function checkDigit(payload: string): number {
  let sum = 0;
  for (let i = 0; i < payload.length; i++)
    sum += Number(payload.at(-1 - i)) * (i % 2 === 0 ? 3 : 1);
  return (10 - (sum % 10)) % 10;
}
