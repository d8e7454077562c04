import type { Database } from '@/utils/storage/db.ts';
import { countOutbox, countRejected } from '@/utils/storage/outbox.ts';
import type { Settings } from '@/utils/storage/settings.ts';

export type SyncStatus = {
  state: 'not-connected' | 'ok' | 'offline' | 'revoked' | 'rejected';
  outboxCount: number;
  rejectedCount: number;
  lastOkAt: number | null;
  failingSinceAt: number | null;
  lastError: string | null;
};

/** How things stand with the server, for people. */
export async function readSyncStatus(db: Database, settings: Settings): Promise<SyncStatus> {
  const { connection, sync } = settings;
  const rejectedCount = await countRejected(db);
  const { lastOkAt, failingSinceAt, lastError } = sync;
  if (!connection)
    return {
      state: 'not-connected',
      outboxCount: 0,
      rejectedCount,
      lastOkAt: null,
      failingSinceAt: null,
      lastError: null,
    };
  const outboxCount = await countOutbox(db, connection.organisation.id);
  const state = sync.isRevoked
    ? 'revoked'
    : failingSinceAt !== null
      ? 'offline'
      : rejectedCount > 0
        ? 'rejected'
        : 'ok';
  return { state, outboxCount, rejectedCount, lastOkAt, failingSinceAt, lastError };
}
