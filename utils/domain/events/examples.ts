import type { EventBody, EventKind, JournalEvent } from './registry.ts';

const AT = Date.UTC(2026, 10, 24, 7, 0, 40);

/** A valid body of every kind, as documentation and for tests of whatever handles events. */
export const EXAMPLE_BODIES: { [K in EventKind]: EventBody<K> } = {
  'finding-action': {
    site: 'douyin',
    ruleId: 'MED-01',
    field: 'title',
    level: 'error',
    action: 'applied',
  },
  'listing-check': {
    site: 'douyin',
    productClass: 'otc-a',
    fieldCount: 13,
    isFirst: true,
    findings: [{ ruleId: 'MED-01', field: 'title', level: 'error', certainty: 'sure' }],
    missingCount: 3,
    durationMs: 2,
  },
  'order-action': { site: 'douyin', action: 'contacted' },
  'order-check': { site: 'douyin', verdict: 'mismatch', kinds: ['quantity'], hasNote: true },
  'page-state': {
    site: 'douyin',
    pageKind: 'order-list',
    state: 'partial',
    missing: ['规格'],
    fromAt: AT,
    toAt: AT + 60_000,
  },
  recording: { action: 'started', noticeVersion: '2026-11' },
  'reply-round': {
    site: 'douyin',
    state: 'answered',
    startedAt: AT,
    answeredAt: AT + 42_000,
    waitMs: 42_000,
    targetMs: 180_000,
    charCount: 18,
  },
};

/** An event of a kind around its example body, with what a test wants to be different. */
export function exampleEvent<K extends EventKind>(
  kind: K,
  changes: { body?: Partial<EventBody<K>> } & Partial<Omit<JournalEvent, 'kind' | 'body'>> = {},
): Extract<JournalEvent, { kind: K }> {
  return {
    id: '0123456789abcdef0123456789abcdef',
    revision: 0,
    version: 1,
    at: AT,
    shopId: 'shop-1',
    personId: null,
    deviceId: 'device-1',
    subject: null,
    ...changes,
    kind,
    body: { ...EXAMPLE_BODIES[kind], ...changes.body },
  } as Extract<JournalEvent, { kind: K }>;
}
