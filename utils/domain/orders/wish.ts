import type { NoteKind } from '../events/order-check.ts';
import type { MessageRef, Span } from '../rules/finding.ts';
import type { Goods } from './goods.ts';
import type { Note } from './note.ts';
import type { Order } from './order.ts';

/** What a check is given: one note, what stands in the other one, and the order. */
export type CheckInput = {
  source: 'buyerMessage' | 'sellerMemo';
  note: Note;
  goods: readonly Goods[];
  order: Order;
  other: Note | null;
};

/** A wish that does not simply repeat the order. */
export type Wish = {
  kind: NoteKind;
  verdict: 'mismatch' | 'review';
  action: 'change' | 'hold' | 'safety' | 'instruction';
  /** Place in `note.text`. */
  span: Span;
  /** Few words: 2盒, 0.5g, 顺丰. */
  wanted: string;
  /** `null`: the order has nothing to hold it against. */
  ordered: string | null;
  item: number | null;
  /** Another sentence than that of its kind; `wanted` and `ordered` are filled in. */
  message?: MessageRef;
};

export type OrderCheckRule = { kind: NoteKind; find(input: CheckInput): Wish[] };
