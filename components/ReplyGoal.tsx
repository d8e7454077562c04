import { formatDuration, formatShare } from '@/utils/domain/language/format.ts';
import type { Locale } from '@/utils/domain/language/translate.ts';
import type { AGENT_WORDS } from '@/utils/domain/language/words/agent.ts';
import { wordsOf } from './words.ts';

/** What this page view knows about rounds in time, against the company's goal. */
export type Goal = { inTime: number; total: number; goalShare: number; targetMs: number };

/**
 * Rounds that must still be answered in time, one after the other, until the share reaches the goal.
 * @returns 0 when it is reached, `null` when it can't be (a goal of 100% after a late round)
 */
export function roundsToGoal({ inTime, total, goalShare }: Goal): number | null {
  const missing = goalShare * total - inTime;
  if (missing <= 1e-9) return 0;
  if (goalShare >= 1) return null;
  return Math.ceil(missing / (1 - goalShare) - 1e-9);
}

/** Goal line of the queue: metric, figure with its count, what it takes, and a bar with the target tick. */
export function ReplyGoal({ goal, locale }: { goal: Goal; locale: Locale }) {
  if (goal.total === 0) return null;
  const t = wordsOf<typeof AGENT_WORDS>(locale);
  const share = goal.inTime / goal.total;
  const needed = roundsToGoal(goal);
  const goalText = `${Math.round(goal.goalShare * 1000) / 10}%`;
  // From 70% a difference of one point can be seen; below that the bar needs the whole scale.
  const from = share < 0.7 || goal.goalShare < 0.7 ? 0 : 0.7;
  const along = (n: number) => `${(((n - from) / (1 - from)) * 100).toFixed(1)}%`;
  return (
    <div class="yg-goal" data-met={needed === 0 ? '' : undefined}>
      <div class="yg-goal-line yg-xs">
        <span>
          {t('agent.goal', { target: formatDuration(goal.targetMs, locale) })}{' '}
          <strong>{formatShare(share)}</strong>
          <span class="yg-2">{t('agent.goalOf', { inTime: goal.inTime, total: goal.total })}</span>
        </span>
        <span class="yg-2">
          {needed
            ? t('agent.goalNeeds', { n: needed, goal: goalText })
            : t('agent.goalMet', { goal: goalText })}
        </span>
      </div>
      <div class="yg-goal-bar" title={`${from * 100}–100%`}>
        <span style={{ width: along(share) }} />
        <i style={{ insetInlineStart: along(goal.goalShare) }} />
      </div>
    </div>
  );
}
