import { eq } from 'drizzle-orm';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import { expect, it } from 'vitest';
import {
  enrolReply,
  errorReply,
  eventsReply,
  policyReply,
  summaryReply,
} from '../utils/domain/api/contract.ts';
import { DEFAULT_POLICY } from '../utils/domain/policy/policy.ts';
import { createAdminApp } from './app.ts';
import * as schema from './db/schema.ts';
import { ensurePolicy, publishPolicy } from './store/policy.ts';
import { answered, createCompany, json, NOON, onBothDatabases } from './testing.ts';

const CHROME = 'chrome-extension://afkjijcmipdcbjhhjkoihkolhkhdfpmb';
const FIREFOX = 'moz-extension://6d3c1b5e-54c1-4e43-8a05-7f6f3d0a9b11';
const HOUR_MS = 3_600_000;

await onBothDatabases((server) => {
  const company = () => createCompany(server.current);
  const post = (path: string, body: unknown, headers = {}) =>
    server.current.app.request(path, json(body, headers));
  const codeOf = async (response: Response) =>
    `${response.status} ${errorReply.parse(await response.json()).code}`;

  it('turns a code into a token once, as typed on the telephone', async () => {
    const { invite, organisation, shop } = await company();
    const { code, person } = await invite({ role: 'agent', person: ' 林晓彤 ' });
    const typed = ` ${code.toLowerCase().replaceAll('-', ' – ').replaceAll('0', 'o')} `;
    const response = await post('/v1/enrol', { code: typed, deviceName: '前台电脑' });
    expect(response.status).toBe(200);
    const reply = enrolReply.parse(await response.json());
    expect(reply).toMatchObject({ organisation, shop, person, role: 'agent' });
    expect(await codeOf(await post('/v1/enrol', { code, deviceName: '' }))).toBe('403 code-used');

    const rows = JSON.stringify([
      await server.current.db
        .select()
        .from(schema.devices)
        .where(eq(schema.devices.organisationId, organisation.id)),
      await server.current.db
        .select()
        .from(schema.invites)
        .where(eq(schema.invites.organisationId, organisation.id)),
    ]);
    expect(rows).toContain(reply.deviceId);
    expect(rows).not.toContain(reply.token);
    expect(rows).not.toContain(code);
    expect(rows).not.toContain(code.replaceAll('-', ''));
  });

  it('gives one code to one device only, also when two ask at once', async () => {
    const { invite } = await company();
    const { code } = await invite({ role: 'agent' });
    const replies = await Promise.all(
      [...Array(6)].map(() => post('/v1/enrol', { code, deviceName: 'x' })),
    );
    expect(replies.map((one) => one.status).sort()).toEqual([200, 403, 403, 403, 403, 403]);
  });

  it('refuses codes that expired or never were', async () => {
    const { invite, organisation } = await company();
    const { code, expiresAt } = await invite({ role: 'agent', hours: 1 });
    expect(expiresAt).toBe(NOON + HOUR_MS);
    const { clock } = server.current;
    clock.now = expiresAt;
    const late = await post('/v1/enrol', { code, deviceName: '' });
    clock.now = NOON;
    expect(await codeOf(late)).toBe('403 code-expired');
    for (const wrong of [`${organisation.id}-00000-00000-00000`, 'abcd', '连接码连接码'])
      expect(await codeOf(await post('/v1/enrol', { code: wrong, deviceName: '' }))).toBe(
        '403 code-unknown',
      );
    expect(await codeOf(await post('/v1/enrol', { code, deviceName: 'x\0' }))).toBe(
      '400 bad-request',
    );
  });

  it('makes one person of two invites by the same name and follows the role', async () => {
    const { invite } = await company();
    const [first, second] = await Promise.all([
      invite({ role: 'agent', person: '郭婷' }),
      invite({ role: 'supervisor', person: '郭婷' }),
    ]);
    expect(first.person).toEqual(second.person);
    await expect(invite({ role: 'supervisor' })).rejects.toMatchObject({ code: 'person-needed' });
    await expect(invite({ role: 'agent', shop: 'shp_x' })).rejects.toMatchObject({
      code: 'no-shop',
    });
  });

  it('answers 401 everywhere without a token, with a wrong one and after revoking', async () => {
    const made = await company();
    const desk = await made.device('agent', '林晓彤');
    const admin = createAdminApp(
      { ...server.current, databaseKind: server.current.kind, now: () => NOON, log: () => {} },
      made,
      'secret',
    );
    const asAdmin = { Authorization: 'Bearer secret' };
    const { token, deviceId } = desk.enrolled;
    const everywhere = async (authorization: string | undefined) => {
      const headers: Record<string, string> = authorization ? { Authorization: authorization } : {};
      const { app } = server.current;
      return await Promise.all([
        codeOf(await app.request('/v1/events', json({ events: [] }, headers))),
        ...['/v1/policy', '/v1/summary', '/v1/me'].map(async (path) =>
          codeOf(await app.request(path, { headers })),
        ),
      ]);
    };
    const refused = Array(4).fill('401 unauthorised');
    expect(await everywhere(undefined)).toEqual(refused);
    expect(await everywhere(`Bearer ${token}x`)).toEqual(refused);
    expect(await everywhere(`Bearer ${token.slice(0, -1)}_`)).toEqual(refused);
    expect(await everywhere(`Basic ${token}`)).toEqual(refused);
    expect(await everywhere('Bearer secret')).toEqual(refused);
    expect((await desk.post([])).status).toBe(200);

    const revoke = (id: string, headers: Record<string, string>) =>
      admin.request('/admin/revocations', json({ deviceId: id }, headers));
    expect((await revoke(deviceId, desk.headers)).status).toBe(401);
    expect(await codeOf(await revoke('dev_x', asAdmin))).toBe('404 no-device');
    expect((await revoke(deviceId, asAdmin)).status).toBe(200);
    expect(await everywhere(`Bearer ${token}`)).toEqual(refused);
    const list = await admin.request('/admin/devices', { headers: asAdmin });
    expect(await list.json()).toMatchObject({ devices: [{ deviceId, revokedAt: NOON }] });
  });

  it('refuses what is too large with 413 and what is malformed with 400', async () => {
    const { device } = await company();
    const desk = await device('agent', '林晓彤');
    const send = (body: string) =>
      server.current.app.request('/v1/events', { method: 'POST', headers: desk.headers, body });
    expect(await codeOf(await desk.post(Array(501).fill(null)))).toBe('413 too-large');
    expect(await codeOf(await desk.post(['x'.repeat(1_000_000)]))).toBe('413 too-large');
    expect((await desk.post(['x'.repeat(900_000)])).status).toBe(200);
    expect((await desk.post(Array(500).fill(0))).status).toBe(200);
    expect(await codeOf(await send('{"events":['))).toBe('400 bad-json');
    expect(await codeOf(await send('[]'))).toBe('400 bad-request');
    expect(await codeOf(await send('{}'))).toBe('400 bad-request');
    const deep = '['.repeat(200_000) + ']'.repeat(200_000);
    expect((await send(`{"events":${deep}}`)).status).toBe(200);
    expect(await codeOf(await desk.get('/v1/summary?day=2026-02-30'))).toBe('400 bad-request');
    expect(await codeOf(await desk.get('/v1/me?limit=0'))).toBe('400 bad-request');
    expect(await codeOf(await desk.get('/v1/me?before=1'))).toBe('400 bad-request');
    expect(await codeOf(await desk.get('/v1/nothing'))).toBe('404 not-found');
  });

  it('serves the policy by ETag and never goes back', async () => {
    const { device, organisation } = await company();
    const desk = await device('agent', '林晓彤');
    const { db } = server.current;
    const first = await desk.get('/v1/policy');
    const policy = policyReply.parse(await first.json());
    expect(policy).toMatchObject({ version: 1, notice: { company: organisation.name } });
    const tag = first.headers.get('ETag')!;
    const again = await desk.get('/v1/policy', { 'If-None-Match': `W/${tag}, "x"` });
    expect([again.status, await again.text()]).toEqual([304, '']);

    const next = { ...policy, version: 2, reply: { ...policy.reply, targetMs: 20_000 } };
    await ensurePolicy(db, organisation.id, next, NOON);
    await ensurePolicy(db, organisation.id, next, NOON);
    const changed = await desk.get('/v1/policy', { 'If-None-Match': tag });
    expect(changed.status).toBe(200);
    expect(await changed.json()).toEqual(next);
    for (const version of [0, 1, 2])
      await expect(
        publishPolicy(db, organisation.id, { ...DEFAULT_POLICY, version }, NOON),
      ).rejects.toMatchObject({ code: 'version-not-newer' });
  });

  it('publishes through the admin interface, naming what is wrong', async () => {
    const made = await company();
    const deps = { ...server.current, databaseKind: server.current.kind, now: () => NOON };
    const admin = createAdminApp({ ...deps, log: () => {} }, made, 'secret');
    const publish = (policy: unknown) =>
      admin.request('/admin/policy', json(policy, { Authorization: 'Bearer secret' }));
    const good = { ...DEFAULT_POLICY, version: 2 };
    const bad = await publish({ ...good, reply: { ...good.reply, targetMs: 5 } });
    expect(bad.status).toBe(400);
    expect(((await bad.json()) as { message: string }).message).toContain('reply.targetMs');
    const calendar = { week: { 1: [] }, holidays: ['2026-10-01', '2026-13-01'] };
    const odd = await publish({ ...good, reply: { ...good.reply, calendar } });
    expect(odd.status).toBe(400);
    expect(((await odd.json()) as { message: string }).message).toContain(
      'reply.calendar.holidays.1',
    );
    expect((await publish({ ...good, version: 2 ** 40 })).status).toBe(400);
    expect((await publish(good)).status).toBe(200);
    expect(await codeOf(await publish(good))).toBe('409 version-not-newer');
    const { code } = (await (
      await admin.request(
        '/admin/invites',
        json({ role: 'agent' }, { Authorization: 'Bearer secret' }),
      )
    ).json()) as { code: string };
    expect((await post('/v1/enrol', { code, deviceName: '' })).status).toBe(200);
  });

  it('lets our own extension in and no page, on refusals too', async () => {
    const { app } = server.current;
    const allowed = async (origin: string, init: RequestInit = {}) => {
      const response = await app.request('/v1/policy', {
        ...init,
        headers: { Origin: origin, ...(init.headers as Record<string, string>) },
      });
      return response.headers.get('Access-Control-Allow-Origin');
    };
    const preflight = {
      method: 'OPTIONS',
      headers: {
        'Access-Control-Request-Method': 'GET',
        'Access-Control-Request-Headers': 'authorization',
      },
    };
    for (const origin of [CHROME, FIREFOX]) {
      expect(await allowed(origin)).toBe(origin);
      expect(await allowed(origin, preflight)).toBe(origin);
    }
    for (const origin of [
      'https://fxg.jinritemai.com',
      'null',
      `${CHROME}.evil.example`,
      'chrome-extension://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
    ]) {
      expect(await allowed(origin)).toBeNull();
      expect(await allowed(origin, preflight)).toBeNull();
    }
    const response = await app.request('/v1/policy', preflight);
    expect(response.headers.get('Access-Control-Allow-Credentials')).toBeNull();
  });

  it('answers in the reader’s language, with headers that keep browsers careful', async () => {
    const { app } = server.current;
    const zh = await app.request('/v1/me');
    const en = await app.request('/v1/me', { headers: { 'Accept-Language': 'en-GB,en;q=0.9' } });
    expect(((await zh.json()) as { message: string }).message).toContain('授权');
    expect(((await en.json()) as { message: string }).message).toContain('revoked');
    expect(zh.headers.get('Content-Security-Policy')).toBe("default-src 'none'");
    expect(zh.headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(zh.headers.get('Cache-Control')).toBe('no-store');
    expect(zh.headers.get('Set-Cookie')).toBeNull();
  });

  it('says that it is well', async () => {
    const response = await server.current.app.request('/healthz');
    expect(await response.json()).toEqual({ isOk: true, database: server.current.kind });
  });

  it('gives a person everything recorded about them, page by page, and nobody else’s', async () => {
    const { device, invite } = await company();
    const mine = await device('agent', '林晓彤');
    const other = await device('agent', '何俊');
    const sent = [...Array(5).keys()].map((n) =>
      mine.event('order-action', `mine ${n}`, {}, { at: NOON - (n >> 1) * 1000, isWeak: n === 0 }),
    );
    await mine.send(...sent);
    await other.send(other.event('order-action', 'not mine'));
    const pages: unknown[] = [];
    let next: string | null = '';
    while (next !== null) {
      const query: string = next ? `&before=${next}` : '';
      const page = (await (await mine.get(`/v1/me?limit=2${query}`)).json()) as {
        person: { name: string };
        eventCount: number;
        events: unknown[];
        next: string | null;
      };
      expect(page).toMatchObject({ person: { name: '林晓彤' }, eventCount: 5 });
      pages.push(...page.events);
      next = page.next;
    }
    expect(pages).toHaveLength(5);
    const plain = sent.map((event) => (event.isWeak ? event : { ...event, isWeak: undefined }));
    expect(pages).toEqual(expect.arrayContaining(plain.map((e) => JSON.parse(JSON.stringify(e)))));

    const { code } = await invite({ role: 'agent' });
    const shared = enrolReply.parse(
      await (await post('/v1/enrol', { code, deviceName: '共用' })).json(),
    );
    const record = await server.current.app.request('/v1/me', {
      headers: { Authorization: `Bearer ${shared.token}` },
    });
    expect(await record.json()).toMatchObject({ person: null, eventCount: 0, events: [] });
  });

  it('answers every route as the contract says', async () => {
    const { device } = await company();
    const boss = await device('supervisor', '周敏');
    const sent = await boss.post([
      boss.event('reply-round', 'a', answered(3000), { revision: 1 }),
      boss.event('reply-round', 'b'),
    ]);
    expect(() => eventsReply.parse({})).toThrow();
    eventsReply.parse(await sent.json());
    summaryReply.parse(await (await boss.get('/v1/summary')).json());
  });

  it('hides the cause of a fault from the answer and the texts from the log', async () => {
    const { device, organisation } = await company();
    const desk = await device('agent', '林晓彤');
    const { db, log } = server.current;
    await db.delete(schema.shops).where(eq(schema.shops.organisationId, organisation.id));
    await db
      .delete(schema.organisations)
      .where(eq(schema.organisations.organisationId, organisation.id));
    const response = await desk.get('/v1/me');
    expect(response.status).toBe(500);
    const text = await response.text();
    expect(JSON.parse(text).code).toBe('failed');
    expect(text).not.toContain('device');
    expect(log.at(-2)).toMatchObject({ event: 'error', route: '/v1/me', error: 'Error' });
    expect(log.at(-1)).toMatchObject({ event: 'request', route: '/v1/me', status: 500 });
    const written = JSON.stringify(log);
    expect(written).not.toMatch(/林晓彤|前台电脑|yg1_|药房/);
  });

  /** Each table named in a statement must be narrowed to one organisation. */
  it('names the organisation in every statement', () => {
    const tables = Object.values(schema).filter((one) => one instanceof PgTable);
    const names = tables.map((table) => getTableConfig(table).name);
    const isOurs = new RegExp(`\\b(?:from|join|update|into) "(${names.join('|')})"`, 'g');
    const directory = /^select "organisation_id", "name" from "organisations"$/;
    const statements = new Set(server.current.statements.filter((one) => !directory.test(one)));
    const ours = [...statements].filter((one) => one.match(isOurs));
    expect(ours.length).toBeGreaterThan(20);
    for (const statement of ours) {
      const tableCount = statement.match(isOurs)!.length;
      const boundCount = statement.startsWith('insert into')
        ? Number(statement.includes('("organisation_id"'))
        : (statement.match(/"organisation_id" = /g)?.length ?? 0);
      expect(boundCount, statement).toBeGreaterThanOrEqual(tableCount);
    }
  });
});
