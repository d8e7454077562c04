import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addBusinessMs,
  businessMs,
  companyHours,
  type OpenHours,
  openState,
  shiftHours,
} from './business-time.ts';
import { parseCalendar } from './calendar.ts';

const HOUR = 3_600_000;
const MINUTE = 60_000;
const at = (iso: string, offset = '+08:00') => Date.parse(`${iso}${offset}`);

function open(calendar: object): NonNullable<OpenHours> {
  const read = parseCalendar(calendar);
  if (!read.ok) throw new Error(read.error);
  return companyHours(read.calendar)!;
}

const daily = (...intervals: [string, string][]) =>
  Object.fromEntries(['1', '2', '3', '4', '5', '6', '7'].map((day) => [day, intervals]));
const office = { week: daily(['09:00', '12:00'], ['13:30', '18:00']) };

describe('businessMs', () => {
  it('is the wall time without a calendar', () => {
    expect(businessMs(null, 5, 12)).toBe(7);
  });

  it('is 0 for a question asked and answered at lunch', () => {
    expect(businessMs(open(office), at('2026-11-03T12:10:00'), at('2026-11-03T13:20:00'))).toBe(0);
  });

  it('counts overlapping intervals once', () => {
    const hours = open({ week: daily(['09:00', '12:00'], ['11:00', '13:00']) });
    expect(businessMs(hours, at('2026-11-03T00:00:00'), at('2026-11-04T00:00:00'))).toBe(4 * HOUR);
  });

  it('lets night hours belong to the day they begin on, into a holiday', () => {
    const hours = open({ week: { '3': [['22:00', '02:00']] }, holidays: ['2026-10-01'] });
    // 2026-09-30 is a Wednesday.
    expect(businessMs(hours, at('2026-10-01T00:30:00'), at('2026-10-01T09:00:00'))).toBe(
      90 * MINUTE,
    );
    // The Wednesday after the holidays opens at 22:00 only, nothing of it before.
    expect(businessMs(hours, at('2026-10-07T00:00:00'), at('2026-10-07T22:00:00'))).toBe(0);
  });

  it('counts whole days to 24:00 without a seam at midnight', () => {
    const hours = open({ week: daily(['00:00', '24:00']) });
    expect(businessMs(hours, at('2026-11-03T23:59:59'), at('2026-11-05T00:00:01'))).toBe(
      24 * HOUR + 2000,
    );
  });

  it('looks across a closure longer than any horizon', () => {
    const hours = open({
      week: {},
      days: { '2020-01-01': [['10:00', '11:00']], '2026-01-01': [['10:00', '11:00']] },
    });
    expect(businessMs(hours, at('2019-01-01T00:00:00'), at('2027-01-01T00:00:00'))).toBe(2 * HOUR);
  });

  it('skips the hour that a change to summer time takes away', () => {
    const hours = open({ timeZone: 'Europe/Berlin', week: daily(['00:00', '06:00']) });
    // 2026-03-29: 02:00 becomes 03:00.
    expect(
      businessMs(hours, at('2026-03-28T23:00:00', '+01:00'), at('2026-03-29T08:00:00', '+02:00')),
    ).toBe(5 * HOUR);
  });

  it('moves an end in the skipped hour on, and takes the first of a repeated hour', () => {
    const hours = open({ timeZone: 'Europe/Berlin', week: daily(['01:00', '02:30']) });
    // Spring: 01:00 to 03:30 by the clock on the wall, one hour and a half of time.
    expect(
      businessMs(hours, at('2026-03-29T00:00:00', '+01:00'), at('2026-03-29T08:00:00', '+02:00')),
    ).toBe(90 * MINUTE);
    // Autumn, 2026-10-25: 02:30 comes twice; the first ends it.
    expect(
      businessMs(hours, at('2026-10-25T00:00:00', '+02:00'), at('2026-10-25T08:00:00', '+01:00')),
    ).toBe(90 * MINUTE);
  });

  it('counts both passes of a repeated hour inside an interval', () => {
    const hours = open({ timeZone: 'America/New_York', week: daily(['00:00', '04:00']) });
    // 2026-11-01: 02:00 becomes 01:00.
    expect(
      businessMs(hours, at('2026-11-01T00:00:00', '-04:00'), at('2026-11-01T12:00:00', '-05:00')),
    ).toBe(5 * HOUR);
  });
});

describe('shiftHours', () => {
  const read = parseCalendar({
    ...office,
    holidays: ['2026-11-03'],
    shifts: { wang: { '2026-11-03': [['20:00', '22:00']] } },
  });
  const calendar = read.ok ? read.calendar : null;
  const evening = [at('2026-11-03T19:00:00'), at('2026-11-03T21:00:00')] as const;
  const morning = [at('2026-11-04T10:00:00'), at('2026-11-04T11:00:00')] as const;

  it('uses the roster, holiday or not, and a date missing there is closed', () => {
    expect(businessMs(shiftHours(calendar, 'wang'), ...evening)).toBe(HOUR);
    expect(businessMs(shiftHours(calendar, 'wang'), ...morning)).toBe(0);
  });

  it('uses company hours for an agent without a roster and for nobody', () => {
    for (const agent of ['li', null]) {
      expect(businessMs(shiftHours(calendar, agent), ...evening)).toBe(0);
      expect(businessMs(shiftHours(calendar, agent), ...morning)).toBe(HOUR);
    }
  });
});

describe('openState and addBusinessMs', () => {
  it('says when a stopped clock goes on', () => {
    const hours = open(office);
    expect(openState(hours, at('2026-11-03T12:00:00'))).toEqual({
      isOpen: false,
      nextOpenAt: at('2026-11-03T13:30:00'),
    });
    expect(openState(hours, at('2026-11-03T11:59:59')).isOpen).toBe(true);
  });

  it('knows of no next opening when there is none', () => {
    const hours = open({ week: {} });
    expect(openState(hours, at('2026-11-03T12:00:00'))).toEqual({
      isOpen: false,
      nextOpenAt: null,
    });
    expect(addBusinessMs(hours, at('2026-11-03T12:00:00'), 1)).toBeNull();
  });

  it('carries a target over lunch', () => {
    expect(addBusinessMs(open(office), at('2026-11-03T11:58:00'), 5 * MINUTE)).toBe(
      at('2026-11-03T13:33:00'),
    );
  });
});

describe('properties', () => {
  const minute = fc.integer({ min: 0, max: 1439 });
  const clock = (m: number) =>
    `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`;
  const intervals = fc.array(
    fc
      .tuple(minute, minute)
      .filter(([a, b]) => a !== b)
      .map(([a, b]) => [clock(a), clock(b)]),
    { maxLength: 3 },
  );
  const calendars = fc
    .record({
      timeZone: fc.constantFrom(
        'Asia/Shanghai',
        'Europe/Berlin',
        'America/New_York',
        'Australia/Lord_Howe',
      ),
      week: fc.dictionary(fc.constantFrom('1', '2', '3', '4', '5', '6', '7'), intervals),
      holidays: fc.subarray(['2026-03-29', '2026-10-25', '2026-11-01', '2026-04-05']),
    })
    .map(open);
  const instants = fc.integer({ min: at('2026-03-25T00:00:00'), max: at('2026-11-05T00:00:00') });
  const nearby = fc.integer({ min: 0, max: 60 * HOUR });

  it('is additive over any split and never more than the wall time', () => {
    fc.assert(
      fc.property(calendars, instants, nearby, nearby, (hours, a, first, second) => {
        const [b, c] = [a + first, a + first + second];
        const whole = businessMs(hours, a, c);
        expect(businessMs(hours, a, b) + businessMs(hours, b, c)).toBe(whole);
        expect(whole).toBeGreaterThanOrEqual(0);
        expect(whole).toBeLessThanOrEqual(c - a);
      }),
    );
  });

  it('agrees with the deadline: exactly so much business time passes until then', () => {
    fc.assert(
      fc.property(calendars, instants, fc.integer({ min: 1, max: 5 * HOUR }), (hours, a, ms) => {
        const deadlineAt = addBusinessMs(hours, a, ms);
        if (deadlineAt === null) {
          expect(businessMs(hours, a, a + 399 * 24 * HOUR)).toBeLessThan(ms);
          return;
        }
        expect(businessMs(hours, a, deadlineAt)).toBe(ms);
        expect(businessMs(hours, a, deadlineAt - 1)).toBe(ms - 1);
      }),
    );
  });

  it('stands still from a closed instant to the next opening', () => {
    fc.assert(
      fc.property(calendars, instants, (hours, a) => {
        const { isOpen, nextOpenAt } = openState(hours, a);
        if (isOpen) expect(businessMs(hours, a, a + 1)).toBe(1);
        if (isOpen || nextOpenAt === null) return;
        expect(businessMs(hours, a, nextOpenAt)).toBe(0);
        expect(businessMs(hours, nextOpenAt, nextOpenAt + 1)).toBe(1);
      }),
    );
  });
});
