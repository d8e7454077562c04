import { readSettings } from '@/utils/storage/settings.ts';
import { readSyncStatus } from '@/utils/sync/status.ts';
import type { Handler } from '../core.ts';

/** Sends what waits and fetches policy and team figures, without regard to the pause after a failure. */
export const syncNow: Handler<'sync.now'> = async (core) => {
  await core.sync.push({ isForced: true, hasSignOfLife: true });
  if (!(await readSettings()).sync.isRevoked) {
    await core.sync.pullPolicy();
    await core.sync.pullTeam();
    // Much to fetch the first time: nobody waits for it.
    core.sync.pullCatalog().catch(core.io.report);
  }
  return readSyncStatus(core.db, await readSettings());
};
