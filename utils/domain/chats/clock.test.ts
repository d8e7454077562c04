import { describe, expect, it } from 'vitest';
import {
  ANSWERED_REVISION,
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

describe('advance, messages', () => {
  it('opens at the first message of a burst and ends at the first person', () => {
    const burst = [message('customer', 0, 'm1'), message('customer', 20, 'm2')];
    const { changes, state } = run(
      see(25, burst),
      see(70, [...burst, message('agent', 68, 'm3', '您好')]),
    );
    expect(changes[0]).toMatchObject([
      { type: 'opened', startedAt: s(0), firstMessageKey: 'm1', isWeak: false, revision: 0 },
    ]);
    expect(changes[1]).toMatchObject([
      { type: 'answered', startedAt: s(0), answeredAt: s(68), firstMessageKey: 'm1', charCount: 2 },
    ]);
    expect(state.open).toBeNull();
  });

  it('is not moved by robots, system notes or unknown senders', () => {
    const { changes, state } = run(
      see(30, [
        message('system', -5, 'm0'),
        message('robot', -4, 'm1'),
        message('customer', 0, 'm2'),
        message('robot', 1, 'm3'),
        message('system', 2, 'm4'),
        message('unknown', 3, 'm5'),
      ]),
    );
    expect(changes[0]).toMatchObject([{ type: 'opened', firstMessageKey: 'm2' }]);
    expect(state.open?.startedAt).toBe(s(0));
  });

  it('does not report what was answered before it looked, but shows it', () => {
    const { changes, state } = run(
      see(300, [message('customer', 0, 'm1'), message('agent', 30, 'm2')]),
    );
    expect(changes[0]).toEqual([]);
    expect(state.last).toMatchObject({ startedAt: s(0), answeredAt: s(30) });
  });

  it('reports rounds that ended while the page was reloading when told since when', () => {
    const sighting = see(300, [message('customer', 0, 'm1'), message('agent', 30, 'm2')]);
    const { changes } = advance(undefined, sighting, { reportAnsweredFromAt: s(10) });
    expect(changes).toMatchObject([{ type: 'answered', firstMessageKey: 'm1' }]);
    expect(changes[0]!.revision).toBe(ANSWERED_REVISION);
  });

  it('neither reopens nor closes when a virtual list drops the messages of a round', () => {
    const all = Array.from({ length: 30 }, (_, i) =>
      message(i % 2 ? 'agent' : 'customer', i * 10, `m${i}`),
    );
    const waiting = [...all, message('customer', 400, 'm30')];
    const { changes, state } = run(
      see(401, waiting),
      see(402, waiting.slice(0, 10)),
      see(403, waiting.slice(5, 20)),
      see(404, []),
      see(405, waiting.slice(-5)),
    );
    expect(changes.slice(1).flat()).toEqual([]);
    expect(state.open).toMatchObject({ startedAt: s(400), firstMessageKey: 'm30' });
  });

  it('takes older history that is loaded later as history', () => {
    const { changes, state } = run(
      see(100, [message('customer', 60, 'm5'), message('agent', 80, 'm6')]),
      see(110, [
        message('customer', -900, 'm1'),
        message('agent', -800, 'm2'),
        message('customer', 60, 'm5'),
        message('agent', 80, 'm6'),
      ]),
    );
    expect(changes.flat()).toEqual([]);
    expect(state.open).toBeNull();
  });

  it('calls a round unseen when the list jumps and the answer may lie in the hole', () => {
    const { changes, state } = run(
      see(5, [message('customer', 0, 'm1')]),
      see(900, [message('customer', 800, 'm40'), message('customer', 820, 'm41')]),
    );
    expect(changes[1]).toMatchObject([
      { type: 'unseen', firstMessageKey: 'm1' },
      { type: 'opened', firstMessageKey: 'm40' },
    ]);
    expect(state.open?.firstMessageKey).toBe('m40');
  });

  it('gives the same keys in two tabs, with ids and without', () => {
    for (const id of ['m1', null]) {
      const one = run(see(3, [message('customer', 0, id)]));
      const other = run(
        see(9, [
          message('customer', -700, 'x', '早'),
          message('agent', -650, 'y'),
          message('customer', 0, id),
        ]),
      );
      expect(other.state.open?.firstMessageKey).toBe(one.state.open?.firstMessageKey);
      expect(one.state.open?.isWeak).toBe(id === null);
    }
  });

  it('tells a repeated text without ids apart from the one before', () => {
    const one = [message('agent', 0, null, '您好'), message('customer', 10, null)];
    const { changes } = run(
      see(11, one),
      see(20, [...one, message('agent', 15, null, '在的')]),
      see(31, [...one, message('agent', 15, null, '在的'), message('customer', 30, null)]),
    );
    expect(changes.flat().map(({ type }) => type)).toEqual(['opened', 'answered', 'opened']);
  });
});

describe('advance, inexact stamps', () => {
  const minute = (from: SeenMessage['from'], minutes: number, id: string): SeenMessage => ({
    ...message(from, minutes * 60, id),
    atPrecision: 'minute',
  });

  it('charges nobody for a minute stamp that was not seen arriving', () => {
    const { changes } = run(
      see(-30, null, { isWaiting: false, waitingMs: null }),
      see(400, [minute('customer', 1, 'm1'), minute('agent', 4, 'm2')]),
    );
    expect(changes[1]).toMatchObject([
      { type: 'answered', startedAt: s(119.999), answeredAt: s(240) },
    ]);
  });

  it('uses the moment a minute-stamped message was seen arriving', () => {
    const first = [minute('agent', -5, 'm0')];
    const asked = [...first, minute('customer', 0, 'm1')];
    const { changes } = run(
      see(0, first),
      see(40, asked),
      see(55, [...asked, minute('agent', 0, 'm2')]),
    );
    expect(changes.flat()).toMatchObject([
      { type: 'opened', startedAt: s(40) },
      { type: 'answered', startedAt: s(40), answeredAt: s(55) },
    ]);
  });

  it('puts a message without a stamp between its neighbours', () => {
    const bare = { ...message('customer', 0, 'm2'), at: null, atPrecision: 'none' } as const;
    const { state } = run(
      see(500, [message('agent', 10, 'm1'), bare, message('customer', 90, 'm3')]),
    );
    expect(state.open).toMatchObject({ startedAt: s(90), firstMessageKey: 'm2' });
  });

  it('takes the first sight for a message without any stamp', () => {
    const bare = { ...message('customer', 0, 'm2'), at: null, atPrecision: 'none' } as const;
    expect(run(see(7, [bare])).state.open?.startedAt).toBe(s(7));
  });

  it('refines the same round when a better stamp appears, as a new revision', () => {
    const { changes } = run(
      see(200, [minute('customer', 1, 'm1')]),
      see(205, [message('customer', 71, 'm1')]),
    );
    expect(changes.flat()).toMatchObject([
      { type: 'opened', startedAt: s(119.999), firstMessageKey: 'm1', revision: 0 },
      { type: 'opened', startedAt: s(71), firstMessageKey: 'm1', revision: 1 },
    ]);
  });

  it('never makes a wait negative', () => {
    const { changes } = run(
      see(-9, null, { isWaiting: null, waitingMs: null }),
      see(500, [minute('customer', 1, 'm1'), message('agent', 80, 'm2')]),
    );
    expect(changes[1]).toMatchObject([{ startedAt: s(80), answeredAt: s(80) }]);
  });
});

describe('advance, list rows', () => {
  const waits = (waitingMs: number | null = null) => ({ isWaiting: true, waitingMs });
  const rests = { isWaiting: false, waitingMs: null };

  it('opens a weak round at the start the row implies, and moves it only back', () => {
    const { changes, state } = run(
      see(100, null, waits(60_000)),
      see(130, null, waits(60_000)),
      see(155, null, waits(120_000)),
    );
    expect(changes.flat()).toMatchObject([
      { type: 'opened', startedAt: s(40), isWeak: true, source: 'row', revision: 0 },
      { type: 'opened', startedAt: s(35), isWeak: true, source: 'row', revision: 1 },
    ]);
    expect(state.open?.firstMessageKey).toBe(`~row|${s(40)}`);
  });

  it('keeps the round when its messages are seen and says that the key changed', () => {
    const { changes } = run(
      see(100, null, waits(60_000)),
      see(140, [message('customer', 38, 'm1')]),
    );
    expect(changes[1]).toMatchObject([
      { type: 'opened', startedAt: s(38), firstMessageKey: 'm1', replacesKey: `~row|${s(40)}` },
    ]);
  });

  it('finds the answer to a weak round among messages seen later', () => {
    const { changes } = run(
      see(100, null, waits(60_000)),
      see(300, null, rests),
      see(900, [
        message('customer', -500, 'm0'),
        message('agent', -450, 'm1'),
        message('customer', 38, 'm2'),
        message('agent', 200, 'm3'),
      ]),
    );
    expect(changes[1]).toMatchObject([{ type: 'unseen', isWeak: true }]);
    expect(changes[2]).toMatchObject([
      { type: 'answered', firstMessageKey: 'm2', answeredAt: s(200), replacesKey: `~row|${s(40)}` },
    ]);
  });

  it('calls a round unseen, not answered, when only the row stops waiting; the answer is better knowledge', () => {
    const asked = [message('customer', 0, 'm1')];
    const { changes } = run(
      see(1, asked),
      see(60, null, rests),
      see(90, [...asked, message('agent', 55, 'm2')]),
    );
    expect(changes[1]).toMatchObject([{ type: 'unseen', firstMessageKey: 'm1', revision: 1 }]);
    expect(changes[2]).toMatchObject([
      { type: 'answered', firstMessageKey: 'm1', answeredAt: s(55), revision: ANSWERED_REVISION },
    ]);
  });

  it('goes on with the same round when the messages show that nobody answered', () => {
    const asked = [message('customer', 0, 'm1')];
    const { changes, state } = run(see(1, asked), see(60, null, rests), see(90, asked));
    expect(changes[2]).toMatchObject([{ type: 'opened', firstMessageKey: 'm1', revision: 2 }]);
    expect(state.open?.startedAt).toBe(s(0));
  });

  it('resumes a wait of the row at the earlier start at once, not at the next look', () => {
    const again = see(120, null, { isWaiting: true, waitingMs: 110_000 });
    const { changes } = run(
      see(60, null, { isWaiting: true, waitingMs: 20_000 }),
      see(90, null, { isWaiting: false, waitingMs: null }),
      again,
      again,
    );
    expect(changes[2]).toMatchObject([{ type: 'opened', startedAt: s(10), revision: 2 }]);
    expect(changes[3]).toEqual([]);
  });

  it('does not open a round for a row that lags behind the answer', () => {
    const { changes } = run(
      see(0, [message('customer', 0, 'm1')]),
      see(10, [message('customer', 0, 'm1'), message('agent', 9, 'm2')]),
      see(11, null, waits(11_000)),
      see(12, null, waits()),
      see(60, null, waits(4_000)),
    );
    expect(changes.slice(2).map((step) => step.length)).toEqual([0, 0, 1]);
    expect(changes[4]).toMatchObject([{ type: 'opened', startedAt: s(56), source: 'row' }]);
  });

  it('leaves the wait alone when the row does not say', () => {
    const { changes } = run(
      see(0, [message('customer', 0, 'm1')]),
      see(5, null, { isWaiting: null, waitingMs: null }),
      see(6, null, null),
    );
    expect(changes.slice(1).flat()).toEqual([]);
  });
});
