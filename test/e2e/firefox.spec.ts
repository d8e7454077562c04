import { afterAll, beforeAll, expect, test } from 'vitest';
import { DOUYIN, until } from '../helpers/browser.ts';
import { type Firefox, launchFirefox } from '../helpers/firefox.ts';

let firefox: Firefox;

beforeAll(async () => {
  firefox = await launchFirefox();
});
afterAll(() => firefox?.close());

/** A closed root can't be looked into here: what the operator does and what the popup says is the proof. */
test('an operator takes a fix with the keyboard; the popup counts it', async () => {
  const notice = await firefox.open('dashboard.html#/notice');
  await notice.evaluate(() => document.querySelector<HTMLInputElement>('[type=checkbox]')?.click());
  await until('the start button', () =>
    notice.evaluate(() => {
      const button = document.querySelector<HTMLButtonElement>('footer [data-kind=primary]');
      button?.click();
      return document.querySelector('footer [data-kind=danger]') !== null;
    }),
  );

  const page = await firefox.openAt(DOUYIN.listing, 'douyin/listing-editor');
  const title = () => page.$eval('#pg-title-input', (input) => (input as HTMLInputElement).value);
  await page.focus('#pg-title-input');
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.type('禾安 复方氨酚烷胺胶囊 10粒/盒，三天根治感冒');
  const before = await title();
  await until('the fix in the title', async () => {
    await page.keyboard.press('F8');
    await page.keyboard.press('Enter');
    const now = await title();
    return now !== before && !now.includes('根治');
  });

  const popup = await firefox.open('popup.html');
  await until('the popup to count it', () =>
    popup.evaluate(() => document.body.innerText.includes('检查 1 个，改好 1 处')),
  );
  expect(await popup.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
});
