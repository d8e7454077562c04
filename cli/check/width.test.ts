import { expect, it } from 'vitest';
import { cutTo, displayWidth, padTo, plainLine, wrapTo } from './width.ts';

it('counts Han and full-width forms as two, marks as none', () => {
  expect(displayWidth('板蓝根')).toBe(6);
  expect(displayWidth('ＡＢ，')).toBe(6);
  expect(displayWidth('0.25g×24')).toBe(8);
  expect(displayWidth('e\u0301')).toBe(1);
  expect(displayWidth('💊')).toBe(2);
});

it('cuts and pads by columns, never through a letter', () => {
  expect(cutTo('板蓝根颗粒', 7)).toBe('板蓝根…');
  expect(cutTo('板蓝根颗粒', 8)).toBe('板蓝根…');
  expect(cutTo('板蓝根', 6)).toBe('板蓝根');
  expect(displayWidth(padTo('板蓝', 9))).toBe(9);
});

it('wraps by columns and says where something is cut', () => {
  expect(wrapTo('一二三四五六', 4, 3)).toEqual(['一二', '三四', '五六']);
  expect(wrapTo('一二三四五六七', 4, 2)).toEqual(['一二', '三…']);
  expect(wrapTo('change the words', 11, 2)).toEqual(['change the', 'words']);
});

it('leaves nothing a terminal would obey', () => {
  expect(plainLine('\u001b[31m红\u001b[0m\r\n\u202e行\u0007')).toBe('[31m红[0m 行');
});
