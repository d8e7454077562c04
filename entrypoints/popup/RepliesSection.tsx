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
import { type SectionProps, shownTotals } from './summary.ts';

/** 今天按时回复: share within target against the goal, rounds, median, 90%, late, slowest. */
export function RepliesSection({ summary, t, locale }: SectionProps) {
  const shown = shownTotals(summary);
  const { answered, late, unseen, waits } = shown.rounds;
  const goal = percent(summary.goalShare);
  const [slowest] = summary.slowest;
  const median = quantile(waits, 0.5);
  const p90 = quantile(waits, 0.9);
  return (
    <PopupSection
      title={t('reply.title')}
      note={summary.connection ? t(summary.team ? 'reply.team' : 'reply.own') : ''}
      action={<span class="yg-3">{t('reply.goal', { goal })}</span>}
    >
      {answered === 0 ? (
        <p class="yg-3">{t('reply.none')}</p>
      ) : (
        <>
          <Metric
            label={t('reply.within', { target: formatDuration(summary.targetMs, locale) })}
            totals={shown}
            goal={summary.goalShare}
            scale={t('reply.scale')}
            change={change(summary.lastWeek, shown, (points) => t('reply.lastWeek', { points }))}
          />
          {summary.team && summary.own.rounds.answered > 0 && (
            <Metric
              label={t('reply.own')}
              totals={summary.own}
              goal={summary.goalShare}
              scale={t('reply.scale')}
              change=""
            />
          )}
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
        </>
      )}
      {slowest && (
        <p class="yg-3 yg-xs">
          {t('reply.slowest', {
            wait: formatDuration(slowest.waitMs, locale),
            time: formatTime(slowest.answeredAt),
          })}
        </p>
      )}
      {unseen > 0 && <p class="yg-3 yg-xs">{t('reply.unseen', { n: unseen })}</p>}
    </PopupSection>
  );
}

function Metric({
  label,
  totals,
  goal,
  scale,
  change,
}: {
  label: string;
  totals: DayTotals;
  goal: number;
  scale: string;
  change: string;
}) {
  const share = totals.rounds.inTime / totals.rounds.answered;
  return (
    <p class="yg-metric">
      <span>{label}</span>
      <GoalBar share={share} goal={goal} title={scale} />
      <strong data-short={share < goal}>{formatShare(share)}</strong>
      <span class="yg-3">{change}</span>
    </p>
  );
}

function change(before: DayTotals | null, now: DayTotals, say: (points: string) => string): string {
  if (!before || before.rounds.answered === 0) return '';
  const share = (totals: DayTotals) => totals.rounds.inTime / totals.rounds.answered;
  return say(formatChange((share(now) - share(before)) * 100));
}
