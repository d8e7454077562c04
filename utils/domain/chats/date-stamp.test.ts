import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dateStamp } from './date-stamp.ts';

const at = (iso: string) => Date.parse(`${iso}+08:00`);
const NOON = at('2026-11-03T12:00:30');

it.each([
  ['a time today', '11:59', NOON, '2026-11-03T11:59:00'],
  ['a time with seconds', '11:59:07', NOON, '2026-11-03T11:59:07'],
  ['a time later than now: yesterday', '15:04', NOON, '2026-11-02T15:04:00'],
  ['a page clock slightly ahead', '12:01', NOON, '2026-11-03T12:01:00'],
  [
    'just after midnight, a time before it',
    '23:59',
    at('2026-11-03T00:00:20'),
    '2026-11-02T23:59:00',
  ],
  [
    'just before midnight, a page clock ahead',
    '00:00',
    at('2026-11-03T23:59:50'),
    '2026-11-04T00:00:00',
  ],
  ['one digit hour', '9:05', NOON, '2026-11-03T09:05:00'],
  ['Shanghai time without offset', '2026-10-01T08:00:00', NOON, '2026-10-01T08:00:00'],
  ['date and time with a blank', '2026-10-01 08:00', NOON, '2026-10-01T08:00:00'],
  ['only a date', '2026-10-01', NOON, '2026-10-01T00:00:00'],
])('dates %s', (_why, text, seenAt, expected) => {
  expect(dateStamp(text, seenAt)).toBe(at(expected));
});

it('keeps an offset and cuts finer than milliseconds', () => {
  expect(dateStamp('2026-11-03T04:00:00.1239Z', NOON)).toBe(at('2026-11-03T12:00:00.123'));
  expect(dateStamp('2026-11-03T05:00:00+0900', NOON)).toBe(at('2026-11-03T04:00:00'));
});

it.each(['', '昨天', '24:00', '12:60', '12:5', '2026-02-30', '2026-13-01', 'x2026-11-03'])(
  'does not guess at %j',
  (text) => {
    expect(dateStamp(text, NOON)).toBeNull();
  },
);

it('finds any instant of the last day again from its time of day', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: at('2026-01-01T00:00:00') / 1000, max: NOON / 1000 }),
      fc.integer({ min: 0, max: 23 * 3600 }),
      (sent, later) => {
        const text = new Date(sent * 1000 + 8 * 3_600_000).toISOString().slice(11, 19);
        expect(dateStamp(text, (sent + later) * 1000)).toBe(sent * 1000);
      },
    ),
  );
});
