import Dexie from 'dexie';
import { type DayTotals, emptyTotals } from '@/utils/domain/reports/day-totals.ts';
import type { Database } from './db.ts';

export type Figures = {
  own: DayTotals;
  /** `null`: nothing was recorded that day. */
  lastWeek: DayTotals | null;
  slowest: { site: string; waitMs: number; answeredAt: number }[];
  openFindings: {
    byLevel: Record<string, number>;
    byRule: { ruleId: string; level: string; count: number }[];
  };
};

/**
 * What the popup shows of one day. Reads day totals and the small tables, never the log: the cost does
 * not grow with the journal.
 * @param day, lastWeekDay Shanghai dates, YYYY-MM-DD
 * @param person name on this machine, `''`: what nobody is named for
 */
export async function readFigures(
  db: Database,
  of: { scope: string; person: string; day: string; lastWeekDay: string },
): Promise<Figures> {
  const { scope, person, day, lastWeekDay } = of;
  return db.transaction('r', [db.rollups, db.waits, db.listings], async () => {
    const [today, before, slowest, listings] = await Promise.all([
      db.rollups.get([scope, day, person]),
      db.rollups.get([scope, lastWeekDay, person]),
      db.waits
        .where('[scope+day+waitMs]')
        .between([scope, day, Dexie.minKey], [scope, day, Dexie.maxKey])
        .reverse()
        .limit(5)
        .toArray(),
      db.listings.where('[scope+day]').equals([scope, day]).toArray(),
    ]);
    return {
      own: today?.totals ?? emptyTotals(),
      lastWeek: before?.totals ?? null,
      slowest: slowest.map(({ site, waitMs, answeredAt }) => ({ site, waitMs, answeredAt })),
      openFindings: addFindings(listings.flatMap((listing) => listing.findings)),
    };
  });
}

function addFindings(all: Figures['openFindings']['byRule']): Figures['openFindings'] {
  const byLevel: Record<string, number> = {};
  const rules = new Map<string, Figures['openFindings']['byRule'][number]>();
  for (const { ruleId, level, count } of all) {
    byLevel[level] = (byLevel[level] ?? 0) + count;
    const key = `${ruleId} ${level}`;
    const sum = rules.get(key)?.count ?? 0;
    rules.set(key, { ruleId, level, count: sum + count });
  }
  return { byLevel, byRule: [...rules.values()].sort((a, b) => b.count - a.count) };
}
