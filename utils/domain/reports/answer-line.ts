import { formatShare } from '../language/format.ts';
import type { MessageRef } from '../rules/finding.ts';
import { roundsToGoal } from './goal.ts';

export type AnswerFigures = {
  inTime: number;
  answered: number;
  goalShare: number;
  waitingCount: number;
  lateCount: number;
  /** Open findings of level block. */
  forbiddenCount: number;
  /** Orders that contradict their note and are not dealt with. */
  mismatchCount: number;
};

export type AnswerLine = {
  /** `null`: nothing to judge yet, so neither a tick nor a warning. */
  level: 'ok' | 'warning' | null;
  head: MessageRef;
  /** What it takes to reach the goal; `null` when it is reached or nothing reaches it. */
  more: MessageRef | null;
  /** What is urgent, most urgent first; parts of one sentence. */
  urgent: MessageRef[];
};

/** The popup's first line: will today make it, and what is urgent. Ids are keys of the popup's table. */
export function answerLine(figures: AnswerFigures): AnswerLine {
  const { inTime, answered, goalShare, waitingCount, lateCount } = figures;
  const { forbiddenCount, mismatchCount } = figures;
  const share = answered === 0 ? null : inTime / answered;
  const more = roundsToGoal(inTime, answered, goalShare);
  const isShort = share !== null && more !== 0;
  const urgent = [
    lateCount > 0 ? say('answer.late', { n: lateCount }) : null,
    forbiddenCount > 0 ? say('answer.forbidden', { n: forbiddenCount }) : null,
    mismatchCount > 0 ? say('answer.mismatch', { n: mismatchCount }) : null,
    waitingCount > lateCount ? say('answer.waiting', { n: waitingCount }) : null,
  ].filter((ref) => ref !== null);
  const isUrgent = lateCount + forbiddenCount + mismatchCount > 0;
  return {
    level: isShort || isUrgent ? 'warning' : share === null ? null : 'ok',
    head: head(share, isShort, goalShare),
    more:
      isShort && more !== null
        ? say(more === 1 ? 'answer.moreOne' : 'answer.more', { n: more, goal: percent(goalShare) })
        : null,
    urgent,
  };
}

function head(share: number | null, isShort: boolean, goalShare: number): MessageRef {
  if (share === null) return say('answer.none');
  if (!isShort) return say('answer.calm');
  const points = ((goalShare - share) * 100).toFixed(1);
  // Short by a hair: "0.0 points short" would read as a slip.
  if (points === '0.0') return say('answer.hair', { share: formatShare(share) });
  return say('answer.short', { share: formatShare(share), points });
}

/** A goal is a round number: 90%, not 90.0%. */
export function percent(share: number): string {
  return `${Number((share * 100).toFixed(1))}%`;
}

function say(id: string, values: Record<string, string | number> = {}): MessageRef {
  const strings = Object.entries(values).map(([key, value]) => [key, String(value)]);
  return { id, values: Object.fromEntries(strings) };
}
