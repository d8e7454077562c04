import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { answered, createCompany, NOON, onBothDatabases, TODAY } from '../testing.ts';

const MINUTE_MS = 60_000;

await onBothDatabases((server) => {
  const company = () => createCompany(server.current);

  it('shows an agent their own figures and a supervisor the team’s, with people', async () => {
    const { device } = await company();
    const lin = await device('agent', '林晓彤');
    const he = await device('agent', '何俊');
    const boss = await device('supervisor', '周敏');
    const shared = await device('agent');
    await lin.send(
      lin.event('reply-round', 'l1', answered(10_000), { revision: 1 }),
      lin.event('reply-round', 'l2', answered(50_000), { revision: 1 }),
    );
    await he.send(he.event('order-check', 'h1', { verdict: 'mismatch', kinds: ['spec'] }));
    await shared.send(shared.event('order-check', 's1', { verdict: 'unseen' }));

    const own = await lin.summary();
    expect(own).toMatchObject({ day: TODAY, scope: 'own', people: [] });
    expect(own.totals.rounds).toMatchObject({ answered: 2, inTime: 1, late: 1, sumMs: 60_000 });
    expect(own.totals.orders.checked).toBe(0);

    const team = await boss.summary();
    expect(team.scope).toBe('team');
    expect(team.totals.orders).toMatchObject({ checked: 2, mismatch: 1, unseen: 1 });
    expect(team.totals.rounds.answered).toBe(2);
    expect(team.people.map((one) => one.name).sort()).toEqual([null, '何俊', '林晓彤'].sort());
    expect(team.people.find((one) => one.personId === null)?.totals.orders.checked).toBe(1);
    expect((await boss.summary('2026-11-23')).people).toEqual([]);
    expect((await shared.summary()).totals.orders.checked).toBe(0);
  });

  it('keeps shops and companies apart', async () => {
    const here = await company();
    const elsewhere = await company();
    const desk = await here.device('agent', '林晓彤');
    await desk.send(desk.event('order-check', 'a'), desk.event('reply-round', 'b'));
    const stranger = await elsewhere.device('admin', '郭婷');
    const summary = await stranger.summary();
    expect(summary.totals.orders.checked).toBe(0);
    expect(summary.waiting).toEqual({ count: 0, rounds: [], asOf: null });
  });

  it('lists who waits today, oldest first, at most twenty, until answered or lost', async () => {
    const { device } = await company();
    const lin = await device('agent', '林晓彤');
    const he = await device('agent', '何俊');
    const boss = await device('supervisor', '周敏');
    const opened = [...Array(23).keys()].map((n) =>
      lin.event('reply-round', `w${n}`, { startedAt: NOON - n * MINUTE_MS }),
    );
    await lin.send(...opened);
    await lin.send(
      lin.event('reply-round', 'old', {}, { at: NOON - 86_400_000 }),
      lin.event('reply-round', 'w22', answered(5), { revision: 1 }),
      lin.event('reply-round', 'w21', { state: 'unseen' }, { revision: 1 }),
    );
    const { waiting } = await boss.summary();
    expect(waiting.count).toBe(21);
    expect(waiting.rounds).toHaveLength(20);
    expect(waiting.rounds[0]).toEqual({
      site: 'douyin',
      subject: opened[20]!.subject,
      startedAt: NOON - 20 * MINUTE_MS,
      targetMs: 20_000,
    });
    expect(waiting.rounds.at(-1)?.startedAt).toBe(NOON - MINUTE_MS);
    expect((await lin.summary()).waiting.count).toBe(21);
    expect((await he.summary()).waiting.count).toBe(0);
  });

  it('tells how old the news is: the team’s last sign of life today, an agent’s own', async () => {
    const { device } = await company();
    const lin = await device('agent', '林晓彤');
    const he = await device('agent', '何俊');
    const boss = await device('supervisor', '周敏');
    expect((await boss.summary()).waiting.asOf).toBeNull();
    const { clock } = server.current;
    await lin.send();
    clock.now = NOON + 5 * MINUTE_MS;
    await he.send();
    clock.now = NOON;
    expect((await boss.summary()).waiting.asOf).toBe(NOON + 5 * MINUTE_MS);
    expect((await lin.summary()).waiting.asOf).toBe(NOON);
    expect((await boss.summary('2026-11-25')).waiting.asOf).toBeNull();
    expect((await boss.summary('2026-11-23')).waiting.asOf).toBeNull();
  });

  it('counts what is open in today’s listings, each by its newest check, for a supervisor', async () => {
    const { device } = await company();
    const lin = await device('agent', '林晓彤');
    const he = await device('agent', '何俊');
    const boss = await device('supervisor', '周敏');
    const found = (...rules: [string, 'block' | 'error', 'sure' | 'review'][]) => ({
      findings: rules.map(([ruleId, level, certainty]) => ({
        ruleId,
        field: 'title',
        level,
        certainty,
      })),
    });
    const [one, two] = ['1'.repeat(32), '2'.repeat(32)];
    const at = (minute: number, subject: string) => ({ at: NOON + minute * MINUTE_MS, subject });
    await lin.send(
      lin.event('listing-check', 'a', found(['cure', 'error', 'sure']), at(0, one)),
      lin.event(
        'listing-check',
        'b',
        found(['cure', 'error', 'sure'], ['ban', 'block', 'sure']),
        at(1, two),
      ),
      lin.event('listing-check', 'old', found(['ban', 'block', 'sure']), at(-24 * 60, one)),
    );
    // A colleague goes on with the first listing; an older check that comes late changes nothing.
    await he.send(
      he.event(
        'listing-check',
        'c',
        found(['cure', 'error', 'review'], ['rate', 'error', 'sure']),
        at(5, one),
      ),
      he.event('listing-check', 'd', found(['cure', 'error', 'sure']), at(3, one)),
    );
    const { openFindings } = await boss.summary();
    expect(openFindings?.byLevel).toEqual({ review: 1, error: 2, block: 1 });
    expect(openFindings?.byRule).toHaveLength(4);
    expect((await lin.summary()).openFindings).toBeUndefined();
  });

  it('reads the log only through the indexes of waiting rounds and listings', async () => {
    const { device, organisation, shop } = await company();
    const boss = await device('supervisor', '周敏');
    const { db, statements } = server.current;
    // Enough rows that a planner who could scan would not choose to, and none waiting.
    await db.execute(sql`insert into events
      (organisation_id, event_id, revision, kind, version, at, day, shop_id, device_id, is_weak,
        body, received_at)
      select ${organisation.id}, md5(n::text), 0, 'order-action', 1, ${NOON}::bigint, ${TODAY},
        ${shop.id}, 'dev', false, '{}'::jsonb, 0 from generate_series(1, 5000) n`);
    await db.execute(sql`analyze events`);
    const from = statements.length;
    await boss.summary();
    const onLog = statements.slice(from).filter((one) => one.includes('"events"'));
    expect(onLog.length).toBeGreaterThan(0);
    for (const statement of onLog) {
      const values = [organisation.id, shop.id, TODAY, '0', '20'];
      const filled = statement.replace(/\$(\d)/g, (_, n) => `'${values[Number(n) - 1]}'`);
      const plan = JSON.stringify(await db.execute(sql.raw(`explain ${filled}`)));
      expect(plan, statement).toMatch(/events_waiting|events_listings/);
      expect(plan).not.toContain('Seq Scan');
    }
  });
});
