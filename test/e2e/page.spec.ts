import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type {} from '../../cli/demo/customers.ts';
import {
  acceptNotice,
  DOUYIN,
  type Extension,
  launchExtension,
  Shadow,
  until,
} from '../helpers/browser.ts';
import { records } from '../helpers/records.ts';

const MEDICAL = 'https://fxg.jinritemai.com/ffa/wenzhen/order/list';
type Demo = { receive(name: string, text: string): void };

let extension: Extension;
let page: Page;
let shadow: Shadow;

beforeAll(async () => {
  extension = await launchExtension({ pages: [[/\/ffa\/wenzhen\//, 'douyin/order-list']] });
  await acceptNotice(extension);
});
afterAll(() => extension.dispose());
afterEach(() => page.close());

async function visit(url: string) {
  page = await extension.context.newPage();
  await page.goto(url);
  shadow = new Shadow(page);
}

/** Somebody wrote `ago` seconds earlier by the page's own clock. */
const receive = (name: string, text: string, ago: number) =>
  page.evaluate(
    ([who, words, seconds]) => {
      const real = Date.now;
      Date.now = () => real() - seconds * 1000;
      (window as unknown as { __demo: Demo }).__demo.receive(who, words);
      Date.now = real;
    },
    [name, text, ago] as const,
  );

const keptPlaces = () =>
  extension.worker.evaluate(async () => {
    const { places } = await chrome.storage.local.get('places');
    return (
      places as {
        douyin?: Record<string, { isFolded: boolean; spot: { x: number; y: number } | null }>;
      }
    )?.douyin;
  });

async function drag(selector: string, dx: number, dy: number) {
  const { x, y } = await shadow.box(selector);
  await page.mouse.move(x + 60, y + 18);
  await page.mouse.down();
  await page.mouse.move(x + 60 + dx, y + 18 + dy, { steps: 4 });
  await page.mouse.up();
  await until('moved', async () => Math.abs((await shadow.box(selector)).x - x - dx) < 2);
}

test('the dock stands where it was put and rests until it was told, in another tab too; nothing of it is in the page', async () => {
  await visit(DOUYIN.listing);
  await shadow.waitFor('.yg-dock', '药规');
  await drag('.yg-dock', -200, -60);
  const spot = await until('kept', async () => (await keptPlaces())?.dock?.spot);
  expect(spot.x).toBeLessThan(1440 - 296 - 16 - 150);
  const own = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
  );
  expect(own).not.toMatch(/dock|spot/);
  await page.close();

  await visit(DOUYIN.listing);
  await shadow.waitFor('.yg-dock', '药规');
  // A panel rises two pixels when it appears.
  await until('there', async () => {
    const { x, y } = await shadow.box('.yg-dock');
    return x === spot.x && y === spot.y;
  });
  await shadow.click('[aria-label="暂停"]');
  await shadow.click('button', '15 分钟');
  const words = await shadow.text('.yg-paused');
  expect(words).toMatch(/在本站暂停到 \d{1,2}:\d\d/);
  await until('kept', async () => JSON.stringify(await keptPlaces()).includes('"pausedUntil":1'));
  await page.reload();
  await shadow.waitFor('.yg-paused', words.split('\n')[0]);
  await shadow.click('button', '现在恢复');
  await shadow.waitFor('.yg-dock', '药规');
});

test('the queue stays folded over a reload', async () => {
  await visit(DOUYIN.chat);
  await shadow.waitFor('.yg-fold[data-kind="queue"]');
  await receive('李*', '在吗', 0);
  await shadow.click('.yg-queue [aria-label="收起"]');
  await until('kept', async () => (await keptPlaces())?.queue?.isFolded);
  await page.reload();
  await receive('李*', '在吗', 0);
  await shadow.waitFor('.yg-fold-button', '剩');
  expect(await shadow.count('.yg-queue')).toBe(0);
  await shadow.click('.yg-fold-button');
  await shadow.waitFor('.yg-queue', '李*');
  await until('kept', async () => (await keptPlaces())?.queue?.isFolded === false);
});

test('a dark chat gets dark clocks and queue under a light system', async () => {
  await visit(DOUYIN.chat);
  await page.addStyleTag({
    content:
      '*{background-color:#17181c!important;color:#d6d9e0!important;border-color:#333!important}',
  });
  await receive('王*红', '这个退烧快吗', 200);
  await shadow.waitFor('[data-surface="row-clocks"] .yg-clock', '超');
  await shadow.waitFor('.yg-queue', '王*红');
  await until('dark', () =>
    page.evaluate(
      () => (document.querySelector('yaogui-page') as HTMLElement).dataset.theme === 'dark',
    ),
  );
  if (process.env.YAOGUI_SHOTS)
    await page.screenshot({ path: `${process.env.YAOGUI_SHOTS}/06.png` });
});

const shown = () =>
  extension.worker.evaluate(
    () =>
      new Promise<string[]>((resolve) =>
        chrome.notifications.getAll((all) => resolve(Object.keys(all))),
      ),
  );

test('the console’s tab is hidden: the deadline passes, a notification comes, the badge turns', async () => {
  await visit(DOUYIN.chat);
  await shadow.waitFor('.yg-fold[data-kind="queue"]');
  // What an earlier console announced.
  await extension.worker.evaluate(
    async (ids) => {
      for (const id of ids) await chrome.notifications.clear(id);
    },
    await shown(),
  );
  await receive('夜来香客', '有人吗', 172);
  await shadow.waitFor('.yg-queue', '夜来香客');
  const front = await extension.context.newPage();
  await front.bringToFront();
  // Headless browsers call every tab visible, so our script is told what a person's browser tells it.
  const session = await extension.context.newCDPSession(page);
  const world = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension://')) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  await session.send('Runtime.evaluate', {
    contextId: await world,
    expression: `
      Object.defineProperty(document, 'hidden', { get: () => true });
      Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' });
      document.dispatchEvent(new Event('visibilitychange'));`,
  });
  expect(await shown(), 'not late yet').toEqual([]);
  await until(
    'a notification',
    async () => (await shown()).some((id) => id.startsWith('late ')),
    20_000,
  );
  expect(await shadow.count('.yg-clock[data-phase="late"]')).toBe(0);
  const badge = await extension.worker.evaluate(() => chrome.action.getBadgeText({}));
  expect(badge).toBe('1');
  const colour = await extension.worker.evaluate(() => chrome.action.getBadgeBackgroundColor({}));
  expect(colour, 'the colour of what is late').toEqual([192, 38, 45, 255]);
  await front.close();
});

test('a 问诊 page: nothing drawn, told or recorded, though it looks like an order list', async () => {
  const before = (await records(extension, 'order-check')).length;
  await visit(MEDICAL);
  await page.mouse.click(300, 300);
  await page.keyboard.press('F8');
  // A page that is read, opened later, is done with both: so long an order list would have had too.
  const other = await extension.context.newPage();
  await other.goto(DOUYIN.listing);
  await new Shadow(other).waitFor('.yg-dock', '药规');
  const session = () =>
    extension.worker.evaluate(async () => JSON.stringify(await chrome.storage.session.get()));
  await until('the other page told', async () => (await session()).includes('listing-editor'));
  expect(await session()).not.toContain('order-list');
  expect(await records(extension, 'order-check')).toHaveLength(before);
  expect(await page.evaluate(() => document.querySelector('yaogui-page'))).toBeNull();
  expect(await shadow.count('*')).toBe(0);
  await other.close();
});
