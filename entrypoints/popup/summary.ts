import type { Locale, Translate } from '@/utils/domain/language/translate.ts';
import type { popupWords } from '@/utils/domain/language/words/popup.ts';
import type { DayTotals } from '@/utils/domain/reports/day-totals.ts';
import type { ReplyOf } from '@/utils/messaging/protocol.ts';

export type Summary = ReplyOf<'summary.get'>;
export type T = Translate<typeof popupWords>;
export type SectionProps = { summary: Summary; now: number; t: T; locale: Locale };

/** The team's figures for a supervisor once they came, else one's own. */
export function shownTotals(summary: Summary): DayTotals {
  return summary.team?.summary.totals ?? summary.own;
}
