import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COMPANY, DEMO_POLICY } from '../../cli/demo/company.ts';
import { openServerView } from '../../cli/demo/server-view.ts';
import { findServer } from '../../server/data-folder.ts';
import { type RunningServer, startServer } from '../../server/main.ts';
import { copyDatabase } from '../../server/testing-template.ts';
import type { SummaryReply } from '../../utils/domain/api/contract.ts';
import type { MessageId, ReplyOf, RequestOf } from '../../utils/messaging/protocol.ts';
import {
  acceptNotice,
  connectCompany,
  DOUYIN,
  type Extension,
  launchExtension,
  until,
} from '../helpers/browser.ts';

/** The way from the journal to the server in a real browser, with everything that can cut it. */
let folder: string;
let server: RunningServer;
let port: number;
let extension: Extension;
let ours: Page;
let team: () => Promise<SummaryReply>;

const start = () =>
  startServer({ dataDir: join(folder, 'server'), port, ...COMPANY, policy: DEMO_POLICY });

/** Speaks to the background as our own pages do. */
function send<M extends MessageId>(id: M, data: RequestOf<M>): Promise<ReplyOf<M>> {
  return ours.evaluate(
    async ([type, request]) => {
      const message = { id: Date.now(), type, data: request, timestamp: Date.now() };
      const answer = await chrome.runtime.sendMessage(message);
      if (answer?.err) throw new Error(JSON.stringify(answer.err));
      return answer?.res;
    },
    [id, data] as const,
  ) as Promise<ReplyOf<M>>;
}

function answeredRound(key: string, site = 'douyin') {
  const at = Date.now() - 60_000;
  return {
    kind: 'reply-round' as const,
    key: [site, 'c-1', key],
    revision: 1,
    at,
    subject: '王小红',
    account: null,
    body: {
      site,
      state: 'answered',
      startedAt: at,
      answeredAt: at + 9_000,
      waitMs: 9_000,
      targetMs: 20_000,
      charCount: 9,
    },
  };
}

const record = (...keys: string[]) =>
  send('journal.record', { observations: keys.map((key) => answeredRound(key)) });
const names = (count: number) => Array.from({ length: count }, (_, i) => `m${i}`);
const answeredAtServer = async () => (await team()).totals.rounds.answered;
const sync = async () => (await send('summary.get', {})).sync;

/** Ends the worker the way the browser does when it wants the memory back. */
async function killWorker(): Promise<void> {
  const worker = extension.context.serviceWorkers()[0]!;
  await worker.evaluate(() => Object.assign(self, { isFirstLife: true }));
  const session = await extension.context.newCDPSession(ours);
  const states: string[] = [];
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    states.push(...versions.map(({ runningStatus }) => runningStatus));
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await until('the worker to end', () => states.includes('stopped'));
}

/** The browser starts another one for the next event; a variable of the first life is gone. */
const isReborn = () =>
  until('another worker', () =>
    extension.context.serviceWorkers()[0]?.evaluate(() => !('isFirstLife' in self)),
  );

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yaogui-sync-'));
  port = 0;
  await copyDatabase(join(folder, 'server'));
  server = await start();
  port = Number(new URL(server.url).port);
  team = await openServerView(
    server.url,
    (await server.invite({ role: 'supervisor', person: '周敏' })).code,
  );
  extension = await launchExtension({ profile: join(folder, 'profile') });
  const { code } = await server.invite({ role: 'agent', person: '林晓彤' });
  await connectCompany(extension, server.url, code);
  await acceptNotice(extension);
  ours = await extension.open('popup.html');
});

afterEach(async () => {
  await extension.close();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

describe('sync', () => {
  it('brings an event to the supervisor within five seconds', async () => {
    const before = Date.now();
    expect(await record('m1')).toEqual({ storedCount: 1, error: null });
    await until('the round at the server', async () => (await answeredAtServer()) === 1, 5_000);
    expect(Date.now() - before).toBeLessThan(5_000);
    await until('an empty outbox', async () => (await sync()).outboxCount === 0);
    expect(await sync()).toMatchObject({ state: 'ok', rejectedCount: 0 });
  });

  it('holds listings against the company’s catalog, and against what changed in it', async () => {
    const publish = async (shelfLife: string) => {
      const { url, token } = findServer(join(folder, 'server'))!;
      const response = await fetch(`${url}/admin/catalog?file=records.jsonl`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${token}` },
        body: JSON.stringify({
          approvalNumber: '国药准字H20059912',
          genericName: '试验片',
          shelfLife,
        }),
      });
      expect(response.status).toBe(200);
      await send('sync.now', {});
    };
    const said = async () => {
      const fields = { approvalNumber: '国药准字H20059912', shelfLife: '24个月' };
      const { findings, catalog } = await send('listing.facts', {
        listing: { productClass: null, fields },
      });
      const differing = (findings as { aspect?: string }[]).map(({ aspect }) => aspect);
      return catalog?.record ? differing.includes('shelf_life') : null;
    };
    expect(await said()).toBeNull();
    await publish('36个月');
    await until('the first catalog', async () => (await said()) === true);
    await publish('24个月');
    await until('the second', async () => (await said()) === false);
  });

  it('goes on where a worker was killed between writing and sending', async () => {
    await server.stop();
    await record('m1', 'm2');
    await killWorker();
    expect(await answeredWhenBack()).toBe(2);
    await isReborn();
  });

  it('sends a full outbox after the browser was closed and started again', async () => {
    await server.stop();
    const keys = names(1_200);
    for (let i = 0; i < keys.length; i += 200) await record(...keys.slice(i, i + 200));
    await extension.close();
    server = await start();
    extension = await launchExtension({ profile: join(folder, 'profile') });
    ours = await extension.open('popup.html');
    expect((await send('records.mine', { before: null, limit: 1 })).totalCount).toBe(1_201);
    await until(
      'all rounds at the server',
      async () => (await answeredAtServer()) === 1_200,
      30_000,
    );
  });

  it('sends again when the answer was lost, and nothing is counted twice', async () => {
    let lostCount = 0;
    await extension.context.route('**/v1/events', async (route) => {
      if (lostCount++ > 0) return route.continue();
      await route.fetch();
      await route.abort('connectionreset');
    });
    await record('m1', 'm2', 'm3');
    await until(
      'an empty outbox',
      async () => {
        const { state, outboxCount } = await sync();
        return state === 'ok' && outboxCount === 0;
      },
      30_000,
    );
    expect(lostCount).toBeGreaterThan(1);
    expect(await answeredAtServer()).toBe(3);
  });

  it('puts a poisoned event aside and shows it; the rest goes on', async () => {
    const observations = [
      answeredRound('m1'),
      answeredRound('m2', 'half \ud83d'),
      answeredRound('m3'),
    ];
    expect((await send('journal.record', { observations })).storedCount).toBe(3);
    await until('the good ones at the server', async () => (await answeredAtServer()) === 2);
    await until('the refused one to show', async () => (await sync()).rejectedCount === 1);
    expect(await sync()).toMatchObject({ state: 'rejected', outboxCount: 0 });
    const { rejected } = await send('records.mine', { before: null, limit: 10 });
    expect(rejected).toMatchObject([
      { kind: 'reply-round', reason: expect.stringContaining('site') },
    ]);
  });

  it('stops when the machine was revoked and keeps everything until it joins again', async () => {
    await until('an empty outbox', async () => (await sync()).outboxCount === 0);
    const { connection } = await ours.evaluate(() => chrome.storage.local.get('connection'));
    await server.revoke((connection as { deviceId: string }).deviceId);
    await record('m1');
    await until('the word of the server', async () => (await sync()).state === 'revoked');
    expect((await sync()).outboxCount).toBe(1);
    const { code } = await server.invite({ role: 'agent', person: '林晓彤' });
    expect((await send('connect.enrol', { address: server.url, code })).error).toBeNull();
    await until('the round at the server', async () => (await answeredAtServer()) === 1);
  });

  it('lets no content script read the token', async () => {
    const chat = await extension.context.newPage();
    const session = await extension.context.newCDPSession(chat);
    const worlds: number[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension://')) worlds.push(context.id);
    });
    await session.send('Runtime.enable');
    await chat.goto(DOUYIN.chat);
    const contextId = await until('our world in the page', () => worlds.at(-1));
    const read =
      'chrome.storage.local.get(null).then(JSON.stringify, (e) => "refused: " + e.message)';
    const { result } = await session.send('Runtime.evaluate', {
      contextId,
      expression: `chrome.runtime.id + " " + (typeof chrome.storage.local?.get === 'function' ? 'may ask' : 'no storage')`,
      returnByValue: true,
    });
    expect(result.value).toBe(`${extension.id} may ask`);
    const answer = await session.send('Runtime.evaluate', {
      contextId,
      expression: read,
      awaitPromise: true,
      returnByValue: true,
    });
    expect(answer.result.value).toMatch(/^refused: /);
  });

  it('keeps a deadline over the death of the worker and announces it once', async () => {
    const round = {
      conversationId: 'c-1',
      name: '王小红',
      preview: '在吗',
      startedAt: Date.now() - 19_000,
      deadlineAt: Date.now() + 1_000,
    };
    await send('waiting.set', { site: 'douyin', targetMs: 20_000, rounds: [round] });
    await killWorker();
    await send('settings.get', {});
    await isReborn();
    await until('the notification', async () => (await notifications()).length === 1);
    const [badge, color] = await ours.evaluate(async () => [
      await chrome.action.getBadgeText({}),
      await chrome.action.getBadgeBackgroundColor({}),
    ]);
    expect([badge, [...(color as number[])].slice(0, 3)]).toEqual(['1', [192, 38, 45]]);
  });
});

const notifications = () =>
  ours.evaluate(async () => Object.keys(await chrome.notifications.getAll()));

async function answeredWhenBack(): Promise<number> {
  server = await start();
  // Any event wakes it: here the popup asks. Left alone, its alarm does within 30 s.
  await send('settings.get', {});
  await until('the rounds at the server', async () => (await answeredAtServer()) > 0);
  return answeredAtServer();
}
