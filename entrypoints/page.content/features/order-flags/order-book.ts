import type { OrderOutcome } from '@/components/OrderCard.tsx';
import type { Observation } from '@/utils/domain/events/observation.ts';
import type { OrderReading, PageReading } from '@/utils/page/read/reading.ts';
import { contentOf, judgeOrder, type OrderCase } from './order-case.ts';

export type Resolution = { action: string; person: string | null; at: number };

/**
 * All orders of one page view: what was judged, what was recorded and what somebody dealt with.
 * Pure bookkeeping: readings in, observations out.
 */
export type OrderBook = {
  /** The orders of the newest reading, in page order. */
  cases: OrderCase[];
  /** Ids nobody has asked the background about yet. */
  unasked: string[];
  resolved: Map<string, Resolution>;
  /** @returns what is new: one check per order and content */
  take(reading: PageReading, now: number, isRecording: boolean): Observation[];
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
    unasked: [],
    resolved,
    take(reading, now, isRecording) {
      account = reading.account;
      const orders = reading.orders ?? [];
      const observations: Observation[] = [];
      book.cases = orders.map((order) => {
        const entry = keep(order, now);
        if (isRecording && entry.recorded !== entry.case.content) {
          if (entry.recorded !== null) entry.revision++;
          entry.recorded = entry.case.content;
          observations.push(checkOf(entry));
        }
        return entry.case;
      });
      return observations;
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
    if (before?.case.content === contentOf(order)) return before;
    const entry = {
      firstAt: now,
      revision: 0,
      recorded: null,
      ...before,
      case: judgeOrder(order),
    };
    if (!before) book.unasked.push(order.id);
    kept.set(order.id, entry);
    return entry;
  }

  function checkOf({ case: { order, audit, verdict }, firstAt, revision }: Kept): Observation {
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
        verdict,
        kinds: audit.kinds.slice(0, 20),
        hasNote: Boolean(order.buyerMessage || order.sellerMemo),
      },
    };
  }
}
