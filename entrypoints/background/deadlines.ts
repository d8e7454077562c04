import { readSession, waitingRounds, writeConsole } from '@/utils/storage/session.ts';
import { readSettings } from '@/utils/storage/settings.ts';
import { showBadge } from './badge.ts';
import { notifyLate } from './notify.ts';

export const DEADLINE_ALARM = 'deadline';

/** What deadlines need of the world. */
export type Clockwork = {
  now(): number;
  /** Replaces the one-shot timer; it lives as long as the worker. */
  setTimer(ms: number): void;
  /** Replaces the alarm; browsers fire it 30 s from now at the earliest, but also wake the worker. */
  setAlarm(at: number | null): Promise<void>;
};

/**
 * Announces every waiting round whose deadline has passed, each once, then sets timer and alarm for the
 * next. Only instants are held, so a worker that ended meanwhile loses nothing.
 * @returns how many were announced
 */
export async function watchDeadlines(clockwork: Clockwork): Promise<number> {
  const [session, { locale }] = await Promise.all([readSession(), readSettings()]);
  const now = clockwork.now();
  const rounds = waitingRounds(session);
  const isLate = ({ deadlineAt }: { deadlineAt: number | null }) =>
    deadlineAt !== null && deadlineAt <= now;
  const announced = new Set(
    session.consoles.flatMap(({ site, notified }) => notified.map((id) => `${site} ${id}`)),
  );
  const due = rounds.filter(
    (round) => isLate(round) && !announced.has(`${round.site} ${round.conversationId}`),
  );
  for (const console of session.consoles) {
    const mine = due.filter(({ site }) => site === console.site).map((r) => r.conversationId);
    const fresh = mine.filter((id) => console.rounds.some((r) => r.conversationId === id));
    if (fresh.length > 0)
      await writeConsole({ ...console, notified: [...console.notified, ...fresh] });
  }
  if (due.length > 0) await notifyLate(due, locale);
  await showBadge({ waitingCount: rounds.length, lateCount: rounds.filter(isLate).length, locale });
  const next = rounds.flatMap(({ deadlineAt }) =>
    deadlineAt !== null && deadlineAt > now ? [deadlineAt] : [],
  );
  const nextAt = next.length > 0 ? Math.min(...next) : null;
  if (nextAt !== null) clockwork.setTimer(nextAt - now);
  await clockwork.setAlarm(nextAt);
  return due.length;
}
