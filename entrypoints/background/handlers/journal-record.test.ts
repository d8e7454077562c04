import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { subjectHash } from '@/utils/domain/events/envelope.ts';
import { keepEvidence } from '@/utils/storage/evidence.ts';
import { readSettings } from '@/utils/storage/settings.ts';
import { NOON, testConnection } from '@/utils/storage/testing.ts';
import { accept, chatPage, createTestCore, popup, roundSeen, type TestCore } from '../testing.ts';
import { journalRecord } from './journal-record.ts';
import { summaryGet } from './summary-get.ts';

const say = (core: TestCore, ...observations: ReturnType<typeof roundSeen>[]) =>
  journalRecord(core, { observations }, chatPage);
const rounds = async (core: TestCore) =>
  (await core.db.events.toArray()).filter(({ event }) => event.kind === 'reply-round');

describe('journal.record', () => {
  it('keeps nothing before the notice was accepted', async () => {
    const core = await createTestCore();
    expect(await say(core, roundSeen('m1', 5_000, NOON))).toEqual({ storedCount: 0, error: null });
    for (const table of core.db.tables) expect(await table.count(), table.name).toBe(0);
  });

  it('turns what was seen into one event, whoever of two tabs says it', async () => {
    const core = await createTestCore();
    await accept(core);
    await Promise.all([
      say(core, roundSeen('m1', null, NOON)),
      journalRecord(
        core,
        { observations: [roundSeen('m1', null, NOON)] },
        { ...chatPage, tabId: 8 },
      ),
    ]);
    await say(core, roundSeen('m1', 9_000, NOON, 1));
    const held = await rounds(core);
    expect(held).toHaveLength(1);
    expect(held[0]).toMatchObject({ revision: 1, person: '', scope: 'local' });
  });

  it('hashes the buyer with the key of this machine, later with the company', async () => {
    const core = await createTestCore();
    await accept(core);
    await say(core, roundSeen('m1', null, NOON));
    const { identity } = await readSettings();
    expect(identity).not.toBeNull();
    const expected = subjectHash(identity!.hmacKey, 'douyin', '王小红');
    expect((await rounds(core))[0]?.subject).toBe(expected);

    const joined = await createTestCore({ connection: testConnection });
    await accept(joined);
    await say(joined, roundSeen('m1', null, NOON));
    expect((await rounds(joined))[0]).toMatchObject({
      subject: subjectHash(testConnection.hmacKey, 'douyin', '王小红'),
      scope: 'org-1',
      person: '林晓彤',
      event: { personId: 'p-1', deviceId: 'device-1', shopId: 'shop-1' },
    });
    expect(JSON.stringify(await joined.db.outbox.toArray())).not.toContain('王小红');
    expect(JSON.stringify(await joined.db.events.toArray())).not.toContain('王小红');
  });

  it('sends within a second and only when a company was joined', async () => {
    const alone = await createTestCore();
    await accept(alone);
    await say(alone, roundSeen('m1', null, NOON));
    expect(alone.timers.pauses()).toEqual([]);
    const joined = await createTestCore({ connection: testConnection });
    await accept(joined);
    await say(joined, roundSeen('m1', null, NOON));
    expect(joined.timers.pauses()).toEqual([1_000]);
  });

  it('does not let a page speak about consent, nor bring back what had its time', async () => {
    const core = await createTestCore();
    await accept(core);
    const before = await core.db.events.count();
    const consent = {
      ...roundSeen('m1', null, NOON),
      kind: 'recording' as const,
      body: { action: 'started', noticeVersion: '2026-11' },
    };
    const old = roundSeen('m2', 5_000, NOON - 181 * 86_400_000);
    const reply = await journalRecord(core, { observations: [consent, old] }, chatPage);
    expect(reply.storedCount).toBe(0);
    expect(await core.db.events.count()).toBe(before);
  });

  it('keeps a poisoned observation aside and stores the others', async () => {
    const core = await createTestCore();
    await accept(core);
    const bad = {
      ...roundSeen('m1', 5_000, NOON),
      body: { site: 'douyin', text: '<img onerror=1>' },
    };
    const reply = await journalRecord(
      core,
      { observations: [bad, roundSeen('m2', 5_000, NOON)] },
      chatPage,
    );
    expect(reply).toEqual({ storedCount: 1, error: null });
    expect(await core.db.rejected.toArray()).toMatchObject([
      { kind: 'reply-round', source: 'local', reason: expect.stringContaining('body.') },
    ]);
  });
});

describe('a full disk', () => {
  /** Lets the database refuse the next `times` writes to the log the way browsers do. */
  async function fillDisk(core: TestCore, times: number): Promise<void> {
    let left = times;
    core.db.close();
    core.db.use({
      stack: 'dbcore',
      name: 'full-disk',
      create: (below) => ({
        ...below,
        table: (name) => {
          const table = below.table(name);
          return {
            ...table,
            mutate: (request) => {
              if (name !== 'events' || request.type !== 'put' || left-- <= 0)
                return table.mutate(request);
              return Promise.reject(new Dexie.QuotaExceededError('disk full'));
            },
          };
        },
      }),
    });
    await core.db.open();
  }

  it('first gives up kept texts to make room', async () => {
    const core = await createTestCore();
    await accept(core);
    const texts = [1, 2, 3, 4].map((n) => ({
      kind: 'reply' as const,
      eventId: 'e',
      at: NOON + n,
      text: `第${n}句`,
    }));
    await keepEvidence(core.db, texts, { days: 7, now: NOON });
    await fillDisk(core, 1);
    expect(await say(core, roundSeen('m1', 5_000, NOON))).toEqual({ storedCount: 1, error: null });
    expect(await core.db.evidence.count()).toBe(2);
    expect((await readSettings()).storageFault).toBeNull();
  });

  it('counts and shows what was lost, and goes on when there is room again', async () => {
    const core = await createTestCore();
    await accept(core);
    await fillDisk(core, 4);
    const reply = await say(core, roundSeen('m1', 5_000, NOON), roundSeen('m2', 5_000, NOON));
    expect(reply).toEqual({
      storedCount: 0,
      error: '磁盘满了，有 2 条记录没有存下。检查照常进行，清出空间后自动恢复。',
    });
    expect((await say(core, roundSeen('m3', 5_000, NOON))).error).toContain('3 条');
    const { storageFault, own } = await summaryGet(core, {}, popup);
    expect(storageFault).toMatchObject({ sinceAt: NOON, lostCount: 3 });
    expect(own.rounds.answered).toBe(0);
    expect(await say(core, roundSeen('m1', 5_000, NOON))).toEqual({ storedCount: 1, error: null });
    expect((await summaryGet(core, {}, popup)).own.rounds.answered).toBe(1);
  });
});
