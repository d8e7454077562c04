import type * as z from 'zod/mini';
import { type Envelope, envelopeSchema } from './envelope.ts';
import { findingAction } from './finding-action.ts';
import { listingCheck } from './listing-check.ts';
import { orderAction } from './order-action.ts';
import { orderCheck } from './order-check.ts';
import { pageState } from './page-state.ts';
import { recording } from './recording.ts';
import { replyRound } from './reply-round.ts';

/** Every event kind, sorted by name. */
export const EVENT_KINDS = {
  'finding-action': findingAction,
  'listing-check': listingCheck,
  'order-action': orderAction,
  'order-check': orderCheck,
  'page-state': pageState,
  recording,
  'reply-round': replyRound,
} as const;

export type EventKind = keyof typeof EVENT_KINDS;
export type EventBody<K extends EventKind> = z.infer<(typeof EVENT_KINDS)[K]['body']>;
export type JournalEvent = {
  [K in EventKind]: Envelope & { kind: K; body: EventBody<K> };
}[EventKind];

/**
 * Reads one event of unknown origin.
 * @returns the event, or the path and reason of the first thing wrong with it
 */
export function parseEvent(
  value: unknown,
): { ok: true; event: JournalEvent } | { ok: false; reason: string } {
  const envelope = envelopeSchema.safeParse(value);
  if (!envelope.success) return { ok: false, reason: describe(envelope.error) };
  const kind = EVENT_KINDS[envelope.data.kind as EventKind];
  if (!Object.hasOwn(EVENT_KINDS, envelope.data.kind) || !kind)
    return { ok: false, reason: `kind: unknown "${envelope.data.kind}"` };
  if (envelope.data.version !== kind.version)
    return { ok: false, reason: `version: ${envelope.data.version} is not ${kind.version}` };
  const body = kind.body.safeParse((value as { body?: unknown }).body);
  if (!body.success) return { ok: false, reason: describe(body.error, 'body') };
  return { ok: true, event: { ...envelope.data, body: body.data } as JournalEvent };
}

function describe(error: z.core.$ZodError, prefix?: string): string {
  const issue = error.issues[0];
  const path = [prefix, ...(issue?.path ?? [])].filter((part) => part !== undefined).join('.');
  return `${path || 'event'}: ${issue?.message || issue?.code || 'invalid'}`;
}
