import type { Calendar, Interval } from './calendar.ts';

/** When work is done: a calendar with one set of hours. `null`: everything is open. */
export type OpenHours = {
  zone: Calendar['zone'];
  hoursOf(date: string): readonly Interval[];
} | null;

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** How far ahead the next open hours are looked for; a calendar closed for longer has none. */
const HORIZON_MS = 400 * DAY_MS;

/** Company hours, or everything open without a calendar. */
export function companyHours(calendar: Calendar | null): OpenHours {
  return calendar && { zone: calendar.zone, hoursOf: calendar.companyHours };
}

/** Hours of the agent who answered; without a roster (or an agent) the company's. */
export function shiftHours(calendar: Calendar | null, agentId: string | null): OpenHours {
  const roster = agentId === null ? null : (calendar?.rosterHours(agentId) ?? null);
  return calendar && roster ? { zone: calendar.zone, hoursOf: roster } : companyHours(calendar);
}

/**
 * Elapsed business time: the length of [startAt, endAt) inside the union of open intervals.
 * Additive over any split, never more than the wall time.
 * @param startAt epoch ms, not after `endAt`
 * @returns milliseconds
 */
export function businessMs(hours: OpenHours, startAt: number, endAt: number): number {
  if (endAt <= startAt) return 0;
  if (!hours) return endAt - startAt;
  let sum = 0;
  for (const span of openSpans(hours, startAt, endAt)) {
    if (span.startAt >= endAt) break;
    sum += Math.min(span.endAt, endAt) - span.startAt;
  }
  return sum;
}

/**
 * The instant at which `ms` of business time have passed since `startAt`.
 * @param ms more than 0
 * @returns epoch ms; `null` when the calendar has not that many open hours ahead
 */
export function addBusinessMs(hours: OpenHours, startAt: number, ms: number): number | null {
  if (!hours) return startAt + ms;
  let rest = ms;
  for (const span of openSpans(hours, startAt, startAt + HORIZON_MS)) {
    if (span.endAt - span.startAt >= rest) return span.startAt + rest;
    rest -= span.endAt - span.startAt;
  }
  return null;
}

/** Whether work is done at `at`, and else when it goes on (`null`: none within 400 days). */
export function openState(hours: OpenHours, at: number): OpenState {
  if (!hours) return { isOpen: true, nextOpenAt: null };
  const next = openSpans(hours, at, at + HORIZON_MS).next();
  if (next.done) return { isOpen: false, nextOpenAt: null };
  if (next.value.startAt <= at) return { isOpen: true, nextOpenAt: null };
  return { isOpen: false, nextOpenAt: next.value.startAt };
}

type OpenState = { isOpen: boolean; nextOpenAt: number | null };
type Span = { startAt: number; endAt: number };

/** The union of open intervals after `fromAt` as disjoint pieces in order; dates up to `untilAt`. */
function* openSpans(
  hours: NonNullable<OpenHours>,
  fromAt: number,
  untilAt: number,
): Generator<Span, void> {
  let coveredUntil = fromAt;
  const midnightOf = (at: number) => Math.floor((at + hours.zone.offsetAt(at)) / DAY_MS) * DAY_MS;
  const last = midnightOf(untilAt) + DAY_MS;
  // Two dates earlier: hours that run into the next day, and zones that moved across the date line.
  for (let midnight = midnightOf(fromAt) - 2 * DAY_MS; midnight <= last; midnight += DAY_MS) {
    for (const span of spansOf(hours, midnight)) {
      if (span.endAt <= coveredUntil) continue;
      yield { startAt: Math.max(span.startAt, coveredUntil), endAt: span.endAt };
      coveredUntil = span.endAt;
    }
  }
}

/** Open spans that begin on one local date. A wall time is turned into an instant by the zone itself. */
function spansOf(hours: NonNullable<OpenHours>, midnight: number): Span[] {
  const date = new Date(midnight).toISOString().slice(0, 10);
  return hours
    .hoursOf(date)
    .map(({ startMinute, endMinute }) => ({
      startAt: hours.zone.instantOf(midnight + startMinute * MINUTE_MS),
      endAt: hours.zone.instantOf(midnight + endMinute * MINUTE_MS),
    }))
    .filter((span) => span.endAt > span.startAt)
    .sort((a, b) => a.startAt - b.startAt);
}
