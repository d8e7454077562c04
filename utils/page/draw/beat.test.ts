import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createBeat } from './beat.ts';

let end: AbortController;
const page = Object.assign(new EventTarget(), { hidden: false });
const hide = (hidden: boolean) => {
  page.hidden = hidden;
  page.dispatchEvent(new Event('visibilitychange'));
};
beforeEach(() => {
  end = new AbortController();
  page.hidden = false;
  vi.useFakeTimers({ now: 500 });
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});
const start = () => createBeat(end.signal, page as unknown as Document);

test('one timer for everybody, on the full second', () => {
  const every = start();
  const [a, b] = [vi.fn(), vi.fn()];
  every(a);
  every(b);
  expect(vi.getTimerCount()).toBe(1);
  vi.advanceTimersByTime(499);
  expect(a).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect([a, b].map((f) => f.mock.calls.length)).toEqual([1, 1]);
  vi.advanceTimersByTime(3000);
  expect(a).toHaveBeenCalledTimes(4);
});

test('no timer when nobody listens, in a hidden tab, or at the end', () => {
  const every = start();
  const stop = every(vi.fn());
  stop();
  expect(vi.getTimerCount()).toBe(0);
  const run = vi.fn();
  every(run);
  hide(true);
  expect(vi.getTimerCount()).toBe(0);
  hide(false);
  expect(run).toHaveBeenCalledOnce();
  expect(vi.getTimerCount()).toBe(1);
  end.abort();
  expect(vi.getTimerCount()).toBe(0);
});
