import { expect, it } from 'vitest';
import { AMOUNT, amountOf, contentOf, convert } from './usage-amounts.ts';

const read = (text: string) => amountOf(new RegExp(AMOUNT).exec(text)!.slice(1));

it.each([
  ['1~2片', 'piece', 1, 2],
  ['0.25-0.5g', 'mass', 250, 500],
  ['半袋', 'pouch', 0.5, 0.5],
  ['10毫升', 'volume', 10, 10],
  ['40万单位', 'activity', 400000, 400000],
])('%s', (text, kind, low, high) => {
  expect(read(text)).toEqual({ kind, low, high, isPerKg: false });
});

it('an amount for each kilogram is one of its own', () => {
  expect(read('10mg/kg')?.isPerKg).toBe(true);
});

it('converts by what the record says one holds, and only then', () => {
  const tablets = read('2片')!;
  expect(convert(tablets, 'mass', contentOf({ strength: '0.25g' }))?.low).toBe(500);
  expect(convert(read('10ml')!, 'vial', contentOf({ pack: '10ml*10支/盒' }))?.low).toBe(1);
  expect(convert(tablets, 'mass', contentOf({ strength: '10mg:5mg' }))).toBeNull();
  expect(convert(tablets, 'drop', contentOf({ strength: '0.25g' }))).toBeNull();
});
