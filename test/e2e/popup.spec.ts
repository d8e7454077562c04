import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBarriers } from '../helpers/axe.ts';
import {
  acceptNotice,
  connectCompany,
  type Extension,
  launchExtension,
  until,
} from '../helpers/browser.ts';
import { AGENT, type Company, openCompany, SUPERVISOR } from '../helpers/company.ts';
import { ask } from '../helpers/records.ts';
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

/** One small day made through the real pages: a fix taken, one reply late, one in time, an order dealt with. */
let company: Company;
let agent: Extension;
let lead: Extension;
let listing: Desk;
let chat: Desk;
let orders: Desk;

beforeAll(async () => {
  company = await openCompany();
  agent = await launchExtension();
  await connectCompany(agent, company.server.url, await company.invite('agent', AGENT));
  await acceptNotice(agent);
  lead = await launchExtension();
  await connectCompany(lead, company.server.url, await company.invite('supervisor', SUPERVISOR));
  await acceptNotice(lead);
  listing = await writeListing(agent);
  await takeFix(listing);
  orders = await openOrders(agent);
  await resolveOrder(orders);
  chat = await openChat(agent);
  await answerOpenBuyer(chat, '超', 25_000);
}, 120_000);
afterAll(async () => {
  await agent.dispose();
  await lead.dispose();
  await company.dispose();
});

async function openPopup(extension: Extension): Promise<Page> {
  const page = await extension.open('popup.html');
  await page.setViewportSize({ width: 380, height: 600 });
  await page.locator('.yg-answer').waitFor();
  return page;
}

const wordsOf = async (page: Page) =>
  (await page.locator('main').innerText())
    .replaceAll(/[\u2060\n ]+/g, ' ')
    .replaceAll('\u00a0', ' ');

/** Waits until the popup, which asks again every few seconds, says all of this. */
const says = (page: Page, ...words: string[]) =>
  until(`the popup to say ${words.join(', ')}`, async () => {
    const text = await wordsOf(page);
    const missing = words.filter((part) => !text.includes(part));
    if (missing.length > 0) throw new Error(`no ${missing.join(', ')} in ${text}`);
    return true;
  });

describe('events on their way', () => {
  test('a reply is at the server within five seconds while the console is open', async () => {
    const answered = async () => (await company.team()).totals.rounds.answered;
    await until('the late one to be there', async () => (await answered()) === 1);
    await chat.page.bringToFront();
    await answerOpenBuyer(chat, '剩');
    const answeredAt = Date.now();
    await until('the next one', async () => (await answered()) === 2);
    expect(Date.now() - answeredAt).toBeLessThan(5_000);
  });
});

describe('the agent’s popup', () => {
  test('sums up the day: replies, listing, orders', async () => {
    const popup = await openPopup(agent);
    await says(
      popup,
      '今天按时回复 50.0%，差目标 40.0 个百分点',
      '再按时回 8 轮就到 90%。',
      '2 单不一致',
      '今天按时回复 我的 竖线为目标 90%',
      '20 秒内回复 50.0%',
      '2 轮',
      '超时 1 轮',
      '商品 检查 1 个，改好 1 处',
      '处理 1 单',
      '不一致 2 今天共 3 单',
      '页面都读得到，',
    );
    const { slowest } = await ask(agent, 'summary.get', {});
    expect(slowest[0]!.waitMs).toBeGreaterThanOrEqual(25_000);
    expect(await wordsOf(popup)).toMatch(/最慢 2[5-9] 秒|最慢 3\d 秒/);
    expect(await popup.getByRole('button', { name: '打开看板' }).count()).toBe(0);
    await popup.close();
  });

  test('a waiting buyer is masked, with clock, platform and last words; a click goes there', async () => {
    await receive(chat, '王小红', '怀孕5个月能吃吗');
    const popup = await openPopup(agent);
    const row = popup.locator('.yg-waiting .yg-row');
    await row.waitFor();
    const text = (await row.innerText()).replaceAll(/\s+/g, ' ');
    expect(text).toMatch(/^剩 0:\d\d 王\*红 抖店 怀孕5个月能吃吗$/);
    expect(await wordsOf(popup)).not.toContain('王小红');
    await row.click();
    await until('the console to be in front', () =>
      popup.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return tab?.url?.startsWith('https://im.jinritemai.com/');
      }),
    );
    await popup.close();
  });

  test('each line is one click to its place', async () => {
    const popup = await openPopup(agent);
    await says(popup, '不一致 2');
    await popup.getByRole('button', { name: /不一致 2/ }).click();
    await until('the order list to be in front', async () => {
      const [worker] = agent.context.serviceWorkers();
      return worker?.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return tab?.url?.includes('/ffa/morder/order/list');
      });
    });
    const again = await openPopup(agent);
    await again.getByRole('button', { name: '我的记录' }).click();
    const dashboard = await until('the records', () =>
      agent.context.pages().find((page) => page.url().includes('dashboard.html#/records')),
    );
    await dashboard.getByRole('heading', { name: '我的记录' }).waitFor();
    await dashboard.close();
    for (const page of [popup, again]) if (!page.isClosed()) await page.close();
  });
});

describe('the supervisor’s popup', () => {
  test('shows the team’s day from the server, and buyers without names', async () => {
    const popup = await openPopup(lead);
    await says(
      popup,
      '今天按时回复 50.0%，差目标 40.0 个百分点',
      '今天按时回复 全队',
      '2 轮',
      '超时 1 轮',
      '商品 检查 1 个，改好 1 处',
      '不一致 2',
      '1 位，最急的在前',
      '买家 抖店',
    );
    expect(await wordsOf(popup)).not.toMatch(/王|怀孕/);
    await popup.close();
  });

  test('what is open in listings is the team’s, as the agent sees it', async () => {
    const { openFindings } = await ask(agent, 'summary.get', {});
    expect(openFindings.byLevel.error).toBeGreaterThan(0);
    const popup = await openPopup(lead);
    await says(popup, `错误 ${openFindings.byLevel.error}`);
    const team = await ask(lead, 'summary.get', {});
    expect(team.openFindings).toEqual(openFindings);
    expect(team.own.listings.checked).toBe(0);
    await popup.close();
  });

  test('the team page has the same figures, by name', async () => {
    const page = await lead.open('dashboard.html#/team');
    const row = page.getByRole('row', { name: new RegExp(AGENT) });
    await row.waitFor();
    expect((await row.innerText()).split(/\s+/).slice(0, 3)).toEqual([AGENT, '50.0%', '2']);
    const strip = (await page.locator('.yg-figures-strip').innerText()).replaceAll(/\s+/g, ' ');
    expect(strip).toContain('目标 90%，2 轮，超时 1');
    expect(strip).toContain('订单不一致未处理 2 单');
    for (const width of [1440, 720, 360]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await findBarriers(page), `${width}`).toEqual([]);
    }
    await page.close();
  });

  test('an agent is not shown a team', async () => {
    const page = await agent.open('dashboard.html#/team');
    await page.getByText('团队数字来自公司服务器').waitFor();
    expect(await page.getByRole('link', { name: '团队' }).count()).toBe(0);
    await page.close();
  });
});

describe('when something is wrong', () => {
  /** Puts the machine's own state where the background keeps it, as a bad day would. */
  const put = (area: 'local' | 'session', values: Record<string, unknown>) =>
    onOwnPage((page) =>
      page.evaluate(([where, items]) => chrome.storage[where].set(items), [area, values] as const),
    );
  const take = (area: 'local' | 'session', ...keys: string[]) =>
    onOwnPage((page) =>
      page.evaluate(([where, names]) => chrome.storage[where].remove(names), [area, keys] as const),
    );
  async function onOwnPage<T>(run: (page: Page) => Promise<T>): Promise<T> {
    const page = await agent.open('dashboard.html#/settings');
    try {
      return await run(page);
    } finally {
      await page.close();
    }
  }

  test('old news of who waits is grey, with its age, and nothing is called urgent on its word', async () => {
    // The console that could give newer news goes first.
    await chat.page.close();
    await put('session', {
      'console:9999:0': {
        tabId: 9999,
        frameId: 0,
        site: 'douyin',
        targetMs: 20_000,
        saidAt: Date.now() - 200_000,
        notified: [],
        rounds: [
          {
            conversationId: 'c',
            name: '王小红',
            preview: '在吗',
            startedAt: Date.now() - 230_000,
            deadlineAt: Date.now() - 210_000,
          },
        ],
      },
    });
    const popup = await openPopup(agent);
    await until('the old news', async () =>
      /正在等待 1 位，3 分 2\d 秒前的情况/.test(await wordsOf(popup)),
    );
    expect(await wordsOf(popup)).not.toContain('位已超时');
    const colours = await popup.locator('.yg-waiting .yg-clock').evaluate((tag) => {
      const probe = document.createElement('i');
      probe.style.color = 'var(--text-3)';
      tag.append(probe);
      const { color, backgroundColor } = getComputedStyle(tag);
      return { color, backgroundColor, grey: getComputedStyle(probe).color };
    });
    expect(colours.color).toBe(colours.grey);
    expect(colours.backgroundColor).toBe('rgb(255, 255, 255)');
    await popup.close();
    await take('session', 'console:9999:0');
  });

  test('a page that can’t be seen is named, with since when', async () => {
    await orders.page.evaluate(() => document.querySelector('.mortise-rich-table')?.remove());
    const popup = await openPopup(agent);
    await until('the blind line', async () =>
      /抖店订单列表(看不到，\d\d:\d\d 起不计时|读不到)/.test(await wordsOf(popup)),
    );
    await popup.close();
  });

  test('without the server it says since when, how many wait and that nothing doubles', async () => {
    await company.stop();
    await takeSomethingNew();
    const popup = await openPopup(agent);
    await until('the offline line', async () =>
      /\d\d:\d\d 起连不上公司服务器，检查照常进行。\d+ 条记录连上后补传，不会重复。 现在重试/.test(
        await wordsOf(popup),
      ),
    );
    await company.restart();
    await popup.getByRole('button', { name: '现在重试' }).click();
    await until('the sync to be fine', async () => /已同步/.test(await wordsOf(popup)));
    await popup.close();
  });

  test('everything at once still fits, and nobody is kept out', async () => {
    const before = await onOwnPage((page) =>
      page.evaluate(() => chrome.storage.local.get(['sync'])),
    );
    await put('local', {
      storageFault: { sinceAt: Date.now(), lostCount: 7, message: 'QuotaExceededError' },
      sync: { ...(before.sync as object), failingSinceAt: Date.now(), isRevoked: true },
    });
    for (const locale of ['zh_CN', 'en'] as const) {
      await ask(agent, 'settings.set', { locale });
      for (const colorScheme of ['light', 'dark'] as const) {
        const popup = await openPopup(agent);
        await popup.emulateMedia({ colorScheme });
        await popup
          .getByText(locale === 'en' ? 'The disk is full; 7 records' : '7 条没有记下')
          .waitFor();
        const size = await popup
          .locator('main')
          .evaluate(({ offsetWidth, offsetHeight }: HTMLElement) => [offsetWidth, offsetHeight]);
        expect(size[0]).toBe(380);
        expect(size[1]).toBeLessThanOrEqual(587);
        expect(await findBarriers(popup), `${locale} ${colorScheme}`).toEqual([]);
        await popup.close();
      }
    }
    await ask(agent, 'settings.set', { locale: 'zh_CN' });
    await take('local', 'storageFault');
    await put('local', before);
  });

  async function takeSomethingNew() {
    await listing.page.bringToFront();
    await listing.page.locator('#pg-title-input').fill('禾安 复方氨酚烷胺胶囊 12粒 两天根治感冒');
    await listing.shadow.waitFor('.yg-dock', '根治');
    await takeFix(listing);
  }
});

describe('the form that connects', () => {
  let fresh: Extension;
  let popup: Page;
  beforeAll(async () => {
    fresh = await launchExtension();
    popup = await openPopup(fresh);
  });
  afterAll(() => fresh.dispose());

  const fill = async (address: string, code: string) => {
    await popup.getByLabel('服务器地址').fill(address);
    await popup.getByLabel('连接码').fill(code);
    await popup.getByRole('button', { name: '连接' }).click();
  };
  const typed = async () => [
    await popup.getByLabel('服务器地址').inputValue(),
    await popup.getByLabel('连接码').inputValue(),
  ];
  const alert = () => popup.getByRole('alert').innerText();
  const saysAlert = (words: RegExp) => until(`${words}`, async () => words.test(await alert()));

  test('is the first thing a new machine shows', async () => {
    const first = popup.locator('.yg-popup-body > *').first();
    expect(await first.getAttribute('aria-label')).toBe('连接公司');
    expect(await findBarriers(popup)).toEqual([]);
  });

  test('an address that is none: said, and what was typed stays', async () => {
    await fill('这不是地址', 'ABCD-EFGH');
    await saysAlert(/地址/);
    expect(await typed()).toEqual(['这不是地址', 'ABCD-EFGH']);
  });

  test('a server that is not there', async () => {
    await fill('http://127.0.0.1:9', 'ABCD-EFGH');
    await saysAlert(/连不上/);
    expect(await typed()).toEqual(['http://127.0.0.1:9', 'ABCD-EFGH']);
  });

  test('a code that does not hold', async () => {
    await fill(company.server.url, 'WRONG-CODE');
    await saysAlert(/连接码/);
    expect(await typed()).toEqual([company.server.url, 'WRONG-CODE']);
    expect((await ask(fresh, 'summary.get', {})).connection).toBeNull();
  });

  test('the right code: the form is gone and the shop is named', async () => {
    await fill(company.server.url, await company.invite('agent', '郭婷'));
    await popup.getByRole('form', { name: '连接公司' }).waitFor({ state: 'detached' });
    await says(popup, '药规 禾春堂大药房旗舰店');
  });
});
