import { expect, it } from 'vitest';
import { testConnection } from '@/utils/storage/testing.ts';
import { enrol } from './enrol.ts';
import { FakeServer } from './testing.ts';

const form = { address: '127.0.0.1:8787', code: ' ABCD-1234 ', deviceName: 'Chromium, linux' };
const { address, joinedAt, ...reply } = testConnection;

it('exchanges the code for a connection to exactly this address', async () => {
  const server = new FakeServer();
  server.answers.set('/v1/enrol', () => ({ status: 200, body: reply }));
  expect(await enrol(server.io(), form)).toEqual({
    ok: true,
    connection: { ...reply, address, joinedAt },
  });
  const { url, init } = server.requests[0]!;
  expect(url).toBe('http://127.0.0.1:8787/v1/enrol');
  expect(JSON.parse(String(init.body))).toEqual({
    code: 'ABCD-1234',
    deviceName: 'Chromium, linux',
  });
  expect(init.headers).not.toHaveProperty('authorization');
});

it.each([
  ['code', { status: 400, body: { code: 'code-used', message: 'used' } }],
  ['code', { status: 401, body: {} }],
  ['offline', 'no-network' as const],
  ['offline', { status: 502, body: 'bad gateway' }],
  ['unclear', { status: 200, body: { welcome: 'router login' } }],
])('says why it did not work: %s', async (problem, fault) => {
  const server = new FakeServer();
  server.faults.push(fault);
  expect(await enrol(server.io(), form)).toMatchObject({ ok: false, problem });
});

it('never sends a code in the clear over the internet', async () => {
  const server = new FakeServer();
  const result = await enrol(server.io(), { ...form, address: 'http://a.example' });
  expect(result).toMatchObject({ ok: false, problem: 'not-https' });
  expect(server.requests).toEqual([]);
});
