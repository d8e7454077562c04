import { expect, test } from 'vitest';
import { DEFAULT_POLICY, type Policy } from '@/utils/domain/policy/policy.ts';
import { pauseEnd } from './pause.ts';

const at = (time: string) => Date.parse(`2026-11-24T${time}:00+08:00`);
const until = (choice: Parameters<typeof pauseEnd>[0], now: string, policy = DEFAULT_POLICY) =>
  new Date(pauseEnd(choice, at(now), policy) + 8 * 3_600_000).toISOString().slice(0, 16);
const withHours = (from: string, to: string): Policy => ({
  ...DEFAULT_POLICY,
  reply: { ...DEFAULT_POLICY.reply, calendar: { week: { 2: [[from, to]] } } },
});

test('a quarter of an hour, an hour', () => {
  expect(until('short', '15:00')).toBe('2026-11-24T15:15');
  expect(until('hour', '23:30')).toBe('2026-11-25T00:30');
});

test('the end of today is the company’s, else the usual one, else midnight', () => {
  expect(until('day', '15:00', withHours('09:00', '21:30'))).toBe('2026-11-24T21:30');
  expect(until('day', '15:00')).toBe('2026-11-24T18:00');
  expect(until('day', '19:00')).toBe('2026-11-25T00:00');
  expect(until('day', '22:00', withHours('09:00', '21:30'))).toBe('2026-11-25T00:00');
});
