import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyTotals } from '../../utils/domain/reports/day-totals.ts';
import { findBarriers } from '../helpers/axe.ts';
import { connectCompany, type Extension, launchExtension, until } from '../helpers/browser.ts';
import { AGENT, type Company, DEMO_POLICY, openCompany } from '../helpers/company.ts';
import { readJournal } from '../helpers/journal.ts';
import { ask, records } from '../helpers/records.ts';
import {
  answerOpenBuyer,
  type Desk,
  openChat,
  openOrders,
  receive,
  resolveOrder,
  takeFix,
  writeListing,
} from '../helpers/working-day.ts';

let company: Company;
let extension: Extension;
let desks: { listing: Desk; chat: Desk; orders: Desk };

beforeAll(async () => {
  company = await openCompany();
  extension = await launchExtension();
  await connectCompany(extension, company.server.url, await company.invite('agent', AGENT));
});
afterAll(async () => {
  await extension.dispose();
  await company.dispose();
});

const openNotice = () => extension.open('dashboard.html#/notice');
const start = (page: Page) => page.getByRole('button', { name: '开始使用' });

async function workOnAllPages(): Promise<typeof desks> {
  const listing = await writeListing(extension);
  await takeFix(listing);
  const chat = await openChat(extension);
  await answerOpenBuyer(chat, '剩');
  const orders = await openOrders(extension);
  await resolveOrder(orders);
  return { listing, chat, orders };
}

async function closeDesks() {
  for (const { page } of Object.values(desks)) await page.close();
}

describe('before anybody answered', () => {
  test('help on the three pages works, and nothing of it is kept or sent', async () => {
    desks = await workOnAllPages();
    // What waits to be sent leaves now; the answer comes after everything the pages said before it.
    await ask(extension, 'sync.now', {});
    const { totalCount, events } = await ask(extension, 'records.mine', {
      before: null,
      limit: 200,
    });
    expect([totalCount, events]).toEqual([0, []]);
    for (const [table, rows] of Object.entries(await readJournal(extension)))
      expect(rows, table).toEqual([]);
    const team = await company.team();
    expect(team.totals).toEqual(emptyTotals());
    expect(team.people).toEqual([]);
    expect(team.waiting.count).toBe(0);
    const page = await extension.open('popup.html');
    const stored = await page.evaluate(async () =>
      JSON.stringify(await chrome.storage.local.get()),
    );
    for (const words of ['根治', '退烧', '春*里', '6938214400719201'])
      expect(stored).not.toContain(words);
    const popup = page.locator('main');
    await popup.getByText('还没有开始记录').waitFor();
    const text = await popup.innerText();
    for (const words of ['今天还没有回复记录', '打开的页面上，没有记录', '今天还没有核对订单'])
      expect(text).toContain(words);
    await page.close();
    await closeDesks();
  });

  test('says what, where, how long and who, with the company’s rule and its date', async () => {
    const page = await openNotice();
    const text = (await page.locator('main').innerText()).replaceAll('\u2060', '');
    const { company: name, privacyContact, serverPlace } = DEMO_POLICY.notice;
    for (const words of [
      name,
      privacyContact!,
      `公司服务器（${serverPlace}）`,
      '《客服质检管理办法》（2026年10月12日公示）',
      '《个人信息保护法》第十三条第一款第（二）项',
      '7 天',
      '180 天',
      '你、你的主管',
      '你确认之前，什么都不会记录。',
    ])
      expect(text).toContain(words);
    await page.close();
  });

  test('starts only after the box is ticked; 暂不使用 leaves everything as it was', async () => {
    const page = await openNotice();
    expect(await page.getByRole('checkbox').isChecked()).toBe(false);
    expect(await start(page).isDisabled()).toBe(true);
    await page.getByText('先勾选左边这一项').waitFor();
    await page.getByRole('checkbox').check();
    expect(await start(page).isEnabled()).toBe(true);
    await page.getByRole('button', { name: '暂不使用' }).click();
    await page.getByText('没有开始记录。').waitFor();
    expect((await ask(extension, 'notice.get', {})).acceptedAt).toBeNull();
    await page.close();
  });

  test('the other language is one press away', async () => {
    const page = await openNotice();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Before you start: what Yaogui records' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    await page.getByRole('button', { name: '中文' }).click();
    await page.getByRole('heading', { name: '开始前，请看清楚药规记录什么' }).waitFor();
    await page.close();
  });

  describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
    test.each(['zh_CN', 'en'] as const)('has no barrier for anybody, %s', async (locale) => {
      await ask(extension, 'settings.set', { locale });
      const page = await openNotice();
      await page.emulateMedia({ colorScheme });
      await page.waitForFunction(
        (theme) => document.documentElement.dataset.theme === theme,
        colorScheme,
      );
      await page.getByRole('checkbox').waitFor();
      expect(await findBarriers(page)).toEqual([]);
      await page.getByRole('checkbox').check();
      expect(await findBarriers(page)).toEqual([]);
      await page.close();
      await ask(extension, 'settings.set', { locale: 'zh_CN' });
    });
  });
});

describe('after the start', () => {
  test('the day is recorded and reaches the server', async () => {
    const page = await openNotice();
    await page.getByRole('checkbox').check();
    await start(page).click();
    await page.getByText('已开始记录。').waitFor();
    await page.close();
    desks = await workOnAllPages();
    const team = await until('the day at the server', async () => {
      const { totals } = await company.team();
      return totals.rounds.answered > 0 && totals.listings.fixed > 0 && totals.orders.resolved > 0
        ? totals
        : null;
    });
    expect(team).toMatchObject({
      rounds: { answered: 1, inTime: 1 },
      listings: { checked: 1, fixed: 1 },
      orders: { mismatch: 3, resolved: 1 },
    });
    expect(await records(extension, 'recording')).toMatchObject([{ body: { action: 'started' } }]);
  });

  test('taking it back stops it at once, also on pages that are open', async () => {
    const page = await openNotice();
    await page.getByRole('button', { name: '撤回，停止记录' }).click();
    await page.getByText('已停止记录。').waitFor();
    expect(await page.getByRole('checkbox').isChecked()).toBe(false);
    const count = async () =>
      (await ask(extension, 'records.mine', { before: null, limit: 1 })).totalCount;
    const before = await count();
    const atServer = (await company.team()).totals.rounds.answered;
    await desks.chat.page.bringToFront();
    await answerOpenBuyer(desks.chat, '剩');
    await receive(desks.chat, '王*红', '在吗');
    await desks.chat.shadow.waitFor('.yg-head', '待回复 1');
    await until('the console to have spoken', async () =>
      (await ask(extension, 'summary.get', {})).waiting.rounds.some(({ name }) => name === '王*红'),
    );
    await ask(extension, 'sync.now', {});
    expect(await count()).toBe(before);
    const { totals, waiting } = await company.team();
    expect([totals.rounds.answered, waiting.count]).toEqual([atServer, 0]);
    expect((await records(extension, 'recording')).map(({ body }) => body.action)).toEqual([
      'started',
      'withdrawn',
    ]);
    await page.close();
    await closeDesks();
  });
});
