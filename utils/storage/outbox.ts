import Dexie, { type Collection } from 'dexie';
import type { Outcome } from '@/utils/domain/api/contract.ts';
import type { JournalEvent } from '@/utils/domain/events/registry.ts';
import type { Database } from './db.ts';
import type { OutboxRow } from './rows.ts';

/** What the server said of one event that was sent. */
export type Answer = { id: string; revision: number; outcome: Outcome; reason: string };

/** The events waiting longest, oldest first. */
export async function takeBatch(
  db: Database,
  scope: string,
  limit: number,
): Promise<JournalEvent[]> {
  return db.transaction('r', [db.outbox, db.events], async () => {
    const rows = await waiting(db, scope).limit(limit).toArray();
    const events = await db.events.bulkGet(rows.map((row) => row.id));
    return events.flatMap((row) => (row ? [row.event] : []));
  });
}

export async function countOutbox(db: Database, scope: string): Promise<number> {
  return (await db.queues.get(scope))?.count ?? 0;
}

/** Puts an event, or its newer revision, in line. Runs inside the transaction that stores it. */
export async function enqueue(
  db: Database,
  { id, revision, scope }: { id: string; revision: number; scope: string },
  queuedAt: number,
): Promise<void> {
  const isNew = (await db.outbox.get(id)) === undefined;
  await db.outbox.put({ id, revision, scope, queuedAt });
  if (isNew) await move(db, scope, 1);
}

async function dequeue(db: Database, row: OutboxRow): Promise<void> {
  await db.outbox.delete(row.id);
  await move(db, row.scope, -1);
}

async function move(db: Database, scope: string, by: number): Promise<void> {
  const count = (await db.queues.get(scope))?.count ?? 0;
  await db.queues.put({ scope, count: Math.max(0, count + by) });
}

export function countRejected(db: Database): Promise<number> {
  return db.rejected.where('source').equals('server').count();
}

/**
 * Applies the answers. An event whose newer revision was queued meanwhile stays in the outbox; a
 * refused one is put aside with the reason.
 */
export async function settleBatch(
  db: Database,
  answers: readonly Answer[],
  now: number,
): Promise<void> {
  await db.transaction('rw', [db.outbox, db.queues, db.events, db.rejected], async () => {
    for (const answer of answers) {
      const queued = await db.outbox.get(answer.id);
      if (!queued || queued.revision !== answer.revision) continue;
      await dequeue(db, queued);
      if (answer.outcome !== 'rejected') continue;
      const event = (await db.events.get(answer.id))?.event ?? null;
      await db.rejected.put({
        id: answer.id,
        kind: event?.kind ?? '?',
        reason: answer.reason.slice(0, 300),
        at: now,
        source: 'server',
        event,
      });
    }
  });
}

/** Drops entries whose event is no longer in the log; they can never be sent. */
export async function dropOrphans(db: Database, scope: string): Promise<number> {
  return db.transaction('rw', [db.outbox, db.queues, db.events], async () => {
    const rows = await waiting(db, scope).toArray();
    const known = await db.events.bulkGet(rows.map((row) => row.id));
    const orphans = rows.filter((_row, index) => !known[index]);
    for (const row of orphans) await dequeue(db, row);
    return orphans.length;
  });
}

function waiting(db: Database, scope: string): Collection<OutboxRow, string> {
  return db.outbox
    .where('[scope+queuedAt]')
    .between([scope, Dexie.minKey], [scope, Dexie.maxKey]) as Collection<OutboxRow, string>;
}
