import { LIVE } from './catalog.ts';
import type { Database } from './db.ts';

/** An import that was not heard of for so long has ended without a word: the tab was closed, the browser fell. */
const SILENT_MS = 120_000;
/** Rows deleted in one transaction. */
const STEP = 400;

/** Takes the catalog away: listings are no longer held against it. Its rows go with the next sweep. */
export async function removeCatalog(db: Database): Promise<void> {
  await db.transaction('rw', db.catalogs, async () => {
    const live = await db.catalogs.get(LIVE);
    if (!live?.info) return;
    await db.catalogs.delete(LIVE);
    await db.catalogs.put({ id: live.info.generation, info: null, touchedAt: 0 });
  });
}

/**
 * Deletes catalogs that were replaced, removed or never finished, in small steps, so that nobody waits.
 * @returns how many were cleared away
 */
export async function sweepCatalogs(db: Database, now: number): Promise<number> {
  const rows = await db.catalogs.toArray();
  const left = rows.filter(({ id, touchedAt }) => id !== LIVE && now - touchedAt > SILENT_MS);
  for (const { id } of left) {
    for (const [table, index] of [
      [db.catalogBlocks, '[generation+block]'],
      [db.catalogIssues, '[generation+part]'],
      [db.catalogKeys, '[generation+index+bucket]'],
    ] as const) {
      for (;;) {
        // An array is behind every number and text.
        const own = table.where(index).between([id], [id, []]);
        const keys = await own.limit(STEP).primaryKeys();
        if (keys.length === 0) break;
        await table.bulkDelete(keys as never[]);
      }
    }
    await db.catalogs.delete(id);
  }
  return left.length;
}
