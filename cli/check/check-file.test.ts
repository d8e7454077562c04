import { openAsBlob } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { encodeGb18030 } from '../../test/helpers/gb18030.ts';
import { readTable } from '../../utils/files/read-table.ts';
import type { TableRow } from '../../utils/files/table-row.ts';
import { writeXlsx } from '../../utils/files/write-table.ts';
import { command } from '../commands/check.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yaogui-check-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
afterEach(() => vi.restoreAllMocks());

/** Runs the command in this process and keeps what it prints. */
async function check(...args: string[]) {
  let out = '';
  let err = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += text;
    return true;
  });
  vi.spyOn(console, 'error').mockImplementation((text) => {
    err += `${text}\n`;
  });
  const status = await command.run(args);
  vi.restoreAllMocks();
  const lines = () =>
    out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
  return { status, out, err, lines };
}

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const CSV = [
  '店铺商品导出表,,,',
  '商品ID,*宝贝标题,商品描述,库存',
  'A1,姜糖 国家级 原味,"三天根治咳嗽,无效退款",5',
  ',,,',
  'A2,枇杷糖,每盒十二粒,8',
].join('\r\n');

it('reads a CSV of any encoding as a platform exports it, one JSON line each', async () => {
  for (const content of [encodeGb18030(CSV), `\uFEFF${CSV}`]) {
    const { status, lines } = await check(await file('shop.csv', content));
    expect(status).toBe(1);
    const [first, second] = lines();
    expect(first).toMatchObject({ line: 3, id: 'A1' });
    expect(first.findings.map(({ rule }: { rule: string }) => rule)).toContain('AD-01');
    expect(second).toEqual({ line: 5, id: 'A2', productClass: null, findings: [], required: [] });
  }
});

it('reads an XLSX; what needs no change ends with 0', async () => {
  const columns = ['商品编码', '商品名称', '商品详情'].map((title) => ({ title }));
  const sheet = { name: '商品', columns, rows: [['B1', '枇杷糖', '每盒十二粒']] };
  const blob = await writeXlsx([sheet]);
  const path = await file('shop.xlsx', new Uint8Array(await blob.arrayBuffer()));
  const { status, lines } = await check('--in', path);
  expect(status).toBe(0);
  expect(lines()).toMatchObject([{ line: 2, id: 'B1', findings: [] }]);
});

it('prints a table for people: sentence, law, a summary by rule, no colour where nobody looks', async () => {
  const { status, out } = await check(await file('a.csv', CSV), '--format', 'table');
  expect(status).toBe(1);
  expect(out).toMatch(/^行 +商品 +级别 +字段 +说明\n─+\n3 +A1 姜糖 国家级 原味/);
  expect(out).toContain('《广告法》第九条第（三）项');
  expect(out).toMatch(/按规则汇总\n[\s\S]*错误 +AD-01 +绝对化用语 +1 +1\n/);
  expect(out).toContain('查了 2 个商品，1 个要改或要看。图片里的文字没有检查。');
  expect(out).not.toContain('\u001b');
  const english = await check(await file('a.csv', CSV), '--format', 'table', '--lang', 'en');
  expect(english.out).toContain('2 listings checked, 1 to be changed or looked at.');
});

it('writes a workbook in which a cell is never a formula', async () => {
  const path = await file('b.csv', '商品ID,标题\n=1+1,-国家级姜糖\n');
  const out = join(folder, 'report.xlsx');
  const { status } = await check(path, '--format', 'xlsx', '--out', out);
  expect(status).toBe(1);
  const rows: TableRow[] = [];
  let header: string[] = [];
  await readTable(
    { name: 'report.xlsx', blob: await openAsBlob(out) },
    { header: ({ columns }) => (header = columns), rows: (batch) => rows.push(...batch) },
  );
  expect(header.slice(0, 6)).toEqual(['行', '商品编号', '商品', '字段', '原文', '级别']);
  expect(rows[0]!.cells.slice(0, 6)).toEqual([
    '2',
    '=1+1',
    '-国家级姜糖',
    '标题',
    '国家级',
    '错误',
  ]);
  expect((await check(path, '--format', 'xlsx')).status).toBe(2);
});

it('what cannot be read is said in one line and ends with 2', async () => {
  const cases = [
    [await file('none.csv', '订单号,收件人\n1,2\n'), '表头里没有商品的列'],
    [await file('old.xls', Buffer.from('d0cf11e0a1b11ae100000000', 'hex')), '旧的 .xls 格式'],
    [await file('picture.csv', Buffer.from('89504e470d0a1a0a', 'hex')), '不是表格'],
    [await file('empty.csv', ''), '是空的'],
    [join(folder, 'nowhere.csv'), 'ENOENT'],
    [folder, 'is a folder'],
  ] as const;
  for (const [path, says] of cases) {
    const { status, out, err } = await check(path);
    expect({ path, status, out }).toEqual({ path, status: 2, out: '' });
    expect(err).toContain(says);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  }
});

it('holds listings against a catalog of a CSV or XLSX and shows both sides', async () => {
  const shop = await file(
    'own.csv',
    '商品ID,标题,批准文号\nA1,试安 咽立爽颗粒 10g*24袋,国药准字Z20099991\n',
  );
  const head = ['批准文号', '药品通用名', '规格', '生产厂家'];
  const row = ['国药准字Z20099991', '咽立爽颗粒', '10g*12袋/盒', '试安药业有限公司'];
  const csv = await file(
    'records.csv',
    encodeGb18030(`${head}\n${row}\n,,,\n国药准字Z1,坏号颗粒,,\n`),
  );
  const sheet = { name: '主数据', columns: head.map((title) => ({ title })), rows: [row] };
  const blob = await writeXlsx([sheet]);
  const xlsx = await file('records.xlsx', new Uint8Array(await blob.arrayBuffer()));
  for (const catalog of [csv, xlsx]) {
    const { status, lines, err } = await check(shop, '--catalog', catalog);
    expect(status).toBe(1);
    expect(err.includes('1 rows left out; line 4: ')).toBe(catalog === csv);
    const [{ record, findings }] = lines();
    expect(record).toMatchObject({ approvalNumber: '国药准字Z20099991', by: 'number' });
    const pack = findings.find(({ aspect }: { aspect?: string }) => aspect === 'pack');
    expect(pack.record.text).toContain('12袋');
  }
  const table = await check(shop, '--catalog', csv, '--format', 'table');
  expect(table.out).toContain('1 个对照了主数据，0 个没有主数据可对');
  const orders = await file('orders.csv', '订单号,收件人\n1,2\n');
  expect(await check(shop, '--catalog', orders)).toMatchObject({ status: 2, out: '' });
});

it('JSON lines stay as they were: answers in order, 2 only when not one line could be read', async () => {
  const line = (id: string, title: string) =>
    JSON.stringify({ id, productClass: null, fields: { title } });
  const good = await check('--in', await file('a.jsonl', `${line('a', '枇杷糖')}\n`));
  expect(good.status).toBe(0);
  expect(good.lines()).toEqual([{ id: 'a', productClass: null, findings: [], required: [] }]);
  const found = await check('--in', await file('b.jsonl', `${line('b', '国家级枇杷糖')}\n`));
  expect(found.status).toBe(1);
  const partly = await check('--in', await file('c.jsonl', `{\n${line('c', '枇杷糖')}\n`));
  expect(partly.status).toBe(1);
  expect(partly.lines().map(({ id, error }) => [id, typeof error])).toEqual([
    [null, 'string'],
    ['c', 'undefined'],
  ]);
  expect((await check('--in', await file('d.jsonl', '{\n[1]\n'))).status).toBe(2);
});

it('refuses what does not go together', async () => {
  for (const args of [
    ['a.csv', '--in', 'b.csv'],
    ['--format', 'pdf'],
    ['--format', 'table', '--out', 'x.xlsx'],
    ['--lang', 'fr'],
    [await file('a.csv', CSV), '--surface', 'chat'],
    [await file('a.csv', CSV), '--catalog', join(folder, 'none.jsonl')],
  ])
    expect((await check(...args)).status, args.join(' ')).toBe(2);
});
