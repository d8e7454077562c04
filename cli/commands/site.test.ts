import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { douyin } from '../../utils/sites/douyin.ts';
import { shareBrowser } from '../saved-page.ts';
import { command } from './site.ts';

const ROOT = resolve(import.meta.dirname, '../..');
let folder: string;
let closeBrowser: () => Promise<void>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yaogui-site-'));
  closeBrowser = shareBrowser();
});
afterAll(async () => {
  await closeBrowser();
  await rm(folder, { recursive: true, force: true });
});

type Outcome = { status: number; out: string; err: string };

/** Runs the real program. */
function yaogui(...args: string[]): Promise<Outcome> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      [join(ROOT, 'cli/main.ts'), 'site', ...args],
      { cwd: folder },
      (error, out, err) => {
        done({ status: error ? Number(error.code) : 0, out, err });
      },
    );
  });
}

/** The same without a process: most of these tests are about what is read. */
async function inside(...args: string[]): Promise<Outcome> {
  const printed = { log: [] as string[], error: [] as string[] };
  const spies = (['log', 'error'] as const).map((way) =>
    vi.spyOn(console, way).mockImplementation((line: unknown) => {
      printed[way].push(`${line}\n`);
    }),
  );
  try {
    const status = await command.run(args);
    return { status, out: printed.log.join(''), err: printed.error.join('') };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

async function file(name: string, content: unknown): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const base = {
  id: 'own-shop',
  name: { zh: '自营商城', en: 'Own shop' },
  hosts: ['shop.example'],
  proof: { trust: 'A', seen: '2026-11-24', source: 'invented' },
};

describe('yaogui site', { timeout: 60_000 }, () => {
  it.each(['listing-editor', 'chat', 'order-list'])(
    'reads the 抖店 page %s as expected',
    async (name) => {
      const page = join(ROOT, 'test/pages/douyin', name);
      const { url, reading } = JSON.parse(await readFile(join(page, 'expected.json'), 'utf8'));
      const definition = await file('douyin.json', douyin);
      const { status, out } = await inside(
        '--definition',
        definition,
        '--page',
        join(page, 'page.html'),
        '--url',
        url,
      );
      expect(status).toBe(0);
      expect(JSON.parse(out)).toEqual(reading);
    },
  );

  it('reads through frames, two deep, hidden tabs and frames without an address', async () => {
    const outer = { frame: 'iframe[src*="goods/saveinfo"]' };
    const definition = await file('frames.json', {
      ...base,
      pages: [
        {
          kind: 'listing-editor',
          url: ['/*'],
          listing: {
            title: [{ find: [outer, 'input[name=title]'] }],
            description: [{ find: [outer, { frame: 'iframe[id^=ueditor_]' }, 'body.view'] }],
            fields: [{ labels: 'known', in: outer }],
          },
        },
      ],
    });
    const page = await file(
      'shop.html',
      '<div style="display:none"><iframe src="?s=other"></iframe></div><iframe src="https://other.example/?s=goods/saveinfo/id/2.html"></iframe>',
    );
    await file('shop.frame-1.html', '<p>另一个页签</p>');
    await file(
      'shop.frame-2.html',
      '<p><label>商品标题</label><input name="title" value="维生素C泡腾片"></p><p><label>品牌</label><select><option>无<option selected>禾安</select></p><div style="display:none"><iframe id="ueditor_8342" src="javascript:void(0)"></iframe></div>',
    );
    await file(
      'shop.frame-3.html',
      '<body class="view" contenteditable="true"><p>每日一片</p><p>温水送服</p>',
    );
    const { out } = await inside(
      '--definition',
      definition,
      '--page',
      page,
      '--url',
      'https://shop.example/admin.php',
    );
    expect(JSON.parse(out)).toMatchObject({
      kind: 'listing-editor',
      state: 'ok',
      missing: [],
      listing: {
        title: '维生素C泡腾片',
        description: '每日一片\n温水送服',
        fields: { 品牌: '禾安' },
      },
      conversations: null,
      orders: null,
    });
  });

  it.each([
    [
      'named outright',
      { 'n.frame-1.html': 'EMPTY', 'n.frame-2.html': 'OUTER', 'n.frame-2.frame-1.html': 'INNER' },
    ],
    [
      'counted level by level',
      {
        'n.frame-1.html': 'HOLDER',
        'n.frame-2.html': 'OUTER',
        'n.frame-3.html': 'EMPTY',
        'n.frame-4.html': 'INNER',
      },
    ],
    [
      'counted from 0',
      { 'n.frame-0.html': 'EMPTY', 'n.frame-1.html': 'OUTER', 'n.frame-2.html': 'INNER' },
    ],
  ])('takes frames %s', async (_, names) => {
    const contents: Record<string, string> = {
      EMPTY: '<p>空</p>',
      HOLDER: '<iframe class="other"></iframe>',
      OUTER: '<input id="t" value="口罩"><iframe class="editor"></iframe>',
      INNER: '<body>独立包装',
    };
    const outer = { frame: '.main' };
    const definition = await file('n.json', {
      ...base,
      pages: [
        {
          kind: 'listing-editor',
          url: ['/*'],
          listing: {
            title: [{ find: [outer, '#t'] }],
            description: [{ find: [outer, { frame: '.editor' }, 'body'] }],
          },
        },
      ],
    });
    for (const old of await readdir(folder))
      if (old.startsWith('n.frame-')) await rm(join(folder, old));
    for (const [name, content] of Object.entries(names)) await file(name, contents[content]);
    const page = await file('n.html', '<iframe></iframe><iframe class="main"></iframe>');
    const { out } = await inside(
      '--definition',
      definition,
      '--page',
      page,
      '--url',
      'https://shop.example/x',
    );
    expect(JSON.parse(out).listing).toMatchObject({ title: '口罩', description: '独立包装' });
  });

  it('reads through open shadow roots', async () => {
    const definition = await file('shadow.json', {
      ...base,
      pages: [
        {
          kind: 'listing-editor',
          url: ['/shop/*'],
          listing: {
            title: [{ find: [{ shadow: 'micro-app[name=goods]' }, { placeholder: '商品名称' }] }],
            description: [
              { find: [{ shadow: 'micro-app' }, { shadow: 'x-detail' }, '[contenteditable]'] },
            ],
          },
        },
      ],
    });
    const page = await file(
      'shadow.html',
      '<micro-app name="goods"><template shadowrootmode="open"><input placeholder="请输入商品名称与关键字" value="医用口罩"><x-detail><template shadowrootmode="open"><div contenteditable="true">独立<b>包装</b></div></template></x-detail></template></micro-app>',
    );
    const { out, err } = await inside(
      '--definition',
      definition,
      '--page',
      page,
      '--url',
      'https://shop.example/shop/goods',
      '--explain',
    );
    expect(JSON.parse(out).listing).toMatchObject({ title: '医用口罩', description: '独立包装' });
    expect(err).toContain('listing.title: strategy 1');
  });

  it('runs no script of the page and asks nobody for anything', async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end();
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const definition = await file('hostile.json', {
      ...base,
      pages: [{ kind: 'listing-editor', url: ['/*'], listing: { title: [{ find: '#title' }] } }],
    });
    const page = await file(
      'hostile.html',
      `<base href="${address}/"><meta http-equiv="refresh" content="0;url=${address}/away"><link rel="stylesheet" href="a.css"><link rel="preconnect" href="${address}">
      <p id="title">原样</p><script>document.getElementById('title').textContent='changed'</script><script src="b.js"></script>
      <img src="c.png" onerror="document.getElementById('title').textContent='changed'"><iframe src="d.html"></iframe><iframe srcdoc="<script>parent.document.getElementById('title').textContent='changed'</script>"></iframe>
      <svg onload="document.getElementById('title').textContent='changed'"></svg><video src="e.mp4" autoplay></video><noscript><p id="title">没有脚本</p></noscript>`,
    );
    const { out } = await inside(
      '--definition',
      definition,
      '--page',
      page,
      '--url',
      'https://shop.example/x',
    );
    expect(JSON.parse(out).listing.title).toBe('原样');
    expect(asked).toEqual([]);
    await new Promise((closed) => server.close(closed));
  });

  it('says what is wrong with a definition, by its path', async () => {
    const definition = await file('bad.json', {
      ...base,
      pages: [
        {
          kind: 'order-list',
          url: ['/*'],
          orders: { each: [{ find: 'li' }], id: [{ read: { pattern: '(a+)+' } }] },
        },
      ],
    });
    const page = await file('any.html', '<p>');
    const read = await yaogui(
      '--definition',
      definition,
      '--page',
      page,
      '--url',
      'https://shop.example/',
    );
    expect(read).toMatchObject({ status: 1, out: '' });
    expect(read.err).toContain(
      'pages.0.orders.id.0.read.pattern: the pattern has a repeat inside a repeat',
    );
    const check = await inside('--check', definition);
    expect([check.status, check.err]).toEqual([1, read.err]);
    expect(await inside('--check', await file('not.json', '{'))).toMatchObject({
      status: 1,
      out: '',
    });
  });

  it('prints the schema, and help for a call it does not understand', async () => {
    const { status, out } = await yaogui('--schema');
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      type: 'object',
      properties: { pages: { type: 'array' } },
    });
    expect((await yaogui()).status).toBe(2);
    expect((await inside('--nonsense')).err).toContain('--definition D.json');
    const good = await file('douyin.json', douyin);
    expect(
      await inside(
        '--definition',
        good,
        '--page',
        'nowhere.html',
        '--url',
        'https://fxg.jinritemai.com/ffa/g/create',
      ),
    ).toMatchObject({ status: 2, out: '' });
  });

  it('reads nothing where the definition says off', async () => {
    const definition = await file('douyin.json', douyin);
    const page = join(ROOT, 'test/pages/douyin/order-list/page.html');
    const { status, out, err } = await yaogui(
      '--definition',
      definition,
      '--page',
      page,
      '--url',
      'https://fxg.jinritemai.com/ffa/morder/order/list?tab=prescription',
    );
    expect(status).toBe(0);
    expect(JSON.parse(out)).toEqual({
      kind: null,
      pageKey: null,
      state: 'blind',
      missing: [],
      listing: null,
      conversations: null,
      messages: null,
      orders: null,
    });
    expect(err).toContain('off list');
  });
});
