import type { Policy } from '@/utils/domain/policy/policy.ts';
import { shanghaiDay } from '@/utils/domain/reports/day-totals.ts';
import type { Database } from './db.ts';
import { dropExpiredEvidence } from './evidence.ts';
import { sweepPatrols } from './patrol.ts';

const DAY_MS = 86_400_000;
/** The small tables behind today's popup need today and, around midnight, yesterday. */
const SMALL_TABLE_DAYS = 2;

/**
 * Deletes what is older than the company allows: texts, events with their totals, what was set aside.
 * An event still waiting for the server stays until it was sent.
 */
export async function applyRetention(
  db: Database,
  retention: Policy['retention'],
  now: number,
): Promise<{ eventCount: number; evidenceCount: number }> {
  const evidenceCount = await dropExpiredEvidence(db, now);
  const lastDay = shanghaiDay(now - retention.eventDays * DAY_MS);
  // Whole days, so that totals and log stay together.
  const lastAt = Date.parse(`${lastDay}T00:00:00+08:00`);
  const smallDay = shanghaiDay(now - SMALL_TABLE_DAYS * DAY_MS);
  const eventCount = await db.transaction('rw', [db.events, db.outbox], async () => {
    const queued = new Set(await db.outbox.toCollection().primaryKeys());
    const old = await db.events.where('at').below(lastAt).primaryKeys();
    const gone = old.filter((id) => !queued.has(id));
    await db.events.bulkDelete(gone);
    return gone.length;
  });
  await sweepPatrols(db, lastAt, now);
  await db.rollups.where('day').below(lastDay).delete();
  await db.rejected.where('at').below(lastAt).delete();
  await db.waits.where('day').below(smallDay).delete();
  await db.listings.where('day').below(smallDay).delete();
  await db.resolved
    .where('at')
    .below(now - SMALL_TABLE_DAYS * DAY_MS)
    .delete();
  return { eventCount, evidenceCount };
}
