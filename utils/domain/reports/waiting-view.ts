import type { ClockView } from '../chats/clock.ts';

/** Older than this, "waiting now" is shown grey with its age. */
export const STALE_MS = 90_000;

/**
 * The clock of a waiting round whose deadline the console has already worked out on the company's hours.
 * @param deadlineAt `null`: the clock stands still, nothing is due
 */
export function viewDeadline(
  round: { startedAt: number; deadlineAt: number | null; targetMs: number },
  now: number,
): ClockView {
  const remainingMs = round.deadlineAt === null ? round.targetMs : round.deadlineAt - now;
  const nearMs = Math.min(round.targetMs / 3, 60_000);
  const phase =
    round.deadlineAt === null
      ? 'running'
      : remainingMs < 0
        ? 'late'
        : remainingMs <= nearMs
          ? 'near'
          : 'running';
  return {
    phase,
    waitedMs: Math.max(0, round.targetMs - remainingMs),
    remainingMs,
    startedAt: round.startedAt,
    deadlineAt: round.deadlineAt,
    share: Math.min(1, Math.max(0, remainingMs / round.targetMs)),
    resumesAt: null,
  };
}
