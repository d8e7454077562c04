import * as z from 'zod/mini';
import { NOTE_KINDS } from '../events/order-check.ts';
import type { JournalEvent } from '../events/registry.ts';
import { addWait, mergeHistogram } from './histogram.ts';

const tally = z.record(z.string(), z.number());

/** Sums of one day (Shanghai date of the event), for one person or a team. Everything here adds up. */
export const dayTotalsSchema = z.object({
  rounds: z.object({
    /** Answered rounds. */
    answered: z.number(),
    inTime: z.number(),
    late: z.number(),
    /** Rounds lost from sight; in no rate. */
    unseen: z.number(),
    sumMs: z.number(),
    waits: tally,
  }),
  listings: z.object({
    checked: z.number(),
    /** Fixes taken minus fixes undone. */
    fixed: z.number(),
    ignored: z.number(),
  }),
  orders: z.object({
    checked: z.number(),
    mismatch: z.number(),
    review: z.number(),
    unseen: z.number(),
    resolved: z.number(),
    kinds: tally,
  }),
  /** Spans in which a page could not be read. */
  blind: z.object({ spans: z.number(), ms: z.number() }),
});

export type DayTotals = z.infer<typeof dayTotalsSchema>;

export function emptyTotals(): DayTotals {
  return {
    rounds: { answered: 0, inTime: 0, late: 0, unseen: 0, sumMs: 0, waits: {} },
    listings: { checked: 0, fixed: 0, ignored: 0 },
    orders: { checked: 0, mismatch: 0, review: 0, unseen: 0, resolved: 0, kinds: {} },
    blind: { spans: 0, ms: 0 },
  };
}

/**
 * Adds one event to the sums, or with `by` -1 takes it out: a new revision takes the old one out
 * and puts the new one in, so the same totals follow from any order of arrival.
 */
export function addEvent(totals: DayTotals, event: JournalEvent, by: 1 | -1 = 1): void {
  switch (event.kind) {
    case 'reply-round': {
      const { state, waitMs, targetMs } = event.body;
      if (state === 'unseen') totals.rounds.unseen += by;
      if (state !== 'answered' || waitMs === null) return;
      totals.rounds.answered += by;
      totals.rounds[waitMs <= targetMs ? 'inTime' : 'late'] += by;
      totals.rounds.sumMs += by * waitMs;
      addWait(totals.rounds.waits, waitMs, by);
      return;
    }
    case 'listing-check':
      if (event.body.isFirst) totals.listings.checked += by;
      return;
    case 'finding-action':
      if (event.body.action === 'applied') totals.listings.fixed += by;
      else if (event.body.action === 'undone') totals.listings.fixed -= by;
      else totals.listings.ignored += by;
      return;
    case 'order-check': {
      const { verdict, kinds } = event.body;
      totals.orders.checked += by;
      if (verdict !== 'match') totals.orders[verdict] += by;
      for (const kind of kinds) addKind(totals.orders.kinds, kind, by);
      return;
    }
    case 'order-action':
      totals.orders.resolved += by;
      return;
    case 'page-state':
      if (event.body.state === 'ok' || event.body.toAt === null) return;
      totals.blind.spans += by;
      totals.blind.ms += by * (event.body.toAt - event.body.fromAt);
      return;
    case 'recording':
      return;
  }
}

/** Adds all of `other`, e.g. a team from its people. */
export function mergeTotals(totals: DayTotals, other: DayTotals): void {
  for (const key of ['answered', 'inTime', 'late', 'unseen', 'sumMs'] as const)
    totals.rounds[key] += other.rounds[key];
  mergeHistogram(totals.rounds.waits, other.rounds.waits);
  for (const key of ['checked', 'fixed', 'ignored'] as const)
    totals.listings[key] += other.listings[key];
  for (const key of ['checked', 'mismatch', 'review', 'unseen', 'resolved'] as const)
    totals.orders[key] += other.orders[key];
  for (const kind of NOTE_KINDS) addKind(totals.orders.kinds, kind, other.orders.kinds[kind] ?? 0);
  totals.blind.spans += other.blind.spans;
  totals.blind.ms += other.blind.ms;
}

function addKind(kinds: Record<string, number>, kind: string, by: number): void {
  const next = (kinds[kind] ?? 0) + by;
  if (next > 0) kinds[kind] = next;
  else delete kinds[kind];
}

/** Shanghai date of an instant, YYYY-MM-DD. China has had no summer time since 1992. */
export function shanghaiDay(at: number): string {
  return new Date(at + 8 * 3_600_000).toISOString().slice(0, 10);
}
