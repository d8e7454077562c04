import { parseInstant } from './instant.ts';
import type { LogMessage } from './log.ts';

/** Who starts and who stops a clock (metrics, section 4). */
export type RoundRules = {
  /** A product or order card of the customer is a consultation. */
  card: boolean;
  /** A closing courtesy of the customer is one too, or not. */
  courtesy: 'skip' | 'count';
  robot: 'ignore' | 'handover' | 'stops';
  assisted: 'stops' | 'no';
  /** `YYYY-MM-DD`, Shanghai: rounds whose clock started since are not ended by perfunctory replies. */
  perfunctoryFrom: string | null;
};

export type Round = {
  /** Consultations of the round; `clockAt` is the message's instant, or the hand-over after a robot. */
  messages: { message: LogMessage; clockAt: number }[];
  clockAt: number;
  /** `null`: unanswered. */
  answer: LogMessage | null;
};

type Waiting = Round & { isRobotServed: boolean; isHandedOver: boolean };

/**
 * Finds the rounds of one session (metrics, section 3), in order. Dropped rounds (robot-served ones that
 * never reached a person) appear nowhere.
 */
export function findRounds(session: readonly LogMessage[], rules: RoundRules): Round[] {
  const rounds: Round[] = [];
  const strictFrom = perfunctoryStart(rules);
  let waiting: Waiting | null = null;
  for (const message of session) {
    if (isConsultation(message, rules)) {
      if (!waiting || waiting.isRobotServed)
        waiting = {
          messages: [],
          clockAt: message.at,
          answer: null,
          isRobotServed: false,
          isHandedOver: false,
        };
      waiting.messages.push({ message, clockAt: message.at });
      continue;
    }
    if (!waiting) continue;
    if (isAnswer(message, rules)) {
      if (message.isPerfunctory && waiting.clockAt >= strictFrom) continue;
      if (!waiting.isRobotServed) rounds.push(roundOf(waiting, message));
      waiting = null;
    } else if (rules.robot === 'handover') {
      if (message.kind === 'transfer') handOver(waiting, message.at);
      else if (message.from === 'robot' && isContent(message) && !waiting.isHandedOver)
        waiting.isRobotServed = true;
    }
  }
  if (waiting && !waiting.isRobotServed) rounds.push(roundOf(waiting, null));
  return rounds;
}

/** The wait for a person begins at the transfer when a robot had served until then. */
function handOver(waiting: Waiting, at: number): void {
  waiting.isHandedOver = true;
  if (!waiting.isRobotServed) return;
  waiting.isRobotServed = false;
  waiting.clockAt = at;
  for (const asked of waiting.messages) asked.clockAt = at;
}

function roundOf({ messages, clockAt }: Waiting, answer: LogMessage | null): Round {
  return { messages, clockAt, answer };
}

function isContent({ kind }: LogMessage): boolean {
  return kind === 'text' || kind === 'image' || kind === 'card';
}

function isConsultation(message: LogMessage, rules: RoundRules): boolean {
  if (message.from !== 'customer' || !isContent(message)) return false;
  if (message.kind === 'card' && !rules.card) return false;
  return !(message.isCourtesy && rules.courtesy === 'skip');
}

function isAnswer(message: LogMessage, rules: RoundRules): boolean {
  const { from, kind } = message;
  if (from === 'customer' || from === 'system') return false;
  if (kind === 'assisted') return rules.assisted === 'stops';
  return isContent(message) && (from === 'agent' || rules.robot === 'stops');
}

function perfunctoryStart({ perfunctoryFrom }: RoundRules): number {
  if (perfunctoryFrom === null) return Number.POSITIVE_INFINITY;
  const read = parseInstant(`${perfunctoryFrom}T00:00+08:00`);
  if (!read.ok) throw new Error(`perfunctoryFrom ${perfunctoryFrom}: ${read.error}`);
  return read.at;
}
