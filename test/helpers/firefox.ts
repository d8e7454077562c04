import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import { ensureFirefox } from '../../cli/drive/browsers.ts';
import { until } from './browser.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const ADDON = 'yaogui@yaogui.example';
/** Firefox draws a random host for each profile; a fixed one lets the test open our own pages. */
const HOST = '6f1d4f0e-2b3c-4c55-9a77-0f4f4f3c2d1b';

export type Firefox = {
  browser: Browser;
  /** Opens a reconstructed page at a real address. */
  openAt(address: string, page: string): Promise<Page>;
  /** Opens one of the extension's own pages. */
  open(path: string): Promise<Page>;
  close(): Promise<void>;
};

/** Starts Firefox with the Manifest V3 build as a temporary add-on. */
export async function launchFirefox(): Promise<Firefox> {
  const program = ensureFirefox();
  if (program === null) throw new Error('no Firefox on this machine');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    headless: true,
    defaultViewport: { width: 1440, height: 900 },
    // Lets WebDriver look into moz-extension pages.
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: HOST }) },
  });
  await browser.installExtension(
    resolve(ROOT, process.env.WXT_OUT_DIR ?? '.output', 'firefox-mv3'),
  );
  // The first start puts the notice in front. A page opened before that would end up hidden behind
  // it, where nothing is drawn.
  const [blank] = await browser.pages();
  await until('the notice of the first start', () => blank!.evaluate(() => document.hidden));
  return {
    browser,
    async openAt(address, page) {
      const body = await readFile(resolve(ROOT, 'test/pages', page, 'page.html'), 'utf8');
      const tab = await browser.newPage();
      await tab.setRequestInterception(true);
      tab.on('request', (request: HTTPRequest) => {
        const isOurs = request.isNavigationRequest() && request.url().startsWith(address);
        const answer = isOurs
          ? request.respond({ contentType: 'text/html; charset=utf-8', body })
          : request.abort();
        // A request that died with its page has nobody to answer to.
        answer.catch(() => undefined);
      });
      await tab.goto(address);
      await tab.bringToFront();
      return tab;
    },
    async open(path) {
      const url = `moz-extension://${HOST}/${path}`;
      const tab = await browser.newPage();
      // WebDriver gets no load event from an extension page; what is on it says that it is there.
      tab.goto(url).catch(() => undefined);
      await until(url, () =>
        tab.evaluate((wanted) => location.href === wanted && document.body.innerText !== '', url),
      );
      return tab;
    },
    close: () => browser.close(),
  };
}
