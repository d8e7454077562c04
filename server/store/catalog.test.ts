import { expect, it } from 'vitest';
import { catalogReply } from '../../utils/domain/api/contract.ts';
import { type CatalogRecord, RECORD_KEYS } from '../../utils/domain/catalog/record.ts';
import { createAdminApp } from '../app.ts';
import { createCompany, NOON, onBothDatabases, type TestDevice } from '../testing.ts';
import { importCatalog } from './catalog-import.ts';

const record = (n: number, more: CatalogRecord = {}): CatalogRecord => ({
  approvalNumber: `国药准字H${String(20_000_000 + n)}`,
  genericName: `试验片${n}`,
  ...more,
});
const lines = (records: readonly unknown[]) =>
  records.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n');

/** What a device knows after asking until there is no more. */
async function pull(
  device: TestDevice,
  app: { request: (path: string, init: RequestInit) => Response | Promise<Response> },
  known: { since: number; records: Map<string, CatalogRecord> },
) {
  let [query, pages] = [`since=${known.since}`, 0];
  for (;;) {
    const headers = { Authorization: `Bearer ${device.enrolled.token}` };
    const reply = catalogReply.parse(
      await (await app.request(`/v1/catalog?${query}`, { headers })).json(),
    );
    pages++;
    if (reply.since !== known.since) known.records.clear();
    for (const id of reply.remove) known.records.delete(id);
    for (const { id, record: one } of reply.add) known.records.set(id, one);
    if (reply.next === null) {
      known.since = reply.until;
      return { pages, reply };
    }
    query = `since=${reply.since}&until=${reply.until}&after=${reply.next}`;
  }
}

await onBothDatabases((server) => {
  const setUp = async () => {
    const { db, app, clock } = server.current;
    const company = await createCompany(server.current);
    const deps = { db, databaseKind: server.current.kind, now: () => clock.now, log: () => {} };
    const admin = createAdminApp(deps, company, 'secret');
    const upload = async (records: readonly unknown[], token = 'secret') => {
      const response = await admin.request('/admin/catalog?file=master.csv', {
        method: 'POST',
        headers: { Authorization: `Bearer ${token}`, 'Accept-Language': 'en' },
        body: lines(records),
      });
      return { status: response.status, body: await response.json() };
    };
    return { ...company, db, app, upload, device: await company.device('agent', '林晓彤') };
  };

  it('takes a catalog in and sends only what changed', async () => {
    const { app, upload, device } = await setUp();
    const known = { since: 0, records: new Map<string, CatalogRecord>() };
    expect((await pull(device, app, known)).reply).toMatchObject({ until: 0, recordCount: 0 });

    const first = Array.from({ length: 1_201 }, (_, n) => record(n));
    expect(await upload([...first, first[0]])).toEqual({
      status: 200,
      body: { generation: 1, recordCount: 1_201, added: 1_201, removed: 0, repeated: 1 },
    });
    expect((await pull(device, app, known)).pages).toBe(3);
    expect(known.records.size).toBe(1_201);

    const second = [...first.slice(2), record(1, { pack: '12片/盒' }), record(9_000)];
    expect((await upload(second)).body).toEqual({
      generation: 2,
      recordCount: 1_201,
      added: 2,
      removed: 2,
      repeated: 0,
    });
    const { pages, reply } = await pull(device, app, known);
    expect(pages).toBe(1);
    expect(reply).toMatchObject({ since: 1, until: 2, recordCount: 1_201, publishedAt: NOON });
    expect([reply.add.length, reply.remove.length]).toEqual([2, 2]);
    const names = (records: Iterable<CatalogRecord>) =>
      [...records].map((one) => RECORD_KEYS.map((key) => one[key] ?? '').join('|')).sort();
    expect(names(known.records.values())).toEqual(names(second));

    const late = { since: 0, records: new Map<string, CatalogRecord>() };
    await pull(device, app, late);
    expect(names(late.records.values())).toEqual(names(second));
  });

  it('brings back what left, and starts a device over that knows more than the server', async () => {
    const { app, upload, device } = await setUp();
    await upload([record(1), record(2)]);
    const known = { since: 0, records: new Map<string, CatalogRecord>() };
    await pull(device, app, known);
    await upload([record(1)]);
    await upload([record(1), record(2), record(3)]);
    await pull(device, app, known);
    expect(known.records.size).toBe(3);
    known.since = 99;
    await pull(device, app, known);
    expect([known.since, known.records.size]).toEqual([3, 3]);
  });

  it('lets nothing in of a file that breaks off or lies', async () => {
    const { app, db, organisation, upload, device } = await setUp();
    await upload([record(1)]);
    expect(await upload([record(2), '{"genericName":'])).toMatchObject({
      status: 400,
      body: { code: 'catalog-line', message: expect.stringContaining('Record 2') },
    });
    expect(await upload([{ genericName: 7 }])).toMatchObject({ status: 400 });
    expect(await upload([{ unknown: 'x' }])).toMatchObject({ status: 400 });
    expect((await upload([record(3)], 'guess')).status).toBe(401);
    const broken = async function* () {
      yield [record(4)];
      throw new Error('the line went dead');
    };
    await expect(importCatalog(db, organisation.id, 'x', broken(), () => NOON)).rejects.toThrow(
      'went dead',
    );
    const known = { since: 0, records: new Map<string, CatalogRecord>() };
    await pull(device, app, known);
    expect([...known.records.values()]).toEqual([record(1)]);
  });

  it('refuses the slower of two imports at once and keeps the faster whole', async () => {
    const { app, db, organisation, device } = await setUp();
    let goOn = () => {};
    const gate = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const slow = async function* () {
      yield [record(1)];
      await gate;
      yield [record(2)];
    };
    const first = importCatalog(db, organisation.id, 'slow', slow(), () => NOON);
    const refused = expect(first).rejects.toMatchObject({ code: 'catalog-overtaken' });
    const quick = async function* () {
      yield [record(3)];
    };
    await importCatalog(db, organisation.id, 'quick', quick(), () => NOON);
    goOn();
    await refused;
    const known = { since: 0, records: new Map<string, CatalogRecord>() };
    await pull(device, app, known);
    expect([...known.records.values()]).toEqual([record(3)]);
  });

  it('gives a catalog to its own company only, and to nobody unknown', async () => {
    const { app, upload } = await setUp();
    await upload([record(1)]);
    const stranger = await (await createCompany(server.current)).device('admin', '郭婷');
    const known = { since: 0, records: new Map<string, CatalogRecord>() };
    await pull(stranger, app, known);
    expect(known.records.size).toBe(0);
    expect((await app.request('/v1/catalog?since=0')).status).toBe(401);
    const headers = { Authorization: `Bearer ${stranger.enrolled.token}` };
    for (const query of ['since=x', 'since=-1', "since=0&after='", 'since=0&until=9e9'])
      expect((await app.request(`/v1/catalog?${query}`, { headers })).status).toBe(400);
  });
});
