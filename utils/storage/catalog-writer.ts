import { keysOfRecord, type RecordKeys } from '@/utils/domain/catalog/match.ts';
import type { CatalogRecord } from '@/utils/domain/catalog/record.ts';
import { BLOCK, bucketOf, LIVE } from './catalog.ts';
import type { CatalogInfo, CatalogIssue, CatalogKeyRow } from './catalog-rows.ts';
import type { Database } from './db.ts';

/** Blocks and buckets written in one transaction; others may read in between. */
const STEP = 200;
const ISSUES_STEP = 500;
/** More than anybody looks through; the counts go on. */
const ISSUES_MAX = 50_000;
const INDEXES = ['numbers', 'barcodes', 'names', 'heads'] as const;

/** A catalog being made beside the one that holds. */
export type CatalogWriter = {
  add(records: readonly { record: CatalogRecord; isWarned: boolean }[]): Promise<void>;
  report(issues: readonly CatalogIssue[]): Promise<void>;
  /** Writes the look-up keys and switches over in one step. */
  finish(
    about: Pick<CatalogInfo, 'name' | 'importedAt' | 'refusedCount' | 'source'>,
  ): Promise<CatalogInfo>;
  /** Gives it up: its rows go with the next sweep. */
  abandon(): Promise<void>;
};

/**
 * Starts a new generation. Until `finish` nobody sees it; if it never comes to that, the one that holds stays, and
 * `sweepCatalogs` clears up.
 * @param now instants for the sign of life
 */
export async function startCatalog(db: Database, now: () => number): Promise<CatalogWriter> {
  const generation = crypto.randomUUID();
  const touch = () => db.catalogs.put({ id: generation, info: null, touchedAt: now() });
  await touch();
  const postings = new Map(INDEXES.map((index) => [index, new Map<string, number[]>()]));
  const pending: { record: CatalogRecord; isWarned: boolean }[] = [];
  let recordCount = 0;
  let blockCount = 0;
  let warnedCount = 0;
  let issues: CatalogIssue[] = [];
  let partCount = 0;
  let issueCount = 0;

  const note = (record: CatalogRecord, place: number) => {
    const keys: RecordKeys = keysOfRecord(record);
    for (const index of INDEXES) {
      const known = postings.get(index)!;
      for (const key of keys[index]) {
        const places = known.get(key);
        if (places) places.push(place);
        else known.set(key, [place]);
      }
    }
  };

  const writeBlocks = async (isEnd: boolean) => {
    while (pending.length >= (isEnd ? 1 : BLOCK * STEP)) {
      const taken = pending.splice(0, BLOCK * STEP);
      const rows = [];
      for (let at = 0; at < taken.length; at += BLOCK) {
        const part = taken.slice(at, at + BLOCK);
        rows.push({
          generation,
          block: blockCount++,
          records: part.map(({ record }) => record),
          warned: part.flatMap(({ isWarned }, i) => (isWarned ? i : [])),
        });
      }
      await db.catalogBlocks.bulkAdd(rows);
      await touch();
    }
  };

  const writeIssues = async (isEnd: boolean) => {
    while (issues.length >= (isEnd ? 1 : ISSUES_STEP)) {
      const part = partCount++;
      await db.catalogIssues.add({ generation, part, issues: issues.splice(0, ISSUES_STEP) });
    }
  };

  const writeKeys = async (bucketCount: number) => {
    for (const index of INDEXES) {
      const buckets = new Map<number, CatalogKeyRow>();
      for (const [key, places] of postings.get(index)!) {
        const bucket = bucketOf(key, bucketCount);
        const row = buckets.get(bucket) ?? { generation, index, bucket, keys: [], places: [] };
        row.keys.push(key);
        row.places.push(Uint32Array.from(places));
        buckets.set(bucket, row);
      }
      const rows = [...buckets.values()];
      for (let at = 0; at < rows.length; at += STEP * 4) {
        await db.catalogKeys.bulkAdd(rows.slice(at, at + STEP * 4));
        await touch();
      }
    }
  };

  return {
    async add(records) {
      for (const one of records) {
        note(one.record, recordCount++);
        if (one.isWarned) warnedCount++;
        pending.push(one);
      }
      await writeBlocks(false);
    },
    async report(more) {
      issueCount += more.length;
      const room = ISSUES_MAX - partCount * ISSUES_STEP - issues.length;
      issues = [...issues, ...more.slice(0, Math.max(0, room))];
      await writeIssues(false);
    },
    async finish(about) {
      await writeBlocks(true);
      await writeIssues(true);
      const bucketCount = Math.min(8192, Math.max(16, 2 ** Math.ceil(Math.log2(recordCount / 8))));
      await writeKeys(bucketCount);
      const info = { ...about, generation, recordCount, warnedCount, issueCount, bucketCount };
      await db.transaction('rw', db.catalogs, async () => {
        const before = await db.catalogs.get(LIVE);
        await db.catalogs.delete(generation);
        await db.catalogs.put({ id: LIVE, info, touchedAt: now() });
        if (before?.info)
          await db.catalogs.put({ id: before.info.generation, info: null, touchedAt: 0 });
      });
      return info;
    },
    async abandon() {
      await db.catalogs.update(generation, { touchedAt: 0 });
    },
  };
}
