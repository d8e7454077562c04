import { asc, eq, sql } from 'drizzle-orm';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { JournalEvent } from '../../utils/domain/events/registry.ts';
import { addEvent, emptyTotals } from '../../utils/domain/reports/day-totals.ts';
import { devices, events, rollups } from '../db/schema.ts';
import {
  answered,
  createCompany,
  NOON,
  onBothDatabases,
  type TestDevice,
  TODAY,
} from '../testing.ts';

const outcomes = (results: { outcome: string }[]) => results.map((one) => one.outcome);

await onBothDatabases((server) => {
  const company = () => createCompany(server.current);
  const stored = (organisationId: string) =>
    server.current.db
      .select()
      .from(events)
      .where(eq(events.organisationId, organisationId))
      .orderBy(asc(events.eventId));
  const sums = (organisationId: string) =>
    server.current.db
      .select()
      .from(rollups)
      .where(eq(rollups.organisationId, organisationId))
      .orderBy(asc(rollups.day), asc(rollups.personId));

  it('stores a batch once, however often it comes', async () => {
    const { organisation, device } = await company();
    const desk = await device('agent', '林晓彤');
    const batch = [
      desk.event('reply-round', 'a', answered(12_000), { revision: 1 }),
      desk.event('order-check', 'b', { verdict: 'mismatch', kinds: ['quantity'] }),
      desk.event('listing-check', 'c'),
    ];
    expect(outcomes(await desk.send(...batch))).toEqual(['stored', 'stored', 'stored']);
    const before = await sums(organisation.id);
    expect(outcomes(await desk.send(...batch))).toEqual(['duplicate', 'duplicate', 'duplicate']);
    expect(await sums(organisation.id)).toEqual(before);
    expect(before).toHaveLength(1);
    expect(before[0]?.totals).toMatchObject({
      rounds: { answered: 1, inTime: 1, late: 0, sumMs: 12_000 },
      orders: { checked: 1, mismatch: 1, kinds: { quantity: 1 } },
      listings: { checked: 1 },
    });
    expect(await stored(organisation.id)).toHaveLength(3);
  });

  it('keeps the highest revision and takes the old figures out', async () => {
    const { organisation, device } = await company();
    const desk = await device('agent', '林晓彤');
    const round = (revision: number, waitMs: number) =>
      desk.event('reply-round', 'a', answered(waitMs), { revision });
    expect(outcomes(await desk.send(round(2, 30_000)))).toEqual(['stored']);
    expect(outcomes(await desk.send(round(1, 10_000)))).toEqual(['superseded']);
    expect(outcomes(await desk.send(round(3, 15_000)))).toEqual(['stored']);
    const [sum] = await sums(organisation.id);
    expect(sum?.totals.rounds).toEqual({
      answered: 1,
      inTime: 1,
      late: 0,
      unseen: 0,
      sumMs: 15_000,
      waits: { '16': 1 },
    });
  });

  it('plays revisions inside one batch in their own order', async () => {
    const { organisation, device } = await company();
    const desk = await device('agent', '林晓彤');
    const open = desk.event('reply-round', 'a');
    const done = desk.event('reply-round', 'a', answered(5_000), { revision: 1 });
    expect(outcomes(await desk.send(open, done, open, done))).toEqual([
      'stored',
      'stored',
      'superseded',
      'duplicate',
    ]);
    const [row] = await stored(organisation.id);
    expect(row).toMatchObject({ revision: 1, openSinceAt: null });
    expect((await sums(organisation.id))[0]?.totals.rounds.answered).toBe(1);
  });

  it('counts what two devices saw once; of equal revisions the smaller device id holds', async () => {
    const { organisation, device } = await company();
    const pair = [await device('agent', '林晓彤'), await device('agent', '何俊')];
    pair.sort((a, b) => (a.enrolled.deviceId < b.enrolled.deviceId ? -1 : 1));
    const [small, large] = pair as [TestDevice, TestDevice];
    const seenBy = (desk: TestDevice) => desk.event('order-check', 'same', { verdict: 'review' });
    expect(outcomes(await large.send(seenBy(large)))).toEqual(['stored']);
    expect(outcomes(await small.send(seenBy(small)))).toEqual(['stored']);
    expect(outcomes(await large.send(seenBy(large)))).toEqual(['duplicate']);
    const rows = await stored(organisation.id);
    expect(rows.map((row) => row.deviceId)).toEqual([small.enrolled.deviceId]);
    const checked = (await sums(organisation.id)).map((sum) => [
      sum.personId,
      sum.totals.orders.checked,
    ]);
    expect(Object.fromEntries(checked)).toEqual({
      [small.enrolled.person!.id]: 1,
      [large.enrolled.person!.id]: 0,
    });
  });

  it('refuses a poisoned event by itself, with the path, and stores its neighbours', async () => {
    const { organisation, device } = await company();
    const desk = await device('agent', '林晓彤');
    const good = desk.event('order-action', 'good');
    const results = await desk.send(
      null,
      'text',
      { id: 'x', revision: 7 },
      { ...desk.event('order-action', '1'), kind: '__proto__' },
      { ...desk.event('order-action', '2'), version: 9 },
      desk.event('order-check', '3', { kinds: ['nothing' as 'gift'] }),
      desk.event('order-action', '4', { site: 'nul\0' }),
      desk.event('order-action', '5', { site: 'half \ud83d pair' }),
      good,
    );
    expect(outcomes(results)).toEqual([...Array(8).fill('rejected'), 'stored']);
    expect(results[0]).toMatchObject({ id: null, revision: null });
    expect(results[2]).toMatchObject({ id: 'x', revision: 7 });
    expect(results[3]?.reason).toContain('kind');
    expect(results[5]?.reason).toMatch(/^body\.kinds\.0/);
    expect(results[6]?.reason).toBe('body.site: NUL or lone surrogate');
    expect(results[7]?.reason).toBe('body.site: NUL or lone surrogate');
    expect((await stored(organisation.id)).map((row) => row.eventId)).toEqual([good.id]);
  });

  it('refuses what is not about the device’s own shop', async () => {
    const here = await company();
    const elsewhere = await company();
    const desk = await here.device('agent', '林晓彤');
    const stranger = await elsewhere.device('agent', '郭婷');
    const colleague = await here.device('agent', '何俊');
    const results = await desk.send(
      desk.event('order-action', 'a', {}, { shopId: elsewhere.shop.id }),
      desk.event('order-action', 'b', {}, { deviceId: colleague.enrolled.deviceId }),
      desk.event('order-action', 'c', {}, { personId: stranger.enrolled.person!.id }),
      desk.event('order-action', 'd', {}, { personId: colleague.enrolled.person!.id }),
      desk.event('order-action', 'e', {}, { personId: null }),
    );
    expect(results.map((one) => one.reason?.split(':')[0] ?? one.outcome)).toEqual([
      'shopId',
      'deviceId',
      'personId',
      'stored',
      'stored',
    ]);
  });

  it('lets no event take the place of another kind’s', async () => {
    const { organisation, device } = await company();
    const desk = await device('agent', '林晓彤');
    const check = desk.event('order-check', 'a');
    const forged = desk.event('order-action', 'b', {}, { id: check.id, revision: 9 });
    expect(outcomes(await desk.send(check, forged))).toEqual(['stored', 'rejected']);
    expect(outcomes(await desk.send(forged))).toEqual(['rejected']);
    expect((await stored(organisation.id)).map((row) => row.kind)).toEqual(['order-check']);
  });

  it('gets past a row that the database itself refuses', async () => {
    const { organisation, device } = await company();
    const desk = await device('agent', '林晓彤');
    const batch = [...Array(7).keys()].map((n) => desk.event('order-action', `row ${n}`));
    const bad = batch[4]!;
    const { db } = server.current;
    await db.execute(
      sql.raw(`alter table events add constraint test_refusal check (event_id <> '${bad.id}')`),
    );
    try {
      const results = await desk.send(...batch);
      expect(results.map((one) => one.id)).toEqual(batch.map((event) => event.id));
      expect(results.filter((one) => one.outcome === 'rejected')).toEqual([
        {
          id: bad.id,
          revision: 0,
          outcome: 'rejected',
          reason: 'the database refuses it (23514)',
        },
      ]);
      expect(await stored(organisation.id)).toHaveLength(6);
      expect((await sums(organisation.id))[0]?.totals.orders.resolved).toBe(6);
    } finally {
      await db.execute(sql.raw('alter table events drop constraint test_refusal'));
    }
  });

  it('takes an empty batch as a sign of life', async () => {
    const { organisation, device } = await company();
    const desk = await device('agent', '林晓彤');
    expect(await desk.send()).toEqual([]);
    const [row] = await server.current.db
      .select()
      .from(devices)
      .where(eq(devices.organisationId, organisation.id));
    expect(row?.lastSeenAt).toBe(server.current.clock.now);
  });

  it('gives the same roll-ups for any order, batching, repetition and concurrency', async () => {
    const DAY_MS = 86_400_000;
    const version = fc.record({
      thing: fc.integer({ min: 0, max: 5 }),
      revision: fc.integer({ min: 0, max: 2 }),
      desk: fc.integer({ min: 0, max: 1 }),
      person: fc.integer({ min: 0, max: 2 }),
      isYesterday: fc.boolean(),
      waitMs: fc.integer({ min: 0, max: 90_000 }),
      state: fc.constantFrom('open', 'answered', 'unseen'),
    });
    const arrival = fc
      .uniqueArray(version, {
        minLength: 1,
        maxLength: 24,
        selector: (v) => `${v.thing} ${v.revision} ${v.desk}`,
      })
      .chain((versions) =>
        fc.tuple(
          fc.constant(versions),
          fc.array(fc.array(fc.nat(versions.length - 1), { maxLength: 8 }), { maxLength: 6 }),
          fc.shuffledSubarray([...versions.keys()], { minLength: versions.length }),
        ),
      );
    await fc.assert(
      fc.asyncProperty(arrival, async ([versions, early, order]) => {
        const { organisation, device } = await company();
        const desks = [await device('agent', '林晓彤'), await device('agent', '何俊')];
        const persons = [...desks.map((desk) => desk.enrolled.person!.id), null];
        const all = versions.map((v) =>
          desks[v.desk]!.event(
            'reply-round',
            `thing ${v.thing}`,
            v.state === 'answered' ? answered(v.waitMs) : { state: v.state as 'open' },
            {
              revision: v.revision,
              personId: persons[v.person]!,
              at: v.isYesterday ? NOON - DAY_MS : NOON,
            },
          ),
        );
        const send = (indexes: readonly number[]) =>
          Promise.all(
            desks.map((desk, n) =>
              desk.send(...indexes.filter((i) => versions[i]!.desk === n).map((i) => all[i]!)),
            ),
          );
        for (const some of early) await send(some);
        await send(order);

        const winners = new Map<string, JournalEvent>();
        for (const event of all) {
          const held = winners.get(event.id);
          const isBetter =
            !held ||
            event.revision > held.revision ||
            (event.revision === held.revision && event.deviceId < held.deviceId);
          if (isBetter) winners.set(event.id, event);
        }
        const expected = new Map<string, ReturnType<typeof emptyTotals>>();
        for (const event of winners.values()) {
          const day = event.at === NOON ? TODAY : '2026-11-23';
          const key = `${day} ${event.personId ?? ''}`;
          const totals = expected.get(key) ?? emptyTotals();
          addEvent(totals, event);
          expected.set(key, totals);
        }
        for (const row of await sums(organisation.id)) {
          const key = `${row.day} ${row.personId}`;
          expect(row.totals).toEqual(expected.get(key) ?? emptyTotals());
          expected.delete(key);
        }
        expect(expected.size).toBe(0);
        const kept = (await stored(organisation.id)).map((row) => [row.eventId, row.revision]);
        expect(Object.fromEntries(kept)).toEqual(
          Object.fromEntries([...winners].map(([id, event]) => [id, event.revision])),
        );
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  it('survives many batches over the same things at once', async () => {
    const { organisation, device } = await company();
    const desks = await Promise.all([...Array(4).keys()].map((n) => device('agent', `客服${n}`)));
    const persons = desks.map((desk) => desk.enrolled.person!.id);
    await Promise.all(
      desks.flatMap((desk, n) =>
        [...Array(5).keys()].map((round) => {
          const batch = [...Array(40).keys()].map((thing) =>
            desk.event('reply-round', `thing ${thing}`, answered(1000 * (n + 1)), {
              revision: round,
              personId: persons[(n + thing) % 4]!,
            }),
          );
          return desk.send(...(n % 2 === 0 ? batch : batch.reverse()));
        }),
      ),
    );
    const smallest = desks.map((desk) => desk.enrolled.deviceId).sort()[0];
    const rows = await stored(organisation.id);
    expect(rows).toHaveLength(40);
    expect(rows.every((row) => row.revision === 4 && row.deviceId === smallest)).toBe(true);
    const total = (await sums(organisation.id)).reduce((n, s) => n + s.totals.rounds.answered, 0);
    expect(total).toBe(40);
  });

  it('adds up different things of the same people at once, without locking anybody out', async () => {
    const { organisation, device } = await company();
    const desks = await Promise.all([...Array(6).keys()].map((n) => device('agent', `客服${n}`)));
    const persons = [...desks.map((desk) => desk.enrolled.person!.id), null];
    const deadlocks = async () => {
      await server.current.db.execute(sql`select pg_stat_force_next_flush()`);
      return await server.current.db
        .select({ n: sql<number>`deadlocks::int` })
        .from(sql`pg_stat_database`)
        .where(sql`datname = current_database()`);
    };
    const before = await deadlocks();
    // First nothing in common but the rows of sums (new, then known), then events in common too.
    for (let round = 0; round < 12; round++)
      await Promise.all(
        desks.map((desk, n) => {
          const fresh = [...Array(30).keys()].map((i) =>
            desk.event(
              'order-action',
              `${round} ${n} ${i}`,
              {},
              {
                personId: persons[(i * (n + 1)) % 7]!,
                at: NOON - ((round >> 1) + (i % 2)) * 86_400_000,
              },
            ),
          );
          const shared = [...Array(round < 8 ? 0 : 30).keys()].map((i) =>
            desk.event('order-check', `${round} ${i}`),
          );
          const batch = [...fresh, ...shared];
          return desk.send(...(n % 2 === 0 ? batch : batch.reverse()));
        }),
      );
    const total = { resolved: 0, checked: 0 };
    for (const { totals } of await sums(organisation.id)) {
      total.resolved += totals.orders.resolved;
      total.checked += totals.orders.checked;
    }
    expect(total).toEqual({ resolved: 12 * 6 * 30, checked: 4 * 30 });
    expect(await deadlocks()).toEqual(before);
  });
});
