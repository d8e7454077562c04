import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { DEFAULT_POLICY } from '@/utils/domain/policy/policy.ts';
import { readSettings } from '@/utils/storage/settings.ts';
import { NOON, testConnection } from '@/utils/storage/testing.ts';
import { accept, chatPage, createTestCore, popup, roundSeen } from '../testing.ts';
import { connectEnrol } from './connect-enrol.ts';
import { connectLeave } from './connect-leave.ts';
import { journalRecord } from './journal-record.ts';
import { summaryGet } from './summary-get.ts';

const { address, joinedAt, ...reply } = testConnection;
const form = { address: ' 127.0.0.1:8787 ', code: 'ABCD-1234' };
const policy = {
  ...DEFAULT_POLICY,
  version: 2,
  reply: { ...DEFAULT_POLICY.reply, targetMs: 20_000 },
};

beforeEach(() => {
  vi.spyOn(browser.runtime, 'getPlatformInfo').mockImplementation((async () => ({
    os: 'win',
  })) as never);
});

it('joins, takes over the policy, and leaves what was recorded before on the machine', async () => {
  const core = await createTestCore();
  await accept(core);
  await journalRecord(core, { observations: [roundSeen('m1', 5_000, NOON)] }, chatPage);
  expect((await summaryGet(core, {}, popup)).own.rounds.answered).toBe(1);
  core.server.answers.set('/v1/enrol', () => ({ status: 200, body: reply }));
  core.server.answers.set('/v1/policy', () => ({ status: 200, body: policy, etag: '"2"' }));
  expect(await connectEnrol(core, form, popup)).toEqual({
    connection: {
      address,
      organisation: '禾春堂大药房',
      shop: '禾春堂大药房旗舰店',
      person: '林晓彤',
      role: 'agent',
    },
    error: null,
  });
  expect((await readSettings()).policy.policy).toEqual(policy);
  await core.sync.push({ isForced: true });
  expect(core.server.held.size, 'nothing from before leaves').toBe(0);
  expect((await summaryGet(core, {}, popup)).own.rounds.answered, 'figures do not mix').toBe(0);
});

it.each([
  [{ ...form, address: 'http://a.example' }, null, '公网上的服务器要用 https://'],
  [{ ...form, address: '我家' }, null, '不是服务器地址'],
  [form, { status: 400, body: { code: 'unknown-code', message: 'no' } }, '不认这个连接码'],
  [form, 'no-network' as const, '连不上 127.0.0.1:8787'],
  [form, { status: 200, body: {} }, '不是药规服务器'],
])('says in words why it did not work', async (given, fault, sentence) => {
  const core = await createTestCore();
  if (fault) core.server.faults.push(fault);
  const { connection, error } = await connectEnrol(core, given, popup);
  expect(connection).toBeNull();
  expect(error).toContain(sentence);
  expect((await readSettings()).connection).toBeNull();
});

it('leaves: sends what waits, then forgets token and key', async () => {
  const core = await createTestCore({ connection: testConnection });
  await accept(core);
  await journalRecord(core, { observations: [roundSeen('m1', 5_000, NOON)] }, chatPage);
  await connectLeave(core, {}, popup);
  expect(core.server.held.size).toBe(2);
  const after = await readSettings();
  expect(after.connection).toBeNull();
  expect(JSON.stringify(await browser.storage.local.get(null))).not.toContain(testConnection.token);
  expect((await summaryGet(core, {}, popup)).sync.state).toBe('not-connected');
});
