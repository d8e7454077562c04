import type { NoteKind } from '../events/order-check.ts';
import type { MessageRef, Span } from '../rules/finding.ts';
import { ORDER_CHECKS } from './checks/registry.ts';
import { prepareGoods } from './goods.ts';
import { readNote } from './note.ts';
import type { Order } from './order.ts';
import type { Wish } from './wish.ts';

export { describeAudit, describeOrderFinding } from './describe-order.ts';

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

const SOURCES = ['buyerMessage', 'sellerMemo'] as const;

/**
 * Holds buyer message and seller memo against what was ordered. A note that repeats the order is a match.
 * @param order `null` parts were not seen and contradict nothing
 * @returns findings, heaviest first: contradictions before what a person must look at
 */
export function auditOrder(order: Order): OrderAudit {
  const goods = prepareGoods(order.items);
  const findings: OrderFinding[] = [];
  for (const source of SOURCES) {
    const original = order[source];
    if (!original?.trim()) continue;
    const note = readNote(original);
    for (const rule of ORDER_CHECKS)
      for (const wish of rule.find({ note, goods, order }))
        findings.push(toFinding(wish, source, note.toOriginal(wish.span)));
  }
  findings.sort((a, b) => weight(a) - weight(b));
  return {
    verdict: findings[0]?.verdict ?? 'match',
    kinds: [...new Set(findings.map(({ kind }) => kind))],
    findings,
  };
}

function weight({ verdict }: OrderFinding): number {
  return verdict === 'mismatch' ? 0 : 1;
}

function toFinding(
  { span: _, ...wish }: Wish,
  source: OrderFinding['source'],
  noteSpan: Span,
): OrderFinding {
  const values: Record<string, string> = { wanted: wish.wanted };
  if (wish.ordered !== null) values.ordered = wish.ordered;
  return { ...wish, source, noteSpan, message: { id: `orders.${wish.kind}`, values } };
}
