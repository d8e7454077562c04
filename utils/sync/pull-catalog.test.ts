import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import type { CatalogReply } from '@/utils/domain/api/contract.ts';
import type { CatalogRecord } from '@/utils/domain/catalog/record.ts';
import { recordId } from '@/utils/domain/catalog/record-id.ts';
import { matchListing, readCatalogInfo, readCatalogRecords } from '@/utils/storage/catalog.ts';
import { startCatalog } from '@/utils/storage/catalog-writer.ts';
import type { Database } from '@/utils/storage/db.ts';
import { NOON, testConnection, testDatabase } from '@/utils/storage/testing.ts';
import type { Io } from './client.ts';
import { pullCatalog } from './pull-catalog.ts';

const record = (n: number, more: CatalogRecord = {}): CatalogRecord => ({
  approvalNumber: `国药准字H${20_000_000 + n}`,
  genericName: `试验片${n}`,
  ...more,
});

/** A company's server: every generation it had, and what it was asked. */
class CatalogServer {
  generations: CatalogRecord[][] = [[]];
  asked: string[] = [];
  pageSize = 3;
  /** Answers with this status from the given request on. */
  failing: { from: number; status: number } | null = null;

  io: Io = {
    fetch: async (input) => {
      const { searchParams, search } = new URL(String(input));
      this.asked.push(search);
      if (this.failing && this.asked.length >= this.failing.from)
        return new Response('{"code":"x","message":"down"}', { status: this.failing.status });
      return new Response(JSON.stringify(this.#changes(searchParams)));
    },
    now: () => NOON,
    random: () => 0,
    timeoutMs: 1_000,
    report: (error) => {
      throw error;
    },
  };

  #changes(query: URLSearchParams): CatalogReply {
    const newest = this.generations.length - 1;
    const until = Number(query.get('until') ?? newest);
    const since = Number(query.get('since')) > newest ? 0 : Number(query.get('since'));
    const after = query.get('after') ?? '';
    const ids = (n: number) => new Map(this.generations[n]!.map((one) => [recordId(one), one]));
    const [before, now] = [ids(since), ids(until)];
    const fresh = [...now].filter(([id]) => !before.has(id) && id > after).sort();
    const add = fresh.slice(0, this.pageSize).map(([id, one]) => ({ id, record: one }));
    const remove = after === '' ? [...before.keys()].filter((id) => !now.has(id)) : [];
    const next = fresh.length > this.pageSize ? add.at(-1)!.id : null;
    return { since, until, recordCount: now.size, publishedAt: NOON, add, remove, next };
  }
}

let db: Database;
let server: CatalogServer;
const pull = () => pullCatalog(server.io, db, testConnection);
const held = async () => {
  const all: string[] = [];
  for await (const records of readCatalogRecords(db))
    all.push(...records.map(({ genericName, pack = '' }) => `${genericName}${pack}`));
  return all.sort();
};

beforeEach(() => {
  db = testDatabase();
  server = new CatalogServer();
});

it('fetches the catalog in pages, then only what changed', async () => {
  server.generations.push([1, 2, 3, 4, 5].map((n) => record(n)));
  expect(await pull()).toBeNull();
  expect(server.asked).toHaveLength(2);
  expect(await held()).toEqual(['试验片1', '试验片2', '试验片3', '试验片4', '试验片5']);
  expect(await readCatalogInfo(db)).toMatchObject({
    name: testConnection.organisation.name,
    source: { organisation: testConnection.organisation.id, generation: 1 },
    recordCount: 5,
  });

  server.generations.push([1, 2, 3, 5].map((n) => record(n, n === 5 ? { pack: '12片' } : {})));
  server.asked = [];
  await pull();
  expect(server.asked).toEqual(['?since=1']);
  expect(await held()).toEqual(['试验片1', '试验片2', '试验片3', '试验片512片']);
  const { match } = await matchListing(db, {
    productClass: null,
    fields: { approvalNumber: '国药准字H20000005' },
  });
  expect(match?.records).toEqual([record(5, { pack: '12片' })]);

  server.asked = [];
  await pull();
  expect([server.asked.length, (await readCatalogInfo(db))?.source?.generation]).toEqual([1, 2]);
});

it('leaves what holds when the server ends half-way, and takes it all the next time', async () => {
  server.generations.push([record(1)]);
  await pull();
  server.generations.push([1, 2, 3, 4, 5, 6].map((n) => record(n)));
  server.failing = { from: server.asked.length + 2, status: 503 };
  expect(await pull()).toMatchObject({ kind: 'offline' });
  expect(await held()).toEqual(['试验片1']);
  server.failing = null;
  expect(await pull()).toBeNull();
  expect(await held()).toHaveLength(6);
});

it('starts over where the server knows less than is held here', async () => {
  server.generations.push([record(1)], [record(1), record(2)]);
  await pull();
  server.generations = [[], [record(7)]];
  expect(await pull()).toBeNull();
  expect(await held()).toEqual(['试验片7']);
});

it('keeps a file of this machine until the company has a catalog', async () => {
  const writer = await startCatalog(db, () => NOON);
  await writer.add([{ record: record(9), isWarned: false }]);
  await writer.finish({ name: '主数据.csv', importedAt: NOON, refusedCount: 0 });
  expect(await pull()).toBeNull();
  expect(await held()).toEqual(['试验片9']);
  server.generations.push([record(1)]);
  await pull();
  expect(await held()).toEqual(['试验片1']);
});
