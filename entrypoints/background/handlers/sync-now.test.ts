import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { NOON, testConnection } from '@/utils/storage/testing.ts';
import { accept, chatPage, createTestCore, popup, roundSeen } from '../testing.ts';
import { journalRecord } from './journal-record.ts';
import { syncNow } from './sync-now.ts';

it('does not wait for the pause after a failure, and says how things stand', async () => {
  const core = await createTestCore({ connection: testConnection });
  await accept(core);
  await journalRecord(core, { observations: [roundSeen('m1', 5_000, NOON)] }, chatPage);
  core.server.faults.push({ status: 503, body: {} }, { status: 503, body: {} });
  expect(await syncNow(core, {}, popup)).toMatchObject({ state: 'offline', outboxCount: 2 });
  core.server.answers.set('/v1/policy', () => ({ status: 304 }));
  expect(await syncNow(core, {}, popup)).toMatchObject({
    state: 'ok',
    outboxCount: 0,
    lastOkAt: NOON,
  });
});

it('asks a revoked server once and no more', async () => {
  const core = await createTestCore({ connection: testConnection });
  core.server.faults.push({ status: 401, body: {} });
  expect(await syncNow(core, {}, popup)).toMatchObject({ state: 'revoked' });
  expect(core.server.paths()).toEqual(['/v1/events']);
});
