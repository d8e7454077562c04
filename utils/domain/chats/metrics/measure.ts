import { businessMs, companyHours, shiftHours } from '../business-time.ts';
import { isInWindow, type MetricDefinition, type RateDefinition } from './definition.ts';
import { durationFigure, type MetricFigure } from './figure.ts';
import { shanghaiDayNumber, shanghaiTimeOfDayMs } from './instant.ts';
import type { LogMessage } from './log.ts';
import { findRounds, type Round } from './rounds.ts';

/** One buyer's sessions, see `findSessions`. */
export type BuyerSessions = LogMessage[][];

/** Figures of one metric over some buyers (metrics, sections 3 to 9). */
export function measure(buyers: readonly BuyerSessions[], metric: MetricDefinition): MetricFigure {
  if (metric.form === 'rate' && metric.unit === 'buyerDay') return measureBuyerDays(buyers, metric);
  const rounds = buyers.flatMap((sessions) =>
    sessions.flatMap((session) => roundsOfUnit(session, metric)),
  );
  if (metric.form !== 'rate') {
    const { unansweredMs } = metric;
    const waits = rounds.flatMap((round) => {
      const waitMs = waitOf(round, round.clockAt, metric);
      if (waitMs !== null) return [waitMs];
      return unansweredMs === null || isPending(round, round.clockAt, metric, unansweredMs)
        ? []
        : [unansweredMs];
    });
    return durationFigure(metric.form, waits);
  }
  const figure = { good: 0, total: 0 };
  for (const round of rounds) {
    const verdict = judge(round, round.clockAt, metric);
    if (verdict === 'pending') continue;
    figure.total++;
    if (verdict === 'good') figure.good++;
  }
  return figure;
}

/** A day of a buyer counts when a message of it is judged, and is good when none is bad. */
function measureBuyerDays(buyers: readonly BuyerSessions[], metric: RateDefinition): MetricFigure {
  const figure = { good: 0, total: 0 };
  for (const sessions of buyers) {
    const isGoodByDay = new Map<number, boolean>();
    for (const session of sessions)
      for (const round of countedRounds(session, metric))
        for (const { clockAt } of round.messages) {
          if (metric.windowOn === 'message' && !isStartIn(metric, clockAt)) continue;
          const verdict = judge(round, clockAt, metric);
          if (verdict === 'pending') continue;
          const day = shanghaiDayNumber(clockAt);
          isGoodByDay.set(day, (isGoodByDay.get(day) ?? true) && verdict === 'good');
        }
    figure.total += isGoodByDay.size;
    for (const isGood of isGoodByDay.values()) if (isGood) figure.good++;
  }
  return figure;
}

function roundsOfUnit(session: readonly LogMessage[], metric: MetricDefinition): Round[] {
  const rounds = findRounds(session, metric.rules);
  const counted = new Set(countedRounds(session, metric, rounds));
  const ofUnit =
    metric.unit === 'firstRound'
      ? rounds.slice(0, 1)
      : metric.unit === 'nextRound'
        ? rounds.slice(1)
        : rounds;
  return ofUnit.filter((round) => counted.has(round));
}

/** Rounds of a session that the window and the rule on left messages let in. */
function countedRounds(
  session: readonly LogMessage[],
  metric: MetricDefinition,
  rounds = findRounds(session, metric.rules),
): Round[] {
  const first = rounds[0];
  if (!first || (metric.skipsLeftMessages && first.messages[0]!.message.isLeftMessage)) return [];
  if (metric.windowOn === 'session') return isStartIn(metric, first.clockAt) ? rounds : [];
  if (metric.windowOn === 'message') return rounds;
  return rounds.filter((round) => isStartIn(metric, round.clockAt));
}

function isStartIn(metric: MetricDefinition, startAt: number): boolean {
  return isInWindow(metric.window, shanghaiTimeOfDayMs(startAt));
}

function judge(round: Round, clockAt: number, metric: RateDefinition): 'good' | 'bad' | 'pending' {
  const waitMs = waitOf(round, clockAt, metric);
  if (waitMs !== null) return waitMs <= metric.targetMs ? 'good' : 'bad';
  return isPending(round, clockAt, metric, metric.targetMs) ? 'pending' : 'bad';
}

/** An unanswered round that at the end of what is known may still be answered in time. */
function isPending(
  round: Round,
  clockAt: number,
  metric: MetricDefinition,
  limitMs: number,
): boolean {
  const { asOf } = round.messages[0]!.message.line;
  return asOf !== null && elapsed(round, clockAt, asOf, metric) <= limitMs;
}

function waitOf(round: Round, clockAt: number, metric: MetricDefinition): number | null {
  return round.answer && elapsed(round, clockAt, round.answer.at, metric);
}

function elapsed(round: Round, fromAt: number, toAt: number, { clock }: MetricDefinition): number {
  if (clock === 'wall') return toAt - fromAt;
  const { calendar } = round.messages[0]!.message.line;
  const agentId = round.answer?.agentId ?? null;
  const hours = clock === 'shift' ? shiftHours(calendar, agentId) : companyHours(calendar);
  return businessMs(hours, fromAt, toAt);
}
