import type { Sender, TimePrecision } from './message.ts';

/** A message as a page shows it, with the moment we first saw it. */
export type SeenMessage = {
  /** The page's own id, if it shows one. */
  id: string | null;
  from: Sender;
  text: string | null;
  /** Epoch ms by the page's stamp; `null` when the page shows none that can be dated (see `dateStamp`). */
  at: number | null;
  atPrecision: TimePrecision;
};

/**
 * What a console showed of one conversation at one moment. Both `messages` and `row` `null`: the page
 * could not be read; the clock stands still (blind) until a sighting says something again.
 */
export type ConversationSighting = {
  conversationId: string;
  /** Epoch ms of the reading (device clock). */
  seenAt: number;
  /**
   * Messages of the open conversation, oldest first, any window of them; `null` when only its list row
   * was seen. An empty list is a list still loading and says nothing.
   */
  messages: SeenMessage[] | null;
  /** From the list row: does it say that somebody waits, and for how long (see `parseWaitingText`). */
  row: { isWaiting: boolean | null; waitingMs: number | null } | null;
};

/** A round nobody has answered yet. */
export type OpenRound = {
  startedAt: number;
  /** Id of the first customer message; without one a weak key from sender, time and text. */
  firstMessageKey: string;
  isWeak: boolean;
  /** `row`: only the list row said so. Absent: the message was seen. */
  source?: 'messages' | 'row';
  /** Revision of the last change reported for it. */
  revision?: number;
  /** How exact the stamp behind `startedAt` is; a better one refines the round. */
  precision?: TimePrecision;
};

/** Instants only; nothing here counts ticks. JSON-serialisable. */
export type ConversationState = {
  conversationId: string;
  /** The waiting round, or `null`. */
  open: OpenRound | null;
  /** The last round that ended, for "已回复 1:08". */
  last: {
    startedAt: number;
    answeredAt: number;
    firstMessageKey: string;
    charCount: number | null;
  } | null;
  seenAt: number;
  /** What is needed to tell new messages from old ones. */
  memory?: ClockMemory;
};

export type ClockMemory = {
  /** A round the page stopped calling waiting while its messages were out of sight. */
  lost: OpenRound | null;
  /** Keys of messages seen, oldest first, bounded. */
  known: string[];
  /** Newest stamp among them. */
  newestAt: number | null;
  /** Rounds that ended before this instant are history and not reported. */
  reportFromAt: number;
  /** The sighting before showed messages too: what is new now has just come. */
  isWatching: boolean;
  /** Since when nothing can be read; `null`: it can. */
  blindSinceAt: number | null;
};

/**
 * What became known. `revision` rises with better knowledge of the same round and starts anew after a
 * reload; an answer has `ANSWERED_REVISION` and so beats whatever was known before it.
 * `replacesKey`: the round was reported under this weak key until now.
 */
export type RoundChange =
  | {
      /** A round waits; again with a higher revision when its start is known better or it waits on. */
      type: 'opened';
      startedAt: number;
      firstMessageKey: string;
      isWeak: boolean;
      source: 'messages' | 'row';
      revision: number;
      replacesKey: string | null;
    }
  | {
      type: 'answered';
      startedAt: number;
      answeredAt: number;
      firstMessageKey: string;
      isWeak: boolean;
      charCount: number | null;
      revision: number;
      replacesKey: string | null;
    }
  | {
      /** It ended out of sight: whether a person answered is not known, it counts against nobody. */
      type: 'unseen';
      startedAt: number;
      seenAt: number;
      firstMessageKey: string;
      isWeak: boolean;
      source: 'messages' | 'row';
      revision: number;
    };

/** Above every revision an open or unseen round can reach. */
export const ANSWERED_REVISION = 1000;
