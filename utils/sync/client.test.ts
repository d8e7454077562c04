import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { call } from './client.ts';
import { FakeServer } from './testing.ts';

const reply = z.object({ hello: z.string() });
const server = { address: 'https://a.example/yaogui', token: 'secret-secret-secret-1' };
const ask = { method: 'GET', path: '/v1/x', reply } as const;

it('speaks to the given address only, with the token and without cookies', async () => {
  const fake = new FakeServer();
  fake.answers.set('/yaogui/v1/x', () => ({ status: 200, body: { hello: 'you' }, etag: '"7"' }));
  expect(await call(fake.io(), server, ask)).toEqual({
    ok: true,
    data: { hello: 'you' },
    etag: '"7"',
  });
  const { url, init } = fake.requests[0]!;
  expect(url).toBe('https://a.example/yaogui/v1/x');
  expect(init).toMatchObject({
    redirect: 'error',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  });
  expect(init.headers).toMatchObject({ authorization: `Bearer ${server.token}` });
});

it.each([
  [401, 'revoked'],
  [413, 'too-large'],
  [400, 'refused'],
  [404, 'refused'],
  [408, 'offline'],
  [429, 'offline'],
  [500, 'offline'],
  [503, 'offline'],
])('reads status %i as %s', async (status, kind) => {
  const fake = new FakeServer();
  fake.faults.push({ status, body: '<html>' });
  expect(await call(fake.io(), server, ask)).toMatchObject({ ok: false, failure: { kind } });
});

it('is offline without a network and when the server is too slow', async () => {
  const fake = new FakeServer();
  fake.faults.push('no-network', 'silence');
  expect(await call(fake.io(), server, ask)).toMatchObject({
    failure: { kind: 'offline', message: 'Failed to fetch' },
  });
  expect(await call(fake.io(), server, ask)).toMatchObject({
    failure: { kind: 'offline', message: 'no answer within 0.03 s' },
  });
});

it('does not take any answer for ours', async () => {
  const fake = new FakeServer();
  fake.faults.push({ status: 200, body: { login: 'please' } });
  expect(await call(fake.io(), server, ask)).toMatchObject({ failure: { kind: 'unclear' } });
});
