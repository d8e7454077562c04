import { eventsReply, LIMITS } from '@/utils/domain/api/contract.ts';
import type { JournalEvent } from '@/utils/domain/events/registry.ts';
import type { Database } from '@/utils/storage/db.ts';
import { type Answer, dropOrphans, settleBatch, takeBatch } from '@/utils/storage/outbox.ts';
import type { Connection } from '@/utils/storage/settings.ts';
import { call, type Failure, type Io } from './client.ts';

/** Room for `{"events":[]}` and what a proxy may count. */
const FRAME_BYTES = 200;

/**
 * Sends everything in the outbox, oldest first, in batches within the server's limits. Each event gets
 * its own answer; a batch the server finds too large or refuses whole is halved until the one event
 * that will not do stands alone and is put aside.
 * @param hasSignOfLife send an empty batch when there is nothing to send
 * @returns `null` when all went well
 */
export async function pushOutbox(
  io: Io,
  db: Database,
  connection: Connection,
  hasSignOfLife: boolean,
): Promise<Failure | null> {
  const scope = connection.organisation.id;
  let limit: number = LIMITS.batchEvents;
  let isFirst = true;
  for (;;) {
    const batch = cutToSize(await takeBatch(db, scope, limit), connection.deviceId);
    if (batch.length === 0) {
      if ((await dropOrphans(db, scope)) > 0) continue;
      return isFirst && hasSignOfLife ? send(io, db, connection, []) : null;
    }
    isFirst = false;
    const failure = await send(io, db, connection, batch);
    if (!failure) {
      limit = Math.min(LIMITS.batchEvents, limit * 2);
      continue;
    }
    if (failure.kind !== 'too-large' && failure.kind !== 'refused') return failure;
    if (batch.length === 1) await putAside(io, db, batch[0]!, failure.message);
    else limit = Math.ceil(batch.length / 2);
  }
}

async function send(
  io: Io,
  db: Database,
  connection: Connection,
  batch: readonly JournalEvent[],
): Promise<Failure | null> {
  const result = await call(io, connection, {
    method: 'POST',
    path: '/v1/events',
    body: JSON.stringify({ events: batch }),
    reply: eventsReply,
  });
  if (!result.ok) return result.failure;
  if ('isUnchanged' in result) return { kind: 'unclear', message: '304 to a batch' };
  const sent = new Map(batch.map((event) => [event.id, event.revision]));
  const answers = result.data.results.flatMap(({ id, revision, outcome, reason }): Answer[] =>
    id !== null && sent.get(id) === revision
      ? [{ id, revision: revision!, outcome, reason: reason ?? '' }]
      : [],
  );
  if (batch.length > 0 && answers.length === 0)
    return { kind: 'unclear', message: 'no answer for any event of the batch' };
  await settleBatch(db, answers, io.now());
  return null;
}

/** Cuts the batch to the server's body limit. A machine that joined again speaks as its new self. */
function cutToSize(events: readonly JournalEvent[], deviceId: string): JournalEvent[] {
  const bytes = new TextEncoder();
  const batch: JournalEvent[] = [];
  let size = FRAME_BYTES;
  for (const event of events) {
    const own = event.deviceId === deviceId ? event : { ...event, deviceId };
    size += bytes.encode(JSON.stringify(own)).length + 1;
    if (size > LIMITS.bodyBytes && batch.length > 0) break;
    batch.push(own);
  }
  return batch;
}

function putAside(io: Io, db: Database, event: JournalEvent, reason: string): Promise<void> {
  const { id, revision } = event;
  return settleBatch(db, [{ id, revision, outcome: 'rejected', reason }], io.now());
}
