import { expect, test, vi } from 'vitest';
import type { PageReading } from '@/utils/page/read/reading.ts';
import type { PageContext } from '../contract.ts';
import type { Line } from './queue.ts';
import { createTeller } from './teller.ts';

const line = (id: string, startedAt: number) =>
  ({
    id,
    name: id,
    preview: '',
    view: { phase: 'running', startedAt, deadlineAt: startedAt + 1 },
  }) as Line;

function setUp(send = vi.fn((..._: unknown[]) => Promise.resolve({ elsewhereCount: 3 }))) {
  let now = 0;
  const context = {
    site: { id: 'douyin', name: '抖店' },
    signal: new AbortController().signal,
    policy: { reply: { targetMs: 9 } },
    now: () => now,
    send,
  } as unknown as PageContext;
  const onCount = vi.fn();
  return {
    teller: createTeller(context, onCount),
    send,
    onCount,
    wait: (ms: number) => (now += ms),
  };
}

test('the first empty set is said too: it replaces what an earlier page said', () => {
  const { teller, send } = setUp();
  teller.sayWaiting([], 9);
  teller.sayWaiting([], 9);
  expect(send).toHaveBeenCalledTimes(1);
});

test('a change is said at once, the same only after 30 s', () => {
  const { teller, send, wait } = setUp();
  teller.sayWaiting([line('a', 1)], 9);
  teller.sayWaiting([line('a', 1)], 9);
  teller.sayWaiting([line('a', 1), line('b', 2)], 9);
  expect(send).toHaveBeenCalledTimes(2);
  wait(30_000);
  teller.sayWaiting([line('a', 1), line('b', 2)], 9);
  expect(send).toHaveBeenCalledTimes(3);
});

test('what could not be said is said again', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const { teller, send } = setUp(vi.fn(() => Promise.reject(new Error('gone'))) as never);
  teller.sayWaiting([line('a', 1)], 9);
  await new Promise(process.nextTick);
  teller.sayWaiting([line('a', 1)], 9);
  expect(send).toHaveBeenCalledTimes(2);
  await new Promise(process.nextTick);
  warn.mockRestore();
});

test('the count of other platforms comes back', async () => {
  const { teller, onCount } = setUp();
  teller.sayWaiting([], 9);
  await new Promise(process.nextTick);
  expect(teller.elsewhereCount()).toBe(3);
  expect(onCount).toHaveBeenCalledOnce();
});

test('the state of the page is said when it changes', () => {
  const { teller, send } = setUp();
  const state = (is: string, missing: string[]) =>
    ({ kind: 'chat', state: is, missing }) as PageReading;
  teller.sayState(state('ok', []));
  teller.sayState(state('ok', []));
  teller.sayState(state('blind', ['会话列表']));
  expect(send.mock.calls.map(([id]) => id)).toEqual(['page.state', 'page.state']);
});

test('leaving takes back who waits, once there was somebody', () => {
  const { teller, send } = setUp();
  teller.leave();
  expect(send).not.toHaveBeenCalled();
  teller.sayWaiting([line('a', 1)], 9);
  teller.leave();
  expect(send).toHaveBeenLastCalledWith('waiting.set', { site: 'douyin', targetMs: 9, rounds: [] });
});
