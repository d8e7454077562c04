import 'fake-indexeddb/auto';
import type { DBCore } from 'dexie';
import { describe, expect, it } from 'vitest';
import type { Database } from './db.ts';
import { readFigures } from './figures.ts';
import { storeEvents } from './journal.ts';
import { NOON, testDatabase, testEvent, testRound } from './testing.ts';

const to = { scope: 'org-1', isQueued: false, now: NOON };
const today = { scope: 'org-1', person: '', day: '2026-11-24', lastWeekDay: '2026-11-17' };
const own = (event: unknown) => ({ event, person: '' });

/** Counts the rows every read gives back, by table. */
function countReads(db: Database): Record<string, number> {
  const rows: Record<string, number> = {};
  const add = (table: string, n: number) => {
    rows[table] = (rows[table] ?? 0) + n;
  };
  db.use({
    stack: 'dbcore',
    name: 'count-reads',
    create: (core: DBCore) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        return {
          ...table,
          get: async (request) => {
            add(name, 1);
            return table.get(request);
          },
          getMany: async (request) => {
            add(name, request.keys.length);
            return table.getMany(request);
          },
          query: async (request) => {
            const answer = await table.query(request);
            add(name, answer.result.length);
            return answer;
          },
          openCursor: async (request) => {
            const cursor = await table.openCursor(request);
            add(name, 1);
            return cursor;
          },
          count: async (request) => {
            add(name, 1);
            return table.count(request);
          },
        };
      },
    }),
  });
  return rows;
}

describe('readFigures', () => {
  it('is empty, not unknown, on a day without events', async () => {
    const figures = await readFigures(testDatabase(), today);
    expect(figures.own.rounds.answered).toBe(0);
    expect(figures.lastWeek).toBeNull();
    expect(figures.slowest).toEqual([]);
  });

  it('adds up today, last week, the five slowest and the open findings', async () => {
    const db = testDatabase();
    const waits = [5_000, 61_000, 12_000, 200_000, 33_000, 8_000, 21_000];
    await storeEvents(
      db,
      waits.map((wait, i) => own(testRound(`r${i}`, wait))),
      to,
    );
    await storeEvents(db, [own(testRound('old', 9_000, { at: NOON - 7 * 86_400_000 }))], to);
    await storeEvents(db, [own(listing('l1', 1, ['AD-01', 'AD-01', 'MED-01'], 'a'))], to);
    await storeEvents(db, [own(listing('l1', 2, ['AD-01'], 'b'))], to);
    await storeEvents(db, [own(listing('l2', 1, ['AD-01'], 'c'))], to);
    const figures = await readFigures(db, today);
    expect(figures.own.rounds).toMatchObject({ answered: 7, inTime: 3, late: 4 });
    expect(figures.lastWeek?.rounds.answered).toBe(1);
    expect(figures.slowest.map(({ waitMs }) => waitMs)).toEqual([
      200_000, 61_000, 33_000, 21_000, 12_000,
    ]);
    expect(figures.openFindings).toEqual({
      byLevel: { error: 2 },
      byRule: [{ ruleId: 'AD-01', level: 'error', count: 2 }],
    });
  });

  it('never reads the log, and a longer log costs nothing', async () => {
    const reads: Record<string, number>[] = [];
    for (const size of [20, 2_000]) {
      const db = testDatabase();
      const rounds = Array.from({ length: size }, (_, i) =>
        own(testRound(`r${i}`, 1_000 + i, { at: NOON - (i % 400) * 1000 })),
      );
      await storeEvents(db, rounds, to);
      db.close();
      const counted = countReads(db);
      await db.open();
      await readFigures(db, today);
      expect(counted.rollups, 'the counter counts').toBeGreaterThan(0);
      expect(counted.events ?? 0).toBe(0);
      expect(counted.outbox ?? 0).toBe(0);
      reads.push({ ...counted });
    }
    expect(reads[1]).toEqual(reads[0]);
  });
});

function listing(subject: string, order: number, rules: string[], contentHash: string) {
  return testEvent(
    'listing-check',
    `${subject} ${contentHash}`,
    {
      site: 'douyin',
      productClass: 'otc',
      fieldCount: 9,
      isFirst: order === 1,
      findings: rules.map((ruleId) => ({
        ruleId,
        field: 'title',
        level: 'error' as const,
        certainty: 'sure' as const,
      })),
      missingCount: 0,
      durationMs: 4,
    },
    { at: NOON + order * 1000, subject: subject.padEnd(32, '0').replace('l', 'a') },
  );
}
