import type { ChipLevel } from '@/components/OrderChip.tsx';
import type { Locale } from '@/utils/domain/language/translate.ts';
import { createTranslate } from '@/utils/domain/language/translate.ts';
import { AGENT_WORDS } from '@/utils/domain/language/words/agent.ts';
import { auditOrder, describeAudit, type OrderAudit } from '@/utils/domain/orders/audit-order.ts';
import type { OrderReading } from '@/utils/page/read/reading.ts';

export type OrderVerdict = OrderAudit['verdict'] | 'unseen';

/** One order of the page as it was last read and judged. */
export type OrderCase = {
  order: OrderReading;
  audit: OrderAudit;
  verdict: OrderVerdict;
  /** Changes with whatever the audit looks at; a re-read or re-mounted row keeps it. */
  content: string;
};

/** Judges one order. A note that could not be read is `unseen`, never a match. */
export function judgeOrder(order: OrderReading): OrderCase {
  const audit = auditOrder(order);
  const isUnseen = audit.verdict === 'match' && order.buyerMessage === null;
  return { order, audit, verdict: isUnseen ? 'unseen' : audit.verdict, content: contentOf(order) };
}

/** Everything of an order that its verdict rests on, as one string. */
export function contentOf(order: OrderReading): string {
  const { items, receiver, buyerMessage, sellerMemo } = order;
  return JSON.stringify([items, receiver, buyerMessage, sellerMemo]);
}

const LEVELS = { mismatch: 'error', review: 'review', unseen: 'blind' } as const;

/** Level and words of the chip, or `null`: no difference, no chip. */
export function chipOf(
  { order, audit, verdict }: OrderCase,
  resolved: string | null,
  locale: Locale,
): { level: ChipLevel; words: string } | null {
  if (resolved !== null) return { level: 'ok', words: resolved };
  if (verdict === 'match') return null;
  if (verdict === 'unseen')
    return { level: 'blind', words: createTranslate(AGENT_WORDS, locale)('agent.unseen') };
  const words = describeAudit(audit, order, locale);
  return words && { level: LEVELS[verdict], words: words.chip };
}
