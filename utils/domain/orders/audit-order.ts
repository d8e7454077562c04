import type { NoteKind } from '../events/order-check.ts';
import type { MessageRef, Span } from '../rules/finding.ts';
import { ORDER_CHECKS } from './checks/registry.ts';
import { prepareGoods } from './goods.ts';
import { readNote } from './note.ts';
import type { Order } from './order.ts';
import type { CheckInput, Wish } from './wish.ts';

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

const CONTACT: readonly NoteKind[] = ['address', 'phone', 'receiver'];
/** Kinds whose two sides are put beside each other in one sentence. */
const COMPARED: readonly NoteKind[] = [
  'quantity',
  'spec',
  'strength',
  'dosage_form',
  'product_swap',
  'colour_size',
];

/**
 * Holds buyer message and seller memo against what was ordered. A note that repeats the order is a match;
 * a memo never makes a contradicting order right.
 * @param order `null` parts were not seen and contradict nothing
 * @returns findings, heaviest first: contradictions before what a person must look at
 */
export function auditOrder(order: Order): OrderAudit {
  const message = order.buyerMessage?.trim() ? readNote(order.buyerMessage) : null;
  const memo = order.sellerMemo?.trim() ? readNote(order.sellerMemo) : null;
  const findings: OrderFinding[] = [];
  if (message || memo) {
    const goods = prepareGoods(order.items);
    if (message)
      findings.push(
        ...readWishes({ source: 'buyerMessage', note: message, goods, order, other: memo }),
      );
    if (memo)
      findings.push(
        ...readWishes({ source: 'sellerMemo', note: memo, goods, order, other: message }),
      );
  }
  const kept = findings
    .filter((finding, i) => !repeats(finding, findings.slice(0, i)))
    .sort((a, b) => weight(a) - weight(b));
  return {
    verdict: kept[0]?.verdict ?? 'match',
    kinds: [...new Set(kept.map(({ kind }) => kind))],
    findings: kept,
  };
}

function readWishes(input: CheckInput): OrderFinding[] {
  const wishes = ORDER_CHECKS.flatMap((rule) => rule.find(input));
  return wishes
    .filter((wish) => !isCovered(wish, wishes) && !isDone(wish, input))
    .map((wish) => toFinding(wish, input.source, input.note.toOriginal(wish.span)));
}

/** What is said by a heavier wish in the same words: another number with the new address, cancelling instead of a swap. */
function isCovered(wish: Wish, all: readonly Wish[]): boolean {
  const has = (...kinds: NoteKind[]) => all.some(({ kind }) => kinds.includes(kind));
  if (wish.kind === 'phone') return has('address') && wish.ordered !== null;
  if (wish.kind === 'dosage_form') return has('product_swap');
  if (wish.kind === 'cancel_hold') return has('product_swap', 'spec', 'delivery_date');
  return false;
}

/** 已安排顺丰, 已开票: a memo that says what was done, where nothing on the order has to change. */
function isDone(wish: Wish, { source, note }: CheckInput): boolean {
  if (source !== 'sellerMemo' || wish.action === 'change') return false;
  const clause = note.clauses.find(
    ({ start, end }) => start <= wish.span.start && wish.span.start < end,
  );
  return clause !== undefined && /^(都|发票|快递)?已/.test(clause.text);
}

/** The memo takes up what the message asks: one finding, at the message. */
function repeats(finding: OrderFinding, earlier: readonly OrderFinding[]): boolean {
  return earlier.some(
    (other) =>
      other.kind === finding.kind &&
      other.source !== finding.source &&
      (finding.action !== 'change' || other.wanted === finding.wanted),
  );
}

function weight({ verdict }: OrderFinding): number {
  return verdict === 'mismatch' ? 0 : 1;
}

function toFinding(
  { span: _, message, ...wish }: Wish,
  source: OrderFinding['source'],
  noteSpan: Span,
): OrderFinding {
  const values: Record<string, string> = { wanted: wish.wanted };
  if (wish.ordered !== null) values.ordered = wish.ordered;
  return { ...wish, source, noteSpan, message: { id: message?.id ?? messageId(wish), values } };
}

function messageId({ kind, verdict, wanted, ordered }: Omit<Wish, 'span'>): string {
  if (CONTACT.includes(kind) && ordered === null) return `orders.${kind}.ask`;
  if (!COMPARED.includes(kind)) return `orders.${kind}`;
  if (ordered === null) return 'orders.nowhere';
  if (/^不[是要]/.test(wanted)) return 'orders.turned-down';
  if (verdict === 'mismatch' && ['dosage_form', 'product_swap'].includes(kind))
    return 'orders.differs.name';
  return verdict === 'mismatch' ? 'orders.differs' : 'orders.differs.unsure';
}
