import { openZone, type Zone } from './zone.ts';

/** Minutes from local midnight of the date an interval begins on; the end may lie on the next date. */
export type Interval = { startMinute: number; endMinute: number };

/** A company's working hours, read and checked (metrics, section 7). */
export type Calendar = {
  zone: Zone;
  /** Company hours of a local date `YYYY-MM-DD`. */
  companyHours(date: string): readonly Interval[];
  /** Hours on the roster of one agent; `null`: no roster, company hours hold. */
  rosterHours(agentId: string): ((date: string) => readonly Interval[]) | null;
};

export type CalendarResult = { ok: true; calendar: Calendar } | { ok: false; error: string };

class CalendarError extends Error {}

const NONE: readonly Interval[] = [];
/** Far above any real roster; keeps a hostile policy from filling the memory of a page. */
const MAX_DATES = 4000;
const MAX_INTERVALS = 24;

/**
 * Reads a calendar `{timeZone?, week, days?, workdays?, workdayHours?, holidays?, shifts?}`.
 * Which hours a date has, first match wins: `days`, `workdays` (with `workdayHours`, else weekday 1),
 * `holidays` (closed), `week`.
 * @returns an error that names the place (`week.3[0]`) instead of guessing
 */
export function parseCalendar(value: unknown): CalendarResult {
  try {
    return { ok: true, calendar: readCalendar(value) };
  } catch (error) {
    if (!(error instanceof CalendarError)) throw error;
    return { ok: false, error: error.message };
  }
}

function readCalendar(value: unknown): Calendar {
  const source = asRecord(value, 'calendar');
  const name = source.timeZone ?? 'Asia/Shanghai';
  const zone = typeof name === 'string' ? openZone(name) : null;
  if (!zone) throw new CalendarError(`timeZone: unknown zone ${JSON.stringify(name)}`);

  const week = readTable(source.week, 'week', (key) => /^[1-7]$/.test(key));
  const days = readTable(source.days ?? {}, 'days', isDate);
  const workdays = readDates(source.workdays, 'workdays');
  const holidays = readDates(source.holidays, 'holidays');
  const workdayHours =
    source.workdayHours === undefined
      ? (week.get('1') ?? NONE)
      : readIntervals(source.workdayHours, 'workdayHours');
  const shifts = new Map<string, Map<string, readonly Interval[]>>();
  for (const [agent, table] of Object.entries(asRecord(source.shifts ?? {}, 'shifts')))
    shifts.set(agent, readTable(table, `shifts.${agent}`, isDate));

  return {
    zone,
    companyHours(date) {
      const own = days.get(date);
      if (own) return own;
      if (workdays.has(date)) return workdayHours;
      if (holidays.has(date)) return NONE;
      return week.get(weekdayOf(date)) ?? NONE;
    },
    rosterHours(agentId) {
      const roster = shifts.get(agentId);
      return roster ? (date) => roster.get(date) ?? NONE : null;
    },
  };
}

/** ISO weekday of a date, `1` Monday to `7` Sunday. */
function weekdayOf(date: string): string {
  return String(new Date(`${date}T00:00:00Z`).getUTCDay() || 7);
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

function asRecord(value: unknown, path: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new CalendarError(`${path}: an object is expected`);
  return value as Record<string, unknown>;
}

function readTable(value: unknown, path: string, isKey: (key: string) => boolean) {
  const entries = Object.entries(asRecord(value, path));
  if (entries.length > MAX_DATES) throw new CalendarError(`${path}: more than ${MAX_DATES} dates`);
  const table = new Map<string, readonly Interval[]>();
  for (const [key, intervals] of entries) {
    if (!isKey(key)) throw new CalendarError(`${path}.${key}: not a day`);
    table.set(key, readIntervals(intervals, `${path}.${key}`));
  }
  return table;
}

function readDates(value: unknown, path: string): ReadonlySet<string> {
  if (value === undefined) return new Set();
  if (!Array.isArray(value)) throw new CalendarError(`${path}: a list of dates is expected`);
  if (value.length > MAX_DATES) throw new CalendarError(`${path}: more than ${MAX_DATES} dates`);
  for (const [index, date] of value.entries())
    if (typeof date !== 'string' || !isDate(date))
      throw new CalendarError(`${path}[${index}]: not a date YYYY-MM-DD`);
  return new Set(value as string[]);
}

function readIntervals(value: unknown, path: string): readonly Interval[] {
  if (!Array.isArray(value)) throw new CalendarError(`${path}: a list of intervals is expected`);
  if (value.length > MAX_INTERVALS)
    throw new CalendarError(`${path}: more than ${MAX_INTERVALS} intervals`);
  return value.map((pair, index) => readInterval(pair, `${path}[${index}]`));
}

/** Half-open; an end before the start runs into the next day and belongs to the day it begins on. */
function readInterval(value: unknown, path: string): Interval {
  if (!Array.isArray(value) || value.length !== 2)
    throw new CalendarError(`${path}: ["HH:MM", "HH:MM"] is expected`);
  const startMinute = minuteOf(value[0], `${path}[0]`);
  const endMinute = minuteOf(value[1], `${path}[1]`);
  if (startMinute === 1440) throw new CalendarError(`${path}[0]: 24:00 can only be an end`);
  if (startMinute === endMinute) throw new CalendarError(`${path}: start and end are equal`);
  return { startMinute, endMinute: endMinute < startMinute ? endMinute + 1440 : endMinute };
}

function minuteOf(value: unknown, path: string): number {
  const match = typeof value === 'string' ? /^(\d{2}):(\d{2})$/.exec(value) : null;
  const minute = match ? Number(match[1]) * 60 + Number(match[2]) : Number.NaN;
  if (!match || Number(match[2]) > 59 || minute > 1440)
    throw new CalendarError(`${path}: not a time HH:MM`);
  return minute;
}
