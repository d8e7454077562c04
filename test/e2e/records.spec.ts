import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBarriers } from '../helpers/axe.ts';
import { acceptNotice, type Extension, launchExtension, until } from '../helpers/browser.ts';
import { readJournal } from '../helpers/journal.ts';
import { ask } from '../helpers/records.ts';
import {
  answerOpenBuyer,
  openChat,
  openOrders,
  resolveOrder,
  takeFix,
  writeListing,
} from '../helpers/working-day.ts';

let extension: Extension;
let page: Page;

beforeAll(async () => {
  extension = await launchExtension();
  await ask(extension, 'settings.set', { person: '林晓彤' });
  await acceptNotice(extension);
  const listing = await writeListing(extension);
  await takeFix(listing);
  const orders = await openOrders(extension);
  await resolveOrder(orders);
  const chat = await openChat(extension);
  await answerOpenBuyer(chat, '剩');
  await until('the answer in the journal', async () =>
    (await events()).some(({ event }) => event.kind === 'reply-round' && event.revision > 0),
  );
  for (const desk of [listing, orders, chat]) await desk.page.close();
  page = await openRecords();
}, 120_000);
afterAll(() => extension.dispose());

type Row = { person: string; event: { id: string; kind: string; revision: number } };
const events = async () => ((await readJournal(extension)).events ?? []) as Row[];
const rows = (of: Page = page) => of.locator('table').first().locator('tbody tr');

async function openRecords(): Promise<Page> {
  const records = await extension.open('dashboard.html#/records');
  await rows(records).first().waitFor();
  return records;
}

describe('我的记录', () => {
  test('lists every event about me from the first, newest first', async () => {
    const inJournal = await events();
    const kinds = new Set(inJournal.map(({ event }) => event.kind));
    for (const kind of [
      'recording',
      'listing-check',
      'finding-action',
      'order-check',
      'order-action',
      'reply-round',
    ])
      expect(kinds).toContain(kind);
    expect(await rows().count()).toBe(inJournal.length);
    await page.getByText(`共 ${inJournal.length} 条，最新的在前`).waitFor();
    const texts = await rows().allInnerTexts();
    const times = texts.map((text) => /\d\d:\d\d:\d\d/.exec(text)![0]);
    expect(times).toEqual([...times].sort().reverse());
    expect(texts.at(-1)).toContain('看过说明，开始记录');
  });

  test('says in words what was written down, for whom, by the rule’s own name', async () => {
    const text = (await page.locator('table').first().innerText()).replaceAll(/[\u2060\t]/g, ' ');
    expect(text).toMatch(/按“[^”a-z]+”改了“标题”/);
    expect(text).toMatch(/等了 +\d+ +秒，目标 3 +分内/);
    expect(text).toMatch(/不一致：数量/);
    expect(text).toContain('已联系买家');
    expect(text).not.toMatch(/per_|drug\//);
    const names = await rows().locator('td:last-child').allInnerTexts();
    expect(new Set(names)).toEqual(new Set(['林晓彤']));
  });

  test('no name, number or word of a buyer is in any of it', async () => {
    const all = JSON.stringify(await events());
    for (const words of ['春*里', '退烧', '6938214400719201', '根治感冒'])
      expect(all).not.toContain(words);
  });

  test('exports all of it, each with the name it stands under', async () => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '导出' }).click();
    const file = await (await download).path();
    const lines = (await readFile(file, 'utf8')).trim().split('\n');
    const exported = lines.map((line) => JSON.parse(line) as { id: string; name: string });
    expect(exported.map(({ id }) => id).sort()).toEqual(
      (await events()).map(({ event }) => event.id).sort(),
    );
    expect(new Set(exported.map(({ name }) => name))).toEqual(new Set(['林晓彤']));
  });

  test('what was refused is listed with the reason', async () => {
    const bad = {
      kind: 'reply-round' as const,
      key: ['douyin', 'bad'],
      revision: 0,
      at: Date.now(),
      subject: null,
      account: null,
      body: { site: 'douyin' },
    };
    await ask(extension, 'journal.record', { observations: [bad] });
    const again = await openRecords();
    await again.getByRole('heading', { name: '没有收下的记录' }).waitFor();
    const row = again.locator('table').last().locator('tbody tr');
    expect(await row.innerText()).toMatch(/回复\s+body\./);
    await again.close();
  });

  describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
    test.each(['zh_CN', 'en'] as const)('has no barrier for anybody, %s', async (locale) => {
      await ask(extension, 'settings.set', { locale });
      const shown = await openRecords();
      await shown.emulateMedia({ colorScheme });
      await shown.waitForFunction(
        (theme) => document.documentElement.dataset.theme === theme,
        colorScheme,
      );
      for (const width of [1440, 720, 360]) {
        await shown.setViewportSize({ width, height: 900 });
        expect(await findBarriers(shown), `${width}`).toEqual([]);
      }
      await shown.close();
      await ask(extension, 'settings.set', { locale: 'zh_CN' });
    });
  });

  test('goes on page by page, also through hundreds of events of one millisecond', async () => {
    const at = Date.now();
    const observations = Array.from({ length: 260 }, (_, i) => ({
      kind: 'order-check' as const,
      key: ['douyin', `order-${i}`],
      revision: 0,
      at,
      subject: null,
      account: null,
      body: { site: 'douyin', verdict: 'match', kinds: [], hasNote: false },
    }));
    await ask(extension, 'journal.record', { observations: observations.slice(0, 200) });
    await ask(extension, 'journal.record', { observations: observations.slice(200) });
    const total = (await events()).length;
    expect(total).toBeGreaterThan(260);
    const long = await openRecords();
    for (let shown = 100; shown < total; shown += 100) {
      await until(`${shown} rows`, async () => (await rows(long).count()) === shown);
      await long.getByRole('button', { name: `还有 ${total - shown} 条` }).click();
    }
    await until('all rows', async () => (await rows(long).count()) === total);
    expect(await long.getByRole('button', { name: '还有' }).count()).toBe(0);
    await long.close();
  });
});
