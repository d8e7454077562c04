import type { EventKind, JournalEvent } from './registry.ts';

/**
 * Kinds of which the page in front of us knows best. Its revisions count from 0 in every page view, so a
 * lower number of a later view is not older knowledge.
 */
const PAGE_KNOWS_BEST: ReadonlySet<EventKind> = new Set<EventKind>(['order-check']);
const MAX_REVISION = 1_000_000;

/**
 * Holds what was seen now against what is kept under the same id.
 * @returns what to keep instead of `old`; `null`: nothing new was said
 */
export function restate(old: JournalEvent, seen: JournalEvent): JournalEvent | null {
  if (seen.revision > old.revision) return seen;
  if (!PAGE_KNOWS_BEST.has(seen.kind) || isSameBody(old, seen)) return null;
  // A view that cannot read a note knows less than the one that could.
  if (seen.kind === 'order-check' && seen.body.verdict === 'unseen') return null;
  if (old.revision >= MAX_REVISION) return null;
  // It stays a matter of the day it was first seen on.
  return { ...seen, revision: old.revision + 1, at: Math.min(old.at, seen.at) };
}

/** Bodies come out of one schema, so their keys stand in one order. */
function isSameBody(a: JournalEvent, b: JournalEvent): boolean {
  return JSON.stringify(a.body) === JSON.stringify(b.body);
}
