import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { CatalogRecord } from '@/utils/domain/catalog/record.ts';
import {
  findCandidates,
  matchListing,
  readCatalogInfo,
  readCatalogIssues,
  readCatalogRecords,
} from './catalog.ts';
import { removeCatalog, sweepCatalogs } from './catalog-sweep.ts';
import { startCatalog } from './catalog-writer.ts';
import type { Database } from './db.ts';
import { NOON, testDatabase } from './testing.ts';

const record = (n: number): CatalogRecord => ({
  approvalNumber: `国药准字H2099${String(n).padStart(4, '0')}`,
  genericName: `试验${n % 7}号片`,
  manufacturer: `甲${n}制药有限公司`,
  barcode: String(6_900_000_000_000 + n),
});

async function importRecords(db: Database, name: string, from: number, count: number) {
  const writer = await startCatalog(db, () => NOON);
  const records = Array.from({ length: count }, (_, i) => record(from + i));
  await writer.add(records.map((one, i) => ({ record: one, isWarned: i === 0 })));
  await writer.report([
    { line: 3, level: 'error', key: null, column: '', sentence: { zh: '空', en: 'Empty' } },
  ]);
  return { writer, finish: () => writer.finish({ name, importedAt: NOON, refusedCount: 1 }) };
}

const find = (db: Database, n: number) =>
  matchListing(db, {
    productClass: null,
    fields: { approvalNumber: record(n).approvalNumber! },
  });

it('finds records by number, barcode and name once an import is finished', async () => {
  const db = testDatabase();
  const { finish } = await importRecords(db, '一.csv', 0, 1700);
  expect(await readCatalogInfo(db)).toBeNull();
  expect(await find(db, 5)).toEqual({ info: null, match: null });

  const info = await finish();
  expect(info).toMatchObject({
    name: '一.csv',
    recordCount: 1700,
    warnedCount: 1,
    refusedCount: 1,
  });
  expect((await find(db, 1699)).match?.records).toEqual([record(1699)]);
  expect((await find(db, 1700)).match).toBeNull();
  const byCode = await findCandidates(db, { index: 'barcodes', keys: [record(42).barcode!] });
  expect(byCode).toEqual([record(42)]);
  const byName = await findCandidates(db, { index: 'names', keys: ['试验3号片', '没有的'] });
  expect(byName).toHaveLength(243);
  expect((await readCatalogIssues(db)).map(({ line }) => line)).toEqual([3]);
  let count = 0;
  for await (const some of readCatalogRecords(db)) count += some.length;
  expect(count).toBe(1700);
});

it('keeps the old catalog until the new one is whole, and when it is given up', async () => {
  const db = testDatabase();
  await (await importRecords(db, '旧.csv', 0, 20)).finish();
  const { writer } = await importRecords(db, '新.csv', 5000, 3000);
  expect((await find(db, 3)).match?.records).toEqual([record(3)]);
  expect((await find(db, 5001)).match).toBeNull();
  expect(await sweepCatalogs(db, NOON)).toBe(0);

  await writer.abandon();
  expect(await sweepCatalogs(db, NOON)).toBe(1);
  expect(await db.catalogBlocks.count()).toBe(3);
  expect((await find(db, 3)).info?.name).toBe('旧.csv');
});

it('clears up what was replaced, and what nobody heard of for long', async () => {
  const db = testDatabase();
  await (await importRecords(db, '旧.csv', 0, 20)).finish();
  await (await importRecords(db, '新.csv', 100, 30)).finish();
  await importRecords(db, '断了.csv', 200, 2000);
  expect((await find(db, 3)).match).toBeNull();
  expect((await find(db, 103)).match?.records).toEqual([record(103)]);
  expect(await sweepCatalogs(db, NOON + 600_000)).toBe(2);
  expect(await db.catalogBlocks.count()).toBe(4);
  expect(await db.catalogs.count()).toBe(1);
});

it('is gone at once when removed; its rows go later', async () => {
  const db = testDatabase();
  await (await importRecords(db, '旧.csv', 0, 20)).finish();
  await removeCatalog(db);
  expect(await readCatalogInfo(db)).toBeNull();
  expect(await sweepCatalogs(db, NOON)).toBe(1);
  for (const table of [db.catalogs, db.catalogBlocks, db.catalogKeys, db.catalogIssues])
    expect(await table.count(), table.name).toBe(0);
});
