import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatInstant, parseInstant, shanghaiDayNumber, shanghaiTimeOfDayMs } from './instant.ts';

it.each([
  ['2026-11-03T10:00:00+08:00', '2026-11-03T02:00:00.000Z'],
  ['2026-11-03T10:00Z', '2026-11-03T10:00:00.000Z'],
  ['2026-11-03T10:00:00,5-0530', '2026-11-03T15:30:00.500Z'],
  ['2026-11-03T10:00:00.9999+08', '2026-11-03T02:00:00.999Z'],
  ['1992-01-01T00:00:00+08:00', '1991-12-31T16:00:00.000Z'],
])('reads %s', (text, utc) => {
  expect(parseInstant(text)).toEqual({ ok: true, at: Date.parse(utc) });
});

it.each([
  5,
  null,
  '',
  '2026-11-03',
  '2026-11-03T10:00:00',
  '2026-11-03 10:00:00+08:00',
  '2026-02-29T10:00:00Z',
  '2026-11-03T25:00:00Z',
  '2026-11-03T10:00:00+99:00',
  '1992-01-01T00:00:00+09:00',
])('refuses %j', (value) => {
  expect(parseInstant(value).ok).toBe(false);
});

it('prints what it reads again, with milliseconds only where there are some', () => {
  expect(formatInstant(Date.parse('2026-11-03T02:00:00Z'))).toBe('2026-11-03T10:00:00+08:00');
  expect(formatInstant(Date.parse('2026-11-03T02:00:00.04Z'))).toBe(
    '2026-11-03T10:00:00.040+08:00',
  );
  const instants = fc.integer({ min: Date.UTC(1992, 0, 1), max: Date.UTC(2099, 0, 1) });
  fc.assert(
    fc.property(instants, (at) => {
      expect(parseInstant(formatInstant(at))).toEqual({ ok: true, at });
      const midnight = shanghaiDayNumber(at) * 86_400_000 - 8 * 3_600_000;
      expect(midnight + shanghaiTimeOfDayMs(at)).toBe(at);
    }),
  );
});
