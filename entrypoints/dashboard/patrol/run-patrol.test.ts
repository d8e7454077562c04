import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { listPatrols, readPatrol } from '@/utils/storage/patrol.ts';
import { NOON, testDatabase } from '@/utils/storage/testing.ts';
import { exportPatrol } from './export-patrol.ts';
import { type PatrolCatalog, type PatrolProgress, runPatrol } from './run-patrol.ts';

const all = { level: null, rule: null };

function setUp(text: string, catalog: PatrolCatalog | null = null) {
  const stop = new AbortController();
  const told: PatrolProgress[] = [];
  const source = { name: '在售.csv', blob: new Blob([text]) };
  const job = { id: 'p1', source, on: '2026-11-24', disabled: [] };
  const context = {
    now: () => NOON,
    progress: (progress: PatrolProgress) => void told.push(progress),
    signal: stop.signal,
    catalog,
  };
  return { db: testDatabase(), job, context, stop, told };
}

const HEAD = '商品ID,商品标题,商品详情,库存\n';

it('keeps every listing looked at, with what was found in both languages', async () => {
  const { db, job, context, told } = setUp(`${HEAD}A1,姜糖 国家级,好,5\nA2,姜糖,每盒十二粒,9\n`);
  await runPatrol(db, job, context);
  const [patrol] = await listPatrols(db);
  expect(patrol).toMatchObject({
    fileName: '在售.csv',
    on: '2026-11-24',
    finishedAt: NOON,
    summary: { checkedCount: 2, foundCount: 1 },
  });
  expect(patrol!.rulesVersion).toMatch(/^\d{4}\./);
  expect(patrol!.columns.map(({ column }) => column)).toEqual(['id', 'title', 'description', null]);
  const { listings } = await readPatrol(db, 'p1', all, null, 9);
  expect(listings).toHaveLength(1);
  expect(listings[0]).toMatchObject({ line: 2, id: 'A1', title: '姜糖 国家级', hasRecord: false });
  const [finding] = listings[0]!.findings;
  expect(finding).toMatchObject({ rule: 'AD-01', words: '国家级', field: 'title' });
  expect(finding!.sentence).toContain('标题');
  expect(finding!.en.sentence).toMatch(/^[^一-龥]*国家级[^一-龥]*$/);
  const parts = await db.patrolParts.toArray();
  expect(parts.flatMap((part) => part.listings.map(({ id }) => id))).toEqual(['A1', 'A2']);
  expect(told.at(-1)).toEqual({ share: 1, checkedCount: 2, foundCount: 1 });
});

it('holds listings against the catalog and says which', async () => {
  const record = { approvalNumber: '国药准字Z20090001', genericName: '姜糖', shelfLife: '24个月' };
  const catalog: PatrolCatalog = {
    about: { generation: 'g7', name: '主数据.csv', recordCount: 1 },
    find: async ({ fields }) =>
      fields.title === '姜糖' ? { records: [record], by: 'number', confidence: 1 } : null,
  };
  const rows = `${HEAD}A1,姜糖,好,5\nA2,梨膏,好,9\n`;
  const { db, job, context } = setUp(rows, catalog);
  await runPatrol(db, job, context);
  const [patrol] = await listPatrols(db);
  expect(patrol!.catalog).toEqual(catalog.about);
  expect(patrol!.summary).toMatchObject({ checkedCount: 2, recordCount: 1 });
});

it('nothing is kept of one that is cancelled or fails', async () => {
  const lines = Array.from({ length: 1200 }, (_, i) => `A${i},姜糖 国家级,好,5`).join('\n');
  const { db, job, context, stop } = setUp(HEAD + lines);
  const progress = () => stop.abort();
  await expect(runPatrol(db, job, { ...context, progress })).rejects.toThrow();
  expect(await db.patrols.count()).toBe(0);
  expect(await db.patrolParts.count()).toBe(0);
  const bad = setUp('订单号,收件人\n1,2\n');
  await expect(runPatrol(bad.db, bad.job, bad.context)).rejects.toThrow(/no column of a listing/);
  expect(await bad.db.patrols.count()).toBe(0);
});

it('exports every finding, formula-safe, in the language asked for', async () => {
  const { db, job, context } = setUp(`${HEAD}=1+1,-国家级姜糖,好,5\n`);
  await runPatrol(db, job, context);
  const csv = await (await exportPatrol(db, 'p1', 'csv', 'en')).text();
  expect(csv).toMatch(/^\uFEFF?Line,Id,Listing,/);
  expect(csv).toContain("'=1+1,'-国家级姜糖");
  const xlsx = await exportPatrol(db, 'p1', 'xlsx', 'zh_CN');
  expect(xlsx.size).toBeGreaterThan(1000);
  await expect(exportPatrol(db, 'p2', 'csv', 'en')).rejects.toThrow('p2');
});
