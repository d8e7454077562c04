import type { QueueRow } from '@/components/QueueWidget.tsx';
import { type ClockPolicy, type ClockView, viewClock } from '@/utils/domain/chats/clock.ts';
import type { RequestOf } from '@/utils/messaging/protocol.ts';
import type { ConversationReading } from '@/utils/page/read/reading.ts';
import type { Rounds } from './rounds.ts';

export type Line = QueueRow & { isListed: boolean };

/** Waiting: the rows of the queue. `near`, `late` and so on are all waiting; `answered` is not. */
const WAITING: ReadonlySet<ClockView['phase']> = new Set([
  'running',
  'near',
  'late',
  'paused',
  'blind',
]);

/**
 * Every conversation with a clock, least time left first; what can't be seen comes last.
 * @param rows conversations of the newest reading; `null`: the list can't be read
 */
export function toLines(
  { states, hasSeenAnswer }: Pick<Rounds, 'states' | 'hasSeenAnswer'>,
  rows: readonly ConversationReading[] | null,
  known: ReadonlyMap<string, ConversationReading>,
  policy: ClockPolicy,
  now: number,
): Line[] {
  const listed = new Set(rows?.map((row) => row.id));
  return [...states.values()]
    .filter((state) => state.open !== null || hasSeenAnswer(state))
    .map((state) => {
      const row = known.get(state.conversationId);
      return {
        id: state.conversationId,
        name: row?.name ?? null,
        preview: row?.preview ?? null,
        view: viewClock(state, policy, now),
        isOpen: listed.has(state.conversationId) && (row?.active ?? false),
        isListed: listed.has(state.conversationId),
      };
    })
    .filter(({ view }) => view.phase !== 'idle')
    .sort((a, b) => rank(a) - rank(b) || a.view.remainingMs - b.view.remainingMs);
}

/**
 * Rows that do not say whether somebody waits, on a page whose other rows do: not seen is not clean.
 * They have a clock in their row and none in the queue.
 */
export function blindLines(
  rows: readonly ConversationReading[] | null,
  lines: readonly Line[],
): Pick<Line, 'id' | 'preview' | 'view'>[] {
  if (!rows?.some((row) => row.isWaiting !== null)) return [];
  const known = new Set(lines.map((line) => line.id));
  return rows
    .filter((row) => row.isWaiting === null && row.waitingText === null && !known.has(row.id))
    .map(({ id, preview }) => ({ id, preview, view: BLIND }));
}

const BLIND: ClockView = {
  phase: 'blind',
  waitedMs: 0,
  remainingMs: 0,
  startedAt: null,
  deadlineAt: null,
  share: 1,
  resumesAt: null,
};

/** Whether somebody waits there for a person's answer. */
export function isWaiting({ view }: { view: ClockView }): boolean {
  return WAITING.has(view.phase);
}

/** Whether a clock moves: only then is there a beat. */
export function isMoving({ view }: { view: ClockView }): boolean {
  return isWaiting({ view }) && view.phase !== 'blind';
}

const rank = ({ view }: Line) => (view.phase === 'blind' ? 1 : 0);

type WaitingRound = RequestOf<'waiting.set'>['rounds'][number];

/**
 * What the background is told, so that it can warn when this tab is hidden. A buyer whose row was scrolled
 * out of a list that keeps only what is in view still waits as far as anybody knows: the clock is blind,
 * the deadline stays, until the row says otherwise or the round is lost from sight.
 */
export function toWaiting(lines: readonly Line[]): WaitingRound[] {
  return lines
    .filter((line) => isMoving(line) || line.view.deadlineAt !== null)
    .slice(0, 300)
    .flatMap(({ id, name, preview, view }) =>
      view.startedAt === null
        ? []
        : [
            {
              conversationId: id.slice(0, 400),
              name: cut(name ?? '', 120),
              preview: cut(preview ?? '', 200),
              startedAt: view.startedAt,
              deadlineAt: view.deadlineAt,
            },
          ],
    );
}

/** Cuts between characters: half a surrogate pair is no text. */
function cut(text: string, length: number): string {
  return text.length <= length ? text : text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '');
}
