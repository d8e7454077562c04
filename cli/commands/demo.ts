import { mkdir, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type RunningServer, startServer } from '../../server/start.ts';
import type { Command } from '../command.ts';
import { buildExtension } from '../demo/build.ts';
import { AGENT, COMPANY, DEMO_POLICY } from '../demo/company.ts';
import { playCustomers } from '../demo/customers.ts';
import { runTour } from '../demo/tour.ts';
import { ensureChromium } from '../drive/browsers.ts';
import { connectCompany, DOUYIN, type Extension, launchExtension } from '../drive/extension.ts';

const ROOT = resolve(import.meta.dirname, '../..');
/** Survives restarts. */
const FOLDER = resolve(ROOT, '.yaogui/demo');
/** Made anew by each tour: its orders and chats are the same every time and would count once only. */
const TOUR_FOLDER = resolve(ROOT, '.yaogui/tour');
const PORT = 8787;

export const command: Command = {
  summary: 'build, start a demo company and open the three pages (--tour: by itself)',
  async run(args) {
    const { values } = parseArgs({ args, options: { tour: { type: 'boolean' } } });
    if (ensureChromium() === null) return 1;
    console.log('Building the extension …');
    buildExtension();
    const isTour = values.tour || !hasDisplay();
    const folder = isTour ? TOUR_FOLDER : FOLDER;
    if (isTour) await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    const server = await openServer(resolve(folder, 'server'));
    try {
      console.log(`Server: ${server.url}, data in ${folder}`);
      if (isTour) return await runTour(server, folder);
      await openByHand(server);
      return 0;
    } finally {
      await server.stop();
    }
  },
};

/** The demo company on its usual port, or on a free one when that is taken. */
async function openServer(dataDir: string): Promise<RunningServer> {
  const options = { dataDir, policy: DEMO_POLICY, ...COMPANY };
  try {
    return await startServer({ ...options, port: PORT });
  } catch (error) {
    if ((error as { code?: string }).code !== 'port-in-use') throw error;
    return await startServer(options);
  }
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** A window for a person: connected, the notice open in front, the three pages behind it. */
async function openByHand(server: RunningServer): Promise<void> {
  const extension = await launchExtension({
    profile: resolve(FOLDER, 'profile'),
    isVisible: true,
  });
  const closed = new Promise<void>((done) => extension.context.once('close', () => done()));
  const { code } = await server.invite({ role: 'agent', person: AGENT });
  // A profile from an earlier run is connected already and shows no form.
  const popup = await extension.open('popup.html');
  const form = popup.getByRole('form', { name: '连接公司' });
  await popup.getByRole('heading', { name: '订单' }).waitFor();
  const isConnected = (await form.count()) === 0;
  await popup.close();
  if (!isConnected) await connectCompany(extension, server.url, code);
  const [chat] = await Promise.all(
    [DOUYIN.chat, DOUYIN.orders, DOUYIN.listing].map(async (url) => {
      const page = await extension.context.newPage();
      await page.goto(url);
      return page;
    }),
  );
  const stopCustomers = playCustomers(chat!);
  await openNotice(extension);
  console.log(
    'Read the notice, press 开始使用, then try the three pages. Close the window to stop.',
  );
  process.once('SIGINT', () => extension.close());
  await closed;
  stopCustomers();
}

/** The extension opens the notice by itself when it is installed; a second one would only confuse. */
async function openNotice({ context, open }: Extension): Promise<void> {
  const shown = context.pages().find((page) => page.url().endsWith('#/notice'));
  if (!shown) return void (await open('dashboard.html#/notice'));
  await shown.reload();
  await shown.bringToFront();
}
