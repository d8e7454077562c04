import Dexie from 'dexie';
import {
  judgeCandidates,
  type LookupStep,
  lookupSteps,
  type RecordMatch,
} from '@/utils/domain/catalog/match.ts';
import type { CatalogRecord } from '@/utils/domain/catalog/record.ts';
import type { Listing } from '@/utils/domain/listings/listing.ts';
import type { CatalogInfo, CatalogIssue } from './catalog-rows.ts';
import type { Database } from './db.ts';

/** Row of `catalogs` that says which generation holds. */
export const LIVE = 'live';
/** Records of one block; a look-up reads a block whole. */
export const BLOCK = 8;
/** Of one name or head; more of a kind no page can be told apart by. */
const CANDIDATES_MAX = 600;

/** The catalog that holds now; `null`: none was imported, or it was removed. */
export async function readCatalogInfo(db: Database): Promise<CatalogInfo | null> {
  const row = await db.catalogs.get(LIVE);
  return row?.info ?? null;
}

/**
 * Finds what a listing is sold under. Everything is read in one state of the catalog, also while another is switched to.
 * @returns `null` match: the catalog has nothing likely enough; `null` info: there is no catalog
 */
export async function matchListing(
  db: Database,
  listing: Listing,
): Promise<{ info: CatalogInfo | null; match: RecordMatch | null }> {
  return db.transaction('r', db.catalogs, db.catalogKeys, db.catalogBlocks, async () => {
    const info = await readCatalogInfo(db);
    if (!info) return { info, match: null };
    for (const step of lookupSteps(listing)) {
      const match = judgeCandidates(listing, step.by, await candidatesOf(db, info, step));
      if (match) return { info, match };
    }
    return { info, match: null };
  });
}

/** The records that have any of the keys; empty when there is no catalog. */
export function findCandidates(
  db: Database,
  step: Pick<LookupStep, 'index' | 'keys'>,
): Promise<CatalogRecord[]> {
  return db.transaction('r', db.catalogs, db.catalogKeys, db.catalogBlocks, async () => {
    const info = await readCatalogInfo(db);
    return info ? candidatesOf(db, info, step) : [];
  });
}

/** All records, some hundred at a time, for who has to look up thousands of listings. */
export async function* readCatalogRecords(db: Database): AsyncGenerator<CatalogRecord[]> {
  const info = await readCatalogInfo(db);
  if (!info) return;
  const { generation } = info;
  const step = 64;
  for (let from = 0; ; from += step) {
    const blocks = await db.catalogBlocks
      .where('[generation+block]')
      .between([generation, from], [generation, from + step])
      .toArray();
    if (blocks.length === 0) return;
    yield blocks.flatMap(({ records }) => records);
  }
}

/** What the import had to say of the catalog that holds, in the order of the file; the first `limit`. */
export async function readCatalogIssues(
  db: Database,
  limit = Number.POSITIVE_INFINITY,
): Promise<CatalogIssue[]> {
  const info = await readCatalogInfo(db);
  if (!info) return [];
  const parts = await db.catalogIssues
    .where('[generation+part]')
    .between([info.generation, Dexie.minKey], [info.generation, Dexie.maxKey])
    .limit(limit)
    .toArray();
  return parts.flatMap(({ issues }) => issues).slice(0, limit);
}

async function candidatesOf(
  db: Database,
  { generation, bucketCount }: CatalogInfo,
  { index, keys }: Pick<LookupStep, 'index' | 'keys'>,
): Promise<CatalogRecord[]> {
  const wanted = [...new Set(keys)];
  const buckets = [...new Set(wanted.map((key) => bucketOf(key, bucketCount)))];
  const rows = await db.catalogKeys.bulkGet(
    buckets.map((bucket): [string, string, number] => [generation, index, bucket]),
  );
  const places = new Set<number>();
  for (const row of rows)
    for (const [i, key] of row?.keys.entries() ?? [])
      if (wanted.includes(key)) for (const place of row!.places[i]!) places.add(place);
  const chosen = [...places].slice(0, CANDIDATES_MAX);
  const numbers = [...new Set(chosen.map((place) => Math.floor(place / BLOCK)))];
  const blocks = await db.catalogBlocks.bulkGet(
    numbers.map((block): [string, number] => [generation, block]),
  );
  const byNumber = new Map(numbers.map((number, i) => [number, blocks[i]]));
  return chosen.flatMap(
    (place) => byNumber.get(Math.floor(place / BLOCK))?.records[place % BLOCK] ?? [],
  );
}

/** FNV-1a over UTF-16 units: spreads keys over the buckets. */
export function bucketOf(key: string, bucketCount: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % bucketCount;
}
