import { expect, test } from 'vitest';
import type { ConversationState } from '@/utils/domain/chats/clock.ts';
import type { ConversationReading } from '@/utils/page/read/reading.ts';
import { blindLines, isMoving, isWaiting, toLines, toWaiting } from './queue.ts';

const NOW = Date.parse('2026-11-24T15:10:00+08:00');
const policy = { targetMs: 180_000, calendar: null };
const waits = (id: string, seconds: number): ConversationState => ({
  conversationId: id,
  open: { startedAt: NOW - seconds * 1000, firstMessageKey: 'm', isWeak: false },
  last: null,
  seenAt: NOW,
});
const row = (id: string, more: Partial<ConversationReading> = {}): ConversationReading => ({
  id,
  name: `${id}名`,
  preview: '在吗',
  waitingText: null,
  isWaiting: true,
  active: false,
  ...more,
});
const lines = (
  states: ConversationState[],
  rows: ConversationReading[] | null,
  hasSeenAnswer = () => true,
) =>
  toLines(
    { states: new Map(states.map((state) => [state.conversationId, state])), hasSeenAnswer },
    rows,
    new Map((rows ?? []).map((one) => [one.id, one])),
    policy,
    NOW,
  );

test('least time left first, what can’t be seen last, who does not wait not at all', () => {
  const blind = { ...waits('盲', 300), memory: undefined };
  blind.memory = {
    lost: null,
    known: [],
    newestAt: null,
    reportFromAt: 0,
    isWatching: false,
    blindSinceAt: NOW - 1000,
  } as never;
  const idle: ConversationState = { conversationId: '闲', open: null, last: null, seenAt: NOW };
  const all = lines(
    [waits('久', 222), blind, idle, waits('新', 9)],
    [row('久', { active: true }), row('新')],
  );
  expect(all.map(({ id, view }) => `${id} ${view.phase}`)).toEqual([
    '久 late',
    '新 running',
    '盲 blind',
  ]);
  expect(all.map((line) => line.isOpen)).toEqual([true, false, false]);
  expect(all.map(isMoving)).toEqual([true, true, false]);
  expect(all.every(isWaiting)).toBe(true);
  // Out of sight the deadline is still known.
  expect(
    toWaiting(all).map(({ conversationId, deadlineAt }) => [conversationId, deadlineAt]),
  ).toEqual([
    ['久', NOW - 42_000],
    ['新', NOW + 171_000],
    ['盲', NOW - 120_000],
  ]);
});

test('a clock that stands still over a calendar has no deadline to warn by', () => {
  const broken = toLines(
    { states: new Map([['久', waits('久', 222)]]), hasSeenAnswer: () => true },
    [row('久')],
    new Map(),
    { targetMs: 180_000, calendar: { week: 'always' } },
    NOW,
  );
  expect(broken.map(({ view }) => view.phase)).toEqual(['blind']);
  expect(toWaiting(broken)).toEqual([]);
});

test('an answered round is shown, but waits no more', () => {
  const answered: ConversationState = {
    conversationId: '答',
    open: null,
    last: {
      startedAt: NOW - 100_000,
      answeredAt: NOW - 32_000,
      firstMessageKey: 'm',
      charCount: 2,
    },
    seenAt: NOW,
  };
  const [line] = lines([answered], [row('答')]);
  expect(line?.view).toMatchObject({ phase: 'answered', waitedMs: 68_000 });
  expect(isWaiting(line!)).toBe(false);
  expect(toWaiting([line!])).toEqual([]);
});

test('an answer from before we looked is history and has no clock', () => {
  const last = {
    startedAt: NOW - 9000,
    answeredAt: NOW - 8000,
    firstMessageKey: 'm',
    charCount: 2,
  };
  const state: ConversationState = { conversationId: '旧', open: null, last, seenAt: NOW };
  expect(lines([state], [row('旧')], () => false)).toEqual([]);
});

test('the background hears instants, never ticks', () => {
  const all = lines([waits('久', 222)], [row('久')]);
  expect(toWaiting(all)).toEqual([
    {
      conversationId: '久',
      name: '久名',
      preview: '在吗',
      startedAt: NOW - 222_000,
      deadlineAt: NOW - 42_000,
    },
  ]);
});

test('long and broken texts fit the message', () => {
  const all = lines(
    [waits('久', 1)],
    [row('久', { name: `${'名'.repeat(118)}😀x`, preview: '话'.repeat(999) })],
  );
  const [one] = toWaiting(all);
  expect(one?.name).toBe('名'.repeat(118));
  expect(one?.preview).toHaveLength(199);
});

test('a row that does not say whether somebody waits is blind, if the others do say', () => {
  const unknown = row('谜', { isWaiting: null });
  expect(blindLines([row('甲'), unknown], []).map(({ id, view }) => [id, view.phase])).toEqual([
    ['谜', 'blind'],
  ]);
  expect(blindLines([unknown], [])).toEqual([]);
  expect(blindLines(null, [])).toEqual([]);
});
