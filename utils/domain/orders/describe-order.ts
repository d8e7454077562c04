import { createTranslate, type Locale } from '../language/translate.ts';
import { orderWords } from '../language/words/orders.ts';
import type { OrderAudit, OrderFinding } from './audit-order.ts';
import type { Order } from './order.ts';

type WordId = keyof typeof orderWords;
export type OrderWords = { title: string; chip: string; sentence: string };

/** Words for chip (both sides, at most 22 Han characters) and card (one sentence and what to do). */
export function describeOrderFinding(finding: OrderFinding, locale: Locale): OrderWords {
  const t = createTranslate(orderWords, locale);
  const values = { ...finding.message.values, side: t(`orders.side.${finding.source}`) };
  return {
    title: t(`orders.kind.${finding.kind}` as WordId),
    chip: t(finding.ordered === null ? 'orders.chip.one' : 'orders.chip.both', values),
    sentence: t(finding.message.id as WordId, values),
  };
}

/** Words for a whole audit: the heaviest finding, and how many there are. `null`: nothing to say. */
export function describeAudit(audit: OrderAudit, _order: Order, locale: Locale): OrderWords | null {
  const [first] = audit.findings;
  if (!first) return null;
  const words = describeOrderFinding(first, locale);
  if (audit.findings.length === 1) return words;
  const t = createTranslate(orderWords, locale);
  return { ...words, chip: t('orders.chip.more', { chip: words.chip, n: audit.findings.length }) };
}
