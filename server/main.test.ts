import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { EnrolReply, EventsReply, SummaryReply } from '../utils/domain/api/contract.ts';
import type { JournalEvent } from '../utils/domain/events/registry.ts';
import { DEFAULT_POLICY } from '../utils/domain/policy/policy.ts';
import { type RunningServer, type ServerOptions, startServer } from './main.ts';
import { json, TestDevice, TODAY } from './testing.ts';
import { startServerProcess } from './testing-process.ts';
import { copyDatabase } from './testing-template.ts';

const NAMES = { organisation: '禾春堂大药房', shop: '禾春堂大药房旗舰店' };
const ENV = { YAOGUI_ORGANISATION: NAMES.organisation, YAOGUI_SHOP: NAMES.shop };

describe('server', () => {
  const undo: (() => unknown)[] = [];
  afterEach(async () => {
    for (let step = undo.pop(); step; step = undo.pop()) await step();
  });

  /** With a database in it that nobody has used yet. */
  async function makeFolder(): Promise<string> {
    const folder = mkdtempSync(join(tmpdir(), 'yaogui-server-'));
    undo.push(() => rmSync(folder, { recursive: true, force: true }));
    await copyDatabase(folder);
    return folder;
  }

  async function start(options: ServerOptions): Promise<RunningServer> {
    const server = await startServer(options);
    undo.push(() => server.stop());
    return server;
  }

  async function startProcess(dataDir: string) {
    const env = { ...ENV, YAOGUI_DATA: dataDir, YAOGUI_PORT: '0' };
    const server = await startServerProcess(['server/main.ts'], env);
    undo.push(() => server.end('SIGKILL'));
    return server;
  }

  async function enrol(url: string, code: string): Promise<TestDevice> {
    const response = await fetch(`${url}/v1/enrol`, json({ code, deviceName: '前台电脑' }));
    expect(response.status).toBe(200);
    return deviceAt(url, (await response.json()) as EnrolReply);
  }

  /** The same device, speaking over the network. */
  function deviceAt(url: string, enrolled: EnrolReply): TestDevice {
    const request = (path: string, init?: RequestInit) => fetch(`${url}${path}`, init);
    return new TestDevice({ request } as unknown as TestDevice['app'], enrolled);
  }

  it('keeps everything over a restart', async () => {
    const dataDir = await makeFolder();
    const policy = { ...DEFAULT_POLICY, version: 3 };
    const first = await start({ dataDir, ...NAMES, policy });
    const { code } = await first.invite({ role: 'supervisor', person: '林晓彤' });
    const desk = await enrol(first.url, code);
    expect(desk.enrolled).toMatchObject({ organisation: { name: NAMES.organisation } });
    await desk.send(desk.event('order-check', 'a'), desk.event('reply-round', 'b'));
    const before = await desk.summary();
    await first.stop();

    const second = await start({ dataDir, policy });
    expect([second.organisation, second.shop]).toEqual([first.organisation, first.shop]);
    const again = deviceAt(second.url, desk.enrolled);
    expect(await again.summary()).toEqual(before);
    expect(before).toMatchObject({ totals: { orders: { checked: 1 } }, waiting: { count: 1 } });
    expect(await (await again.get('/v1/policy')).json()).toEqual(policy);
    expect((await again.send(again.event('order-check', 'a')))[0]?.outcome).toBe('duplicate');

    await second.publishPolicy({ ...policy, version: 4 });
    await second.revoke(desk.enrolled.deviceId);
    expect((await again.get('/v1/policy')).status).toBe(401);
    await second.stop();
    await expect(startServer({ dataDir, policy })).rejects.toMatchObject({
      code: 'version-not-newer',
    });
    const third = await start({ dataDir, shop: '禾春堂二店' });
    expect(third.shop.id).not.toBe(first.shop.id);
    expect(third.organisation).toEqual(first.organisation);
  }, 120_000);

  it('makes its folder and database at the very first start', async () => {
    const dataDir = join(await makeFolder(), 'not', 'there');
    const server = await start({ dataDir, ...NAMES });
    expect(await (await fetch(`${server.url}/healthz`)).json()).toEqual({
      isOk: true,
      database: 'pglite',
    });
  }, 120_000);

  it('needs a company at the first start and gives the folder back when it can’t start', async () => {
    const dataDir = await makeFolder();
    await expect(startServer({ dataDir })).rejects.toMatchObject({ code: 'organisation-needed' });
    const server = await start({ dataDir, ...NAMES });
    const port = Number(new URL(server.url).port);
    const other = await makeFolder();
    await expect(startServer({ dataDir: other, ...NAMES, port })).rejects.toMatchObject({
      code: 'port-in-use',
    });
    await start({ dataDir: other });
  }, 120_000);

  it('refuses a large body over the network with an answer, not a broken line', async () => {
    const server = await start({ dataDir: await makeFolder(), ...NAMES });
    const desk = await enrol(server.url, (await server.invite({ role: 'agent' })).code);
    const response = await desk.post(['x'.repeat(3_000_000)]);
    expect(response.status).toBe(413);
    expect(((await response.json()) as { code: string }).code).toBe('too-large');
  }, 120_000);

  it('refuses a second process on the folder in one line', async () => {
    const dataDir = await makeFolder();
    const server = await startProcess(dataDir);
    const second = startServerProcess(['server/main.ts'], {
      YAOGUI_DATA: dataDir,
      YAOGUI_PORT: '0',
    });
    await expect(second).rejects.toThrow(
      `the server ended: ${dataDir} 已有服务器在用（进程 ${server.pid}）。先停下那一个，或用 --data 换个文件夹。\n`,
    );
    await expect(startServer({ dataDir })).rejects.toMatchObject({ code: 'folder-in-use' });
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    expect(await server.end('SIGTERM')).toBe(0);
    expect(server.output.stdout).toContain('已停下');
    await start({ dataDir });
  }, 120_000);

  it('names the policy file and the path in it', async () => {
    const dataDir = await makeFolder();
    const file = join(dataDir, 'policy.json');
    writeFileSync(
      file,
      JSON.stringify({ ...DEFAULT_POLICY, version: 1, gates: { publish: 'no' } }),
    );
    const started = startServerProcess(['server/main.ts'], {
      ...ENV,
      YAOGUI_DATA: dataDir,
      YAOGUI_POLICY: file,
    });
    await expect(started).rejects.toThrow(`${file}.gates.publish`);
  }, 120_000);

  it('loses nothing it acknowledged when it is killed in the middle of batches', async () => {
    const dataDir = await makeFolder();
    let server = await startProcess(dataDir);
    const { admin } = JSON.parse(readFileSync(join(dataDir, 'server.lock'), 'utf8')) as {
      admin: { url: string; token: string };
    };
    const invited = await fetch(
      `${admin.url}/admin/invites`,
      json({ role: 'supervisor', person: '林晓彤' }, { Authorization: `Bearer ${admin.token}` }),
    );
    const { code } = (await invited.json()) as { code: string };
    const { enrolled } = await enrol(server.url, code);
    const acknowledged = new Map<string, JournalEvent>();
    const sent = new Map<string, JournalEvent>();
    let batchCount = 0;

    for (const acknowledgedBatches of [3, 7, 12]) {
      const desk = deviceAt(server.url, enrolled);
      let isKilled = false;
      let doneCount = 0;
      const { end } = server;
      const send = async () => {
        while (!isKilled) {
          const batch = [...Array(80).keys()].map((n) =>
            desk.event('order-check', `${batchCount} ${n}`),
          );
          batchCount++;
          for (const event of batch) sent.set(event.id, event);
          let reply: EventsReply;
          try {
            reply = (await (await desk.post(batch)).json()) as EventsReply;
          } catch (error) {
            // The line broke: stored or not, nobody was told.
            expect(isKilled, String(error)).toBe(true);
            return;
          }
          expect(reply.results.map((one) => one.outcome)).toEqual(Array(80).fill('stored'));
          for (const event of batch) acknowledged.set(event.id, event);
          doneCount++;
          if (doneCount === acknowledgedBatches) {
            isKilled = true;
            await end('SIGKILL');
          }
        }
      };
      await Promise.all([send(), send(), send()]);
      expect(doneCount).toBeGreaterThanOrEqual(acknowledgedBatches);
      server = await startProcess(dataDir);
    }

    const desk = deviceAt(server.url, enrolled);
    const resent = async (events: JournalEvent[]) => {
      const outcomes: string[] = [];
      for (let from = 0; from < events.length; from += 400)
        for (const { outcome } of await desk.send(...events.slice(from, from + 400)))
          outcomes.push(outcome);
      return outcomes;
    };
    expect(sent.size).toBeGreaterThan(acknowledged.size);
    const known = await resent([...acknowledged.values()]);
    expect(known).toEqual(Array(acknowledged.size).fill('duplicate'));
    await resent([...sent.values()]);
    const summary: SummaryReply = await desk.summary(TODAY);
    expect(summary.totals.orders.checked).toBe(sent.size);
  }, 120_000);
});
