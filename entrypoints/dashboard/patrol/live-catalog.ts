import { type Catalog, createCatalog } from '@/utils/domain/catalog/catalog.ts';
import type { CatalogRecord } from '@/utils/domain/catalog/record.ts';
import { matchListing, readCatalogInfo, readCatalogRecords } from '@/utils/storage/catalog.ts';
import type { Database } from '@/utils/storage/db.ts';
import { type PatrolCatalog, PatrolError } from './run-patrol.ts';

/** After so many single look-ups the whole catalog in memory is cheaper … */
const SINGLE_MAX = 400;
/** … unless it is too large for that. */
const MEMORY_MAX = 60_000;

/**
 * The catalog that is live when a patrol starts.
 * @returns `null` when there is none; its `find` throws PatrolError when another catalog takes its place meanwhile
 */
export async function openCatalog(db: Database): Promise<PatrolCatalog | null> {
  const info = await readCatalogInfo(db);
  if (!info) return null;
  const { generation, name, recordCount } = info;
  let asked = 0;
  let memory: Catalog | null = null;
  const holds = async () => (await readCatalogInfo(db))?.generation === generation;
  return {
    about: { generation, name, recordCount },
    async find(listing) {
      if (memory) return memory.find(listing);
      if (++asked > SINGLE_MAX && recordCount <= MEMORY_MAX) {
        const records: CatalogRecord[] = [];
        for await (const some of readCatalogRecords(db)) for (const one of some) records.push(one);
        if (!(await holds())) throw new PatrolError('patrol.catalogChanged');
        memory = createCatalog(records);
        return memory.find(listing);
      }
      const found = await matchListing(db, listing);
      if (found.info?.generation !== generation) throw new PatrolError('patrol.catalogChanged');
      return found.match;
    },
  };
}
