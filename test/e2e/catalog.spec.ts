import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { longestTask, watchLongTasks } from '../../cli/drive/long-tasks.ts';
import { findBarriers } from '../helpers/axe.ts';
import { DOUYIN, type Extension, launchExtension, Shadow, until } from '../helpers/browser.ts';
import { dropFile } from '../helpers/drop-file.ts';
import { encodeGb18030 } from '../helpers/gb18030.ts';
import { readJournal } from '../helpers/journal.ts';
import { ask } from '../helpers/records.ts';
import { workbook, zip } from '../helpers/zip.ts';

let extension: Extension;
let page: Page;

beforeAll(async () => {
  extension = await launchExtension();
  page = await extension.open('dashboard.html#/catalog');
  await page.getByText('还没有主数据').waitFor();
}, 60_000);
afterAll(() => extension.dispose());

const CSV = [
  '某大药房主数据,,,,,',
  '批准文号,通用名称,规格,生产企业,建议最低控价,柜台',
  '国药准字H20995678,试验缓释胶囊,0.25g*24粒/盒,甲甲制药有限公司,￥18.50,A1',
  ',,,,,',
  '国药准字H2099567,位数不对片,10mg*20片,乙乙药业,12,A2',
  '国药准字Z20990001,=cmd|calc颗粒,10g*9袋,丙丙药业,不控价,A3',
  '国药准字H20995679,别名片,10mg*20片,丁丁药业,=1+1,A4',
  '国药准字Z20990002,矛盾胶囊,0.3g*12粒,丁丁药业,9.9,A5',
  '国药准字Z20990002,另外的丸,9g*10丸,丁丁药业,9.9,A6',
].join('\r\n');

const drop = (name: string, bytes: Uint8Array) =>
  dropFile(page, '把主数据的文件拖到这里', name, bytes);

/** Rows of the live catalog as the background sees them: through a listing. */
const facts = (fields: Record<string, string>) =>
  ask(extension, 'listing.facts', { listing: { productClass: null, fields } });

describe('主数据', () => {
  test('shows what the columns of a GB18030 file were taken for, to be corrected by keyboard', async () => {
    await drop('主数据.csv', encodeGb18030(CSV));
    await page.getByRole('heading', { name: '核对列名：主数据.csv' }).waitFor();
    await page.getByText('编码 GB18030，表头在第 2 行').waitFor();
    const chosen = (name: string) => page.getByLabel(`“${name}”当作`);
    expect(await chosen('批准文号').inputValue()).toBe('approvalNumber');
    expect(await chosen('建议最低控价').inputValue()).toBe('minimumPrice');
    expect(await chosen('柜台').inputValue()).toBe('');
    await chosen('柜台').focus();
    await chosen('柜台').selectOption('brand');
    await page.getByText('手动选的').waitFor();
    await chosen('柜台').selectOption('');
    await page.getByRole('cell', { name: '试验缓释胶囊' }).waitFor();
  });

  test('takes what is right, marks contradictions, names the lines it refuses', async () => {
    await page.getByRole('button', { name: '导入并换用' }).click();
    await page.getByText('导入完成，4 条开始使用。').waitFor();
    await page.getByText('4 条，其中 1 条有矛盾已标记，2 行没有收').waitFor();
    const rows = page.locator('.yg-issues tbody tr');
    expect(await rows.locator('td:first-child').allInnerTexts()).toEqual(['5', '7', '9']);
    expect(await rows.first().innerText()).toContain('批准文号“国药准字H2099567”位数或写法不对');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载全部（CSV）' }).click();
    const csv = await readFile(await (await download).path(), 'utf8');
    expect(csv.split('\r\n')[3]).toMatch(/^9,已标记,通用名称,/);
    expect(csv).not.toMatch(/(?:^|,)"?=/m);
  });

  test('a listing is held against it at once', async () => {
    const reply = await facts({ approvalNumber: '国药准字H20995678', title: '试验缓释胶囊' });
    expect(reply).toMatchObject({
      catalog: { record: { number: '国药准字H20995678', by: 'number', confidence: 1 } },
    });
    const formula = await facts({ approvalNumber: '国药准字Z20990001' });
    expect(formula).toMatchObject({ catalog: { record: { name: '=cmd|calc颗粒' } } });
  });

  test.each([
    ['老主数据.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), '旧的 .xls 格式'],
    [
      '炸弹.xlsx',
      zip([{ name: 'xl/workbook.xml', bytes: Buffer.alloc(30_000_000) }]),
      '解开后大得不正常',
    ],
    ['照片.xlsx', Buffer.from('89504e470d0a1a0a', 'hex'), '不是表格（PNG）'],
    ['空.csv', Buffer.alloc(0), '是空的'],
  ])('%s is refused with a reason, the catalog stays', async (name, bytes, reason) => {
    await drop(name, bytes);
    await page.getByRole('alert').getByText(reason).waitFor();
    await page.getByText('主数据.csv，').waitFor();
  });

  test('a stopped import leaves the old catalog and no rows', async () => {
    await drop('大.csv', Buffer.from(`\uFEFF${records(60_000)}`));
    await page.getByRole('button', { name: '导入并换用' }).click();
    await page.getByText(/已读 [1-9][\d,]* 条/).waitFor();
    await page.getByRole('button', { name: '停止导入' }).click();
    await page.getByText('导入已停止，原来的主数据没有变。').waitFor();
    await page.getByText('主数据.csv，').waitFor();
    const reply = await facts({ approvalNumber: '国药准字H20995678' });
    expect(reply).toMatchObject({ catalog: { record: { number: '国药准字H20995678' } } });
    await until('cleared up', async () => (await counts()).catalogs === 1);
    expect((await counts()).catalogBlocks).toBe(1);
  });

  test('20,000 records of a UTF-8 file with BOM switch over; no page is held up', async () => {
    await watchLongTasks(page);
    await drop('新.csv', Buffer.from(`\uFEFF${records(20_000)}`));
    await page.getByRole('button', { name: '导入并换用' }).click();
    await page.getByText('导入完成，20,000 条开始使用。').waitFor({ timeout: 50_000 });
    expect(await longestTask(page)).toBeLessThan(100);
    expect(await facts({ approvalNumber: '国药准字H20995678' })).toMatchObject({
      catalog: { record: null },
    });
    expect(await facts({ approvalNumber: '国药准字H30019999' })).toMatchObject({
      catalog: { record: { name: '试验19999号片' } },
    });
    await until('the old one cleared up', async () => (await counts()).catalogs === 1);
  });

  test('reads a workbook with a merged header and cells merged downwards', async () => {
    const text = (at: string, value: string) =>
      `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
    const sheet = workbook(
      [
        `<row r="1">${text('A1', '批准文号')}${text('B1', '通用名称')}${text('C1', '规格')}</row>`,
        `<row r="2">${text('C2', '含量')}${text('D2', '包装')}</row>`,
        `<row r="4">${text('A4', '国药准字H20997001')}${text('B4', '合并片')}${text('C4', '10mg')}${text('D4', '10片')}</row>`,
        `<row r="5">${text('C5', '10mg')}${text('D5', '20片')}</row>`,
      ].join(''),
      '<mergeCells><mergeCell ref="A4:A5"/><mergeCell ref="B4:B5"/><mergeCell ref="C1:D1"/></mergeCells>',
    );
    await drop('合并.xlsx', sheet);
    await page.getByText('工作表“档案”，表头在第 1 行').waitFor();
    await page.getByRole('button', { name: '导入并换用' }).click();
    await page.getByText('导入完成，2 条开始使用。').waitFor();
  });

  describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
    test.each(['zh_CN', 'en'] as const)('has no barrier for anybody, %s', async (locale) => {
      await ask(extension, 'settings.set', { locale });
      const shown = await extension.open('dashboard.html#/catalog');
      await shown.emulateMedia({ colorScheme });
      await shown.waitForFunction(
        (theme) => document.documentElement.dataset.theme === theme,
        colorScheme,
      );
      await shown.getByText('合并.xlsx').waitFor();
      for (const isPreview of [false, true]) {
        if (isPreview)
          await shown.locator('input[type=file]').setInputFiles({
            name: '主数据.csv',
            mimeType: 'text/csv',
            buffer: Buffer.from(encodeGb18030(CSV)),
          });
        if (isPreview) await shown.locator('.yg-column-map').waitFor();
        for (const width of [1440, 720, 360]) {
          await shown.setViewportSize({ width, height: 900 });
          expect(await findBarriers(shown), `${width}`).toEqual([]);
        }
      }
      await shown.close();
      await ask(extension, 'settings.set', { locale: 'zh_CN' });
    });
  });

  test('is removed after a second word', async () => {
    await page.getByRole('button', { name: '移除主数据…' }).click();
    await page.getByRole('button', { name: '移除', exact: true }).click();
    await page.getByText('还没有主数据').waitFor();
    expect(await facts({ title: '合并片' })).toMatchObject({ catalog: null });
  });

  test('in an editor the card shows both sides and the dock what was compared', async () => {
    const record = '国药准字H20059912,复方氨酚烷胺胶囊,12粒/盒,禾安药业有限公司,36个月';
    await drop('禾安.csv', Buffer.from(`批准文号,通用名称,包装规格,生产企业,有效期\n${record}`));
    await page.getByRole('button', { name: '导入并换用' }).click();
    await page.getByText('导入完成，1 条开始使用。').waitFor();
    const listing = await extension.context.newPage();
    await listing.goto(DOUYIN.listing);
    const shadow = new Shadow(listing);
    await shadow.waitFor('.yg-row', '24个月，主数据 36个月');
    await shadow.waitFor('.yg-dock', '主数据');
    await shadow.waitFor('.yg-dock', '没有对照：');
    await shadow.click('.yg-row', '24个月，主数据');
    await shadow.waitFor('.yg-card', '主数据：国药准字H20059912');
    expect((await shadow.texts('.yg-card .yg-change'))[0]).toMatch(/现在\s*24个月[\s\S]*36个月/);
    await listing.close();
  });
});

function records(count: number): string {
  const lines = Array.from({ length: count }, (_, i) => {
    const number = `国药准字H300${String(i).padStart(5, '0')}`;
    return `${number},试验${i}号片,10mg*${10 + (i % 30)}片/盒,戊${i % 90}药业有限公司`;
  });
  return ['批准文号,通用名称,规格,生产企业', ...lines].join('\n');
}

async function counts(): Promise<Record<string, number>> {
  const journal = await readJournal(extension);
  return Object.fromEntries(Object.entries(journal).map(([name, rows]) => [name, rows.length]));
}
