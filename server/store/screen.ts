import type { EventsReply } from '../../utils/domain/api/contract.ts';
import { type JournalEvent, parseEvent } from '../../utils/domain/events/registry.ts';
import { findUnfit } from '../problem.ts';
import type { Caller } from './authenticate.ts';

export type EventResult = EventsReply['results'][number];

/** An event that may be stored, or the answer to one that may not. */
export type Screened = { event: JournalEvent } | { refusal: EventResult };

/** An id is a hash over kind and shop; the same one for something else was not derived as agreed. */
export const FOREIGN_ID = 'id: belongs to something else';

/**
 * Decides about each event by itself, before the database is asked.
 * @param members ids of the people who work in the caller's shop
 */
export function screen(
  values: readonly unknown[],
  caller: Caller,
  members: ReadonlySet<string>,
): Screened[] {
  const kinds = new Map<string, string>();
  return values.map((value) => {
    const parsed = parseEvent(value);
    if (!parsed.ok) return { refusal: refuse(value, parsed.reason) };
    const { event } = parsed;
    const reason =
      findForeign(event, caller, members) ??
      ((kinds.get(event.id) ?? event.kind) === event.kind ? null : FOREIGN_ID);
    if (reason) return { refusal: refuse(value, reason) };
    kinds.set(event.id, event.kind);
    return { event };
  });
}

/** The answer to a refused event; id and revision as sent, so that the device finds it again. */
export function refuse(value: unknown, reason: string): EventResult {
  const { id, revision } = (typeof value === 'object' && value !== null ? value : {}) as Record<
    string,
    unknown
  >;
  return {
    id: typeof id === 'string' ? id : null,
    revision: typeof revision === 'number' ? revision : null,
    outcome: 'rejected',
    reason,
  };
}

function findForeign(
  event: JournalEvent,
  caller: Caller,
  members: ReadonlySet<string>,
): string | null {
  if (event.shopId !== caller.shopId) return 'shopId: not the shop of this device';
  if (event.deviceId !== caller.deviceId) return 'deviceId: not this device';
  if (event.personId !== null && !members.has(event.personId))
    return 'personId: nobody of this shop';
  const unfit = findUnfit(event);
  return unfit === null ? null : `${unfit}: NUL or lone surrogate`;
}
