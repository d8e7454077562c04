import { expect, it } from 'vitest';
import { countIn, moneyIn } from './number.ts';

it.each([
  ['x2', 2],
  ['×12', 12],
  ['共 1,038 件', 1038],
  ['数量：３', 3],
  ['无', null],
  ['', null],
  [null, null],
])('counts %s', (text, count) => expect(countIn(text)).toBe(count));

it.each([
  ['￥18.50', 18.5],
  ['¥1,018.9', 1018.9],
  ['19.90 元', 19.9],
  ['-0.10', -0.1],
  ['0.29', 0.29],
  ['免费', null],
])('reads the amount %s', (text, yuan) => expect(moneyIn(text)).toBe(yuan));

it('takes 分 where the definition says so', () => {
  expect(moneyIn('1990', 'fen')).toBe(19.9);
  expect(moneyIn('29', 'fen')).toBe(0.29);
});
