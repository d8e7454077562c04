import type { SeenMessage } from './clock-state.ts';
import type { TimePrecision } from './message.ts';

/** Between which instants a message was really sent, both inclusive, epoch ms. */
export type Bounds = { fromAt: number; toAt: number };

/** How long a stamp of each precision stays the same, minus 1 ms. Seconds are taken as exact, as platforms do. */
const SPREAD_MS: Record<Exclude<TimePrecision, 'none'>, number> = {
  second: 0,
  minute: 59_999,
  day: 86_399_999,
};

/**
 * Bounds of every message of a window: from its own stamp and from its neighbours, since a list is in
 * order of time. A message without a stamp lies between the stamped ones around it.
 * @param seenAt nothing inexact is later than the moment it was seen
 */
export function stampBounds(messages: readonly SeenMessage[], seenAt: number): Bounds[] {
  let floor = 0;
  const bounds = messages.map(({ at, atPrecision }): Bounds => {
    if (at === null || atPrecision === 'none')
      return { fromAt: floor, toAt: Math.max(floor, seenAt) };
    const toAt = at + SPREAD_MS[atPrecision];
    // A list that is out of order by more than its own stamps allow: each message by itself.
    const fromAt = floor > at && floor <= toAt ? floor : at;
    floor = fromAt;
    return { fromAt, toAt: toAt === at ? at : Math.max(fromAt, Math.min(toAt, seenAt)) };
  });
  let ceiling = Number.POSITIVE_INFINITY;
  for (const bound of bounds.toReversed()) {
    if (ceiling >= bound.fromAt) bound.toAt = Math.min(bound.toAt, ceiling);
    ceiling = bound.toAt;
  }
  return bounds;
}

/**
 * When a round started: an exact stamp as it is; a message seen arriving, the moment it was seen; else
 * the latest instant the stamp allows. An inexact stamp is never charged to the person who answers.
 */
export function startInstant(bounds: Bounds, seenAt: number, isLive: boolean): number {
  return isLive ? clamp(seenAt, bounds) : bounds.toAt;
}

/** When it was answered: the same with the earliest instant the stamp allows. */
export function answerInstant(bounds: Bounds, seenAt: number, isLive: boolean): number {
  return isLive ? clamp(seenAt, bounds) : bounds.fromAt;
}

function clamp(at: number, { fromAt, toAt }: Bounds): number {
  return Math.min(Math.max(at, fromAt), toAt);
}
