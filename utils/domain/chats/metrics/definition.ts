import type { RoundRules } from './rounds.ts';

/** Start included, end not, in milliseconds since midnight, Shanghai time. `null`: all hours. */
export type Window = { startMs: number; endMs: number } | null;

/** Where a definition comes from and what nobody could tell for sure. */
export type MetricSource = {
  /** `YYYY-MM-DD` since when it holds; `null`: undated. */
  effectiveFrom: string | null;
  /** Month in which it was last seen in use. */
  seenOn: string;
  /** `V` primary text read, `S` secondary (re-posts, reports, code), `A` our own assumption. */
  mark: 'V' | 'S' | 'A';
  restsOn: string;
  uncertain: { zh: string; en: string };
};

type Common = {
  id: string;
  name: { zh: string; en: string };
  rules: RoundRules;
  window: Window;
  /** Membership by the start of the round, of its session, or of each message; never by the answer. */
  windowOn: 'round' | 'session' | 'message';
  clock: 'wall' | 'business' | 'shift';
  /** Sessions whose first consultation was left as 留言 do not count. */
  skipsLeftMessages: boolean;
  /** Below it a report says that there is too little to judge; the figures do not change. */
  minSample: number | null;
  source: MetricSource;
};

export type RateDefinition = Common & {
  form: 'rate';
  unit: 'round' | 'firstRound' | 'nextRound' | 'buyerDay';
  /** Good when wait ≤ this, to the millisecond; unanswered counts as not good. */
  targetMs: number;
};

export type DurationDefinition = Common & {
  form: 'mean' | 'median' | 'p90';
  unit: 'round' | 'firstRound' | 'nextRound';
  /** An unanswered round counts as this; `null`: it is left out. */
  unansweredMs: number | null;
};

/** One reply metric as data; the code knows only these parameters (metrics, section 4). */
export type MetricDefinition = RateDefinition | DurationDefinition;

/** Reads `HH:MM-HH:MM` (half-open, an end of 24:00 allowed, over midnight allowed) or `all`. */
export function parseWindow(text: string): { ok: true; window: Window } | { ok: false } {
  if (text === 'all') return { ok: true, window: null };
  const match = /^(\d{2}):(\d{2})-(\d{2}):(\d{2})$/.exec(text);
  if (!match) return { ok: false };
  const [startHour, startMinute, endHour, endMinute] = match.slice(1).map(Number) as [
    number,
    number,
    number,
    number,
  ];
  const start = startHour * 60 + startMinute;
  const end = endHour * 60 + endMinute;
  if (startMinute > 59 || endMinute > 59 || start >= 1440 || end > 1440 || start === end)
    return { ok: false };
  return { ok: true, window: { startMs: start * 60_000, endMs: end * 60_000 } };
}

/** Whether a time of day, in ms since midnight, lies in a window. */
export function isInWindow(window: Window, timeOfDayMs: number): boolean {
  if (!window) return true;
  const { startMs, endMs } = window;
  if (startMs < endMs) return timeOfDayMs >= startMs && timeOfDayMs < endMs;
  return timeOfDayMs >= startMs || timeOfDayMs < endMs;
}
