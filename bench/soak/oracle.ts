import type { Observation } from '@/utils/domain/events/observation.ts';
import type { DayTotals } from '@/utils/domain/reports/day-totals.ts';

/** One observation as one device made it. */
export type Made = { observation: Observation; deviceId: string; person: string };

const keyOf = ({ kind, key }: Observation) => JSON.stringify([kind, key]);

/**
 * What is known at the end of everything made: of each thing the highest revision, of two equal ones the
 * smaller device id.
 */
export function bestOf(all: readonly Made[]): Made[] {
  const best = new Map<string, Made>();
  for (const made of all) {
    const key = keyOf(made.observation);
    const old = best.get(key);
    const isBetter =
      !old ||
      made.observation.revision > old.observation.revision ||
      (made.observation.revision === old.observation.revision && made.deviceId < old.deviceId);
    if (isBetter) best.set(key, made);
  }
  return [...best.values()];
}

/** Events grouped by Shanghai day and person: `2026-11-24 林晓彤`. */
export function byDayAndPerson(all: readonly Made[]): Map<string, Observation[]> {
  const groups = new Map<string, Observation[]>();
  for (const { observation, person } of all) {
    const key = `${dayOf(observation.at)} ${person}`;
    groups.set(key, [...(groups.get(key) ?? []), observation]);
  }
  return groups;
}

/** The date on a clock in Shanghai, by the calendar of the platform's own library. */
export function dayOf(at: number): string {
  return FORMAT.format(at);
}

const FORMAT = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' });

/**
 * A day's figures counted the slow way, straight from what each field means; written apart from
 * `day-totals.ts`, so that a slip in one is seen in the other.
 */
export function countTotals(all: readonly Observation[]): DayTotals {
  const of = <K extends Observation['kind']>(kind: K) =>
    all.filter((one): one is Extract<Observation, { kind: K }> => one.kind === kind);
  const rounds = of('reply-round').map(({ body }) => body);
  const waits = rounds.flatMap(({ state, waitMs, targetMs }) =>
    state === 'answered' && waitMs !== null ? [{ waitMs, targetMs }] : [],
  );
  const orders = of('order-check').map(({ body }) => body);
  const actions = of('finding-action').map(({ body }) => body.action);
  const blind = of('page-state').flatMap(({ body: { state, fromAt, toAt } }) =>
    state !== 'ok' && toAt !== null ? [toAt - fromAt] : [],
  );
  const count = <T>(list: readonly T[], is: (one: T) => boolean) => list.filter(is).length;
  return {
    rounds: {
      answered: waits.length,
      inTime: count(waits, ({ waitMs, targetMs }) => waitMs <= targetMs),
      late: count(waits, ({ waitMs, targetMs }) => waitMs > targetMs),
      unseen: count(rounds, ({ state }) => state === 'unseen'),
      sumMs: sum(waits.map(({ waitMs }) => waitMs)),
      waits: tally(waits.map(({ waitMs }) => String(bucketOf(waitMs)))),
    },
    listings: {
      checked: count(of('listing-check'), ({ body }) => body.isFirst),
      fixed:
        count(actions, (action) => action === 'applied') -
        count(actions, (action) => action === 'undone'),
      ignored: count(actions, (action) => action === 'ignored'),
    },
    orders: {
      checked: orders.length,
      mismatch: count(orders, ({ verdict }) => verdict === 'mismatch'),
      review: count(orders, ({ verdict }) => verdict === 'review'),
      unseen: count(orders, ({ verdict }) => verdict === 'unseen'),
      resolved: of('order-action').length,
      kinds: tally(orders.flatMap(({ kinds }) => kinds)),
    },
    blind: { spans: blind.length, ms: sum(blind) },
  };
}

/** Buckets end at 1000 ms times the powers of the fourth root of two. */
function bucketOf(waitMs: number): number {
  let bucket = 0;
  while (waitMs > 1000 * 2 ** (bucket / 4)) bucket++;
  return bucket;
}

function tally(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}
