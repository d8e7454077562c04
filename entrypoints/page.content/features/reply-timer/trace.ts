import type { TraceStep } from '@/components/ClockTrace.tsx';
import type { ClockView, SeenMessage } from '@/utils/domain/chats/clock.ts';

/**
 * How the clock of the open conversation ran: each message since the start with what it did.
 * @param messages of the open conversation, oldest first
 */
export function traceOf(
  messages: readonly SeenMessage[],
  view: ClockView,
  now: number,
): TraceStep[] {
  const { startedAt, deadlineAt } = view;
  if (startedAt === null) return [];
  const steps: TraceStep[] = [{ at: startedAt, effect: 'start', isPast: true }];
  let at: number | null = null;
  for (const message of messages) {
    at = message.at ?? at;
    if (at === null || at < startedAt) continue;
    if (at === startedAt && message.from === 'customer') continue;
    const effect = EFFECTS[message.from];
    if (!effect) continue;
    steps.push({ at: message.at, effect, isPast: true });
    if (effect === 'agent') return steps;
  }
  if (deadlineAt === null) return steps;
  const deadline: TraceStep = { at: deadlineAt, effect: 'deadline', isPast: deadlineAt <= now };
  const after = steps.findIndex((step) => step.at !== null && step.at > deadlineAt);
  if (after < 0) steps.push(deadline);
  else steps.splice(after, 0, deadline);
  return steps;
}

const EFFECTS: Partial<Record<SeenMessage['from'], TraceStep['effect']>> = {
  customer: 'buyer',
  agent: 'agent',
  robot: 'robot',
};
