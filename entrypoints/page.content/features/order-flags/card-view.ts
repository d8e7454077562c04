import { type Segment, toSegments } from '@/components/MarkedText.tsx';
import type { OrderCardView } from '@/components/OrderCard.tsx';
import { wordsOf } from '@/components/words.ts';
import { formatMoney } from '@/utils/domain/language/format.ts';
import type { Locale } from '@/utils/domain/language/translate.ts';
import type { AGENT_WORDS } from '@/utils/domain/language/words/agent.ts';
import type { OrderFinding } from '@/utils/domain/orders/audit-order.ts';
import type { OrderReading } from '@/utils/page/read/reading.ts';
import type { OrderCase } from './order-case.ts';

/** What the card of an order says: the heaviest finding, both sides word by word, then the others. */
export function cardView(
  orderCase: OrderCase,
  resolved: string | null,
  position: OrderCardView['position'],
  locale: Locale,
): OrderCardView {
  const { order, judgement } = orderCase;
  const t = wordsOf<typeof AGENT_WORDS>(locale);
  const [first, ...rest] = judgement?.findings ?? [];
  if (!first)
    return {
      level: judgement?.verdict === 'unseen' ? 'blind' : 'ok',
      title: resolved === null ? t('agent.unseen') : t('agent.resolved'),
      sentence: resolved ?? t('agent.unseenText'),
      columns: columnsOf(order, [], locale),
      others: [],
      resolved,
      position,
    };
  return {
    level: judgement?.verdict === 'mismatch' ? 'error' : 'review',
    title: first.title,
    sentence: first.sentence,
    columns: columnsOf(order, judgement?.findings ?? [], locale),
    others: rest.map((finding) => ({
      level: finding.verdict === 'mismatch' ? 'error' : 'review',
      sentence: finding.sentence,
    })),
    resolved,
    position,
  };
}

function columnsOf(
  order: OrderReading,
  findings: readonly OrderFinding[],
  locale: Locale,
): OrderCardView['columns'] {
  const t = wordsOf<typeof AGENT_WORDS>(locale);
  const noteOf = (source: OrderFinding['source']): Segment[] | null => {
    const text = order[source];
    if (text === null) return null;
    if (text === '') return [{ text: t('agent.empty'), isMarked: false }];
    const spans = findings.filter((finding) => finding.source === source);
    return toSegments(
      text,
      spans.map((finding) => finding.noteSpan),
    );
  };
  const hasMemo = order.sellerMemo !== null && order.sellerMemo !== '';
  const note = { label: t('agent.buyerMessage'), segments: noteOf('buyerMessage') };
  const memo = { label: t('agent.sellerMemo'), segments: noteOf('sellerMemo') };
  const isNoteEmpty = order.buyerMessage === '' && hasMemo;
  return [
    ...(isNoteEmpty ? [] : [note]),
    ...(hasMemo ? [memo] : []),
    { label: t('agent.order'), segments: orderSegments(order, findings, locale) },
  ];
}

/** 阿莫西林胶囊 [0.25g]×24粒 [1]，￥22.00 of every item a finding is about, else of all. */
export function orderSegments(
  order: OrderReading,
  findings: readonly OrderFinding[],
  locale: Locale,
): Segment[] {
  const about = new Set(findings.map((finding) => finding.item));
  const isNamed = [...about].some((item) => item !== null);
  const segments: Segment[] = [];
  const plain = (text: string) => segments.push({ text, isMarked: false });
  order.items.forEach((item, index) => {
    if (isNamed && !about.has(index) && !about.has(null)) return;
    if (segments.length > 0) plain('\n');
    const own = findings.filter((finding) => finding.item === index);
    const has = (...kinds: string[]) => own.some((finding) => kinds.includes(finding.kind));
    segments.push({ text: item.title, isMarked: has('product_swap', 'dosage_form') });
    if (item.spec) {
      plain(' ');
      segments.push(...specSegments(item.spec, own));
    }
    if (item.qty !== null) {
      plain(' ×');
      segments.push({ text: String(item.qty), isMarked: has('quantity') });
    }
    if (item.price !== null)
      plain(`${locale === 'en' ? ', ' : '，'}${formatMoney(item.price, locale)}`);
  });
  return segments;
}

/** Marks the part of the specification the finding names; the whole when it can't be found in it. */
function specSegments(spec: string, findings: readonly OrderFinding[]): Segment[] {
  const about = findings.filter(({ kind }) =>
    ['spec', 'strength', 'colour_size', 'dosage_form'].includes(kind),
  );
  if (about.length === 0) return [{ text: spec, isMarked: false }];
  const spans = about.flatMap(({ ordered }) => {
    const start = ordered ? spec.indexOf(ordered) : -1;
    return ordered && start >= 0 ? [{ start, end: start + ordered.length }] : [];
  });
  return toSegments(spec, spans.length > 0 ? spans : [{ start: 0, end: spec.length }]);
}
