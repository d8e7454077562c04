import type { OrderOutcome } from '@/components/OrderCard.tsx';
import type { Observation } from '@/utils/domain/events/observation.ts';
import type { OrderJudgement } from '@/utils/domain/orders/judge-order.ts';
import type { OrderReading, PageReading } from '@/utils/page/read/reading.ts';
import { contentOf, type OrderCase } from './order-case.ts';

export type Resolution = { action: string; person: string | null; at: number };

/**
 * All orders of one page view: what was judged, what was recorded and what somebody dealt with.
 * Pure bookkeeping: readings and judgements in, observations out.
 */
export type OrderBook = {
  /** The orders of the newest reading, in page order. */
  cases: OrderCase[];
  /** Orders that are new or changed; whoever takes them out asks the background to judge them. */
  unjudged: OrderCase[];
  /** Ids nobody has asked the background about yet. */
  unasked: string[];
  resolved: Map<string, Resolution>;
  take(reading: PageReading, now: number): void;
  /** The answer to one of `unjudged`; dropped when the order has changed meanwhile. */
  settle(asked: OrderCase, judgement: OrderJudgement): void;
  /** @returns what is judged and not recorded yet: one check per order and content */
  takeChecks(): Observation[];
  /** @returns the observation of the person's decision */
  resolve(orderId: string, action: OrderOutcome, person: string | null, now: number): Observation[];
};

type Kept = { case: OrderCase; firstAt: number; revision: number; recorded: string | null };

/** @param site id of the platform, first part of every natural key */
export function createOrderBook(site: string): OrderBook {
  const kept = new Map<string, Kept>();
  const resolved = new Map<string, Resolution>();
  let account: string | null = null;

  const book: OrderBook = {
    cases: [],
    unjudged: [],
    unasked: [],
    resolved,
    take(reading, now) {
      account = reading.account;
      book.cases = (reading.orders ?? []).map((order) => keep(order, now).case);
    },
    settle(asked, judgement) {
      if (kept.get(asked.order.id)?.case.content === asked.content) asked.judgement = judgement;
    },
    takeChecks() {
      return book.cases.flatMap(({ order: { id } }) => {
        const entry = kept.get(id);
        if (!entry?.case.judgement || entry.recorded === entry.case.content) return [];
        if (entry.recorded !== null) entry.revision++;
        entry.recorded = entry.case.content;
        return [checkOf(entry, entry.case.judgement)];
      });
    },
    resolve(orderId, action, person, now) {
      resolved.set(orderId, { action, person, at: now });
      return [
        {
          kind: 'order-action',
          key: [site, orderId, String(now)],
          revision: 0,
          at: now,
          subject: orderId,
          account,
          body: { site, action },
        },
      ];
    },
  };
  return book;

  /** A row is read again with every change of the page; it is judged again only when it differs. */
  function keep(order: OrderReading, now: number): Kept {
    const before = kept.get(order.id);
    const content = contentOf(order);
    if (before?.case.content === content) return before;
    const fresh: OrderCase = { order, judgement: null, content };
    const entry = { firstAt: now, revision: 0, recorded: null, ...before, case: fresh };
    if (!before) book.unasked.push(order.id);
    book.unjudged.push(fresh);
    kept.set(order.id, entry);
    return entry;
  }

  function checkOf(
    { case: { order }, firstAt, revision }: Kept,
    judged: OrderJudgement,
  ): Observation {
    return {
      kind: 'order-check',
      key: [site, order.id],
      revision,
      // The day an order counts for is the day it was first seen, also after its memo changed.
      at: firstAt,
      subject: order.id,
      account,
      body: {
        site,
        verdict: judged.verdict,
        kinds: judged.kinds.slice(0, 20),
        hasNote: Boolean(order.buyerMessage || order.sellerMemo),
      },
    };
  }
}
