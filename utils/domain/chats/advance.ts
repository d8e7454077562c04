import {
  ANSWERED_REVISION,
  type ClockMemory,
  type ConversationSighting,
  type ConversationState,
  type OpenRound,
  type RoundChange,
} from './clock-state.ts';
import { isWeakKey, messageKeys } from './message-key.ts';
import { placeWindow, remember } from './message-window.ts';
import { type EndedRound, refineStart, type WalkedRound, walkRounds } from './walk-rounds.ts';

type Row = NonNullable<ConversationSighting['row']>;
type Draft = ConversationState & { memory: ClockMemory };

/** A row that still says "waiting" this soon after the answer lags behind. */
const ROW_LAG_MS = 5_000;
/** How coarse a row's own words are: 3分钟 may be up to a minute more. */
const ROW_UNIT_MS = 60_000;
/** A row's words change every second; only a start earlier by this much is worth a new revision. */
const REFINE_MS = 1_000;

/**
 * Takes in one sighting. Pure: same state and sighting, same result; a repeated sighting changes nothing.
 * A round opens at the first unanswered customer message and ends at the first message of a person after
 * it; robot, system and unknown senders do neither; a burst is one round. Messages decide; the list row
 * speaks only while they are out of sight, and what it opens is weak until they are seen.
 * @param options.reportAnsweredFromAt used at the first sighting of a conversation: report rounds that
 *   ended since (e.g. while the page was reloading). Default: what ended before it was first seen is
 *   history and changes nothing
 */
export function advance(
  state: ConversationState | undefined,
  sighting: ConversationSighting,
  options: { reportAnsweredFromAt?: number } = {},
): { state: ConversationState; changes: RoundChange[] } {
  const { seenAt, messages, row } = sighting;
  const old = state?.memory;
  const draft: Draft = {
    conversationId: sighting.conversationId,
    open: state?.open ?? null,
    last: state?.last ?? null,
    seenAt: Math.max(state?.seenAt ?? seenAt, seenAt),
    memory: {
      lost: old?.lost ?? null,
      known: old?.known ?? [],
      newestAt: old?.newestAt ?? null,
      reportFromAt: old?.reportFromAt ?? options.reportAnsweredFromAt ?? seenAt,
      isWatching: (messages?.length ?? 0) > 0,
      blindSinceAt: messages || row ? null : (old?.blindSinceAt ?? seenAt),
    },
  };
  const changes = messages?.length
    ? readMessages(draft, { ...sighting, messages }, old?.isWatching ?? false)
    : row
      ? readRow(draft, row, seenAt)
      : [];
  return { state: draft, changes };
}

function readMessages(
  draft: Draft,
  { messages, seenAt }: ConversationSighting & { messages: object },
  wasWatching: boolean,
): RoundChange[] {
  const { memory } = draft;
  const keys = messageKeys(messages);
  const place = placeWindow(memory.known, memory.newestAt, keys, messages);
  memory.known = remember(memory.known, keys, place);
  for (const { at } of messages)
    if (at !== null) memory.newestAt = Math.max(memory.newestAt ?? at, at);
  if (place.kind === 'elsewhere') {
    // Out of sight of the end nobody sees a message arrive.
    memory.isWatching = false;
    return [];
  }

  const changes: RoundChange[] = [];
  const { open } = draft;
  const candidates = [open, memory.lost].filter((round) => round !== null);
  let fromRow = candidates.find(({ source }) => source === 'row') ?? null;
  let waiting = candidates.find(({ source }) => source !== 'row') ?? null;
  if (waiting && place.kind === 'gap') {
    // The answer may lie in what was not seen.
    if (waiting === open) changes.push(unseen(waiting, seenAt));
    waiting = null;
  }
  const isResumed = waiting !== open;
  const wasFromRow = fromRow !== null && fromRow === open;
  const strong = waiting && (refineStart(waiting, keys, messages, seenAt) ?? waiting);
  draft.open = null;
  memory.lost = null;
  const rounds = walkRounds({
    messages,
    keys,
    newFrom: place.newFrom,
    open: strong,
    isLive: wasWatching && place.kind === 'overlap',
    latestStartAt: fromRow?.startedAt ?? null,
    seenAt,
  });
  for (const round of rounds) {
    const replaces = fromRow && endsAfter(round, fromRow.startedAt) ? fromRow : null;
    if (replaces) fromRow = null;
    const before = round.firstMessageKey === strong?.firstMessageKey ? waiting : null;
    const replacesKey = replaces?.firstMessageKey ?? null;
    if (round.end) {
      draft.last = lastOf(round, round.end);
      const isHistory =
        place.kind !== 'overlap' && !replaces && round.end.answeredAt < memory.reportFromAt;
      if (!isHistory) changes.push(answered(round, round.end, replacesKey));
      continue;
    }
    const isKnown = before && !isResumed && before.startedAt === round.startedAt;
    const revision = before ? nextRevision(before, isKnown ? 0 : 1) : 0;
    draft.open = openOf(round, revision);
    if (!isKnown) changes.push(opened(draft.open, replacesKey));
  }
  // The messages know nothing of the wait the row spoke of.
  if (fromRow && wasFromRow) changes.push(unseen(fromRow, seenAt));
  return changes;
}

function readRow(draft: Draft, row: Row, seenAt: number): RoundChange[] {
  const { open, last, memory } = draft;
  const isWaiting = row.isWaiting ?? (row.waitingMs === null ? null : true);
  if (isWaiting === null) return [];
  if (!isWaiting) {
    if (!open) return [];
    draft.open = null;
    if (open.source !== 'row' || memory.lost?.source === 'row' || !memory.lost)
      memory.lost = { ...open, revision: nextRevision(open, 1) };
    return [unseen(open, seenAt)];
  }
  const startedAt = seenAt - Math.max(0, row.waitingMs ?? 0);
  if (open) {
    if (open.source !== 'row' || open.startedAt - startedAt < REFINE_MS) return [];
    draft.open = { ...open, startedAt, revision: nextRevision(open, 1) };
    return [opened(draft.open, null)];
  }
  if (last && startedAt <= last.answeredAt + ROW_LAG_MS) return [];
  const { lost } = memory;
  const isSame = lost && row.waitingMs !== null && startedAt <= lost.startedAt + ROW_UNIT_MS;
  // Its messages may still show that it is the same wait.
  if (isSame || lost?.source === 'row') memory.lost = null;
  // What the row alone knew may have begun earlier, as with a round that is still open.
  const isEarlier = lost?.source === 'row' && lost.startedAt - startedAt >= REFINE_MS;
  draft.open = isSame
    ? { ...lost, ...(isEarlier && { startedAt }), revision: nextRevision(lost, 1) }
    : {
        startedAt,
        firstMessageKey: `~row|${startedAt}`,
        isWeak: true,
        source: 'row',
        revision: 0,
      };
  return [opened(draft.open, null)];
}

function endsAfter(round: WalkedRound, at: number): boolean {
  return !round.end || round.end.latestAt >= at;
}

function nextRevision(round: OpenRound, by: 0 | 1): number {
  return Math.min((round.revision ?? 0) + by, ANSWERED_REVISION - 1);
}

function openOf(round: WalkedRound, revision: number): OpenRound {
  const { startedAt, firstMessageKey, precision } = round;
  const isWeak = isWeakKey(firstMessageKey);
  return { startedAt, firstMessageKey, isWeak, source: 'messages', revision, precision };
}

function lastOf(round: WalkedRound, end: EndedRound) {
  const { startedAt, firstMessageKey } = round;
  return { startedAt, answeredAt: end.answeredAt, firstMessageKey, charCount: end.charCount };
}

function opened(round: OpenRound, replacesKey: string | null): RoundChange {
  const { startedAt, firstMessageKey, isWeak, source = 'messages', revision = 0 } = round;
  return { type: 'opened', startedAt, firstMessageKey, isWeak, source, revision, replacesKey };
}

function answered(round: WalkedRound, end: EndedRound, replacesKey: string | null): RoundChange {
  return {
    type: 'answered',
    ...lastOf(round, end),
    isWeak: isWeakKey(round.firstMessageKey),
    revision: ANSWERED_REVISION,
    replacesKey,
  };
}

function unseen(round: OpenRound, seenAt: number): RoundChange {
  const { startedAt, firstMessageKey, isWeak, source = 'messages' } = round;
  const revision = nextRevision(round, 1);
  return { type: 'unseen', startedAt, seenAt, firstMessageKey, isWeak, source, revision };
}
