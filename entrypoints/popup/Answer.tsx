import { AnswerLine } from '@/components/AnswerLine.tsx';
import type { popupWords } from '@/utils/domain/language/words/popup.ts';
import { answerLine } from '@/utils/domain/reports/answer-line.ts';
import { openOrders } from '@/utils/domain/reports/open-orders.ts';
import { type SectionProps, shownTotals } from './summary.ts';
import { shownWaiting } from './waiting.ts';

const NO_BREAK = '\u00a0';

/** Will today make it, and what is urgent, in two lines. */
export function Answer({ summary, now, t, locale }: SectionProps) {
  const totals = shownTotals(summary);
  const { rows, count, isStale } = shownWaiting(summary, now);
  const line = answerLine({
    inTime: totals.rounds.inTime,
    answered: totals.rounds.answered,
    goalShare: summary.goalShare,
    // Old news is shown below in grey; nothing is called urgent on its word.
    waitingCount: isStale ? 0 : count,
    lateCount: isStale ? 0 : rows.filter(({ view }) => view.phase === 'late').length,
    forbiddenCount: summary.openFindings.byLevel.block ?? 0,
    mismatchCount: openOrders(totals.orders).mismatch,
  });
  const say = (ref: { id: string; values: Record<string, string> }) =>
    t(ref.id as keyof typeof popupWords, ref.values);
  const isEnglish = locale === 'en';
  // Lines break between parts, never between a number and what it counts.
  const urgent = line.urgent
    .map((ref) => say(ref).replaceAll(' ', NO_BREAK))
    .join(isEnglish ? ', ' : '，');
  const rest = [
    line.more && say(line.more),
    urgent && urgent + (isEnglish ? '.' : '。'),
    !line.more && !urgent && t('answer.nothing'),
  ];
  return (
    <AnswerLine
      level={line.level}
      head={say(line.head)}
      rest={rest.filter(Boolean).join(isEnglish ? ' ' : '')}
    />
  );
}
