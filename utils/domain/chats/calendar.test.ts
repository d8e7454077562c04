import { expect, it } from 'vitest';
import { parseCalendar } from './calendar.ts';

const week = { '1': [['09:00', '12:00']], '6': [['10:00', '16:00']] };

function hours(calendar: unknown, date: string) {
  const read = parseCalendar(calendar);
  if (!read.ok) throw new Error(read.error);
  return read.calendar.companyHours(date);
}

const nine = { startMinute: 540, endMinute: 720 };

it('takes the hours of a date from the first that knows it', () => {
  const calendar = {
    week,
    days: { '2026-10-10': [], '2026-10-12': [['22:00', '02:00']] },
    workdays: ['2026-10-10', '2026-10-11'],
    holidays: ['2026-10-11', '2026-10-05'],
  };
  // 2026-10-05 is a Monday, 10-10 a Saturday.
  expect(hours(calendar, '2026-10-10')).toEqual([]);
  expect(hours(calendar, '2026-10-11')).toEqual([nine]);
  expect(hours(calendar, '2026-10-05')).toEqual([]);
  expect(hours(calendar, '2026-10-19')).toEqual([nine]);
  expect(hours(calendar, '2026-10-17')).toEqual([{ startMinute: 600, endMinute: 960 }]);
  expect(hours(calendar, '2026-10-13')).toEqual([]);
  expect(hours(calendar, '2026-10-12')).toEqual([{ startMinute: 1320, endMinute: 1560 }]);
});

it('gives working days their own hours when told', () => {
  const calendar = { week, workdays: ['2026-10-10'], workdayHours: [['13:00', '24:00']] };
  expect(hours(calendar, '2026-10-10')).toEqual([{ startMinute: 780, endMinute: 1440 }]);
});

it('knows only the dates of a roster', () => {
  const read = parseCalendar({ week, shifts: { wang: { '2026-10-10': [['09:00', '12:00']] } } });
  const roster = read.ok ? read.calendar.rosterHours('wang') : null;
  expect(roster?.('2026-10-10')).toEqual([nine]);
  expect(roster?.('2026-10-12')).toEqual([]);
  expect(read.ok && read.calendar.rosterHours('li')).toBeNull();
});

it.each([
  [null, 'calendar: an object'],
  [{}, 'week: an object'],
  [{ week: { '0': [] } }, 'week.0: not a day'],
  [{ week: { '1': [['09:00', '09:00']] } }, 'week.1[0]: start and end are equal'],
  [{ week: { '1': [['9:00', '12:00']] } }, 'week.1[0][0]: not a time'],
  [{ week: { '1': [['09:00', '24:01']] } }, 'week.1[0][1]: not a time'],
  [{ week: { '1': [['24:00', '03:00']] } }, 'week.1[0][0]: 24:00'],
  [{ week: { '1': ['09:00-12:00'] } }, 'week.1[0]: ["HH:MM", "HH:MM"]'],
  [{ week, days: { '2026-02-30': [] } }, 'days.2026-02-30: not a day'],
  [{ week, holidays: '2026-10-01' }, 'holidays: a list'],
  [{ week, workdays: ['10-01'] }, 'workdays[0]: not a date'],
  [{ week, timeZone: 'Asia/Nowhere' }, 'timeZone: unknown zone "Asia/Nowhere"'],
  [{ week, shifts: { wang: { monday: [] } } }, 'shifts.wang.monday: not a day'],
])('refuses %j by the place', (calendar, error) => {
  const read = parseCalendar(calendar);
  expect(read.ok ? '' : read.error).toContain(error);
});
