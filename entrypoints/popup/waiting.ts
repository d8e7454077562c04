import type { ClockView } from '@/utils/domain/chats/clock.ts';
import { STALE_MS, viewDeadline } from '@/utils/domain/reports/waiting-view.ts';
import type { Summary } from './summary.ts';

export type WaitingRow = {
  key: string;
  site: string;
  startedAt: number;
  view: ClockView;
  /** `null`: the team's; names never leave an agent's machine. */
  name: string | null;
  preview: string;
  tabId: number | null;
};

export type Waiting = {
  /** Most urgent first. */
  rows: WaitingRow[];
  /** Of the whole team for a supervisor, else of this machine. */
  count: number;
  /** On this machine. */
  ownCount: number;
  /** `null`: no console was open today. */
  asOf: number | null;
  isStale: boolean;
};

/**
 * Who waits: the buyers of this machine's consoles by name; for a supervisor without a console of their
 * own the team's.
 */
export function shownWaiting(summary: Summary, now: number): Waiting {
  const team = summary.team?.summary.waiting;
  const own = summary.waiting.rounds.map((round) => ({
    ...round,
    key: `${round.site} ${round.conversationId}`,
  }));
  const theirs = (team?.rounds ?? []).map((round) => ({
    ...round,
    key: `${round.site} ${round.subject} ${round.startedAt}`,
    deadlineAt: round.startedAt + round.targetMs,
    name: null,
    preview: '',
    tabId: null,
  }));
  const rounds = own.length > 0 ? own : theirs;
  const asOf = Math.max(summary.waiting.asOf ?? 0, team?.asOf ?? 0) || null;
  return {
    rows: rounds
      .sort((a, b) => due(a) - due(b))
      .map(({ key, site, startedAt, name, preview, tabId, ...round }) => ({
        ...{ key, site, startedAt, name, preview, tabId },
        view: viewDeadline({ ...round, startedAt }, now),
      })),
    count: Math.max(rounds.length, team?.count ?? 0),
    ownCount: own.length,
    asOf,
    isStale: asOf === null || now - asOf > STALE_MS,
  };
}

const due = (round: { deadlineAt: number | null }) => round.deadlineAt ?? Number.MAX_SAFE_INTEGER;
