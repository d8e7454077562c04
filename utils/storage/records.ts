import Dexie from 'dexie';
import type { Database } from './db.ts';
import type { EventRow, RejectedRow } from './rows.ts';

/** Where a page of records ends: the instant and id of the last event shown. */
export type Cursor = { at: number; id: string | null };

/**
 * Everything recorded about one person on this machine, newest first, with what nobody is named for:
 * it may be theirs, and showing too much is the safe side here. What happened in the same millisecond
 * is in the order of ids, so that a page can end between two such events.
 * @param before where the last page ended; without an id all of that instant was shown. `null`: from the newest
 */
export async function readRecords(
  db: Database,
  of: { person: string; before: Cursor | null; limit: number },
): Promise<{ rows: EventRow[]; totalCount: number; rejected: RejectedRow[] }> {
  const people = of.person === '' ? [''] : [of.person, ''];
  return db.transaction('r', [db.events, db.rejected, db.rollups], async () => {
    const pages = await Promise.all(people.map((person) => page(db, person, of)));
    const days = await db.rollups.filter((row) => people.includes(row.person)).toArray();
    const rejected = await db.rejected.orderBy('at').reverse().limit(200).toArray();
    const rows = pages.flat().sort(newestFirst).slice(0, of.limit);
    const totalCount = days.reduce((sum, day) => sum + day.eventCount, 0);
    return { rows, totalCount, rejected };
  });
}

/** The index gives equal instants in the order of ids too, so its pages and this order agree. */
function newestFirst(a: EventRow, b: EventRow): number {
  return b.at - a.at || (a.id < b.id ? 1 : -1);
}

async function page(
  db: Database,
  person: string,
  { before, limit }: { before: Cursor | null; limit: number },
): Promise<EventRow[]> {
  const index = db.events.where('[person+at]');
  const ties =
    before?.id == null
      ? []
      : (await index.equals([person, before.at]).toArray()).filter(({ id }) => id < before.id!);
  const older = await db.events
    .where('[person+at]')
    .between([person, Dexie.minKey], [person, before?.at ?? Dexie.maxKey], true, false)
    .reverse()
    .limit(limit)
    .toArray();
  return [...ties, ...older];
}
