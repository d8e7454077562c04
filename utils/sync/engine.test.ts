import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_POLICY } from '@/utils/domain/policy/policy.ts';
import { emptyTotals } from '@/utils/domain/reports/day-totals.ts';
import type { Database } from '@/utils/storage/db.ts';
import { storeEvents } from '@/utils/storage/journal.ts';
import { readSettings, writeSettings } from '@/utils/storage/settings.ts';
import { NOON, testConnection, testDatabase, testRound } from '@/utils/storage/testing.ts';
import { createSync, freshConnection, type Sync } from './engine.ts';
import { readSyncStatus } from './status.ts';
import { FakeServer, ManualTimers } from './testing.ts';

let db: Database;
let server: FakeServer;
let timers: ManualTimers;
let sync: Sync;
const fill = (...keys: string[]) =>
  storeEvents(
    db,
    keys.map((key) => ({ event: testRound(key, 5_000), person: '' })),
    { scope: 'org-1', isQueued: true, now: server.now },
  );
const status = async () => readSyncStatus(db, await readSettings());

beforeEach(async () => {
  fakeBrowser.reset();
  db = testDatabase();
  server = new FakeServer();
  timers = new ManualTimers();
  sync = createSync(db, server.io(), timers);
  await writeSettings({ connection: testConnection });
});

describe('push', () => {
  it('asks nobody when no company was joined', async () => {
    await writeSettings({ connection: null });
    await fill('a');
    await sync.push({ isForced: true, hasSignOfLife: true });
    await sync.pullPolicy();
    await sync.pullTeam();
    expect(server.requests).toEqual([]);
    expect((await status()).state).toBe('not-connected');
  });

  it('gathers a burst and leaves within a second', async () => {
    for (const key of ['a', 'b', 'c']) {
      await fill(key);
      sync.soon();
    }
    expect(timers.pauses()).toEqual([1_000]);
    timers.fire();
    await vi.waitFor(async () =>
      expect(await status()).toMatchObject({ state: 'ok', lastOkAt: NOON, outboxCount: 0 }),
    );
    expect(server.requests).toHaveLength(1);
  });

  it.each([
    ['the server is down', 'no-network' as const],
    ['the server is too slow', 'silence' as const],
    ['the server fails', { status: 500, body: {} }],
  ])('waits longer each time while %s, keeps all, and catches up', async (_name, fault) => {
    await fill('a', 'b');
    server.faults.push(fault, fault);
    await sync.push();
    expect(await status()).toMatchObject({
      state: 'offline',
      outboxCount: 2,
      failingSinceAt: NOON,
    });
    expect(timers.pauses()).toEqual([1_000]);
    await sync.push();
    expect(server.requests, 'keeps to the pause').toHaveLength(1);
    server.now += 1_000;
    await sync.push();
    expect((await readSettings()).sync).toMatchObject({
      failureCount: 2,
      nextTryAt: server.now + 2_000,
    });
    server.now += 2_000;
    await sync.push();
    expect(await status()).toMatchObject({
      state: 'ok',
      outboxCount: 0,
      failingSinceAt: null,
      lastError: null,
    });
    expect(server.held.size).toBe(2);
  });

  it('stops at a revoked token and keeps everything, until it is told or joins again', async () => {
    await fill('a');
    server.faults.push({ status: 401, body: { code: 'revoked', message: 'token revoked' } });
    await sync.push();
    expect(await status()).toMatchObject({
      state: 'revoked',
      outboxCount: 1,
      lastError: '401 token revoked',
    });
    server.now += 3_600_000;
    await sync.push({ hasSignOfLife: true });
    expect(server.requests).toHaveLength(1);
    expect(timers.pauses()).toEqual([]);
    const joined = { ...testConnection, token: 'another-token-another', deviceId: 'device-9' };
    await writeSettings(freshConnection(joined));
    await sync.push();
    expect(await status()).toMatchObject({ state: 'ok', outboxCount: 0 });
    expect(server.requests[1]?.init.headers).toMatchObject({
      authorization: 'Bearer another-token-another',
    });
  });

  it('goes on where a killed worker stopped', async () => {
    await fill('a');
    const next = createSync(db, server.io(), new ManualTimers());
    await next.push();
    expect(server.held.size).toBe(1);
  });

  it('comes back after the pause when something was recorded meanwhile', async () => {
    await fill('a');
    server.faults.push('no-network');
    sync.soon();
    await sync.push();
    await fill('b');
    sync.soon();
    timers.fire();
    await vi.waitFor(() => expect(timers.pauses()).toEqual([1_000]));
    expect(server.requests).toHaveLength(1);
    server.now += 1_000;
    timers.fire();
    await vi.waitFor(async () => expect((await status()).outboxCount).toBe(0));
  });

  it('does not wait out an old pause when the browser starts, but stays away when revoked', async () => {
    await fill('a');
    server.faults.push('no-network', 'no-network', { status: 401, body: {} });
    await sync.push();
    await sync.push({ isImmediate: true });
    expect(server.requests).toHaveLength(2);
    await sync.push({ isImmediate: true });
    await sync.push({ isImmediate: true });
    expect(server.requests).toHaveLength(3);
    expect((await status()).state).toBe('revoked');
  });

  it('runs one after the other when asked twice', async () => {
    await fill('a');
    await Promise.all([sync.push(), sync.push(), sync.push({ isForced: true })]);
    expect(server.requests).toHaveLength(1);
  });

  it('shows that something was refused', async () => {
    await fill('a');
    server.poisoned.set(testRound('a', 5_000).id, 'no');
    await sync.push();
    expect(await status()).toMatchObject({ state: 'rejected', rejectedCount: 1, outboxCount: 0 });
  });
});

describe('signOfLife', () => {
  it('sends an empty batch at most every twenty seconds', async () => {
    await sync.signOfLife();
    server.now += 19_000;
    await sync.signOfLife();
    expect(server.requests).toHaveLength(1);
    server.now += 1_000;
    await sync.signOfLife();
    expect(server.requests.map(({ events }) => events.length)).toEqual([0, 0]);
  });
});

describe('pullPolicy', () => {
  const policy = { ...DEFAULT_POLICY, version: 3 };

  it('takes a new policy over and asks with its ETag from then on', async () => {
    const tags: unknown[] = [];
    server.answers.set('/v1/policy', ({ headers }) => {
      const tag = (headers as Record<string, string>)['if-none-match'];
      tags.push(tag);
      return tag === '"3"' ? { status: 304 } : { status: 200, body: policy, etag: '"3"' };
    });
    expect(await sync.pullPolicy()).toBe(true);
    server.now += 5;
    expect(await sync.pullPolicy()).toBe(false);
    expect(tags).toEqual([undefined, '"3"']);
    expect((await readSettings()).policy).toEqual({ policy, etag: '"3"', fetchedAt: NOON + 5 });
  });

  it('keeps the old one when the new one is out of bounds', async () => {
    server.answers.set('/v1/policy', () => ({
      status: 200,
      body: { ...policy, reply: { ...policy.reply, targetMs: 1 } },
    }));
    expect(await sync.pullPolicy()).toBe(false);
    expect((await readSettings()).policy.policy).toEqual(DEFAULT_POLICY);
    expect((await status()).state).toBe('offline');
  });

  it('keeps the old one when its calendar is none, and names the place', async () => {
    const calendar = { week: { 1: [['9 Uhr', '18:00']] } };
    server.answers.set('/v1/policy', () => ({
      status: 200,
      body: { ...policy, reply: { ...policy.reply, calendar } },
    }));
    expect(await sync.pullPolicy()).toBe(false);
    const { policy: held, sync: record } = await readSettings();
    expect(held.policy).toEqual(DEFAULT_POLICY);
    expect(record.lastError).toBe('answer of another shape: reply.calendar.week.1.0.0');
  });
});

describe('pullTeam', () => {
  const summary = {
    day: '2026-11-24',
    scope: 'team' as const,
    totals: emptyTotals(),
    waiting: { count: 0, rounds: [], asOf: NOON },
    people: [],
  };

  it('fetches for those who supervise, and for nobody else', async () => {
    server.answers.set('/v1/summary', () => ({ status: 200, body: summary }));
    await sync.pullTeam();
    expect(server.requests).toEqual([]);
    await writeSettings({ connection: { ...testConnection, role: 'supervisor' } });
    await sync.pullTeam();
    expect(server.requests[0]?.url).toContain('/v1/summary?day=2026-11-24');
    expect((await readSettings()).team).toEqual({ summary, fetchedAt: NOON });
  });
});
