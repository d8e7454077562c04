import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  advance,
  type ConversationSighting,
  type ConversationState,
  type RoundChange,
  type SeenMessage,
} from './clock.ts';

const T0 = Date.parse('2026-11-03T10:00:00+08:00');
const s = (seconds: number) => T0 + seconds * 1000;

function message(from: SeenMessage['from'], seconds: number, id: string | null, text = '在吗') {
  return { id, from, text, at: s(seconds), atPrecision: 'second' } satisfies SeenMessage;
}

function see(
  seconds: number,
  messages: SeenMessage[] | null,
  row: ConversationSighting['row'] = null,
): ConversationSighting {
  return { conversationId: 'c1', seenAt: s(seconds), messages, row };
}

function run(...sightings: ConversationSighting[]) {
  let state: ConversationState | undefined;
  const changes: RoundChange[][] = [];
  for (const sighting of sightings) {
    const step = advance(state, sighting);
    state = step.state;
    changes.push(step.changes);
  }
  return { state: state!, changes };
}

describe('advance', () => {
  const sightings = fc.array(
    fc.record({
      step: fc.integer({ min: 0, max: 90 }),
      from: fc.constantFrom('customer', 'agent', 'robot', 'system'),
      hasId: fc.boolean(),
      precision: fc.constantFrom('second', 'minute', 'none'),
      shown: fc.constantFrom('tail', 'head', 'all', 'row', 'blind'),
      isWaiting: fc.constantFrom(true, false, null),
    }),
    { maxLength: 25 },
  );
  type Steps = typeof sightings extends fc.Arbitrary<infer S> ? S : never;

  /** A conversation that grows by a message per step and is looked at through changing windows. */
  function play(steps: Steps): ConversationSighting[] {
    let now = 0;
    const all: SeenMessage[] = [];
    return steps.map((step, index) => {
      now += step.step;
      const at = step.precision === 'minute' ? Math.floor(now / 60) * 60 : now;
      all.push({
        ...message(step.from, at, step.hasId ? `m${index}` : null, `t${index % 3}`),
        ...(step.precision === 'none' && { at: null }),
        atPrecision: step.precision,
      });
      const row = {
        isWaiting: step.isWaiting,
        waitingMs: step.isWaiting ? step.step * 1000 : null,
      };
      if (step.shown === 'blind') return see(now, null);
      if (step.shown === 'row') return see(now, null, row);
      const windows = { all: [0], head: [0, 5], tail: [-6] }[step.shown];
      return see(now, all.slice(...windows), row);
    });
  }

  it('changes nothing when a sighting is repeated', () => {
    fc.assert(
      fc.property(sightings, (steps) => {
        let state: ConversationState | undefined;
        for (const sighting of play(steps)) {
          const once = advance(state, sighting);
          const twice = advance(once.state, sighting);
          expect(twice.changes).toEqual([]);
          expect({ ...twice.state.open }).toEqual({ ...once.state.open });
          expect(twice.state.last).toEqual(once.state.last);
          state = once.state;
        }
      }),
    );
  });

  it('gives waits that are never negative, survives JSON, and ends a key only once', () => {
    fc.assert(
      fc.property(sightings, (steps) => {
        let state: ConversationState | undefined;
        const ended = new Set<string>();
        for (const sighting of play(steps)) {
          const step = advance(state, sighting);
          expect(JSON.parse(JSON.stringify(step.state))).toEqual(step.state);
          for (const change of step.changes) {
            if (change.type !== 'answered') continue;
            expect(change.answeredAt).toBeGreaterThanOrEqual(change.startedAt);
            if (change.isWeak) continue;
            expect(ended).not.toContain(change.firstMessageKey);
            ended.add(change.firstMessageKey);
          }
          state = step.state;
        }
      }),
    );
  });

  it('finds every round by the page’s own stamps, however the list is scrolled or left meanwhile', () => {
    fc.assert(
      fc.property(sightings, (steps) => {
        const plays = play(
          steps.map((step, index) => ({
            ...step,
            // The end of the list is seen again before more than it shows has come.
            shown: index % 3 === 0 || index === steps.length - 1 ? 'tail' : step.shown,
            precision: 'second',
            hasId: true,
          })),
        );
        const all = new Map(plays.flatMap(({ messages }) => messages ?? []).map((m) => [m.id, m]));
        const expected: [string | null, number, number][] = [];
        let first: SeenMessage | null = null;
        for (const message of [...all.values()].sort((a, b) => order(a) - order(b))) {
          if (message.from === 'customer') first ??= message;
          if (message.from !== 'agent' || !first) continue;
          expected.push([first.id, first.at!, message.at!]);
          first = null;
        }
        const { changes, state } = run(
          see(-1, null, { isWaiting: false, waitingMs: null }),
          ...plays,
        );
        const got = changes.flat().filter((change) => change.type === 'answered');
        expect(got.map((one) => [one.firstMessageKey, one.startedAt, one.answeredAt])).toEqual(
          expected,
        );
        expect(state.open?.firstMessageKey ?? null).toBe(first?.id ?? null);
      }),
    );
  });

  const order = ({ id }: SeenMessage) => Number(id?.slice(1));
});
