import type { MetricDefinition } from './definition.ts';
import { METRICS } from './definitions.ts';
import type { MetricFigure } from './figure.ts';
import { formatInstant } from './instant.ts';
import type { LogLine, LogMessage } from './log.ts';
import { type BuyerSessions, measure } from './measure.ts';
import { orderMessages } from './order.ts';
import { findRounds } from './rounds.ts';
import { findSessions } from './sessions.ts';

/** A metric under the id it was asked by, parameters and all. */
export type AskedMetric = { key: string; metric: MetricDefinition };

export type ReplayedRound = {
  /** ISO 8601, Shanghai time. */
  startedAt: string;
  /** From the first consultation of the round to its answer. */
  firstWaitMs: number;
  /** From the last one. */
  lastWaitMs: number;
  answeredBy: string | null;
};

export type Replay = {
  /** Answered rounds of all buyers under the rules of `general.average`, by start. */
  rounds: ReplayedRound[];
  /** At least one such round is unanswered. */
  openRound: boolean;
  metrics: Record<string, MetricFigure>;
};

/** All metrics, each under its plain id. */
export const ALL_METRICS: readonly AskedMetric[] = METRICS.map((metric) => ({
  key: metric.id,
  metric,
}));

const ROUND_RULES = METRICS.find(({ id }) => id === 'general.average')!.rules;

/** Replays one log: its rounds, and what every platform would count. */
export function replayLine(log: LogLine, asked: readonly AskedMetric[]): Replay {
  const buyers = buyersOf([log]);
  const rounds = buyers
    .flat()
    .flatMap((session) => findRounds(session, ROUND_RULES))
    .toSorted((a, b) => a.clockAt - b.clockAt);
  return {
    rounds: rounds.flatMap(({ clockAt, messages, answer }) =>
      answer
        ? {
            startedAt: formatInstant(clockAt),
            firstWaitMs: answer.at - clockAt,
            lastWaitMs: answer.at - messages.at(-1)!.clockAt,
            answeredBy: answer.agentId,
          }
        : [],
    ),
    openRound: rounds.some(({ answer }) => !answer),
    metrics: measureAll(buyers, asked),
  };
}

/** Figures over several logs: buyers are joined by platform and id, copies found across logs in order. */
export function replayTotal(
  logs: readonly LogLine[],
  asked: readonly AskedMetric[],
): Record<string, MetricFigure> {
  return measureAll(buyersOf(logs), asked);
}

function buyersOf(logs: readonly LogLine[]): BuyerSessions[] {
  const buyers = new Map<string, LogMessage[]>();
  for (const { platform, messages } of logs)
    for (const message of messages) {
      const key = JSON.stringify([platform, message.buyerId]);
      const known = buyers.get(key);
      if (known) known.push(message);
      else buyers.set(key, [message]);
    }
  return [...buyers.values()].map((messages) => findSessions(orderMessages(messages)));
}

function measureAll(buyers: readonly BuyerSessions[], asked: readonly AskedMetric[]) {
  return Object.fromEntries(asked.map(({ key, metric }) => [key, measure(buyers, metric)]));
}
