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

let extension: Extension;
let page: Page;
let shadow: Shadow;

const QUANTITY = '6938214400719201';
const QUIET = '6938214391042667';
const STRENGTH = '6938214372215034';
const row = (id: string) => page.locator('.mortise-rich-table-row', { hasText: id });
const chip = (id: string) => `.yg-chip[data-order="${id}"]`;
type Box = { x: number; y: number; width: number; height: number };
const overlaps = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

beforeAll(async () => {
  extension = await launchExtension();
  await acceptNotice(extension);
});
afterAll(() => extension.dispose());
beforeEach(async () => {
  page = await extension.context.newPage();
  await page.goto(DOUYIN.orders);
  shadow = new Shadow(page);
  await shadow.waitFor('.yg-strip', '本页');
});
afterEach(() => page.close());

describe('chips', () => {
  test('state both sides, in the row’s head line at the right, over nothing of the host', async () => {
    await shadow.waitFor(chip(QUANTITY), '留言 2盒，订单 1盒');
    const box = await shadow.box(`${chip(QUANTITY)} .yg-tag`);
    const head = row(QUANTITY).locator('.head');
    const whole = (await head.boundingBox())!;
    expect(box.y).toBeGreaterThanOrEqual(whole.y - 1);
    expect(box.y + box.height).toBeLessThanOrEqual(whole.y + whole.height + 1);
    expect(whole.x + whole.width - box.x - box.width).toBeLessThan(20);
    for (const words of await head.locator('span').all())
      expect(overlaps(box, (await words.boundingBox())!)).toBe(false);
  });

  test('only where something contradicts', async () => {
    expect(await shadow.count(chip(QUIET))).toBe(0);
    expect(await shadow.count(chip(STRENGTH))).toBe(1);
    const events = await records(extension, 'order-check');
    expect(events.filter((event) => event.body.verdict === 'mismatch')).toHaveLength(3);
    expect(new Set(events.map((event) => event.id)).size).toBe(events.length);
  });

  test('stay with their row when it is mounted anew, and say nothing twice', async () => {
    const before = (await records(extension, 'order-check')).length;
    await row(STRENGTH).locator('[data-kora="发货"]').click();
    await row(STRENGTH).locator('text=已发货').waitFor();
    await shadow.waitFor(chip(STRENGTH), '留言 0.4g');
    expect(await records(extension, 'order-check')).toHaveLength(before);
  });

  test('scroll with their row and hide with it', async () => {
    const work = page.locator('.work');
    const from = await shadow.box(chip(STRENGTH));
    await work.evaluate((node) => node.scrollTo(0, 120));
    await until(
      'followed',
      async () => Math.abs((await shadow.box(chip(STRENGTH))).y - from.y + 120) < 2,
    );
    await work.evaluate((node) => node.scrollTo(0, 9999));
    await shadow.waitGone(chip(QUANTITY));
  });

  test('a note that can’t be read is grey and dashed, not clean', async () => {
    const note = row(QUIET).locator('[class^="index_ellipsis__"]');
    await note.evaluate((node) => node.remove());
    await shadow.waitFor(`${chip(QUIET)} [data-level="blind"]`, '看不到留言');
    await shadow.waitFor('.yg-strip-jump', '看不到留言 1');
  });
});

describe('the card', () => {
  test('says what to do, marks the exact words, and covers no ship button', async () => {
    await shadow.click(chip(QUANTITY));
    await shadow.waitFor('.yg-order-card', '发货前和买家确认');
    expect(await shadow.texts('.yg-order-card mark')).toEqual(['两盒', '1']);
    const card = await shadow.box('.yg-order-card');
    expect(card.width).toBe(432);
    for (const ship of await page.locator('[data-kora="发货"]').all())
      expect(overlaps(card, (await ship.boundingBox())!)).toBe(false);
    const tree = await shadow.accessibility();
    expect(
      tree.some(({ role, name }) => role === 'dialog' && name.includes('发货前和买家确认')),
    ).toBe(true);
  });

  test('Enter opens it, Esc closes it and gives the focus back to its chip', async () => {
    await shadow.click(chip(QUANTITY));
    await shadow.waitFor('.yg-order-card');
    await page.keyboard.press('Escape');
    await shadow.waitGone('.yg-order-card');
    await page.keyboard.press('Enter');
    await shadow.waitFor('.yg-order-card', '发货前和买家确认');
  });

  test('previous and next go through the flagged orders, bringing them into view', async () => {
    await shadow.click('.yg-strip-jump', '不一致');
    await shadow.waitFor('.yg-order-card', '1 / 3');
    await shadow.click('.yg-order-card [aria-label="下一单"]');
    await shadow.waitFor('.yg-order-card', '2 / 3');
    await shadow.click('.yg-strip [aria-label="下一单"]');
    await shadow.waitFor('.yg-order-card', '3 / 3');
    await shadow.waitFor('.yg-order-card', '碳酸钙');
    const box = await shadow.box('.yg-order-card');
    expect(box.y).toBeGreaterThanOrEqual(8);
    expect(box.y + box.height).toBeLessThanOrEqual(900 - 8);
  });
});

describe('outcomes', () => {
  test('dealt with: the chip says by what, the record is kept, a reload remembers', async () => {
    await shadow.click(chip(QUANTITY));
    await shadow.click('.yg-order-card button', '已改订单');
    await shadow.waitFor(`${chip(QUANTITY)} [data-level="ok"]`, '已改订单');
    await until('recorded', async () =>
      (await records(extension, 'order-action')).some((event) => event.body.action === 'changed'),
    );
    await page.reload();
    await shadow.waitFor(`${chip(QUANTITY)} [data-level="ok"]`, '已改订单');
    await shadow.waitFor('.yg-strip-jump', '已处理 1');
  });

  test('not a problem: asks why, and the reason stays on this machine', async () => {
    await shadow.click(chip(STRENGTH));
    await shadow.click('.yg-order-card button', '不是问题');
    await shadow.waitFor('.yg-reason');
    await until('the grown card in view', async () => {
      const { y, height } = await shadow.box('.yg-order-card');
      return y >= 8 && y + height <= 900 - 8;
    });
    await page.keyboard.type('买家改口了，要0.3g');
    await page.keyboard.press('Enter');
    await shadow.waitFor(`${chip(STRENGTH)} [data-level="ok"]`, '不是问题');
    const actions = await until('recorded', async () => {
      const all = await records(extension, 'order-action');
      return all.some((event) => event.body.action === 'no-problem') ? all : null;
    });
    expect(JSON.stringify(actions)).not.toContain('改口');
    const { own } = await ask(extension, 'summary.get', {});
    expect(own.orders.resolved).toBeGreaterThanOrEqual(1);
  });
});

test('the strip stands on free space, folds to the mark and comes back', async () => {
  const box = await shadow.box('.yg-strip');
  for (const host of await page.locator('.btn, .th span, .tabs span').all())
    expect(overlaps(box, (await host.boundingBox())!)).toBe(false);
  await shadow.click('.yg-strip [aria-label="收起"]');
  await shadow.waitGone('.yg-strip');
  await shadow.click('.yg-fold[data-kind="strip"] .yg-fold-button');
  await shadow.waitFor('.yg-strip', '本页');
});

test('no orders readable: says so, never “0 单”', async () => {
  await page.evaluate(() => document.querySelector('.list')?.remove());
  await shadow.waitFor('.yg-strip', '本页订单看不到');
  expect(await shadow.count('.yg-chip')).toBe(0);
});
