import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { longestTask, watchLongTasks } from '../../cli/drive/long-tasks.ts';
import { writeXlsx } from '../../utils/files/write-table.ts';
import { findBarriers } from '../helpers/axe.ts';
import { type Extension, launchExtension, until } from '../helpers/browser.ts';
import { dropFile } from '../helpers/drop-file.ts';
import { encodeGb18030 } from '../helpers/gb18030.ts';
import { readJournal } from '../helpers/journal.ts';
import { ask } from '../helpers/records.ts';

let extension: Extension;
let page: Page;

beforeAll(async () => {
  extension = await launchExtension();
  page = await extension.open('dashboard.html#/patrol');
  await page.getByText('还没有巡过店').waitFor();
}, 60_000);
afterAll(() => extension.dispose());

const CSV = [
  '在售商品导出,,,',
  '商品ID,宝贝标题,商品详情,库存',
  'A1,姜糖 国家级 原味,独立小袋包装,5',
  ',,,',
  'A2,枇杷糖,每盒十二粒,8',
  'A3,=cmd|calc,全网销量第一,2',
].join('\r\n');

const drop = (target: Page, name: string, bytes: Uint8Array) =>
  dropFile(target, '把平台导出的商品文件拖到这里', name, bytes);

const rows = (of: Page = page) => of.locator('.yg-patrol-table > tbody > tr');

describe('巡店', () => {
  test('checks a dropped CSV in GB18030 and shows what it came to', async () => {
    await drop(page, '在售商品.csv', encodeGb18030(CSV));
    await page.getByRole('heading', { name: '在售商品.csv' }).waitFor();
    await page.getByText('查了 3 个商品，2 个要改或要看').waitFor();
    await page.getByText('没有用到：库存').waitFor();
    await rows().nth(1).waitFor();
    expect(await rows().locator('td:first-child').allInnerTexts()).toEqual(['3', '6']);
  });

  test('a row opens what was found in it, with the law', async () => {
    const toggle = page.getByRole('button', { name: /姜糖 国家级 原味/ });
    await toggle.focus();
    await page.keyboard.press('Enter');
    expect(await toggle.getAttribute('aria-expanded')).toBe('true');
    const opened = page.locator('.yg-findings').first();
    const text = await opened.innerText();
    expect(text).toContain('“国家级');
    expect(text).toContain('《广告法》');
    await page.keyboard.press('Enter');
    expect(await page.locator('.yg-findings').count()).toBe(0);
  });

  test('narrows by level and rule; the address keeps it', async () => {
    const rule = page.getByRole('region', { name: '按规则汇总' }).getByRole('button', {
      name: /绝对化用语/,
    });
    await rule.first().click();
    expect(page.url()).toMatch(/rule=AD-01/);
    await until('the filtered rows', async () => (await rows().count()) > 0);
    const again = await extension.open(`dashboard.html${new URL(page.url()).hash}`);
    await rows(again).first().waitFor();
    expect(await rows(again).count()).toBe(await rows().count());
    await again.close();
    await page.getByRole('button', { name: '全部', exact: true }).click();
    await until('all rows', async () => (await rows().count()) === 2);
  });

  test('exports XLSX and CSV in which a cell is never a formula', async () => {
    const [csv, xlsx] = [await exported('CSV'), await exported('XLSX')];
    expect(csv.toString('utf8')).toContain("'=cmd|calc");
    expect(csv.toString('utf8')).not.toMatch(/(?:^|,)=cmd/m);
    expect(xlsx.subarray(0, 2).toString()).toBe('PK');
  });

  test('checks a dropped XLSX; both patrols are listed, newest first', async () => {
    const blob = await writeXlsx([
      {
        name: '商品',
        columns: ['商品编码', '商品名称', '批准文号'].map((title) => ({ title })),
        rows: [
          ['B1', '枇杷糖', ''],
          ['B2', '最佳枇杷糖', null],
        ],
      },
    ]);
    await page.getByRole('link', { name: '全部检查' }).click();
    await drop(page, 'shop.xlsx', new Uint8Array(await blob.arrayBuffer()));
    await page.getByRole('heading', { name: 'shop.xlsx' }).waitFor();
    await page.getByText('查了 2 个商品').waitFor();
    await page.getByRole('link', { name: '全部检查' }).click();
    const listed = page.locator('.yg-patrols tbody tr');
    await until('both', async () => (await listed.count()) === 2);
    const texts = await listed.allInnerTexts();
    expect(texts[0]).toContain('shop.xlsx');
    expect(texts[1]).toMatch(/在售商品\.csv\s+3\s+2\s+\d{4}\./);
  });

  test('what is no export says so and leaves nothing', async () => {
    await drop(page, 'orders.csv', Buffer.from('订单号,收件人\n1,2\n'));
    await page.getByRole('alert').getByText('表头里没有商品的列').waitFor();
    await drop(page, 'old.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'));
    await page.getByRole('alert').getByText('旧的 .xls 格式').waitFor();
    const { patrols = [] } = await readJournal(extension);
    expect(patrols).toHaveLength(2);
  });

  test('a patrol that is stopped keeps nothing; the page stays quick meanwhile', async () => {
    const line = (i: number) =>
      `C${i},姜糖 第${i}批 国家级,"${'独立小袋，出门方便。'.repeat(20)}",1`;
    const body = Array.from({ length: 20_000 }, (_, i) => line(i)).join('\n');
    await watchLongTasks(page);
    await drop(page, 'many.csv', Buffer.from(`商品ID,标题,详情,库存\n${body}\n`));
    // The bar has moved well into the file, and the page's own thread was never held up by it.
    await page.getByText(/已查 [1-9][\d,]{3,} 个商品/).waitFor();
    expect(await longestTask(page)).toBeLessThan(100);
    await page.getByRole('button', { name: '停止检查' }).click();
    await page.getByText('检查已停止，没有留下结果').waitFor();
    const { patrols = [], patrolParts = [] } = await readJournal(extension);
    expect(patrols).toHaveLength(2);
    expect(patrolParts).toHaveLength(2);
  });

  test('is deleted after a second word', async () => {
    await page.getByRole('button', { name: '删除“shop.xlsx”的检查' }).click();
    await page.getByRole('button', { name: '删掉，不能恢复' }).click();
    await until('one left', async () => (await page.locator('.yg-patrols tbody tr').count()) === 1);
    expect((await readJournal(extension)).patrols).toHaveLength(1);
  });

  describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
    test.each(['zh_CN', 'en'] as const)('has no barrier for anybody, %s', async (locale) => {
      await ask(extension, 'settings.set', { locale });
      const shown = await extension.open('dashboard.html#/patrol');
      await shown.emulateMedia({ colorScheme });
      await shown.waitForFunction(
        (theme) => document.documentElement.dataset.theme === theme,
        colorScheme,
      );
      const file = shown.getByRole('link', { name: '在售商品.csv' });
      await file.waitFor();
      expect(await findBarriers(shown)).toEqual([]);
      await file.click();
      await rows(shown).first().getByRole('button').click();
      for (const width of [1440, 720, 360]) {
        await shown.setViewportSize({ width, height: 900 });
        expect(await findBarriers(shown), `${width}`).toEqual([]);
      }
      await shown.close();
      await ask(extension, 'settings.set', { locale: 'zh_CN' });
    });
  });
});

async function exported(kind: 'CSV' | 'XLSX'): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: `导出 ${kind}` }).click();
  return readFile(await (await download).path());
}
