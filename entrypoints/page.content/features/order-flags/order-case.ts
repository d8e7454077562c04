import type { ChipLevel } from '@/components/OrderChip.tsx';
import { wordsOf } from '@/components/words.ts';
import type { Locale } from '@/utils/domain/language/translate.ts';
import type { AGENT_WORDS } from '@/utils/domain/language/words/agent.ts';
import type { OrderJudgement } from '@/utils/domain/orders/judge-order.ts';
import type { OrderReading } from '@/utils/page/read/reading.ts';

/** One order of the page as it was last read, with the background's judgement once it came. */
export type OrderCase = {
  order: OrderReading;
  /** `null`: asked for, not answered yet. */
  judgement: OrderJudgement | null;
  /** Changes with whatever the audit looks at; a re-read or re-mounted row keeps it. */
  content: string;
};

/** Everything of an order that its verdict rests on, as one string. */
export function contentOf(order: OrderReading): string {
  const { items, receiver, buyerMessage, sellerMemo } = order;
  return JSON.stringify([items, receiver, buyerMessage, sellerMemo]);
}

const LEVELS = { mismatch: 'error', review: 'review', unseen: 'blind' } as const;

/** Level and words of the chip, or `null`: no difference (or none known yet), no chip. */
export function chipOf(
  { judgement }: OrderCase,
  resolved: string | null,
  locale: Locale,
): { level: ChipLevel; words: string } | null {
  if (resolved !== null) return { level: 'ok', words: resolved };
  if (!judgement || judgement.verdict === 'match') return null;
  if (judgement.verdict === 'unseen')
    return { level: 'blind', words: wordsOf<typeof AGENT_WORDS>(locale)('agent.unseen') };
  return judgement.chip === null
    ? null
    : { level: LEVELS[judgement.verdict], words: judgement.chip };
}

const OUTCOMES = ['changed', 'contacted', 'memo-added', 'no-problem'] as const;

/** 已改订单，林晓彤; `null`: nobody has dealt with it. */
export function outcomeWords(
  done: { action: string; person: string | null } | undefined,
  locale: Locale,
): string | null {
  if (!done) return null;
  const t = wordsOf<typeof AGENT_WORDS>(locale);
  // An outcome of a newer version than this page's script is still an outcome.
  const outcome = OUTCOMES.find((one) => one === done.action);
  const action = t(outcome ? `agent.${outcome}` : 'agent.resolved');
  return done.person ? t('agent.by', { action, person: done.person }) : action;
}
