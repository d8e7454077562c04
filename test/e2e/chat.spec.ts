import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  acceptNotice,
  DOUYIN,
  type Extension,
  launchExtension,
  Shadow,
  until,
} from '../helpers/browser.ts';
import { ask, records } from '../helpers/records.ts';

type Demo = Record<'receive' | 'auto' | 'reply' | 'system', (name: string, text: string) => void>;

let extension: Extension;
let page: Page;
let shadow: Shadow;

/** Plays the platform: somebody writes now, or `ago` seconds earlier by the page's own clock. */
const play = (what: keyof Demo, name: string, text: string, ago = 0) =>
  page.evaluate(
    ([act, who, words, seconds]) => {
      const real = Date.now;
      Date.now = () => real() - seconds * 1000;
      try {
        (window as unknown as { __demo: Demo }).__demo[act](who, words);
      } finally {
        Date.now = real;
      }
    },
    [what, name, text, ago] as const,
  );
const send = async (text: string) => {
  await page.locator('textarea').fill(text);
  await page.locator('textarea').press('Enter');
};
const row = (name: string) =>
  page.locator('[data-qa-id="qa-conversation-chat-item"]', { hasText: name });
const openName = () => page.locator('[data-qa-id="qa-conversation-chat-user-name"]').textContent();
const overlaps = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
type Box = { x: number; y: number; width: number; height: number };

/**
 * Makes the tab hidden for our script. Playwright keeps every tab in the foreground, so its world is
 * told what a person's browser would tell it.
 */
async function hideFromContentScript() {
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
}

beforeAll(async () => {
  extension = await launchExtension();
  await acceptNotice(extension);
});
afterAll(() => extension.dispose());
beforeEach(async () => {
  // Where the test before left the queue.
  await extension.worker.evaluate(() => chrome.storage.local.remove('places'));
  page = await extension.context.newPage();
  await page.goto(DOUYIN.chat);
  shadow = new Shadow(page);
  await shadow.waitFor('.yg-fold[data-kind="queue"]');
});
afterEach(() => page.close());

describe('row clocks', () => {
  test('stand on free space under the host’s time, right aligned, over nothing of the host', async () => {
    await play('receive', '王*红', '怀孕5个月了能吃吗，谢谢，急');
    await shadow.waitFor('[data-surface="row-clocks"] .yg-clock', '剩');
    const clock = await shadow.box('[data-surface="row-clocks"] .yg-clock');
    const host = row('王*红');
    const time = (await host.locator('[class*="timerParticular"]').boundingBox())!;
    const whole = (await host.boundingBox())!;
    expect(clock.y).toBeGreaterThanOrEqual(time.y + time.height - 3);
    expect(clock.y + clock.height).toBeLessThanOrEqual(whole.y + whole.height);
    expect(Math.abs(clock.x + clock.width - time.x - time.width)).toBeLessThan(3);
    for (const part of ['nameLine', 'Xo4rT8sNfB', 'badge-count', 'msgContent'])
      expect(overlaps(clock, (await host.locator(`[class*="${part}"]`).boundingBox())!), part).toBe(
        false,
      );
  });

  test('one for each who waits, none for who does not', async () => {
    await play('receive', '王*红', '在吗');
    await play('receive', '李*', '在吗');
    await shadow.waitFor('.yg-head', '待回复 2');
    expect(await shadow.count('[data-surface="row-clocks"] .yg-clock')).toBe(2);
  });

  test('run down, and late counts up', async () => {
    await play('receive', '春*里', '这个退烧快吗', 100);
    await shadow.waitFor('[data-surface="row-clocks"] .yg-clock', '剩 1:');
    const before = await shadow.text('[data-surface="row-clocks"] .yg-clock');
    await until('a second later', async () => {
      return (await shadow.text('[data-surface="row-clocks"] .yg-clock')) !== before;
    });
    await page.reload();
    await play('receive', '春*里', '这个退烧快吗', 200);
    await shadow.waitFor('[data-surface="row-clocks"] .yg-clock[data-phase="late"]', '超 0:2');
  });

  test('go away with their row when it is scrolled out of sight', async () => {
    for (let n = 0; n < 14; n++) await play('receive', `客${n}`, '在吗');
    await play('receive', '春*里', '在吗');
    await shadow.waitFor('.yg-head', '待回复 15');
    const list = page.locator('#chantListScrollArea');
    const area = (await list.boundingBox())!;
    const inside = async () => {
      const count = await shadow.count('[data-surface="row-clocks"] .yg-clock');
      for (let i = 0; i < count; i++) {
        const { y, height } = await shadow.box('[data-surface="row-clocks"] .yg-clock', i);
        if (y < area.y - 1 || y + height > area.y + area.height + 1) return false;
      }
      return count > 0 && count < 15;
    };
    await until('clocks within the list', inside);
    await list.evaluate((node) => node.scrollTo(0, 300));
    await until('clocks within the list after scrolling', inside);
  });
});

describe('the open conversation', () => {
  test('says both figures and from which second; greetings do not stop it, a person does', async () => {
    await play('receive', '春*里', '这个退烧快吗', 200);
    await shadow.waitFor('.yg-header-clock', '已等 3:2');
    await shadow.waitFor('.yg-header-clock', '超 0:2');
    await shadow.waitFor('.yg-header-note', '起算，自动欢迎语不停表');
    await play('auto', '春*里', '您好，欢迎光临');
    await shadow.waitFor('.yg-header-clock', '超 0:2');
    expect(await shadow.count('[data-phase="answered"]')).toBe(0);
    await send('按说明书用，可以退烧');
    await shadow.waitFor('.yg-header-clock [data-phase="answered"]', '已回复 3:2');
    const [round] = (await records(extension, 'reply-round')).filter(
      (event) => event.body.state === 'answered' && Number(event.body.waitMs) > 180_000,
    );
    expect(round?.body).toMatchObject({ charCount: 10, targetMs: 180_000 });
  });

  test('the trace tells what each message did, without its words', async () => {
    await play('receive', '春*里', '秘密的话', 100);
    await play('auto', '春*里', '您好，欢迎光临', 99);
    await shadow.click('.yg-header-clock');
    await shadow.waitFor('.yg-trace', '买家发来，起算');
    await shadow.waitFor('.yg-trace', '自动回复，不停表');
    await shadow.waitFor('.yg-trace', '到目标 3');
    expect(await shadow.text('.yg-trace')).not.toContain('秘密');
    await page.keyboard.press('Escape');
    await shadow.waitGone('.yg-trace');
  });

  test('history answered before we looked opens nothing', async () => {
    await shadow.waitFor('.yg-fold-button');
    expect(await shadow.count('.yg-clock')).toBe(0);
    expect(await shadow.attribute('.yg-fold-button', 'aria-label')).toBe('没有人在等');
  });
});

describe('the queue', () => {
  test('least time left first; Alt and a number, or a click, opens the conversation', async () => {
    await play('receive', '李*', '布洛芬和感冒灵能一起吃吗');
    await play('receive', '春*里', '这个退烧快吗', 120);
    await shadow.waitFor('.yg-head', '待回复 2');
    expect((await shadow.texts('.yg-queue-name')).join()).toBe('春*里,李*');
    await page.locator('textarea').focus();
    await page.keyboard.press('Alt+2');
    await until('李* open', async () => (await openName()) === '李*');
    await shadow.waitFor('.yg-queue-row[aria-current="true"]', '李*');
    await shadow.click('.yg-queue-row', '春*里');
    await until('春*里 open', async () => (await openName()) === '春*里');
  });

  test('keys pressed in our own surface work there and do not reach the page', async () => {
    await play('receive', '李*', '在吗');
    await play('receive', '春*里', '在吗', 120);
    await page.evaluate(() => {
      document.addEventListener('keydown', (event) => {
        document.title += event.key;
      });
      document.title = '';
    });
    await shadow.click('.yg-header-clock');
    await page.keyboard.press('Alt+2');
    await until('李* open', async () => (await openName()) === '李*');
    expect(await page.title()).toBe('');
  });

  test('folds to count and worst clock, and is moved by its head', async () => {
    await play('receive', '李*', '在吗');
    await shadow.waitFor('.yg-queue', '待回复 1');
    const { x, y } = await shadow.box('.yg-queue');
    await page.mouse.move(x + 60, y + 18);
    await page.mouse.down();
    await page.mouse.move(x - 140, y - 82, { steps: 3 });
    await page.mouse.up();
    await until('moved', async () => Math.abs((await shadow.box('.yg-queue')).x - (x - 200)) < 2);
    await shadow.click('.yg-queue [aria-label="收起"]');
    await shadow.waitFor('.yg-fold-button', '1');
    await shadow.waitFor('.yg-fold-button', '剩');
  });

  test('starts folded where the window is narrow', async () => {
    await page.setViewportSize({ width: 860, height: 700 });
    await page.reload();
    await play('receive', '李*', '在吗');
    await shadow.waitFor('.yg-fold-button', '剩');
    expect(await shadow.count('.yg-queue')).toBe(0);
  });

  test('is a list with names in the accessibility tree', async () => {
    await play('receive', '李*', '在吗');
    await shadow.waitFor('.yg-queue', '李*');
    const tree = await shadow.accessibility();
    expect(tree.some(({ role, name }) => role === 'list' && name === '待回复')).toBe(true);
    expect(
      tree.some(({ role, name }) => role === 'button' && /^剩 2:\d\d ?李\* ?在吗$/.test(name)),
    ).toBe(true);
  });
});

describe('what is told', () => {
  test('a conversation waits in the popup’s figures, with its deadline, until it is answered', async () => {
    await play('receive', '春*里', '还有货吗');
    const waiting = async () => (await ask(extension, 'summary.get', {})).waiting.rounds;
    const [round] = await until('waiting', async () => {
      const rounds = await waiting();
      return rounds.length > 0 ? rounds : null;
    });
    expect(round).toMatchObject({ site: 'douyin', name: '春*里', targetMs: 180_000 });
    expect(round!.deadlineAt! - round!.startedAt).toBe(180_000);
    await page.bringToFront();
    await send('有货');
    await until('nobody waits', async () => (await waiting()).length === 0);
  });

  test('a message that comes while the tab is hidden is told too', async () => {
    await hideFromContentScript();
    await play('receive', '夜*客', '有人吗');
    await until('waiting', async () =>
      (await ask(extension, 'summary.get', {})).waiting.rounds.some(({ name }) => name === '夜*客'),
    );
    // Nothing was drawn meanwhile.
    expect(await shadow.count('.yg-queue')).toBe(0);
  });

  test('a reload says the same round, not another one; what the row alone knew is closed', async () => {
    const show = async () => {
      await play('receive', '重*载', '能开发票吗');
      await shadow.waitFor('[data-surface="row-clocks"] .yg-clock', '剩');
      await row('重*载').click();
      await shadow.waitFor('.yg-header-note', '起算，自动欢迎语不停表');
    };
    const rounds = async (isWeak: boolean) =>
      (await records(extension, 'reply-round')).filter(
        (event) => event.subject === subject && Boolean(event.isWeak) === isWeak,
      );
    let subject: string | null = null;
    const from = Date.now() - 1000;
    await show();
    const [first] = await until('recorded', async () => {
      const strong = (await records(extension, 'reply-round')).filter(
        ({ isWeak, body }) => !isWeak && body.state === 'open' && Number(body.startedAt) >= from,
      );
      return strong.length > 0 ? strong.slice(-1) : null;
    });
    subject = first!.subject;
    await page.reload();
    shadow = new Shadow(page);
    await show();
    await until('both makeshift rounds closed', async () => {
      const weak = await rounds(true);
      return weak.length === 2 && weak.every((event) => event.body.state === 'answered');
    });
    expect((await rounds(true)).map((event) => event.body.waitMs)).toEqual([null, null]);
    expect((await rounds(false)).map((event) => event.id)).toEqual([first!.id]);
  });
});

test('no list: blind in words, never zero', async () => {
  await play('receive', '李*', '在吗');
  await shadow.waitFor('.yg-queue', '李*');
  await page.evaluate(() => document.querySelector('#chantListScrollArea')?.remove());
  await shadow.waitFor('.yg-queue', '这一页读不到“会话列表”');
  await shadow.waitFor('.yg-queue-row [data-phase="blind"]', '看不到');
  expect(await shadow.text('.yg-queue .yg-head')).not.toContain('0');
  const { blind } = await ask(extension, 'summary.get', {});
  expect(blind).toMatchObject([{ site: 'douyin', pageKind: 'chat', state: 'blind' }]);
});
