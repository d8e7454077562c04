import type { Migration } from './registry.ts';

/**
 * The first shape. Only what is searched is an index; a row may hold more.
 * `scope` is `local` before a company was joined, else the organisation's id: figures of the two never mix.
 */
export const v1: Migration = {
  version: 1,
  stores: {
    /** The log. */
    events: 'id, at, subject, [person+at]',
    /** Newest revision of what the server has not acknowledged. */
    outbox: 'id, [scope+queuedAt]',
    /** Length of the outbox per scope. */
    queues: 'scope',
    /** Refused, by the server or as unreadable; kept and shown. */
    rejected: 'id, at, source',
    /** Day totals per person. */
    rollups: '[scope+day+person], day',
    /** Answered rounds of the last days by wait. */
    waits: 'id, [scope+day+waitMs], day',
    /** Latest check of every listing per day. */
    listings: '[scope+day+subject], [scope+day], day',
    /** Texts behind findings; never leave the machine. */
    evidence: 'id, eventId, expiresAt, at',
    /** Flagged orders that were dealt with. */
    resolved: 'subject, at',
    /** Findings somebody chose not to see again. */
    ignored: 'fingerprint',
  },
  example: {
    events: [
      {
        id: '0f3a5b7c9d1e2f40516273849a5b6c7d',
        revision: 1,
        at: 1_795_500_000_000,
        subject: 'aa11bb22cc33dd44ee55ff6600778899',
        person: '林晓彤',
        scope: 'org-1',
        event: {
          id: '0f3a5b7c9d1e2f40516273849a5b6c7d',
          revision: 1,
          kind: 'reply-round',
          version: 1,
          at: 1_795_500_000_000,
          shopId: 'shop-1',
          personId: 'p-1',
          deviceId: 'd-1',
          subject: 'aa11bb22cc33dd44ee55ff6600778899',
          body: {
            site: 'douyin',
            state: 'answered',
            startedAt: 1_795_500_000_000,
            answeredAt: 1_795_500_012_000,
            waitMs: 12_000,
            targetMs: 20_000,
            charCount: 14,
          },
        },
      },
    ],
    outbox: [
      {
        id: '0f3a5b7c9d1e2f40516273849a5b6c7d',
        revision: 1,
        scope: 'org-1',
        queuedAt: 1_795_500_012_100,
      },
    ],
    queues: [{ scope: 'org-1', count: 1 }],
    rejected: [
      {
        id: 'bad-1',
        kind: 'order-check',
        reason: 'body.verdict: Invalid option',
        at: 1_795_500_000_000,
        source: 'local',
        event: null,
      },
    ],
    rollups: [
      {
        scope: 'org-1',
        day: '2026-11-24',
        person: '林晓彤',
        eventCount: 1,
        totals: {
          rounds: { answered: 1, inTime: 1, late: 0, unseen: 0, sumMs: 12_000, waits: { '15': 1 } },
          listings: { checked: 0, fixed: 0, ignored: 0 },
          orders: { checked: 0, mismatch: 0, review: 0, unseen: 0, resolved: 0, kinds: {} },
          blind: { spans: 0, ms: 0 },
        },
      },
    ],
    waits: [
      {
        id: '0f3a5b7c9d1e2f40516273849a5b6c7d',
        scope: 'org-1',
        day: '2026-11-24',
        site: 'douyin',
        waitMs: 12_000,
        answeredAt: 1_795_500_012_000,
      },
    ],
    listings: [
      {
        scope: 'org-1',
        day: '2026-11-24',
        subject: 'bb11bb22cc33dd44ee55ff6600778899',
        eventId: '1f3a5b7c9d1e2f40516273849a5b6c7d',
        at: 1_795_500_000_000,
        findings: [{ ruleId: 'AD-01', level: 'error', count: 2 }],
      },
    ],
    evidence: [
      {
        id: '2f3a5b7c9d1e2f40516273849a5b6c7d',
        eventId: '0f3a5b7c9d1e2f40516273849a5b6c7d',
        kind: 'reply',
        at: 1_795_500_000_000,
        text: '订单 **** 什么时候发',
        expiresAt: 1_796_104_800_000,
      },
    ],
    resolved: [
      {
        subject: 'cc11bb22cc33dd44ee55ff6600778899',
        action: 'changed',
        person: '林晓彤',
        at: 1_795_500_000_000,
      },
    ],
    ignored: [
      { fingerprint: 'AD-01:3f2a', reason: '商标里的字', person: '林晓彤', at: 1_795_500_000_000 },
    ],
  },
};
