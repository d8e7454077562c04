import { expect, test } from 'vitest';
import type { ClockView, SeenMessage } from '@/utils/domain/chats/clock.ts';
import { traceOf } from './trace.ts';

const T0 = Date.parse('2026-11-24T15:00:40+08:00');
const message = (id: string, from: SeenMessage['from'], seconds: number | null): SeenMessage => ({
  id,
  from,
  text: id,
  at: seconds === null ? null : T0 + seconds * 1000,
  atPrecision: seconds === null ? 'none' : 'second',
});
const view = { startedAt: T0, deadlineAt: T0 + 180_000 } as ClockView;
const history = [message('old', 'customer', -100), message('old2', 'agent', -90)];
const round = [
  message('first', 'customer', 0),
  message('welcome', 'robot', 1),
  message('again', 'customer', null),
];
const short = (steps: ReturnType<typeof traceOf>) =>
  steps.map(
    ({ at, effect, isPast }) => `${at === null ? '?' : (at - T0) / 1000} ${effect} ${isPast}`,
  );

test('what each message did, from the first one on, then the target', () => {
  expect(short(traceOf([...history, ...round], 'first', view, T0 + 60_000))).toEqual([
    '0 start true',
    '1 robot true',
    '? buyer true',
    '180 deadline false',
  ]);
});

test('the target stands where it was passed', () => {
  const late = [...round, message('more', 'customer', 200)];
  expect(short(traceOf(late, 'first', view, T0 + 222_000))).toEqual([
    '0 start true',
    '1 robot true',
    '? buyer true',
    '180 deadline true',
    '200 buyer true',
  ]);
});

test('a person’s answer ends it', () => {
  const done = [...round, message('answer', 'agent', 60), message('thanks', 'customer', 70)];
  expect(short(traceOf(done, 'first', view, T0 + 80_000)).at(-1)).toBe('60 agent true');
});

test('the first message is out of sight: time decides', () => {
  expect(short(traceOf([...history, ...round], '~row|1', view, T0))[1]).toBe('1 robot true');
  expect(short(traceOf(history, 'gone', view, T0))).toEqual(['0 start true', '180 deadline false']);
});
