import type { ReplyOf } from '@/utils/messaging/protocol.ts';
import type { Settings } from '@/utils/storage/settings.ts';
import { readSyncStatus } from '@/utils/sync/status.ts';
import type { Core } from './core.ts';

/** The sync as a page may know it: no address, no error text. */
export async function syncInShort(
  { db }: Pick<Core, 'db'>,
  settings: Settings,
): Promise<ReplyOf<'page.state'>['sync']> {
  const { state, outboxCount, lastOkAt } = await readSyncStatus(db, settings);
  return { state, outboxCount, lastOkAt };
}
