import { expect, it } from 'vitest';
import { countWord } from './chinese-count.ts';

it.each([
  ['2', 2],
  ['0.25', 0.25],
  ['1/2', 0.5],
  ['半', 0.5],
  ['两', 2],
  ['六', 6],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['三十六', 36],
  ['许多', null],
  ['', null],
])('%s is %s', (word, count) => {
  expect(countWord(word)).toBe(count);
});
