import { readCatalogInfo } from '@/utils/storage/catalog.ts';
import { removeCatalog } from '@/utils/storage/catalog-sweep.ts';
import { writeSettings } from '@/utils/storage/settings.ts';
import { freshConnection } from '@/utils/sync/engine.ts';
import type { Handler } from '../core.ts';

/**
 * Leaves the company: what waits is sent once more if the server answers, then token and key are
 * forgotten. What could not be sent stays in the outbox for the case that this machine joins again.
 */
export const connectLeave: Handler<'connect.leave'> = async (core) => {
  await core.sync.push({ isForced: true });
  await writeSettings(freshConnection(null));
  // The company's catalog goes with the connection; a file of this machine stays.
  if ((await readCatalogInfo(core.db))?.source) await removeCatalog(core.db);
  await core.setAlarms();
  return {};
};
