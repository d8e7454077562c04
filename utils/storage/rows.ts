import type { JournalEvent } from '@/utils/domain/events/registry.ts';
import type { DayTotals } from '@/utils/domain/reports/day-totals.ts';

/** `local` before a company was joined, else the organisation's id. */
export type Scope = string;

export type EventRow = {
  id: string;
  revision: number;
  at: number;
  subject: string | null;
  /** Name on this machine; `''`: not attributed. The event itself carries the server's id for them. */
  person: string;
  scope: Scope;
  event: JournalEvent;
};

export type OutboxRow = {
  id: string;
  revision: number;
  scope: Scope;
  queuedAt: number;
};

export type RejectedRow = {
  id: string;
  kind: string;
  reason: string;
  at: number;
  source: 'local' | 'server';
  /** What the server refused; `null` when it could not be read at all (it might hold page text). */
  event: JournalEvent | null;
};

export type RollupRow = {
  scope: Scope;
  day: string;
  person: string;
  totals: DayTotals;
  /** Events of this person on this day in the log; counting the log itself takes seconds. */
  eventCount: number;
};

export type WaitRow = {
  id: string;
  scope: Scope;
  day: string;
  site: string;
  waitMs: number;
  answeredAt: number;
};

export type ListingRow = {
  scope: Scope;
  day: string;
  subject: string;
  eventId: string;
  at: number;
  findings: { ruleId: string; level: string; count: number }[];
};

export type EvidenceRow = {
  id: string;
  eventId: string;
  kind: 'reply' | 'order' | 'reason';
  at: number;
  text: string;
  expiresAt: number;
};

export type ResolvedRow = { subject: string; action: string; person: string | null; at: number };

export type IgnoredRow = {
  fingerprint: string;
  reason: string | null;
  person: string | null;
  at: number;
};

/** How many events of a scope wait in the outbox; counting them takes long after days without a server. */
export type QueueRow = { scope: Scope; count: number };
