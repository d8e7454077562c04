import { type JournalEvent, parseEvent } from '@/utils/domain/events/registry.ts';
import { restate } from '@/utils/domain/events/restate.ts';
import { addEvent, emptyTotals, shanghaiDay } from '@/utils/domain/reports/day-totals.ts';
import type { Database } from './db.ts';
import { putDerived } from './derived.ts';
import { enqueue } from './outbox.ts';
import type { EventRow, RejectedRow } from './rows.ts';

/** One event as it was put together, and who it belongs to on this machine (`''`: nobody named). */
export type NewEvent = { event: unknown; person: string };

/** Where events belong, and whether a server waits for them. */
export type Destination = { scope: string; isQueued: boolean; now: number };

/**
 * Takes events into the log, the day totals and the outbox, all in one transaction. The same id and
 * revision is stored once; a higher revision takes the place of the lower one and of its share in the
 * totals; a lower one changes nothing, unless the page knows best (see `restate`). An event of the wrong shape is kept aside and stops nothing.
 * @throws when the database cannot be written; then nothing of the batch is stored
 */
export async function storeEvents(
  db: Database,
  news: readonly NewEvent[],
  to: Destination,
): Promise<{ storedCount: number; rejectedCount: number }> {
  const good: EventRow[] = [];
  const bad: RejectedRow[] = [];
  for (const { event, person } of news) {
    const parsed = parseEvent(event);
    if (parsed.ok) good.push(rowOf(parsed.event, person, to.scope));
    else bad.push(unreadable(event, parsed.reason, to.now));
  }
  const { events, rollups, outbox, queues, rejected, waits, listings, resolved } = db;
  let storedCount = 0;
  await db.transaction(
    'rw',
    [events, rollups, outbox, queues, rejected, waits, listings, resolved],
    async () => {
      storedCount = 0;
      for (const row of good) if (await storeOne(db, row, to)) storedCount++;
      if (bad.length > 0) await rejected.bulkPut(bad);
    },
  );
  return { storedCount, rejectedCount: bad.length };
}

async function storeOne(db: Database, seen: EventRow, to: Destination): Promise<boolean> {
  const old = await db.events.get(seen.id);
  const event = old ? restate(old.event, seen.event) : seen.event;
  if (!event) return false;
  const row = rowOf(event, seen.person, to.scope);
  await db.events.put(row);
  if (old) await roll(db, old, -1);
  await roll(db, row, 1);
  await putDerived(db, row);
  if (to.isQueued) await enqueue(db, row, to.now);
  return true;
}

async function roll(db: Database, { scope, person, event }: EventRow, by: 1 | -1): Promise<void> {
  const day = shanghaiDay(event.at);
  const old = await db.rollups.get([scope, day, person]);
  const totals = old?.totals ?? emptyTotals();
  addEvent(totals, event, by);
  await db.rollups.put({ scope, day, person, totals, eventCount: (old?.eventCount ?? 0) + by });
}

function rowOf(event: JournalEvent, person: string, scope: string): EventRow {
  const { id, revision, at, subject } = event;
  return { id, revision, at, subject, person, scope, event };
}

/** Only what cannot hold page text is kept of something that has the wrong shape. */
function unreadable(value: unknown, reason: string, now: number): RejectedRow {
  const { id, kind } = (value ?? {}) as { id?: unknown; kind?: unknown };
  return {
    id: String(id ?? `unreadable-${now}`).slice(0, 80),
    kind: String(kind ?? '?').slice(0, 80),
    reason: reason.slice(0, 300),
    at: now,
    source: 'local',
    event: null,
  };
}
