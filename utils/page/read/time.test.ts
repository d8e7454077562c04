import { describe, expect, it } from 'vitest';
import { parseTime, withDay } from './time.ts';

const plain = { utcOffset: '+08:00', dateOrder: 'ymd' } as const;
const now = Date.parse('2026-11-24T15:00:00+08:00');

describe('parseTime', () => {
  it.each([
    ['2026-11-24 15:00:40', '2026-11-24T15:00:40+08:00', 'second'],
    ['2026/11/24 14:51', '2026-11-24T14:51:00+08:00', 'minute'],
    ['2026年1月2日 09:05:07', '2026-01-02T09:05:07+08:00', 'second'],
    ['2026-11-24T07:00:40.123Z', '2026-11-24T15:00:40+08:00', 'second'],
    ['2026-11-24T16:00:40+09:00', '2026-11-24T15:00:40+08:00', 'second'],
    ['1795590040', '2026-11-25T15:00:40+08:00', 'second'],
    ['1795590040000', '2026-11-25T15:00:40+08:00', 'second'],
    ['下午 3:04', '15:04', 'minute'],
    ['12:30 AM', '00:30', 'minute'],
    ['9:05', '09:05', 'minute'],
    ['09:05:07', '09:05:07', 'second'],
    ['今天 09:05', '09:05', 'minute'],
    ['11月22日 10:37', '11-22 10:37', 'minute'],
    ['昨天 18:20', '昨天 18:20', 'minute'],
    ['昨天', '昨天', 'day'],
    ['今天', '今天', 'day'],
    ['周二 09:05', '星期二 09:05', 'minute'],
    ['2026-11-22', '2026-11-22', 'day'],
    ['Nov 4, 2026 3:04 PM', '2026-11-04T15:04:00+08:00', 'minute'],
    ['4 Nov 2026 15:04', '2026-11-04T15:04:00+08:00', 'minute'],
  ])('%s', (text, at, precision) => expect(parseTime(text, plain)).toEqual({ at, precision }));

  it.each(['', '刚刚', '25:99', '3分钟前', '订单', '1.5', '0.3g', '16粒'])(
    'makes no time of "%s"',
    (text) => expect(parseTime(text, plain)).toBeNull(),
  );

  it('completes a date by the clock, never into the future', () => {
    const at = (text: string) => parseTime(text, { ...plain, now })?.at;
    expect(at('11月22日 10:37')).toBe('2026-11-22T10:37:00+08:00');
    expect(at('12月30日 10:37')).toBe('2025-12-30T10:37:00+08:00');
    expect(at('昨天 18:20')).toBe('2026-11-23T18:20:00+08:00');
    expect(at('今天 09:05')).toBe('2026-11-24T09:05:00+08:00');
    expect(at('星期二 09:05')).toBe('2026-11-24T09:05:00+08:00');
    expect(at('周三 09:05')).toBe('2026-11-18T09:05:00+08:00');
    expect(at('3分钟前')).toBe('2026-11-24T14:57:00+08:00');
    expect(at('2天前')).toBe('2026-11-22');
  });

  it('follows the order of day and month the site states', () => {
    expect(parseTime('04/11/2026 10:00', { ...plain, dateOrder: 'dmy' })?.at).toBe(
      '2026-11-04T10:00:00+08:00',
    );
    expect(parseTime('11/04/2026 10:00', { ...plain, dateOrder: 'mdy' })?.at).toBe(
      '2026-11-04T10:00:00+08:00',
    );
  });

  it('puts a time behind a day known from elsewhere, and leaves whole instants alone', () => {
    const stamp = { at: '15:04', precision: 'minute' } as const;
    expect(withDay(stamp, '2026-11-24', '+08:00').at).toBe('2026-11-24T15:04:00+08:00');
    expect(withDay(stamp, '11-24', '+08:00').at).toBe('11-24 15:04');
    expect(withDay(stamp, null, '+08:00')).toBe(stamp);
    expect(withDay(stamp, '今天', '+08:00')).toBe(stamp);
    expect(withDay(stamp, '昨天', '+08:00').at).toBe('昨天 15:04');
    const whole = { at: '2026-11-24T15:04:00+08:00', precision: 'minute' } as const;
    expect(withDay(whole, '2020-01-01', '+08:00')).toBe(whole);
  });
});
