import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import {
  type Browser,
  type BrowserContext,
  type CDPSession,
  chromium,
  type Page,
} from 'playwright';
import type { OrderReading, PageReading } from '../utils/page/read/reading.ts';
import type { SiteDefinition } from '../utils/sites/definition.ts';
import { chromiumArguments, findChromium } from './chromium.ts';
import { fillFrames, ordersOf, readFrames } from './saved-frames.ts';

const READER = resolve(import.meta.dirname, '../utils/page/read/read-page.ts');
/** Scripts off, by a rule the page can't lift; `<noscript>` stays what it is in a live page. */
const NO_SCRIPTS = "script-src 'none'; object-src 'none'; connect-src 'none'; worker-src 'none'";
const LOAD_MS = 15_000;

/** What is printed; an order whose items were not read has `null` for them. */
export type PlainReading = Omit<PageReading, 'anchors' | 'orders'> & {
  orders: (Omit<OrderReading, 'items'> & { items: OrderReading['items'] | null })[] | null;
};

/**
 * Opens a saved page at its own address in headless Chromium, with network and scripts off, and reads it.
 * @param file the saved page; for its frames see `saved-frames.ts`
 * @returns `reading` is `null` when the address is no page of the definition
 */
export async function readSavedPage(
  definition: SiteDefinition,
  file: string,
  url: string,
  now?: number,
): Promise<{ reading: PlainReading | null; lines: string[] }> {
  const [html, frames, reader] = await Promise.all([
    readFile(file),
    readFrames(file),
    bundleReader(),
  ]);
  const argument = JSON.stringify([definition, url, now ?? null]);
  const expression = `${reader};yaoguiRead(...${argument})`;
  const browser = await (shared ?? launch());
  try {
    let best: { reading: PlainReading | null; lines: string[] } | null = null;
    for (const order of ordersOf(frames)) {
      const context = await browser.newContext({
        serviceWorkers: 'block',
        locale: 'zh-CN',
        timezoneId: 'Asia/Shanghai',
        viewport: { width: 1440, height: 900 },
      });
      const page = await open(context, html, url);
      const session = await context.newCDPSession(page);
      await fillFrames((code) => evaluate(session, code), frames, order);
      const read: { reading: PlainReading | null; lines: string[] } = await evaluate(
        session,
        expression,
      );
      await context.close();
      if (!best || rank(read.reading) > rank(best.reading)) best = read;
      if (!read.reading || read.reading.state === 'ok') break;
    }
    return best!;
  } finally {
    if (!shared) await browser.close();
  }
}

let shared: Promise<Browser> | null = null;

/**
 * From now on pages are read in one browser, each in a context of its own: for whoever reads many.
 * @returns closes it; pages are then read in a browser each again
 */
export function shareBrowser(): () => Promise<void> {
  const opened = launch();
  shared = opened;
  return async () => {
    shared = null;
    await (await opened).close();
  };
}

const rank = (reading: PlainReading | null) =>
  reading ? ['blind', 'partial', 'ok'].indexOf(reading.state) : -1;

async function launch() {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('no Chromium found; set YAOGUI_CHROMIUM to its path');
  return chromium.launch({
    executablePath,
    args: [...chromiumArguments({ headless: true }), '--host-resolver-rules=MAP * ~NOTFOUND'],
  });
}

/** The page's own file answers at its address; everything else it asks for is refused. */
async function open(context: BrowserContext, html: Buffer, url: string): Promise<Page> {
  const page = await context.newPage();
  let isAnswered = false;
  await context.route('**/*', async (route) => {
    const isPage =
      !isAnswered &&
      route.request().frame() === page.mainFrame() &&
      route.request().isNavigationRequest();
    if (!isPage) return route.abort('aborted');
    isAnswered = true;
    await route.fulfill({
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': NO_SCRIPTS,
      },
      body: html,
    });
  });
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: LOAD_MS });
  return page;
}

/** Runs in a world of its own: nothing of the page can get in its way. */
async function evaluate<T>(session: CDPSession, expression: string): Promise<T> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'yaogui',
  });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId: executionContextId,
    returnByValue: true,
  });
  if (exceptionDetails)
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}

async function bundleReader(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { readPage } from ${JSON.stringify(READER)};
globalThis.yaoguiRead = (definition, url, now) => {
  const lines = [];
  const reading = readPage(definition, document, url, { now: now ?? undefined, explain: (line) => lines.push(line) });
  if (!reading) return { reading: null, lines };
  const { anchors, ...plain } = reading;
  // An order has at least one item: none read is unread.
  const orders = plain.orders?.map((order) => ({ ...order, items: order.items.length > 0 ? order.items : null })) ?? null;
  return { reading: { ...plain, orders }, lines };
};`,
      resolveDir: import.meta.dirname,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    charset: 'utf8',
    target: 'chrome120',
    logLevel: 'silent',
  });
  return outputFiles[0]!.text;
}
