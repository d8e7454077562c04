import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { build } from 'esbuild';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright';
import type { OrderReading, PageReading } from '../utils/page/read/reading.ts';
import type { SiteDefinition } from '../utils/sites/definition.ts';
import { chromiumArguments, findChromium } from './chromium.ts';

const READER = resolve(import.meta.dirname, '../utils/page/read/read-page.ts');
/** Scripts off, by a rule the page can't lift; `<noscript>` stays what it is in a live page. */
const NO_SCRIPTS = "script-src 'none'; object-src 'none'; connect-src 'none'; worker-src 'none'";
const MAX_FRAMES = 50;
const LOAD_MS = 15_000;

/** What is printed; an order whose items were not read has `null` for them. */
export type PlainReading = Omit<PageReading, 'anchors' | 'orders'> & {
  orders: (Omit<OrderReading, 'items'> & { items: OrderReading['items'] | null })[] | null;
};

/**
 * Opens a saved page at its own address in headless Chromium, with network and scripts off, and reads it.
 * @param file the saved page; `<stem>.frame-N.html` beside it takes the place of its Nth frame, in
 * document order with the frames inside a frame directly after it, counted from 1 (or from 0)
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
  const browser = await launch();
  try {
    const context = await browser.newContext({
      serviceWorkers: 'block',
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      viewport: { width: 1440, height: 900 },
    });
    const page = await open(context, html, url);
    const session = await context.newCDPSession(page);
    await fillFrames(session, frames);
    const argument = JSON.stringify([definition, url, now ?? null]);
    return await evaluate(
      session,
      `${reader};(() => { const [definition, url, now] = ${argument}; return yaoguiRead(definition, url, now); })()`,
    );
  } finally {
    await browser.close();
  }
}

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

/** `shop.html` → the contents of `shop.frame-1.html`, `shop.frame-2.html` … by number. */
async function readFrames(file: string): Promise<Map<number, string>> {
  const folder = dirname(file);
  const stem = basename(file).replace(/\.html?$/i, '');
  if (!existsSync(folder)) return new Map();
  const names = (await readdir(folder)).flatMap((name) => {
    const rest = name.startsWith(`${stem}.frame-`)
      ? /^(\d{1,3})\.html?$/i.exec(name.slice(stem.length + 7))
      : null;
    return rest ? [[Number(rest[1]), name] as const] : [];
  });
  const first = names.some(([number]) => number === 0) ? 0 : 1;
  return new Map(
    await Promise.all(
      names.map(
        async ([number, name]) =>
          [number - first, await readFile(join(folder, name), 'utf8')] as const,
      ),
    ),
  );
}

/** Saved frames go in by `srcdoc`, which leaves the frame's own attributes as they were saved. */
async function fillFrames(session: CDPSession, frames: Map<number, string>): Promise<void> {
  for (const [index, html] of [...frames].sort(([a], [b]) => a - b).slice(0, MAX_FRAMES)) {
    const isThere = await evaluate<boolean>(
      session,
      `${LIST_FRAMES};(() => { const frame = list(document)[${index}]; if (!frame) return false; frame.srcdoc = ${JSON.stringify(html)}; return true; })()`,
    );
    if (!isThere) throw new Error(`frame file ${index + 1}: the page has no such frame`);
    const end = Date.now() + LOAD_MS;
    const isLoaded = `${LIST_FRAMES};(() => { const inner = list(document)[${index}]?.contentDocument; return inner?.URL === 'about:srcdoc' && inner.readyState !== 'loading'; })()`;
    while (!(await evaluate<boolean>(session, isLoaded))) {
      if (Date.now() > end)
        throw new Error(`frame file ${index + 1}: not loaded after ${LOAD_MS} ms`);
      await pause(20);
    }
  }
}

/** Frames of a document in order, also in open shadow roots, those inside a frame directly after it. */
const LIST_FRAMES = `var list = (root) => [...root.querySelectorAll('*')].flatMap((element) => {
  const below = element.shadowRoot ? list(element.shadowRoot) : [];
  if (!/^i?frame$/i.test(element.localName)) return below;
  let inner = null;
  try { inner = element.contentDocument; } catch { inner = null; }
  return [element, ...(inner ? list(inner) : [])];
})`;

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
