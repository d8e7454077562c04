import { expect, it } from 'vitest';
import { daysBetween, isDay, lastDayAfter } from './calendar-date.ts';

it.each([
  [2024, 2, 29, true],
  [2026, 2, 29, false],
  [2000, 2, 29, true],
  [2100, 2, 29, false],
  [2026, 6, 31, false],
  [2026, 13, 1, false],
  [2026, 12, 31, true],
])('%i-%i-%i', (year, month, day, expected) => {
  expect(isDay(year, month, day)).toBe(expected);
});

it.each([
  ['2024-05-01', 24, '2026-04-30'],
  ['2024-05-18', 24, '2026-05-17'],
  ['2025-12-15', 1, '2026-01-14'],
  ['2024-01-31', 1, '2024-02-28'],
  ['2025-01-01', 36, '2027-12-31'],
])('%s and %i months end on %s', (day, months, expected) => {
  expect(lastDayAfter(day, months)).toBe(expected);
});

it('counts days over months and leap years', () => {
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  expect(daysBetween('2026-11-24', '2027-11-24')).toBe(365);
  expect(daysBetween('2026-11-24', '2026-11-20')).toBe(-4);
});
