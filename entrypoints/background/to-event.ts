import { eventId, subjectHash } from '@/utils/domain/events/envelope.ts';
import { EVENT_KINDS, type EventKind } from '@/utils/domain/events/registry.ts';
import type { NewEvent } from '@/utils/storage/journal.ts';
import type { Settings } from '@/utils/storage/settings.ts';
import { attribute } from './who.ts';

/** An observation as it came in: the shape is checked, the body is not yet. */
export type RawObservation = {
  kind: EventKind;
  key: readonly string[];
  revision: number;
  at: number;
  subject: string | null;
  account: string | null;
  isWeak?: boolean;
  body: unknown;
};

export type Identity = NonNullable<Settings['identity']>;

/** What was recorded before a company was joined stays on the machine under this name. */
export const LOCAL = 'local';

/** Where events belong now: the company's id, or `local`. */
export function scopeOf({ connection }: Settings): string {
  return connection?.organisation.id ?? LOCAL;
}

/** Key of the hashes that stand for buyers, orders and listings. */
export function hashKey({ connection }: Settings, identity: Identity): string {
  return connection?.hmacKey ?? identity.hmacKey;
}

/** Id of the event an observation becomes. */
export function idOf(kind: EventKind, key: readonly string[], settings: Settings): string {
  return eventId(scopeOf(settings), kind, settings.connection?.shop.id ?? LOCAL, key);
}

/**
 * Turns what a page saw into an event: hashes the ids, adds shop, device and person. The body goes
 * through unchecked; `storeEvents` reads it.
 */
export function toEvent(raw: RawObservation, settings: Settings, identity: Identity): NewEvent {
  const { connection } = settings;
  const { name, personId } = attribute(raw.account, settings);
  const site = String((raw.body as { site?: unknown } | null)?.site ?? '');
  return {
    person: name,
    event: {
      id: idOf(raw.kind, raw.key, settings),
      revision: raw.revision,
      kind: raw.kind,
      version: EVENT_KINDS[raw.kind].version,
      at: raw.at,
      shopId: connection?.shop.id ?? LOCAL,
      personId,
      deviceId: connection?.deviceId ?? identity.deviceId,
      subject:
        raw.subject === null ? null : subjectHash(hashKey(settings, identity), site, raw.subject),
      ...(raw.isWeak ? { isWeak: true } : {}),
      body: raw.body,
    },
  };
}
