import type { TraceStep } from '@/components/ClockTrace.tsx';
import type { ClockView, SeenMessage } from '@/utils/domain/chats/clock.ts';

/**
 * How the clock of the open conversation ran: each message since the start with what it did.
 * @param messages of the open conversation, oldest first
 * @param firstMessageKey id of the message that started it; when it is out of sight, time decides
 */
export function traceOf(
  messages: readonly SeenMessage[],
  firstMessageKey: string,
  view: ClockView,
  now: number,
): TraceStep[] {
  const { startedAt, deadlineAt } = view;
  if (startedAt === null) return [];
  const steps: TraceStep[] = [{ at: startedAt, effect: 'start', isPast: true }];
  for (const message of roundMessages(messages, firstMessageKey, startedAt).slice(1)) {
    const effect = EFFECTS[message.from];
    if (!effect) continue;
    steps.push({ at: message.at, effect, isPast: true });
    if (effect === 'agent') return steps;
  }
  if (deadlineAt === null || view.phase === 'blind') return steps;
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

/** The messages of a round from its first one on. */
export function roundMessages(
  messages: readonly SeenMessage[],
  firstMessageKey: string,
  startedAt: number,
): SeenMessage[] {
  const byId = messages.findIndex((message) => message.id === firstMessageKey);
  if (byId >= 0) return messages.slice(byId);
  const byTime = messages.findIndex(
    ({ from, at }) => from === 'customer' && at !== null && at >= startedAt,
  );
  return byTime < 0 ? [] : messages.slice(byTime);
}
