import type { TimePrecision } from '../../domain/chats/message.ts';

export type Stamp = { at: string; precision: TimePrecision };
export type TimeOptions = {
  /** `+08:00` */
  utcOffset: string;
  dateOrder: 'ymd' | 'mdy' | 'dmy';
  /** Epoch ms; without it a date without a year and 昨天 stay as the page shows them. */
  now?: number;
};

const DAY_MS = 86_400_000;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const CLOCK =
  /(上午|下午|中午|凌晨|早上|晚上)?\s{0,2}(\d{1,2})[:：](\d{2})(?:[:：](\d{2})(?:\.\d{1,6})?)?\s{0,2}(am|pm)?/i;
/** Words for days: what they are kept as without a clock, and how many days ago. */
const DAYS: [RegExp, string, number][] = [
  [/今[天日]|today/i, '今天', 0],
  [/昨[天日]|yesterday/i, '昨天', 1],
  [/前天/, '前天', 2],
];
const WEEKDAY = /(?:星期|周|礼拜)([日天一二三四五六])|\b(sun|mon|tue|wed|thu|fri|sat)[a-z]{0,6}\b/i;
const AGO = /^(\d{1,3})\s?(秒钟?|分钟|小时|天|min(?:ute)?s?|h(?:our)?s?|days?)\s?(?:前|ago)$/i;

/**
 * A time as pages write it.
 * @returns an ISO instant in the site's zone where date and time are known, `HH:mm[:ss]` for a time
 * alone, `YYYY-MM-DD` for a date alone, `MM-DD[ HH:mm]` for a date without a year and 昨天, 星期二 as
 * words (with `now`: the latest such date that is not in the future); `null` for anything else
 */
export function parseTime(text: string, options: TimeOptions): Stamp | null {
  const plain = text.trim().slice(0, 80);
  const instant = parseInstant(plain, options.utcOffset);
  if (instant) return instant;
  const ago = options.now === undefined ? null : agoOf(plain, options.now, options.utcOffset);
  if (ago) return ago;
  const clock = CLOCK.exec(plain);
  const time = clock ? clockOf(clock) : null;
  const precision: TimePrecision = !time ? 'day' : time.length > 5 ? 'second' : 'minute';
  const date = dateOf(clock ? plain.replace(clock[0], ' ') : plain, options);
  if (!date) return time ? { at: time, precision } : null;
  if (!time) return { at: date, precision };
  if (date === '今天') return { at: time, precision };
  const isWhole = /^\d{4}-/.test(date);
  return { at: isWhole ? isoOf(date, time, options.utcOffset) : `${date} ${time}`, precision };
}

/** Puts a time alone behind a date known from elsewhere (a divider between the rows). */
export function withDay(stamp: Stamp, day: string | null, utcOffset: string): Stamp {
  if (!day || day === '今天' || !/^\d{2}:\d{2}/.test(stamp.at)) return stamp;
  const at = /^\d{4}-/.test(day) ? isoOf(day, stamp.at, utcOffset) : `${day} ${stamp.at}`;
  return { ...stamp, at };
}

/** The day part of a stamp, if it has one. */
export function dayOf(stamp: Stamp): string | null {
  return /^(?:(?:\d{4}-)?\d{2}-\d{2}|[今昨前]天|星期.)/.exec(stamp.at)?.[0] ?? null;
}

function isoOf(date: string, time: string, utcOffset: string): string {
  return `${date}T${time.length > 5 ? time : `${time}:00`}${utcOffset}`;
}

/** Epoch seconds or milliseconds, or ISO with a zone. */
function parseInstant(text: string, utcOffset: string): Stamp | null {
  const epoch = /^\d{10}(\d{3})?$/.exec(text);
  if (!epoch && !/^\d{4}-\d{2}-\d{2}T[\d:.]{5,15}(?:Z|[+-]\d{2}:?\d{2})$/.test(text)) return null;
  const ms = epoch ? Number(text) * (epoch[1] ? 1 : 1000) : Date.parse(text);
  if (!Number.isFinite(ms)) return null;
  const local = new Date(ms + offsetMs(utcOffset)).toISOString();
  return { at: `${local.slice(0, 19)}${utcOffset}`, precision: 'second' };
}

function offsetMs(utcOffset: string): number {
  const [hours = 0, minutes = 0] = utcOffset.slice(1).split(':').map(Number);
  return (utcOffset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}

function clockOf([, half, h, m, s, meridiem]: RegExpExecArray): string | null {
  let hour = Number(h);
  const isLate =
    /下午|晚上|pm/i.test(`${half ?? ''}${meridiem ?? ''}`) || (half === '中午' && hour < 11);
  const isEarly = /上午|凌晨|早上|am/i.test(`${half ?? ''}${meridiem ?? ''}`);
  if (isLate && hour < 12) hour += 12;
  if (isEarly && hour === 12) hour = 0;
  if (hour > 23 || Number(m) > 59 || Number(s ?? 0) > 59) return null;
  return `${two(hour)}:${m}${s ? `:${s}` : ''}`;
}

function dateOf(text: string, { dateOrder, now, utcOffset }: TimeOptions): string | null {
  const full = /(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})/.exec(text);
  if (full) return day(full[1]!, full[2]!, full[3]!);
  const worded =
    /([a-z]{3})[a-z]{0,6}\.?\s(\d{1,2}),?(?:\s(\d{4}))?|(\d{1,2})\s([a-z]{3})[a-z]{0,6}\.?,?(?:\s(\d{4}))?/i.exec(
      text,
    );
  const month = MONTHS.indexOf((worded?.[1] ?? worded?.[5] ?? '').toLowerCase()) + 1;
  if (worded && month)
    return dated(worded[3] ?? worded[6], String(month), worded[2] ?? worded[4]!, now, utcOffset);
  const late = /(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})/.exec(text);
  if (late)
    return dateOrder === 'mdy'
      ? day(late[3]!, late[1]!, late[2]!)
      : day(late[3]!, late[2]!, late[1]!);
  const short = /(?<!\d)(\d{1,2})\s?[-/月]\s?(\d{1,2})(?!\d)/.exec(text);
  if (short) {
    const [m, d] = dateOrder === 'dmy' ? [short[2]!, short[1]!] : [short[1]!, short[2]!];
    return dated(undefined, m, d, now, utcOffset);
  }
  const word = DAYS.find(([pattern]) => pattern.test(text));
  if (word) return now === undefined ? word[1] : localDay(now - word[2] * DAY_MS, utcOffset);
  return weekdayOf(text, now, utcOffset);
}

/** 星期二: the latest such day, today included; without a clock the word. */
function weekdayOf(text: string, now: number | undefined, utcOffset: string): string | null {
  const found = WEEKDAY.exec(text);
  if (!found) return null;
  const wanted = found[1]
    ? '日一二三四五六'.indexOf(found[1] === '天' ? '日' : found[1])
    : ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'].indexOf(found[2]!.toLowerCase());
  if (now === undefined) return `星期${'日一二三四五六'[wanted]}`;
  const today = new Date(now + offsetMs(utcOffset)).getUTCDay();
  return localDay(now - ((today - wanted + 7) % 7) * DAY_MS, utcOffset);
}

/** 3分钟前, 刚刚. */
function agoOf(text: string, now: number, utcOffset: string): Stamp | null {
  const ago = AGO.exec(text);
  if (!ago && !/^刚刚$|^just now$/i.test(text)) return null;
  const unit = ago?.[2]?.toLowerCase() ?? '';
  const ms = /^秒/.test(unit)
    ? 1000
    : /^(?:分|min)/.test(unit)
      ? 60_000
      : /^(?:小|h)/.test(unit)
        ? 3_600_000
        : DAY_MS;
  const local = new Date(now - Number(ago?.[1] ?? 0) * ms + offsetMs(utcOffset)).toISOString();
  if (ms === DAY_MS && ago) return { at: local.slice(0, 10), precision: 'day' };
  return { at: `${local.slice(0, 16)}:00${utcOffset}`, precision: 'minute' };
}

/** Without a year: the latest such day that is not after tomorrow. */
function dated(
  year: string | undefined,
  month: string,
  date: string,
  now: number | undefined,
  utcOffset: string,
): string | null {
  if (year) return day(year, month, date);
  const short = day('2000', month, date)?.slice(5) ?? null;
  if (!short || now === undefined) return short;
  const today = localDay(now + DAY_MS, utcOffset);
  const thisYear = `${today.slice(0, 4)}-${short}`;
  return thisYear <= today ? thisYear : `${Number(today.slice(0, 4)) - 1}-${short}`;
}

function localDay(at: number, utcOffset: string): string {
  return new Date(at + offsetMs(utcOffset)).toISOString().slice(0, 10);
}

function day(year: string, month: string, date: string): string | null {
  if (Number(month) < 1 || Number(month) > 12 || Number(date) < 1 || Number(date) > 31) return null;
  return `${year}-${two(Number(month))}-${two(Number(date))}`;
}

const two = (number: number) => String(number).padStart(2, '0');
