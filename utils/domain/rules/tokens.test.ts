import { expect, it } from 'vitest';
import { findTokens, isToken } from './tokens.ts';

it.each([
  ['#duration', '三天见效,7日内,一个疗程,2-3周', ['三天', '7日', '一个疗程', '2-3周']],
  ['#packs', '吃三盒,2瓶', ['三盒', '2瓶']],
  ['#share', '96.8%有效,九成,百分之九十', ['96.8%', '九成', '百分之九十']],
])('%s in %s', (name, text, expected) => {
  expect(findTokens(name, text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

it('knows its names only', () => {
  expect(isToken('#duration')).toBe(true);
  expect(isToken('#constructor')).toBe(false);
});
