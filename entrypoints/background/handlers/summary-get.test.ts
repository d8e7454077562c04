import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { emptyTotals } from '@/utils/domain/reports/day-totals.ts';
import { protocol } from '@/utils/messaging/protocol.ts';
import { NOON, testConnection } from '@/utils/storage/testing.ts';
import { accept, chatPage, createTestCore, popup, roundSeen } from '../testing.ts';
import { journalRecord } from './journal-record.ts';
import { summaryGet } from './summary-get.ts';
import { waitingSet } from './waiting-set.ts';

const summary = {
  day: '2026-11-24',
  scope: 'team' as const,
  totals: emptyTotals(),
  waiting: { count: 2, rounds: [], asOf: NOON },
  people: [],
};

describe('summary.get', () => {
  it('has the shape of the protocol on a new machine', async () => {
    const core = await createTestCore();
    const reply = await summaryGet(core, {}, popup);
    expect(protocol['summary.get'].reply.parse(reply)).toEqual(reply);
    expect(reply).toMatchObject({
      now: NOON,
      isRecording: false,
      connection: null,
      team: null,
      waiting: { rounds: [], asOf: null },
      sync: { state: 'not-connected' },
    });
  });

  it('shows own figures, who waits and the age of that, without the token', async () => {
    const core = await createTestCore({ connection: testConnection });
    await accept(core);
    const observations = [roundSeen('m1', 9_000, NOON), roundSeen('m2', 31_000, NOON)];
    await journalRecord(core, { observations }, chatPage);
    const round = {
      conversationId: 'c',
      name: '王小红',
      preview: '在吗',
      startedAt: NOON,
      deadlineAt: NOON + 20_000,
    };
    await waitingSet(core, { site: 'douyin', targetMs: 20_000, rounds: [round] }, chatPage);
    const reply = await summaryGet(core, {}, popup);
    expect(protocol['summary.get'].reply.parse(reply)).toEqual(reply);
    expect(reply.own.rounds).toMatchObject({ answered: 2, inTime: 1, late: 1 });
    expect(reply.slowest).toEqual([
      { site: 'douyin', waitMs: 31_000, answeredAt: NOON + 31_000 },
      { site: 'douyin', waitMs: 9_000, answeredAt: NOON + 9_000 },
    ]);
    expect(reply.waiting).toMatchObject({
      asOf: NOON,
      rounds: [{ name: '王小红', tabId: 7, site: 'douyin', targetMs: 20_000 }],
    });
    expect(reply.connection).toEqual({
      address: 'http://127.0.0.1:8787',
      organisation: '禾春堂大药房',
      shop: '禾春堂大药房旗舰店',
      person: '林晓彤',
      role: 'agent',
    });
    expect(JSON.stringify(reply)).not.toContain(testConnection.token);
    expect(JSON.stringify(reply)).not.toContain(testConnection.hmacKey);
  });

  it('shows a supervisor what is open in the team’s listings, by the names of the rules', async () => {
    const core = await createTestCore({ connection: { ...testConnection, role: 'supervisor' } });
    const openFindings = {
      byLevel: { block: 1 },
      byRule: [{ ruleId: 'gone', level: 'block', count: 1 }],
    };
    core.server.answers.set('/v1/summary', () => ({
      status: 200,
      body: { ...summary, openFindings },
    }));
    await summaryGet(core, {}, popup);
    await vi.waitFor(async () =>
      expect((await summaryGet(core, {}, popup)).openFindings).toEqual({
        byLevel: { block: 1 },
        byRule: [{ ...openFindings.byRule[0], title: { zh: 'gone', en: 'gone' } }],
      }),
    );
  });

  it('answers a supervisor at once with the team it knows and fetches a newer one beside', async () => {
    const core = await createTestCore({ connection: { ...testConnection, role: 'supervisor' } });
    core.server.answers.set('/v1/summary', () => ({ status: 200, body: summary }));
    expect((await summaryGet(core, {}, popup)).team).toBeNull();
    await vi.waitFor(async () =>
      expect((await summaryGet(core, {}, popup)).team).toEqual({ summary, fetchedAt: NOON }),
    );
    const asked = core.server.requests.length;
    await summaryGet(core, {}, popup);
    expect(core.server.requests).toHaveLength(asked);
  });
});
