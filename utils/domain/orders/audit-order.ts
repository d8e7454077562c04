import type { NoteKind } from '../events/order-check.ts';
import type { Locale } from '../language/translate.ts';
import type { MessageRef, Span } from '../rules/finding.ts';
import type { Order } from './order.ts';

/** One wish of a note held against the order. */
export type OrderFinding = {
  kind: NoteKind;
  verdict: 'mismatch' | 'review';
  /** What must be done before shipping. */
  action: 'change' | 'hold' | 'safety' | 'instruction';
  /** Where the wish stands. */
  source: 'buyerMessage' | 'sellerMemo';
  /** The words of the note that say it. */
  noteSpan: Span;
  /** Both sides in few words: 0.5g×2盒 and 0.25g×1盒. */
  wanted: string;
  ordered: string | null;
  /** Index of the item it is about, or `null` for the whole order. */
  item: number | null;
  message: MessageRef;
};

export type OrderAudit = {
  /** `review`: a person must look, but it may be fine. */
  verdict: 'match' | 'mismatch' | 'review';
  kinds: NoteKind[];
  findings: OrderFinding[];
};

/** Holds buyer message and seller memo against what was ordered. */
export function auditOrder(_order: Order): OrderAudit {
  return { verdict: 'match', kinds: [], findings: [] };
}

/** Words for chip (both sides, at most 22 Han characters) and card (one sentence and what to do). */
export function describeOrderFinding(
  finding: OrderFinding,
  _locale: Locale,
): { title: string; chip: string; sentence: string } {
  return { title: finding.kind, chip: finding.kind, sentence: finding.message.id };
}
