import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { LIMITS } from '@/utils/domain/api/contract.ts';
import type { Database } from '@/utils/storage/db.ts';
import { storeEvents } from '@/utils/storage/journal.ts';
import { countOutbox } from '@/utils/storage/outbox.ts';
import {
  NOON,
  testConnection,
  testDatabase,
  testEvent,
  testRound,
} from '@/utils/storage/testing.ts';
import { pushOutbox } from './push.ts';
import { FakeServer } from './testing.ts';

let db: Database;
let server: FakeServer;
const to = { scope: 'org-1', isQueued: true, now: NOON };
const push = (hasSignOfLife = false) => pushOutbox(server.io(), db, testConnection, hasSignOfLife);
const fill = (keys: string[]) =>
  storeEvents(
    db,
    keys.map((key) => ({ event: testRound(key, 5_000), person: '' })),
    to,
  );
const sizes = () => server.requests.map(({ events }) => events.length);
const names = (count: number) => Array.from({ length: count }, (_, i) => `r${i}`);

beforeEach(() => {
  db = testDatabase();
  server = new FakeServer();
});

describe('pushOutbox', () => {
  it('sends everything once, in batches of at most the limit', async () => {
    await fill(names(LIMITS.batchEvents + 1));
    expect(await push()).toBeNull();
    expect(sizes()).toEqual([LIMITS.batchEvents, 1]);
    expect(server.held.size).toBe(LIMITS.batchEvents + 1);
    expect(await countOutbox(db, 'org-1')).toBe(0);
    await push();
    expect(sizes()).toHaveLength(2);
  });

  it('says it is alive with an empty batch only when it has nothing else to say', async () => {
    await fill(['a']);
    await push(true);
    await push(true);
    await push();
    expect(sizes()).toEqual([1, 0]);
  });

  it('keeps every body under the server limit', async () => {
    const missing = Array.from({ length: 40 }, (_, i) => `${i}`.padEnd(110, '缺'));
    const wide = names(120).map((key) => ({
      event: testEvent('page-state', key, {
        site: 'douyin',
        pageKind: 'chat',
        state: 'blind',
        missing,
        fromAt: NOON,
        toAt: null,
      }),
      person: '',
    }));
    await storeEvents(db, wide, to);
    expect(await push()).toBeNull();
    const bytes = server.requests.map(({ init }) => Buffer.byteLength(String(init.body)));
    expect(Math.max(...bytes)).toBeLessThanOrEqual(LIMITS.bodyBytes);
    expect(bytes.length).toBeGreaterThan(1);
    expect(server.held.size).toBe(120);
  });

  it('halves a batch the server finds too large', async () => {
    server.largestBatch = 3;
    await fill(names(10));
    expect(await push()).toBeNull();
    expect(server.held.size).toBe(10);
    expect(Math.max(...sizes().slice(-3))).toBeLessThanOrEqual(6);
  });

  it('puts a poisoned event aside with its reason; the rest goes on', async () => {
    await fill(names(5));
    const bad = testRound('r2', 5_000).id;
    server.poisoned.set(bad, 'person: not of this shop');
    expect(await push()).toBeNull();
    expect(server.held.size).toBe(4);
    expect(await db.rejected.toArray()).toMatchObject([
      { id: bad, reason: 'person: not of this shop', source: 'server' },
    ]);
    expect(await countOutbox(db, 'org-1')).toBe(0);
  });

  it.each([400, 413])(
    'finds the one event that makes a whole batch fail with %i',
    async (status) => {
      await fill(names(9));
      const bad = testRound('r4', 5_000).id;
      server.fatal.set(bad, status);
      expect(await push()).toBeNull();
      expect(server.held.size).toBe(8);
      expect((await db.rejected.toArray()).map(({ id }) => id)).toEqual([bad]);
    },
  );

  it('keeps all when the answer names none of the events', async () => {
    await fill(['a']);
    server.faults.push({ status: 200, body: { results: [], serverAt: NOON } });
    expect(await push()).toMatchObject({ kind: 'unclear' });
    expect(await countOutbox(db, 'org-1')).toBe(1);
  });

  it('sends again what was never acknowledged, and the server knows it', async () => {
    await fill(['a', 'b']);
    const io = server.io();
    const losing = {
      ...io,
      fetch: async (...request: Parameters<typeof fetch>) => {
        await io.fetch(...request);
        throw new TypeError('connection lost before the answer');
      },
    };
    expect(await pushOutbox(losing, db, testConnection, false)).toMatchObject({ kind: 'offline' });
    expect(server.held.size).toBe(2);
    expect(await countOutbox(db, 'org-1')).toBe(2);
    expect(await push()).toBeNull();
    expect(server.held.size).toBe(2);
    expect(await countOutbox(db, 'org-1')).toBe(0);
  });

  it('speaks as the device it is now, after it joined again', async () => {
    await fill(['a']);
    const again = { ...testConnection, deviceId: 'device-2' };
    await pushOutbox(server.io(), db, again, false);
    expect(server.requests[0]?.events[0]?.deviceId).toBe('device-2');
  });

  it('leaves another company and what was recorded before alone', async () => {
    for (const scope of ['org-2', 'local'])
      await storeEvents(db, [{ event: testRound(scope, 1), person: '' }], { ...to, scope });
    expect(await push()).toBeNull();
    expect(server.requests).toEqual([]);
  });
});
