import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DOUYIN, until } from '../helpers/browser.ts';
import { type Firefox, launchFirefox } from '../helpers/firefox.ts';

let firefox: Firefox;
let page: Page;
const TITLE = '#pg-title-input';
const title = () => page.$eval(TITLE, (el) => (el as HTMLInputElement).value);
/** What the page itself was told through input events. */
const known = () =>
  page.evaluate(
    () =>
      (window as unknown as { __demo: { values(): Record<string, string> } }).__demo.values()
        .商品标题,
  );

beforeAll(async () => {
  firefox = await launchFirefox();
  page = await firefox.openAt(DOUYIN.listing, 'douyin/listing-editor');
  await until('our root', () => page.evaluate(() => !!document.querySelector('yaogui-page')));
});
afterAll(() => firefox.close());

// A closed root can't be looked into here, so the story is told by what it does to the page.
test('a claim is found, F8 opens its card, Enter applies the fix through the page', async () => {
  await page.focus(TITLE);
  await page.keyboard.press('End');
  await page.keyboard.type(' 三天根治感冒。');
  const before = await title();
  await until('applied', async () => {
    await page.keyboard.press('F8');
    await page.keyboard.press('Enter');
    return !(await title()).includes('根治');
  });
  expect((await title()).startsWith(before.slice(0, 10))).toBe(true);
  expect(await known()).toBe(await title());
});

test('Ctrl Z takes it back, Esc gives the caret back', async () => {
  await page.focus(TITLE);
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
  await until('undone', async () => (await title()).includes('根治'));
  await page.$eval(TITLE, (el) => (el as HTMLInputElement).setSelectionRange(2, 4));
  await until('card', async () => {
    await page.keyboard.press('F8');
    return page.evaluate(() => document.activeElement?.localName === 'yaogui-page');
  });
  await page.keyboard.press('Escape');
  const caret = await page.$eval(TITLE, (el) => {
    const { selectionStart, selectionEnd } = el as HTMLInputElement;
    return [document.activeElement === el, selectionStart, selectionEnd];
  });
  expect(caret).toEqual([true, 2, 4]);
});
