import { expect, test } from 'vitest';
import {
  formatChange,
  formatClock,
  formatCount,
  formatDate,
  formatDay,
  formatDuration,
  formatMoney,
  formatShare,
  formatTime,
  maskName,
} from './format.ts';

const AT = Date.UTC(2026, 10, 24, 7, 4, 9);
const plain = (text: string) => text.replaceAll('\u2060', '');

test.each([
  [0, '0:00'],
  [42_999, '0:42'],
  [725_000, '12:05'],
  [4_360_000, '1:12:40'],
  [-5, '0:00'],
])('clock %i ms', (ms, words) => {
  expect(formatClock(ms)).toBe(words);
});

test.each([
  [0, '0 秒', '0 s'],
  [42_000, '42 秒', '42 s'],
  [60_000, '1 分', '1 min'],
  [222_000, '3 分 42 秒', '3 min 42 s'],
  [4_320_000, '1 小时 12 分', '1 h 12 min'],
  [187_200_000, '2 天 4 小时', '2 d 4 h'],
  [86_405_000, '1 天', '1 d'],
])('duration %i ms', (ms, zh, en) => {
  expect(plain(formatDuration(ms, 'zh_CN'))).toBe(zh);
  expect(plain(formatDuration(ms, 'en'))).toBe(en);
});

test('a number stays with its unit at the end of a line', () => {
  expect(formatDuration(42_000, 'zh_CN')).toBe('42\u2060 \u2060秒');
});

test('times and dates are Shanghai’s', () => {
  expect(formatTime(AT)).toBe('15:04');
  expect(formatTime(AT, true)).toBe('15:04:09');
  expect(formatDate(AT, 'zh_CN')).toBe('11月24日 周二');
  expect(formatDate(AT, 'en')).toBe('Tue 24 Nov');
  expect(formatDay(AT, 'zh_CN')).toBe('11月24日');
  expect(formatDay(AT, 'en')).toBe('24 Nov');
  expect(formatDate(AT, 'zh_CN', true)).toBe('2026年11月24日');
});

test('shares, changes, counts, money', () => {
  expect(formatShare(0.89)).toBe('89.0%');
  expect(formatChange(0.6)).toBe('+0.6');
  expect(formatChange(-1.7)).toBe('\u22121.7');
  expect(formatChange(-0.01)).toBe('0.0');
  expect(formatCount(1038)).toBe('1,038');
  expect(formatCount(1234567)).toBe('1,234,567');
  expect(formatMoney(18.5, 'zh_CN')).toBe('￥18.50');
});

test.each([
  ['王小红', '王*红'],
  ['李四', '李*'],
  ['m', 'm'],
  ['c1234567', 'c**7'],
  ['', ''],
])('mask %s', (name, masked) => {
  expect(maskName(name)).toBe(masked);
});
