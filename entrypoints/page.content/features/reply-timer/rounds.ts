import {
  ANSWERED_REVISION,
  advance,
  type ClockPolicy,
  type ConversationSighting,
  type ConversationState,
  type RoundChange,
  viewClock,
} from '@/utils/domain/chats/clock.ts';
import type { Observation } from '@/utils/domain/events/observation.ts';

/** An answer that came while the page was reloading is still ours to report; older ones are history. */
const RELOAD_GAP_MS = 120_000;
/** A waiting conversation that is out of the list this long is lost from sight. */
const LOST_AFTER_MS = 600_000;

export type Answered = Extract<RoundChange, { type: 'answered' }> & {
  conversationId: string;
  /** On the company's hours. */
  waitMs: number;
};

export type Taken = { observations: Observation[]; answered: Answered[] };

/** All rounds of one page view: sightings in, observations out. Holds instants only. */
export type Rounds = {
  states: ReadonlyMap<string, ConversationState>;
  /** @param sightings `null`: the list could not be read, all clocks are blind */
  take(sightings: ConversationSighting[] | null, account: string | null, now: number): Taken;
  /** Whether the last answer of a conversation came while we watched; older ones are history. */
  hasSeenAnswer(state: ConversationState): boolean;
  /** What must be said when recording begins in the middle of a view, or when the view ends. */
  openNow(): Observation[];
  endRowRounds(): Observation[];
};

/** @param site id of the platform, first part of every natural key */
export function createRounds(site: string, policy: ClockPolicy, startedAt: number): Rounds {
  const states = new Map<string, ConversationState>();
  const listedAt = new Map<string, number>();
  const seenAnswers = new Set<string>();
  let account: string | null = null;

  return {
    states,
    hasSeenAnswer: ({ last }) => last !== null && seenAnswers.has(last.firstMessageKey),
    take(sightings, by, now) {
      account = by ?? account;
      const taken: Taken = { observations: [], answered: [] };
      const listed = new Set(sightings?.map((sighting) => sighting.conversationId));
      for (const id of listed) listedAt.set(id, now);
      const unlisted = [...states.keys()].filter((id) => !listed.has(id));
      for (const sighting of [...(sightings ?? []), ...unlisted.map((id) => unseen(id, now))]) {
        const id = sighting.conversationId;
        const options = { reportAnsweredFromAt: startedAt - RELOAD_GAP_MS };
        const { state, changes } = advance(states.get(id), sighting, options);
        states.set(id, state);
        for (const change of changes) add(taken, id, change);
      }
      for (const id of unlisted)
        if (now - (listedAt.get(id) ?? now) > LOST_AFTER_MS) lose(taken, id);
      return taken;
    },
    openNow: () =>
      [...states.values()].flatMap(({ conversationId, open }) =>
        open
          ? [
              roundOf(conversationId, { ...open, revision: open.revision ?? 0 }, open.startedAt, {
                state: 'open',
              }),
            ]
          : [],
      ),
    endRowRounds: () =>
      [...states.values()].flatMap(({ conversationId, open }) =>
        open?.source === 'row'
          ? [retire(conversationId, open.firstMessageKey, open.startedAt)]
          : [],
      ),
  };

  function add(taken: Taken, conversationId: string, change: RoundChange): void {
    if ('replacesKey' in change && change.replacesKey !== null)
      taken.observations.push(retire(conversationId, change.replacesKey, change.startedAt));
    if (change.type !== 'answered') {
      const state = change.type === 'opened' ? 'open' : 'unseen';
      taken.observations.push(roundOf(conversationId, change, change.startedAt, { state }));
      return;
    }
    const ended = { conversationId, open: null, last: change, seenAt: change.answeredAt };
    const waitMs = viewClock(ended, policy, change.answeredAt).waitedMs;
    seenAnswers.add(change.firstMessageKey);
    taken.answered.push({ ...change, conversationId, waitMs });
    const { answeredAt, charCount } = change;
    taken.observations.push(
      roundOf(conversationId, change, change.startedAt, {
        state: 'answered',
        answeredAt,
        waitMs,
        charCount,
      }),
    );
  }

  /** Out of the list for long: transferred, closed or handled elsewhere; it counts against nobody. */
  function lose(taken: Taken, conversationId: string): void {
    const open = states.get(conversationId)?.open;
    if (open) {
      const revision = Math.min((open.revision ?? 0) + 1, ANSWERED_REVISION - 1);
      const round = { ...open, revision };
      taken.observations.push(roundOf(conversationId, round, open.startedAt, { state: 'unseen' }));
    }
    states.delete(conversationId);
    listedAt.delete(conversationId);
  }

  /**
   * A round known from its list row has a makeshift key. Once its message is seen it is reported under
   * the real one; the makeshift event is closed without a wait, so it is in no figure.
   */
  function retire(conversationId: string, key: string, at: number): Observation {
    const round = { firstMessageKey: key, isWeak: true, revision: ANSWERED_REVISION };
    return roundOf(conversationId, round, at, { state: 'answered' });
  }

  function roundOf(
    conversationId: string,
    round: { firstMessageKey: string; isWeak: boolean; revision: number },
    roundStartedAt: number,
    body: {
      state: 'open' | 'answered' | 'unseen';
      answeredAt?: number;
      waitMs?: number;
      charCount?: number | null;
    },
  ): Observation {
    return {
      kind: 'reply-round',
      key: [site, conversationId, round.firstMessageKey],
      revision: round.revision,
      at: roundStartedAt,
      subject: conversationId,
      account,
      ...(round.isWeak ? { isWeak: true } : {}),
      body: {
        site,
        startedAt: roundStartedAt,
        answeredAt: null,
        waitMs: null,
        targetMs: policy.targetMs,
        charCount: null,
        ...body,
      },
    };
  }
}

/** A conversation that is not in the list now says nothing; its clock stands still. */
function unseen(conversationId: string, seenAt: number): ConversationSighting {
  return { conversationId, seenAt, messages: null, row: null };
}
