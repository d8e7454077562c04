import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JournalEvent, parseEvent } from '@/utils/domain/events/registry.ts';
import {
  addEvent,
  type DayTotals,
  emptyTotals,
  shanghaiDay,
} from '@/utils/domain/reports/day-totals.ts';
import type { Database } from './db.ts';
import { storeEvents } from './journal.ts';
import { countOutbox } from './outbox.ts';
import { NOON, testDatabase, testEvent, testRound } from './testing.ts';

const to = { scope: 'org-1', isQueued: true, now: NOON };
const named = (event: unknown, person = '林晓彤') => ({ event, person });

/** The same totals, worked out the slow way from what the log holds. */
async function foldLog(db: Database): Promise<Record<string, DayTotals>> {
  const sums: Record<string, DayTotals> = {};
  for (const { scope, person, event } of await db.events.toArray()) {
    const key = [scope, shanghaiDay(event.at), person].join('/');
    sums[key] ??= emptyTotals();
    addEvent(sums[key], event);
  }
  return sums;
}

async function rollups(db: Database): Promise<Record<string, DayTotals>> {
  const rows = await db.rollups.toArray();
  return Object.fromEntries(
    rows
      .filter(({ totals }) => JSON.stringify(totals) !== JSON.stringify(emptyTotals()))
      .map(({ scope, day, person, totals }) => [[scope, day, person].join('/'), totals]),
  );
}

describe('storeEvents', () => {
  it('stores the same id and revision once, also from two tabs at the same time', async () => {
    const db = testDatabase();
    const round = testRound('a', 12_000, { revision: 1 });
    const counts = await Promise.all([1, 2, 3].map(() => storeEvents(db, [named(round)], to)));
    expect(counts.map(({ storedCount }) => storedCount).sort()).toEqual([0, 0, 1]);
    expect(await db.events.count()).toBe(1);
    expect((await db.rollups.toArray())[0]?.totals.rounds.answered).toBe(1);
  });

  it('lets a higher revision take the place of the lower one, whichever came first', async () => {
    for (const order of [
      [0, 1],
      [1, 0],
    ]) {
      const db = testDatabase();
      const revisions = [
        testRound('a', 12_000, { revision: 0 }),
        testRound('a', 45_000, { revision: 1 }),
      ];
      for (const index of order) await storeEvents(db, [named(revisions[index])], to);
      const totals = (await db.rollups.toArray())[0]?.totals;
      expect(totals?.rounds).toMatchObject({ answered: 1, inTime: 0, late: 1, sumMs: 45_000 });
      expect(await db.outbox.toArray()).toMatchObject([{ revision: 1 }]);
    }
  });

  it('moves the figures when the better revision names another person or day', async () => {
    const db = testDatabase();
    await storeEvents(db, [named(testRound('a', 12_000), '')], to);
    const better = testRound('a', 12_000, { revision: 1, at: NOON - 86_400_000 });
    await storeEvents(db, [named(better, '郭婷')], to);
    expect(Object.keys(await rollups(db))).toEqual(['org-1/2026-11-23/郭婷']);
  });

  it('lets what a later view sees of an order take the place of what an earlier one saw', async () => {
    const db = testDatabase();
    const check = (verdict: 'match' | 'mismatch', at = NOON) =>
      named(
        testEvent(
          'order-check',
          'o-1',
          {
            site: 'douyin',
            verdict,
            kinds: verdict === 'match' ? [] : ['quantity'],
            hasNote: true,
          },
          { at },
        ),
      );
    await storeEvents(db, [check('mismatch')], to);
    // The memo was mended while no page was open; two tabs of the next day see it at once.
    const next = NOON + 86_400_000;
    const stored = await Promise.all(
      [1, 2].map(() => storeEvents(db, [check('match', next)], { ...to, now: next })),
    );
    expect(stored.map(({ storedCount }) => storedCount).sort()).toEqual([0, 1]);
    expect(await db.events.toArray()).toMatchObject([
      { revision: 1, at: NOON, event: { revision: 1, body: { verdict: 'match' } } },
    ]);
    expect(await db.outbox.toArray()).toMatchObject([{ revision: 1 }]);
    expect((await db.rollups.toArray()).map(({ totals }) => totals.orders)).toMatchObject([
      { checked: 1, mismatch: 0 },
    ]);
  });

  it('keeps a poisoned event aside and stores the rest', async () => {
    const db = testDatabase();
    const poisoned = { ...testRound('b', 5_000), body: { site: 'douyin', note: '请发顺丰' } };
    const result = await storeEvents(
      db,
      [named(testRound('a', 5_000)), named(poisoned), named(null), named(testRound('c', 5_000))],
      to,
    );
    expect(result).toEqual({ storedCount: 2, rejectedCount: 2 });
    const aside = await db.rejected.toArray();
    expect(aside.map(({ source }) => source)).toEqual(['local', 'local']);
    expect(aside.map(({ reason }) => reason).join()).toContain('body.state');
    expect(JSON.stringify(aside), 'no page text is kept of it').not.toContain('顺丰');
  });

  it('queues nothing for a server before there is one', async () => {
    const db = testDatabase();
    await storeEvents(db, [named(testRound('a', 5_000))], { ...to, isQueued: false });
    expect(await db.events.count()).toBe(1);
    expect(await db.outbox.count()).toBe(0);
  });

  it('stores nothing of a batch that fails half way', async () => {
    const db = testDatabase();
    db.rollups.hook('creating', () => {
      throw new Error('disk gone');
    });
    await expect(storeEvents(db, [named(testRound('a', 5_000))], to)).rejects.toThrow('disk gone');
    expect(await db.events.count()).toBe(0);
    expect(await db.outbox.count()).toBe(0);
  });

  it('day totals are the fold of the log, for any events in any order and any batches', async () => {
    const event = fc
      .record({
        kind: fc.constantFrom('round', 'order', 'listing', 'finding', 'action', 'blind'),
        key: fc.constantFrom('a', 'b', 'c', 'd'),
        revision: fc.integer({ min: 0, max: 3 }),
        dayShift: fc.integer({ min: 0, max: 1 }),
        waitMs: fc.option(fc.integer({ min: 0, max: 600_000 })),
        choice: fc.integer({ min: 0, max: 3 }),
        person: fc.constantFrom('', '林晓彤', '郭婷'),
      })
      .map((draw) => ({ event: make(draw), person: draw.person }));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(event, { maxLength: 6 }), { maxLength: 8 }),
        async (batches) => {
          const db = testDatabase();
          for (const batch of batches) await storeEvents(db, batch, to);
          expect(await rollups(db)).toEqual(
            Object.fromEntries(
              Object.entries(await foldLog(db)).filter(
                ([, totals]) => JSON.stringify(totals) !== JSON.stringify(emptyTotals()),
              ),
            ),
          );
          const highest = new Map<string, number>();
          // An order of another content takes the next number itself.
          const isCounted = ({ kind }: { kind: string }) => kind !== 'order-check';
          for (const { event: one } of batches.flat().filter(({ event }) => isCounted(event)))
            highest.set(one.id, Math.max(one.revision, highest.get(one.id) ?? 0));
          const held = await db.events.toArray();
          const counted = held.filter(({ event }) => isCounted(event));
          expect(new Map(counted.map(({ id, revision }) => [id, revision]))).toEqual(highest);
          expect(await db.outbox.count()).toBe(held.length);
          expect(await countOutbox(db, 'org-1')).toBe(held.length);
          const totalCount = (await db.rollups.toArray()).reduce(
            (sum, row) => sum + row.eventCount,
            0,
          );
          expect(totalCount).toBe(held.length);
          await db.delete();
        },
      ),
      { numRuns: 60 },
    );
  });
});

type Draw = {
  kind: string;
  key: string;
  revision: number;
  dayShift: number;
  waitMs: number | null;
  choice: number;
};

function make({ kind, key, revision, dayShift, waitMs, choice }: Draw): JournalEvent {
  const at = NOON - dayShift * 86_400_000;
  const envelope = { revision, at };
  const site = 'douyin';
  const made =
    kind === 'round'
      ? testRound(key, waitMs, envelope)
      : kind === 'order'
        ? testEvent(
            'order-check',
            key,
            {
              site,
              verdict: (['match', 'mismatch', 'review', 'unseen'] as const)[choice]!,
              kinds: choice === 1 ? ['quantity', 'gift'] : [],
              hasNote: choice > 0,
            },
            envelope,
          )
        : kind === 'listing'
          ? testEvent(
              'listing-check',
              key,
              {
                site,
                productClass: null,
                fieldCount: choice,
                isFirst: choice > 1,
                findings: [],
                missingCount: 0,
                durationMs: 3,
              },
              envelope,
            )
          : kind === 'finding'
            ? testEvent(
                'finding-action',
                key,
                {
                  site,
                  ruleId: 'AD-01',
                  field: 'title',
                  level: 'error',
                  action: (['applied', 'undone', 'ignored', 'applied'] as const)[choice]!,
                },
                envelope,
              )
            : kind === 'action'
              ? testEvent('order-action', key, { site, action: 'changed' }, envelope)
              : testEvent(
                  'page-state',
                  key,
                  {
                    site,
                    pageKind: 'chat',
                    state: choice === 0 ? 'ok' : 'blind',
                    missing: [],
                    fromAt: at,
                    toAt: waitMs === null ? null : at + waitMs,
                  },
                  envelope,
                );
  expect(parseEvent(made)).toMatchObject({ ok: true });
  return made;
}
