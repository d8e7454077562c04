import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { later, listen, oncePerFrame } from './listen.ts';

let end: AbortController;
beforeEach(() => {
  end = new AbortController();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('listens to several types until the signal ends', () => {
  const target = new EventTarget();
  const heard = vi.fn();
  listen(end.signal, target, ['a', 'b'], (event) => heard(event.type));
  for (const type of ['a', 'b', 'c']) target.dispatchEvent(new Event(type));
  end.abort();
  target.dispatchEvent(new Event('a'));
  expect(heard.mock.calls.flat()).toEqual(['a', 'b']);
});

test('later runs once, or not at all when cancelled or over', () => {
  const run = vi.fn();
  later(end.signal, 300, () => run('kept'));
  later(end.signal, 300, () => run('cancelled'))();
  vi.advanceTimersByTime(300);
  later(end.signal, 300, () => run('aborted'));
  end.abort();
  later(end.signal, 0, () => run('too late'));
  vi.advanceTimersByTime(1000);
  expect(run.mock.calls.flat()).toEqual(['kept']);
  expect(vi.getTimerCount()).toBe(0);
});

test('many wishes in one frame are one call', () => {
  const frames: (() => void)[] = [];
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => frames.push(run));
  vi.stubGlobal('cancelAnimationFrame', () => frames.splice(0));
  const run = vi.fn();
  const soon = oncePerFrame(end.signal, run);
  soon();
  soon();
  expect(frames).toHaveLength(1);
  frames.shift()?.();
  expect(run).toHaveBeenCalledOnce();
  soon();
  end.abort();
  expect(frames).toHaveLength(0);
});
