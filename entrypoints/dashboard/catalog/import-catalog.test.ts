import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { UsedColumn } from '@/utils/domain/catalog/rows.ts';
import { writeXlsx } from '@/utils/files/write-table.ts';
import { readCatalogInfo, readCatalogIssues, readCatalogRecords } from '@/utils/storage/catalog.ts';
import { NOON, testDatabase } from '@/utils/storage/testing.ts';
import { importFile, previewFile } from './import-catalog.ts';

const CSV = [
  '某药房主数据,,,,',
  '',
  '批准文号,通用名称,规格,最低控价,商品条码',
  '国药准字H20991234,试验缓释胶囊,0.25g*24粒/盒,￥18.50,6901234567892',
  '国药准字H2099123,另一试验片,10mg*20片,12,',
  ',,,,',
  '国药准字H20991234,完全不同丸,9g*10丸,=cmd|calc,',
  '国药准字Z20990001,=1+2颗粒,10g*9袋,不控价,6901234567893',
].join('\n');
const source = (text: string, name = '主数据.csv') => ({ name, blob: new Blob([text]) });
const on = () => ({ now: () => NOON, signal: new AbortController().signal });

async function importText(db: ReturnType<typeof testDatabase>, text: string, signal?: AbortSignal) {
  const { columns } = await previewFile(source(text));
  const used = columns.flatMap(({ title, key }, at): UsedColumn[] =>
    key ? [{ at, title, key }] : [],
  );
  return importFile(db, source(text), used, { ...on(), ...(signal && { signal }) });
}

it('takes what is right, marks what contradicts itself, names lines of what it refuses', async () => {
  const db = testDatabase();
  const info = await importText(db, CSV);
  expect(info).toMatchObject({ recordCount: 2, refusedCount: 2, warnedCount: 1, issueCount: 3 });
  const records = [];
  for await (const some of readCatalogRecords(db)) records.push(...some);
  expect(records[0]).toEqual({
    approvalNumber: '国药准字H20991234',
    genericName: '试验缓释胶囊',
    strength: '0.25g',
    pack: '24粒/盒',
    minimumPrice: '18.50',
    barcode: '6901234567892',
  });
  expect(records[1]?.genericName).toBe('=1+2颗粒');
  const issues = await readCatalogIssues(db);
  expect(issues.map(({ line, level, column }) => [line, level, column])).toEqual([
    [5, 'error', '批准文号'],
    [7, 'error', '最低控价'],
    [8, 'warning', '商品条码'],
  ]);
});

it('reads a workbook with a title over its header', async () => {
  const blob = await writeXlsx([
    {
      name: '主数据',
      columns: [{ title: '2026 年主数据' }, { title: '' }],
      rows: [
        [null, null],
        ['药品名称', '注册证号'],
        ['试验贴', '浙械注准20992000001'],
      ],
    },
  ]);
  const preview = await previewFile({ name: 'a.xlsx', blob });
  expect(preview.header).toMatchObject({ kind: 'xlsx', sheet: '主数据', line: 3 });
  expect(preview.columns.map(({ key }) => key)).toEqual(['genericName', 'approvalNumber']);
});

it('leaves the old catalog when it is stopped or nothing can be taken', async () => {
  const db = testDatabase();
  await importText(db, CSV);
  const stop = new AbortController();
  stop.abort();
  await expect(importText(db, CSV, stop.signal)).rejects.toThrow();
  await expect(importText(db, '批准文号,通用名称\n国药准字H1,甲片\n')).rejects.toMatchObject({
    issues: [{ line: 2, level: 'error' }],
  });
  expect(await readCatalogInfo(db)).toMatchObject({ recordCount: 2 });
});
