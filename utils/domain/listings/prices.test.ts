import { expect, it } from 'vitest';
import { saidPrices } from './prices.ts';

it('reads prices by what they are said to be', () => {
  const said = saidPrices('原价99元，8.5折，现价84.15元，满200减30');
  expect(said.map(({ kind, value, off }) => [kind, value, off])).toEqual([
    ['old', 99, 0],
    ['discount', 0.85, 0],
    ['now', 84.15, 0],
    ['offer', 200, 30],
  ]);
});

it('knows a price that has a condition', () => {
  expect(saidPrices('领券后仅需49元')[0]).toMatchObject({ value: 49, hasCondition: true });
  expect(saidPrices('仅需49元')[0]).toMatchObject({ hasCondition: false });
});

it('takes strengths and counts for no prices', () => {
  expect(saidPrices('0.3g×20粒 每次1片 一日3次')).toEqual([]);
});
