import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright';
import { chromiumArguments, findChromium } from '../chromium.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Real addresses of the three 抖店 pages and the reconstructed page that stands in for each. */
export const DOUYIN = {
  listing: 'https://fxg.jinritemai.com/ffa/g/create',
  chat: 'https://im.jinritemai.com/pc_seller_v2/main/workspace',
  orders: 'https://fxg.jinritemai.com/ffa/morder/order/list',
} as const;

const PAGES: [RegExp, string][] = [
  [/^https:\/\/fxg\.jinritemai\.com\/ffa\/g\/create/, 'douyin/listing-editor'],
  [/^https:\/\/im\.jinritemai\.com\/pc_seller_v2\/main\/workspace/, 'douyin/chat'],
  [/^https:\/\/fxg\.jinritemai\.com\/ffa\/morder\/order\/list/, 'douyin/order-list'],
];

export type Extension = {
  context: BrowserContext;
  worker: Worker;
  id: string;
  /** Profile folder; give it back to `launchExtension` to start the same browser again. */
  profile: string;
  /** Opens one of our own pages, e.g. `popup.html`. */
  open(path: string): Promise<Page>;
  /** Ends the browser; the profile stays. */
  close(): Promise<void>;
  /** Ends the browser and removes the profile. */
  dispose(): Promise<void>;
};

/** The folder of the built Chrome extension (the e2e config builds it once per run). */
export function extensionFolder(): string {
  return resolve(ROOT, process.env.WXT_OUT_DIR ?? '.output', 'chrome-mv3');
}

export type LaunchOptions = {
  /** Profile folder to start again; without it a new one. */
  profile?: string;
  /** Further addresses and the page folder below `test/pages` that answers there; they win. */
  pages?: [RegExp, string][];
  colorScheme?: 'light' | 'dark';
  /** Default: no window, as in tests. */
  isVisible?: boolean;
};

/**
 * Starts Chromium with the production build and answers at the real platform addresses with the
 * reconstructed pages. Every other address but this machine's is refused.
 */
export async function launchExtension(options: LaunchOptions = {}): Promise<Extension> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'yaogui-profile-')));
  const folder = extensionFolder();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: false,
    viewport: options.isVisible ? null : { width: 1440, height: 900 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    colorScheme: options.colorScheme ?? 'light',
    args: [
      ...chromiumArguments({ headless: !options.isVisible }),
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
    ],
  });
  await context.route(/^https?:\/\/(?!127\.0\.0\.1|localhost)/, async (route) => {
    const url = route.request().url();
    const page = [...(options.pages ?? []), ...PAGES].find(([pattern]) => pattern.test(url));
    if (!page || route.request().resourceType() !== 'document') return route.abort();
    await route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: await readFile(resolve(ROOT, 'test/pages', page[1], 'page.html'), 'utf8'),
    });
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(worker.url()).host;
  return {
    context,
    worker,
    id,
    profile,
    async open(path) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
    close: () => context.close(),
    async dispose() {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/**
 * Connects the extension to a server the way a person does, in the popup's form.
 * @throws when the form does not go away
 */
export async function connectCompany(
  extension: Extension,
  address: string,
  code: string,
): Promise<void> {
  const page = await extension.open('popup.html');
  await page.getByLabel('服务器地址').fill(address);
  await page.getByLabel('连接码').fill(code);
  await page.getByRole('button', { name: '连接' }).click();
  await page.getByRole('form', { name: '连接公司' }).waitFor({ state: 'detached' });
  await page.close();
}

/** Answers the first-run notice the way a person does, through our own page. */
export async function acceptNotice(extension: Extension): Promise<void> {
  const page = await extension.open('dashboard.html#/notice');
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: '开始使用' }).click();
  await page.getByRole('button', { name: '撤回，停止记录' }).waitFor();
  await page.close();
}
