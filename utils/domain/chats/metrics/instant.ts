export type InstantResult = { ok: true; at: number } | { ok: false; error: string };

const SHANGHAI_MS = 8 * 3_600_000;
const DAY_MS = 86_400_000;
/** 1992-01-01T00:00+08:00: before it China had summer time; a stamp that old is a reading error. */
const EARLIEST_AT = Date.UTC(1992, 0, 1) - SHANGHAI_MS;
const ISO = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(:\d{2})?(?:[.,](\d+))?(Z|[+-]\d{2}(?::?\d{2})?)$/;

/** Reads an ISO 8601 instant with an offset or `Z` (metrics, section 1). Finer than milliseconds is cut off. */
export function parseInstant(value: unknown): InstantResult {
  const match = typeof value === 'string' ? ISO.exec(value) : null;
  if (!match) return { ok: false, error: 'an ISO 8601 instant with an offset or Z is expected' };
  const [, date, minute, second = ':00', fraction = '', offset = 'Z'] = match;
  const ms = fraction.slice(0, 3).padEnd(3, '0');
  const at = Date.parse(`${date}T${minute}${second}.${ms}${zoneOf(offset)}`);
  if (Number.isNaN(at) || !isRealDate(date!)) return { ok: false, error: 'no such date or time' };
  if (at < EARLIEST_AT) return { ok: false, error: 'before 1992, a reading error' };
  return { ok: true, at };
}

/** An instant in Shanghai time, ISO 8601 with offset; milliseconds only where there are some. */
export function formatInstant(at: number): string {
  const text = new Date(at + SHANGHAI_MS).toISOString().slice(0, -1);
  return `${text.endsWith('.000') ? text.slice(0, -4) : text}+08:00`;
}

/** Whole days since the epoch on the Shanghai calendar; the same number is the same date. */
export function shanghaiDayNumber(at: number): number {
  return Math.floor((at + SHANGHAI_MS) / DAY_MS);
}

/** Milliseconds since midnight in Shanghai. */
export function shanghaiTimeOfDayMs(at: number): number {
  return at + SHANGHAI_MS - shanghaiDayNumber(at) * DAY_MS;
}

function zoneOf(offset: string): string {
  if (offset === 'Z') return offset;
  const digits = offset.slice(1).replace(':', '').padEnd(4, '0');
  return `${offset[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

/** `Date.parse` takes 30 February for 2 March. */
function isRealDate(date: string): boolean {
  const at = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(date);
}
