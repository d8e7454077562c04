import type { Sender, TimePrecision } from './message.ts';

/** A message as a page shows it, with the moment we first saw it. */
export type SeenMessage = {
  /** The page's own id, if it shows one. */
  id: string | null;
  from: Sender;
  text: string | null;
  /** Epoch ms by the page's stamp; `null` when the page shows none that can be dated. */
  at: number | null;
  atPrecision: TimePrecision;
};

/** What a console showed of one conversation at one moment. */
export type ConversationSighting = {
  conversationId: string;
  /** Epoch ms of the reading (device clock). */
  seenAt: number;
  /** Messages of the open conversation, oldest first; `null` when only its list row was seen. */
  messages: SeenMessage[] | null;
  /** From the list row: does it say that somebody waits, and for how long. */
  row: { isWaiting: boolean | null; waitingMs: number | null } | null;
};

/** Instants only; nothing here counts ticks. JSON-serialisable. */
export type ConversationState = {
  conversationId: string;
  /** The waiting round, or `null`. */
  open: { startedAt: number; firstMessageKey: string; isWeak: boolean } | null;
  /** The last round that ended, for "已回复 1:08". */
  last: {
    startedAt: number;
    answeredAt: number;
    firstMessageKey: string;
    charCount: number | null;
  } | null;
  seenAt: number;
};

export type RoundChange =
  | { type: 'opened'; startedAt: number; firstMessageKey: string; isWeak: boolean }
  | {
      type: 'answered';
      startedAt: number;
      answeredAt: number;
      firstMessageKey: string;
      isWeak: boolean;
      charCount: number | null;
    };

export type ClockPolicy = {
  targetMs: number;
  /** Work calendar of metrics section 7, or `null`: all hours count. */
  calendar: unknown;
};

export type ClockView = {
  phase: 'idle' | 'running' | 'near' | 'late' | 'answered' | 'paused' | 'blind';
  /** How long the buyer has waited (answered: had waited), on the company's hours. */
  waitedMs: number;
  /** Target minus waited; negative when over. */
  remainingMs: number;
  startedAt: number | null;
  /** When the target is passed; `null` when idle, answered or without further open hours. */
  deadlineAt: number | null;
  /** Share of the target that is left, 1 to 0, for the pie. */
  share: number;
  /** When a stopped clock goes on. */
  resumesAt: number | null;
};

/** Takes in one sighting. Pure: same state and sighting, same result; a repeated sighting changes nothing. */
export function advance(
  state: ConversationState | undefined,
  sighting: ConversationSighting,
): { state: ConversationState; changes: RoundChange[] } {
  return {
    state: state ?? {
      conversationId: sighting.conversationId,
      open: null,
      last: null,
      seenAt: sighting.seenAt,
    },
    changes: [],
  };
}

/** What the clock shows at `now`. Near: the last third or 60 s, whichever is shorter. */
export function viewClock(_state: ConversationState, policy: ClockPolicy, _now: number): ClockView {
  return {
    phase: 'idle',
    waitedMs: 0,
    remainingMs: policy.targetMs,
    startedAt: null,
    deadlineAt: null,
    share: 1,
    resumesAt: null,
  };
}
