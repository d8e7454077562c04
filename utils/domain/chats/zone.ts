/** Local time of one IANA zone, by instants and local dates; never by adding 24 hours. */
export type Zone = {
  /** Local time minus UTC at an instant, in ms. */
  offsetAt(at: number): number;
  /** The instant of a local wall time, given as if it were UTC. See `openZone` for skipped and repeated hours. */
  instantOf(localMs: number): number;
};

const DAY_MS = 86_400_000;
/** Offsets change on whole minutes only (Newfoundland: 00:01), and asking is slow for a clock that beats. */
const STEP_MS = 60_000;
const MAX_CACHED = 5_000;
const SHANGHAI: Zone = fixed(8 * 3_600_000);

/**
 * Opens a time zone. A wall time that a change of clocks skips is read as the later one (moved on by
 * the length of the gap), one that occurs twice as the earlier: what Temporal calls `compatible`.
 * @param name IANA name; `Asia/Shanghai` is plain UTC+8, as for every instant accepted since 1992
 * @returns `null` when the name is unknown
 */
export function openZone(name: string): Zone | null {
  if (name === 'Asia/Shanghai') return SHANGHAI;
  const format = dateFormat(name);
  if (!format) return null;
  const cache = new Map<number, number>();
  const offsetAt = (at: number) => {
    const step = Math.floor(at / STEP_MS);
    const known = cache.get(step);
    if (known !== undefined) return known;
    if (cache.size >= MAX_CACHED) cache.clear();
    const offset = readOffset(format, step * STEP_MS);
    cache.set(step, offset);
    return offset;
  };
  const instantOf = (localMs: number) => {
    const before = offsetAt(localMs - DAY_MS);
    const after = offsetAt(localMs + DAY_MS);
    const candidates = [before, after]
      .map((offset) => ({ at: localMs - offset, offset }))
      .filter(({ at, offset }) => offsetAt(at) === offset)
      .map(({ at }) => at);
    return candidates.length > 0 ? Math.min(...candidates) : localMs - before;
  };
  return { offsetAt, instantOf };
}

function fixed(offset: number): Zone {
  return { offsetAt: () => offset, instantOf: (localMs) => localMs - offset };
}

function readOffset(format: Intl.DateTimeFormat, at: number): number {
  const parts: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(at)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - at;
}

function dateFormat(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    // RangeError is the only way Intl says that it does not know a zone.
    return null;
  }
}
