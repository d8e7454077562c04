import { GoalBar } from '@/components/GoalBar.tsx';
import { PopupSection } from '@/components/PopupSection.tsx';
import {
  formatChange,
  formatClock,
  formatCount,
  formatDuration,
  formatShare,
  formatTime,
} from '@/utils/domain/language/format.ts';
import { percent } from '@/utils/domain/reports/answer-line.ts';
import type { DayTotals } from '@/utils/domain/reports/day-totals.ts';
import { quantile } from '@/utils/domain/reports/histogram.ts';
import { type SectionProps, type Summary, shownTotals, type T } from './summary.ts';

/** 今天按时回复: share within target against the goal, rounds, median, 90%, late, slowest. */
export function RepliesSection({ summary, t, locale }: SectionProps) {
  const shown = shownTotals(summary);
  const { answered, unseen } = shown.rounds;
  const isTeam = summary.team !== null;
  const within = t('reply.within', { target: formatDuration(summary.targetMs, locale) });
  const lines = [slowest(summary, t, locale), unseen > 0 ? t('reply.unseen', { n: unseen }) : ''];
  return (
    <PopupSection
      title={t('reply.title')}
      note={summary.connection ? t(isTeam ? 'reply.team' : 'reply.own') : ''}
      action={<span class="yg-3">{t('reply.goal', { goal: percent(summary.goalShare) })}</span>}
    >
      {answered === 0 ? (
        <p class="yg-3">{t('reply.none')}</p>
      ) : (
        <>
          <Metric
            label={within}
            totals={shown}
            goal={summary.goalShare}
            t={t}
            // The comparison is this machine's own day of last week, so it stands with own figures only.
            change={isTeam ? '' : change(summary.lastWeek, shown, t)}
          />
          {isTeam && summary.own.rounds.answered > 0 && (
            <Metric
              label={t('reply.ownRow')}
              totals={summary.own}
              goal={summary.goalShare}
              t={t}
              change={change(summary.lastWeek, summary.own, t)}
            />
          )}
          <Figures totals={shown} t={t} />
        </>
      )}
      {lines.some(Boolean) && (
        <p class="yg-3 yg-xs">{lines.filter(Boolean).join(locale === 'en' ? '; ' : '；')}</p>
      )}
    </PopupSection>
  );
}

function Metric({
  label,
  totals,
  goal,
  change,
  t,
}: {
  label: string;
  totals: DayTotals;
  goal: number;
  change: string;
  t: T;
}) {
  const share = totals.rounds.inTime / totals.rounds.answered;
  return (
    <p class="yg-metric">
      <span>{label}</span>
      <GoalBar share={share} goal={goal} title={t('reply.scale')} />
      <strong data-short={share < goal}>{formatShare(share)}</strong>
      <span class="yg-3">{change}</span>
    </p>
  );
}

function Figures({ totals, t }: { totals: DayTotals; t: T }) {
  const { answered, late, waits } = totals.rounds;
  const median = quantile(waits, 0.5);
  const p90 = quantile(waits, 0.9);
  return (
    <p class="yg-figures">
      <span>
        <strong>{formatCount(answered)}</strong> {t('reply.rounds')}
      </span>
      {median !== null && (
        <span>
          {t('reply.median')} <strong>{formatClock(median)}</strong>
        </span>
      )}
      {p90 !== null && (
        <span>
          {t('reply.p90')} <strong>{formatClock(p90)}</strong> {t('reply.p90After')}
        </span>
      )}
      <span>
        {t('reply.lateBefore')} <strong data-late={late > 0}>{formatCount(late)}</strong>{' '}
        {t('reply.lateAfter')}
      </span>
    </p>
  );
}

/** Of this machine: the server keeps sums, and a sum knows no slowest. */
function slowest({ slowest, team }: Summary, t: T, locale: SectionProps['locale']): string {
  const [worst] = slowest;
  if (!worst) return '';
  return t(team ? 'reply.slowestHere' : 'reply.slowest', {
    wait: formatDuration(worst.waitMs, locale),
    time: formatTime(worst.answeredAt),
  });
}

function change(before: DayTotals | null, now: DayTotals, t: T): string {
  if (!before || before.rounds.answered === 0) return '';
  const share = ({ rounds }: DayTotals) => rounds.inTime / rounds.answered;
  const points = formatChange((share(now) - share(before)) * 100);
  return t('reply.lastWeek', { points });
}
