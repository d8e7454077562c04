import type { OpenRound, SeenMessage } from './clock-state.ts';
import type { TimePrecision } from './message.ts';
import { isWeakKey } from './message-key.ts';
import { answerInstant, stampBounds, startInstant } from './stamp-bounds.ts';

export type EndedRound = {
  answeredAt: number;
  /** The latest instant the answer's stamp allows. */
  latestAt: number;
  /** UTF-16 length of the answer; `null` when it has no text. */
  charCount: number | null;
};

export type WalkedRound = {
  startedAt: number;
  firstMessageKey: string;
  precision: TimePrecision;
  end: EndedRound | null;
};

type Walk = {
  messages: readonly SeenMessage[];
  keys: readonly string[];
  /** Messages before this index were walked already. */
  newFrom: number;
  open: OpenRound | null;
  /** New messages were seen arriving. */
  isLive: boolean;
  /** The row said that somebody waited by then: no inexact start lies after it. */
  latestStartAt: number | null;
  seenAt: number;
};

/** Goes through the new messages of a window. Gives the rounds that waited or began in it, in order. */
export function walkRounds(walk: Walk): WalkedRound[] {
  const { messages, keys, newFrom, open, isLive, latestStartAt, seenAt } = walk;
  const bounds = stampBounds(messages, seenAt);
  let waiting: WalkedRound | null = open && {
    startedAt: open.startedAt,
    firstMessageKey: open.firstMessageKey,
    precision: open.precision ?? 'second',
    end: null,
  };
  const rounds = waiting ? [waiting] : [];
  for (const [index, message] of messages.entries()) {
    if (index < newFrom) continue;
    const bound = bounds[index]!;
    if (message.from === 'customer' && !waiting) {
      const latest = startInstant(bound, seenAt, isLive);
      const startedAt =
        latestStartAt === null ? latest : Math.max(bound.fromAt, Math.min(latest, latestStartAt));
      waiting = {
        startedAt,
        firstMessageKey: roundKey(keys[index]!, messages, index, startedAt),
        precision: message.at === null ? 'none' : message.atPrecision,
        end: null,
      };
      rounds.push(waiting);
    }
    if (message.from === 'agent' && waiting) {
      const sentAt = answerInstant(bound, seenAt, isLive);
      // Stamps that contradict each other by their own coarseness never make a wait negative.
      waiting.end = {
        answeredAt: Math.max(sentAt, waiting.startedAt),
        latestAt: Math.max(bound.toAt, waiting.startedAt),
        charCount: message.text?.length ?? null,
      };
      waiting = null;
    }
  }
  return rounds;
}

/**
 * The waiting round with its start by a better stamp of the same first message.
 * @returns `null` when the window shows none; a weak key holds the stamp itself and never gets a better one
 */
export function refineStart(
  round: OpenRound,
  keys: readonly string[],
  messages: readonly SeenMessage[],
  seenAt: number,
): OpenRound | null {
  if (isWeakKey(round.firstMessageKey)) return null;
  const index = keys.indexOf(round.firstMessageKey);
  const message = messages[index];
  if (!message || message.at === null) return null;
  if (RANK[message.atPrecision] <= RANK[round.precision ?? 'second']) return null;
  const { fromAt, toAt } = stampBounds(messages, seenAt)[index]!;
  const startedAt = Math.min(Math.max(round.startedAt, fromAt), toAt);
  return { ...round, startedAt, precision: message.atPrecision };
}

const RANK: Record<TimePrecision, number> = { none: 0, day: 1, minute: 2, second: 3 };

/** A weak key without any stamp would be the same for every 在吗; the first sight tells them apart. */
function roundKey(
  key: string,
  messages: readonly SeenMessage[],
  index: number,
  startedAt: number,
): string {
  if (!isWeakKey(key) || messages.slice(0, index + 1).some(({ at }) => at !== null)) return key;
  return `${key}|${startedAt}`;
}
