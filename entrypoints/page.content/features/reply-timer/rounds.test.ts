import { expect, test } from 'vitest';
import type { ConversationSighting, SeenMessage } from '@/utils/domain/chats/clock.ts';
import type { Observation } from '@/utils/domain/events/observation.ts';
import { parseEvent } from '@/utils/domain/events/registry.ts';
import { createRounds } from './rounds.ts';

const T0 = Date.parse('2026-11-24T15:00:00+08:00');
const policy = { targetMs: 180_000, calendar: null };
const message = (
  id: string,
  from: SeenMessage['from'],
  seconds: number,
  text = id,
): SeenMessage => ({
  id,
  from,
  text,
  at: T0 + seconds * 1000,
  atPrecision: 'second',
});
const seen = (
  seconds: number,
  messages: SeenMessage[] | null,
  waiting: number | null = null,
): ConversationSighting => ({
  conversationId: '王*红',
  seenAt: T0 + seconds * 1000,
  messages,
  row: { isWaiting: waiting !== null, waitingMs: waiting === null ? null : waiting * 1000 },
});
const start = () => createRounds('douyin', policy, T0);
const short = (all: Observation[]) =>
  all.map((one) =>
    one.kind === 'reply-round'
      ? `${one.key[2]} r${one.revision} ${one.body.state} ${one.body.waitMs}`
      : one.kind,
  );

test('a round opens, robots do not end it, a person does; the natural key stays', () => {
  const rounds = start();
  const asked = [message('m1', 'customer', 10)];
  expect(short(rounds.take([seen(11, asked)], null, T0 + 11_000).observations)).toEqual([
    'm1 r0 open null',
  ]);
  const greeted = [...asked, message('m2', 'robot', 12)];
  expect(rounds.take([seen(13, greeted)], null, T0 + 13_000).observations).toEqual([]);
  const answered = [...greeted, message('m3', 'agent', 70, '可以的')];
  const taken = rounds.take([seen(71, answered)], '小林', T0 + 71_000);
  expect(short(taken.observations)).toEqual(['m1 r1000 answered 60000']);
  expect(taken.observations[0]).toMatchObject({
    key: ['douyin', '王*红', 'm1'],
    subject: '王*红',
    account: '小林',
    body: { charCount: 3, targetMs: 180_000, startedAt: T0 + 10_000, answeredAt: T0 + 70_000 },
  });
  expect(taken.answered).toMatchObject([{ conversationId: '王*红', waitMs: 60_000 }]);
});

test('what was answered before we looked is history: no round', () => {
  const old = [message('a', 'customer', -900), message('b', 'agent', -860)];
  expect(start().take([seen(0, old)], null, T0).observations).toEqual([]);
});

test('a round already waiting when we arrive starts at the page’s own stamp', () => {
  const { observations } = start().take([seen(0, [message('a', 'customer', -100)])], null, T0);
  expect(observations[0]).toMatchObject({ at: T0 - 100_000, body: { state: 'open' } });
});

test('the same reading twice says nothing twice; a reload gives the same keys and revisions', () => {
  const asked = [seen(11, [message('m1', 'customer', 10)])];
  const [first, again] = [start(), start()];
  const one = first.take(asked, null, T0 + 11_000).observations;
  expect(first.take(asked, null, T0 + 11_000).observations).toEqual([]);
  const other = again.take(asked, null, T0 + 30_000).observations;
  expect(other.map(({ key, revision }) => ({ key, revision }))).toEqual(
    one.map(({ key, revision }) => ({ key, revision })),
  );
});

test('a round known from its row is closed without a wait once its message is seen', () => {
  const rounds = start();
  const [weak] = rounds.take([seen(30, null, 20)], null, T0 + 30_000).observations;
  expect(weak).toMatchObject({ isWeak: true, body: { state: 'open', startedAt: T0 + 10_000 } });
  const { observations } = rounds.take(
    [seen(31, [message('m1', 'customer', 10)], 21)],
    null,
    T0 + 31_000,
  );
  expect(short(observations)).toEqual([`${weak!.key[2]} r1000 answered null`, 'm1 r0 open null']);
  expect(rounds.endRowRounds()).toEqual([]);
});

test('when the view ends, rounds known from a row only are closed: the next view gives them new keys', () => {
  const rounds = start();
  const [weak] = rounds.take([seen(30, null, 20)], null, T0 + 30_000).observations;
  expect(short(rounds.endRowRounds())).toEqual([`${weak!.key[2]} r1000 answered null`]);
});

test('blind: clocks stand still, nothing is answered and nothing lost', () => {
  const rounds = start();
  rounds.take([seen(11, [message('m1', 'customer', 10)])], null, T0 + 11_000);
  expect(rounds.take(null, null, T0 + 20_000)).toEqual({ observations: [], answered: [] });
  expect(rounds.states.get('王*红')?.memory?.blindSinceAt).toBe(T0 + 20_000);
});

test('out of the list for ten minutes is lost from sight, and only once', () => {
  const rounds = start();
  rounds.take([seen(11, [message('m1', 'customer', 10)])], null, T0 + 11_000);
  const empty = (seconds: number) => short(rounds.take([], null, T0 + seconds * 1000).observations);
  expect(empty(300)).toEqual([]);
  expect(empty(612)).toEqual(['m1 r1 unseen null']);
  expect(empty(700)).toEqual([]);
});

test('recording that begins in the middle of a view says what is open now', () => {
  const rounds = start();
  rounds.take([seen(11, [message('m1', 'customer', 10)])], null, T0 + 11_000);
  expect(short(rounds.openNow())).toEqual(['m1 r0 open null']);
});

test('every observation makes a valid event', () => {
  const rounds = start();
  const all = [
    ...rounds.take([seen(30, null, 20)], null, T0 + 30_000).observations,
    ...rounds.take(
      [seen(40, [message('m1', 'customer', 10), message('m2', 'agent', 35)], null)],
      null,
      T0 + 40_000,
    ).observations,
  ];
  expect(all.length).toBeGreaterThan(1);
  for (const { kind, revision, at, body, isWeak } of all)
    expect(
      parseEvent({
        id: 'a'.repeat(32),
        revision,
        kind,
        version: 1,
        at,
        shopId: 's',
        personId: null,
        deviceId: 'd',
        subject: null,
        ...(isWeak ? { isWeak } : {}),
        body,
      }),
    ).toMatchObject({ ok: true });
});
