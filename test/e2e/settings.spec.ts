import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { findBarriers } from '../helpers/axe.ts';
import {
  acceptNotice,
  connectCompany,
  DOUYIN,
  type Extension,
  extensionFolder,
  launchExtension,
  Shadow,
  until,
} from '../helpers/browser.ts';
import { AGENT, DEMO_POLICY, openCompany } from '../helpers/company.ts';
import { ask } from '../helpers/records.ts';

const openSettings = async (extension: Extension): Promise<Page> => {
  const page = await extension.open('dashboard.html#/settings');
  await page.locator('select').waitFor();
  return page;
};

/**
 * Our script runs here and the background has answered all it asked at the start; then counts what we
 * have drawn.
 */
async function countRoots(extension: Extension, page: Page): Promise<number> {
  const session = await extension.context.newCDPSession(page);
  const ran = new Promise<void>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === `chrome-extension://${extension.id}`) resolve();
    });
  });
  await session.send('Runtime.enable');
  await ran;
  await session.detach();
  await ask(extension, 'settings.get', {});
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  return new Shadow(page).count('.yg');
}

describe('settings', () => {
  let extension: Extension;
  let settings: Page;
  beforeAll(async () => {
    extension = await launchExtension();
    await acceptNotice(extension);
    settings = await openSettings(extension);
  });
  afterAll(() => extension.dispose());

  test('the language changes this page at once, the popup, and pages after a reload', async () => {
    const page = await extension.context.newPage();
    await page.goto(DOUYIN.listing);
    const shadow = new Shadow(page);
    await shadow.waitFor('.yg-dock', '必备信息');
    await settings.locator('select').selectOption('en');
    await settings.getByRole('heading', { name: 'Settings' }).waitFor();
    expect(await settings.evaluate(() => document.documentElement.lang)).toBe('en');
    const popup = await extension.open('popup.html');
    await popup.getByRole('heading', { name: 'Waiting now' }).waitFor();
    expect(await popup.locator('main').innerText()).not.toMatch(/正在等待|商品|订单/);
    await page.reload();
    await until('the dock in English', async () => {
      const text = await shadow.text('.yg-dock');
      return text.includes('Required') && !text.includes('必备信息');
    });
    await settings.locator('select').selectOption('zh_CN');
    await settings.getByRole('heading', { name: '设置' }).waitFor();
    await popup.close();
    await page.close();
  });

  test('a platform that is off is not read and nothing is drawn; on again it is', async () => {
    const douyin = settings.getByRole('checkbox', { name: '抖店' });
    expect(await douyin.isChecked()).toBe(true);
    await douyin.uncheck();
    await until('off', async () =>
      (await ask(extension, 'settings.get', {})).sites.some(
        ({ id, isOn }) => id === 'douyin' && !isOn,
      ),
    );
    const page = await extension.context.newPage();
    for (const url of Object.values(DOUYIN)) {
      await page.goto(url);
      expect(await countRoots(extension, page), url).toBe(0);
    }
    const { views } = await settings.evaluate(async () => {
      const all = await chrome.storage.session.get(null);
      return { views: Object.keys(all).filter((key) => /^(view|console):/.test(key)) };
    });
    expect(views).toEqual([]);
    await douyin.check();
    await page.goto(DOUYIN.listing);
    await new Shadow(page).waitFor('.yg-dock');
    await page.close();
  });

  test('every listed platform but 抖店 is off, and says so where nothing is known of its pages', async () => {
    const boxes = settings.locator('.yg-sites input[type="checkbox"]');
    const names = await boxes.evaluateAll((all) =>
      (all as HTMLInputElement[])
        .filter((box) => box.checked)
        .map((box) => box.labels![0]!.innerText),
    );
    expect(names).toEqual(['抖店']);
    expect(await boxes.count()).toBeGreaterThan(5);
    expect(await settings.getByText('还没有页面定义').count()).toBe((await boxes.count()) - 1);
  });

  test('who is on duty is kept, and the notice is theirs to read', async () => {
    await settings.getByLabel('这台电脑上当班的人').fill('林晓彤');
    await settings.getByRole('button', { name: '保存' }).click();
    await settings.getByText('已保存').waitFor();
    expect((await ask(extension, 'settings.get', {})).person).toBe('林晓彤');
    await settings.getByLabel('这台电脑上当班的人').fill('郭婷');
    await settings.getByRole('button', { name: '保存' }).click();
    await until(
      'the other person has not read it',
      async () => (await ask(extension, 'notice.get', {})).acceptedAt === null,
    );
  });

  test('a host that is none is refused in words, before the browser is asked', async () => {
    await settings.getByLabel('主机名').fill('https://admin.example.com/a');
    await settings.getByRole('button', { name: '加入' }).click();
    await settings.getByText('这不是主机名。').waitFor();
    expect(await settings.getByLabel('主机名').inputValue()).toBe('https://admin.example.com/a');
  });

  describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
    test.each(['zh_CN', 'en'] as const)('has no barrier for anybody, %s', async (locale) => {
      await ask(extension, 'settings.set', { locale });
      const page = await openSettings(extension);
      await page.emulateMedia({ colorScheme });
      await page.waitForFunction(
        (theme) => document.documentElement.dataset.theme === theme,
        colorScheme,
      );
      expect(await findBarriers(page)).toEqual([]);
      await page.close();
      await ask(extension, 'settings.set', { locale: 'zh_CN' });
    });
  });
});

test('what the company has set is shown, locked, and says who set it', async () => {
  const company = await openCompany({ ...DEMO_POLICY, sites: { douyin: false } });
  const extension = await launchExtension();
  try {
    await connectCompany(extension, company.server.url, await company.invite('agent', AGENT));
    const page = await openSettings(extension);
    const douyin = page.getByRole('checkbox', { name: '抖店' });
    expect([await douyin.isChecked(), await douyin.isDisabled()]).toEqual([false, true]);
    await page.getByText('由公司设定').waitFor();
    await page.getByText('禾春堂医药有限公司，禾春堂大药房旗舰店').waitFor();
    await page.getByRole('button', { name: '断开连接' }).click();
    await until('to be free again', () => douyin.isEnabled());
    expect((await ask(extension, 'summary.get', {})).connection).toBeNull();
  } finally {
    await extension.dispose();
    await company.dispose();
  }
});

describe('a company’s own host', () => {
  const HOST = 'admin.hechuntang.example';
  const URL = `https://${HOST}/ffa/g/create`;
  const pages: [RegExp, string][] = [
    [/^https:\/\/admin\.hechuntang\.example\//, 'douyin/listing-editor'],
  ];
  const production = process.env.WXT_OUT_DIR;
  let folder: string;
  let extension: Extension;

  /**
   * Nobody can press the browser's prompt in a headless browser. The same profile is started once with
   * a copy of the build that demands the host; what was granted then is not asked again.
   */
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'yaogui-own-host-'));
    await cp(extensionFolder(), join(folder, 'demanding/chrome-mv3'), { recursive: true });
    const file = join(folder, 'demanding/chrome-mv3/manifest.json');
    const manifest = JSON.parse(await readFile(file, 'utf8'));
    manifest.host_permissions.push(`*://${HOST}/*`);
    await writeFile(file, JSON.stringify(manifest));
    const profile = join(folder, 'profile');
    process.env.WXT_OUT_DIR = join(folder, 'demanding');
    try {
      const demanding = await launchExtension({ profile, pages });
      await ask(demanding, 'settings.get', {});
      await demanding.close();
    } finally {
      restoreFolder();
    }
    extension = await launchExtension({ profile, pages });
  });
  afterEach(restoreFolder);
  afterAll(async () => {
    await extension.dispose();
    await rm(folder, { recursive: true, force: true });
  });

  function restoreFolder() {
    if (production === undefined) delete process.env.WXT_OUT_DIR;
    else process.env.WXT_OUT_DIR = production;
  }
  const registered = (page: Page) =>
    page.evaluate(async () =>
      (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches),
    );

  test('is not in the production manifest', async () => {
    const settings = await openSettings(extension);
    const manifest = await settings.evaluate(() => chrome.runtime.getManifest());
    expect(JSON.stringify(manifest.host_permissions)).not.toContain(HOST);
    expect(await registered(settings)).toEqual([]);
    await settings.close();
  });

  test('added: listed, our script is registered for it, and help is given there', async () => {
    const settings = await openSettings(extension);
    await settings.getByLabel('主机名').fill(HOST);
    await settings.getByRole('button', { name: '加入' }).click();
    await settings.getByRole('listitem').filter({ hasText: HOST }).waitFor();
    expect(await registered(settings)).toEqual([`*://${HOST}/*`]);
    expect(await settings.getByLabel('主机名').inputValue()).toBe('');
    const page = await extension.context.newPage();
    await page.goto(URL);
    const shadow = new Shadow(page);
    await shadow.waitFor('.yg-dock');
    await page.locator('#pg-title-input').fill('三天根治感冒');
    await shadow.waitFor('.yg-dock', '根治');
    await page.close();
    await settings.close();
  });

  test('removed: gone from the list, the script and the permission; nothing runs there', async () => {
    const settings = await openSettings(extension);
    await settings.getByRole('button', { name: `移除 ${HOST}` }).click();
    await settings.getByText(HOST).waitFor({ state: 'detached' });
    await until('nothing registered', async () => (await registered(settings)).length === 0);
    await until('the permission given back', async () =>
      settings.evaluate(
        async (origin) => !(await chrome.permissions.contains({ origins: [origin] })),
        `*://${HOST}/*`,
      ),
    );
    const page = await extension.context.newPage();
    const session = await extension.context.newCDPSession(page);
    const ours: string[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension://')) ours.push(context.origin);
    });
    await session.send('Runtime.enable');
    await page.goto(URL);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    expect(ours).toEqual([]);
    expect(await new Shadow(page).count('.yg')).toBe(0);
    await settings.close();
  });
});
