import { expect, it } from 'vitest';
import { parseWaitingText } from './waiting-text.ts';

const SECOND = 1000;
const MINUTE = 60_000;
const HOUR = 3_600_000;

it.each([
  ['12秒', 'waited', 12 * SECOND, SECOND],
  ['3分钟', 'waited', 3 * MINUTE, MINUTE],
  ['２ 分钟', 'waited', 2 * MINUTE, MINUTE],
  ['1小时', 'waited', HOUR, HOUR],
  ['已等待2小时', 'waited', 2 * HOUR, HOUR],
  ['1小时5分', 'waited', HOUR + 5 * MINUTE, MINUTE],
  ['等待时间：4分30秒', 'waited', 4 * MINUTE + 30 * SECOND, SECOND],
  ['5分钟前', 'waited', 5 * MINUTE, MINUTE],
  ['3分钟未回复', 'waited', 3 * MINUTE, MINUTE],
  ['刚刚', 'waited', 0, MINUTE],
  ['12秒后超时', 'left', 12 * SECOND, SECOND],
  ['还剩1分20秒', 'left', MINUTE + 20 * SECOND, SECOND],
  ['已超时3分钟', 'over', 3 * MINUTE, MINUTE],
])('reads %s', (text, kind, ms, unitMs) => {
  expect(parseWaitingText(text)).toEqual({ kind, ms, unitMs });
});

it.each(['', '15:04', '请在3分钟内回复', '昨天', '已超时', '分钟', '123456秒', '3分钟2小时'])(
  'says nothing about %j',
  (text) => {
    expect(parseWaitingText(text)).toBeNull();
  },
);

it('says nothing when there is no text', () => {
  expect(parseWaitingText(null)).toBeNull();
});
