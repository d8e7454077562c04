import Dexie from 'dexie';
import type { JournalEvent } from '@/utils/domain/events/registry.ts';
import type { Database } from './db.ts';
import type { EventRow, RejectedRow } from './rows.ts';

/**
 * Everything recorded about one person on this machine, newest first, with what nobody is named for:
 * it may be theirs, and showing too much is the safe side here.
 * @param before only what is older than this instant; `null`: from the newest
 */
export async function readRecords(
  db: Database,
  of: { person: string; before: number | null; limit: number },
): Promise<{ events: JournalEvent[]; totalCount: number; rejected: RejectedRow[] }> {
  const people = of.person === '' ? [''] : [of.person, ''];
  return db.transaction('r', [db.events, db.rejected, db.rollups], async () => {
    const pages = await Promise.all(people.map((person) => page(db, person, of)));
    const days = await db.rollups.filter((row) => people.includes(row.person)).toArray();
    const rejected = await db.rejected.orderBy('at').reverse().limit(200).toArray();
    const newest = pages
      .flat()
      .sort((a, b) => b.at - a.at)
      .slice(0, of.limit);
    const events = await withTies(db, people, newest);
    return {
      events: events.map((row) => row.event),
      totalCount: days.reduce((sum, day) => sum + day.eventCount, 0),
      rejected,
    };
  });
}

/** Adds what happened in the same millisecond as the last one: the next page starts before it. */
async function withTies(db: Database, people: string[], newest: EventRow[]): Promise<EventRow[]> {
  const last = newest.at(-1);
  if (!last) return newest;
  const places = people.map((person): [string, number] => [person, last.at]);
  const ties = await db.events.where('[person+at]').anyOf(places).toArray();
  const shown = new Set(newest.map((row) => row.id));
  return [...newest, ...ties.filter((row) => !shown.has(row.id))];
}

function page(
  db: Database,
  person: string,
  { before, limit }: { before: number | null; limit: number },
): Promise<EventRow[]> {
  return range(db, person, before).reverse().limit(limit).toArray();
}

function range(db: Database, person: string, before: number | null) {
  return db.events
    .where('[person+at]')
    .between([person, Dexie.minKey], [person, before ?? Dexie.maxKey], true, false);
}
