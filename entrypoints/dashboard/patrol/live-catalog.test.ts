import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { startCatalog } from '@/utils/storage/catalog-writer.ts';
import type { Database } from '@/utils/storage/db.ts';
import { NOON, testDatabase } from '@/utils/storage/testing.ts';
import { openCatalog } from './live-catalog.ts';

const number = (i: number) => `国药准字Z2009${1000 + i}`;
const listing = (i: number) => ({
  productClass: null,
  fields: { title: '枇杷糖', approvalNumber: number(i) },
});

async function imported(db: Database, name: string, count: number) {
  const writer = await startCatalog(db, () => NOON);
  await writer.add(
    Array.from({ length: count }, (_, i) => ({
      record: { approvalNumber: number(i), genericName: `枇杷糖${name}` },
      isWarned: false,
    })),
  );
  await writer.finish({ name, importedAt: NOON, refusedCount: 0 });
}

it('is nothing where there is no catalog', async () => {
  expect(await openCatalog(testDatabase())).toBeNull();
});

it('finds the same by single look-ups and, after many, in memory', async () => {
  const db = testDatabase();
  await imported(db, '一.csv', 40);
  const catalog = (await openCatalog(db))!;
  expect(catalog.about).toMatchObject({ name: '一.csv', recordCount: 40 });
  const found: (string | undefined)[] = [];
  for (let i = 0; i < 450; i++)
    found.push((await catalog.find(listing(i % 40)))?.records[0]?.approvalNumber);
  expect(found).toEqual(Array.from({ length: 450 }, (_, i) => number(i % 40)));
  expect(await catalog.find(listing(77))).toBeNull();
});

it('says so when another catalog takes its place meanwhile', async () => {
  const db = testDatabase();
  await imported(db, '一.csv', 3);
  const catalog = (await openCatalog(db))!;
  await catalog.find(listing(1));
  await imported(db, '二.csv', 3);
  await expect(catalog.find(listing(1))).rejects.toThrow(/replaced meanwhile/);
});
