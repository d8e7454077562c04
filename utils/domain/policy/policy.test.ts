import { expect, test } from 'vitest';
import { calendarSchema, DEFAULT_POLICY, policySchema } from './policy.ts';

const week = { 1: [['09:00', '18:00']] };
const firstIssue = (calendar: unknown) => {
  const policy = { ...DEFAULT_POLICY, reply: { ...DEFAULT_POLICY.reply, calendar } };
  const parsed = policySchema.safeParse(policy);
  return parsed.success ? null : parsed.error.issues[0]?.path.join('.');
};

test('what holds without a company is a policy, and so is one with working hours', () => {
  expect(policySchema.parse(DEFAULT_POLICY)).toEqual(DEFAULT_POLICY);
  expect(firstIssue({ week, holidays: ['2026-10-01'] })).toBeNull();
});

test('a calendar keeps what the schema has no name for', () => {
  const calendar = { week, days: { '2026-10-08': [] }, shifts: { 小林: {} } };
  expect(calendarSchema.parse(calendar)).toEqual(calendar);
});

test.each([
  [{ week: { 3: [['09:00', '25:61']] } }, 'week.3.0.1'],
  [{ week: { 8: [] } }, 'week.8'],
  [{ week, timeZone: 'Asia/Nowhere' }, 'timeZone'],
  [{ week, holidays: ['2026-02-30'] }, 'holidays.0'],
  [{ week, shifts: { 小林: { monday: [] } } }, 'shifts.小林.monday'],
  [{ week, days: { '2026-10-08': [['09:00', '09:00']] } }, 'days.2026-10-08.0'],
  [{ holidays: [] }, 'week'],
])('a calendar the clock cannot read is no policy: %j', (calendar, place) => {
  expect(firstIssue(calendar)).toBe(`reply.calendar.${place}`);
});
