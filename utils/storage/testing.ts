import { eventId } from '@/utils/domain/events/envelope.ts';
import type { EventBody, EventKind, JournalEvent } from '@/utils/domain/events/registry.ts';
import { openDatabase } from './db.ts';
import type { Connection } from './settings.ts';

/** 2026-11-24 15:00 in Shanghai. */
export const NOON = 1_795_503_600_000;

let databaseCount = 0;

/** An empty database of its own; needs `fake-indexeddb/auto`. */
export function testDatabase() {
  databaseCount++;
  return openDatabase(`test-${databaseCount}-${Math.random()}`);
}

/** An event of any kind with a plain envelope; `key` decides its id. */
export function testEvent<K extends EventKind>(
  kind: K,
  key: string,
  body: EventBody<K>,
  envelope: Partial<Omit<JournalEvent, 'kind' | 'body'>> = {},
): JournalEvent {
  return {
    id: eventId('org-1', kind, 'shop-1', [key]),
    revision: 0,
    kind,
    version: 1,
    at: NOON,
    shopId: 'shop-1',
    personId: null,
    deviceId: 'device-1',
    subject: null,
    ...envelope,
    body,
  } as JournalEvent;
}

/** A round answered after `waitMs`, or still open with `null`. */
export function testRound(
  key: string,
  waitMs: number | null,
  envelope: Partial<Omit<JournalEvent, 'kind' | 'body'>> = {},
): JournalEvent {
  const startedAt = envelope.at ?? NOON;
  const body: EventBody<'reply-round'> = {
    site: 'douyin',
    state: waitMs === null ? 'open' : 'answered',
    startedAt,
    answeredAt: waitMs === null ? null : startedAt + waitMs,
    waitMs,
    targetMs: 20_000,
    charCount: waitMs === null ? null : 12,
  };
  return testEvent('reply-round', key, body, envelope);
}

export const testConnection: Connection = {
  address: 'http://127.0.0.1:8787',
  joinedAt: NOON,
  token: 'token-token-token-token',
  deviceId: 'device-1',
  organisation: { id: 'org-1', name: '禾春堂大药房' },
  shop: { id: 'shop-1', name: '禾春堂大药房旗舰店' },
  person: { id: 'p-1', name: '林晓彤' },
  role: 'agent',
  hmacKey: 'ab'.repeat(32),
};
