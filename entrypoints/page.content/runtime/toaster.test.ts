import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakePage } from '../../../test/helpers/page-context.ts';
import { createToaster } from './toaster.tsx';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function open() {
  const page = fakePage('listing-editor');
  const surface = page.context.mount('toast', 'toast');
  return { show: createToaster(page.context.signal, surface), node: surface.node };
}

test('one at a time, gone after 6 s', () => {
  const { show, node } = open();
  show('已复制');
  show('已忽略这一处');
  expect(node.textContent).toBe('已忽略这一处');
  vi.advanceTimersByTime(5999);
  expect(node.textContent).not.toBe('');
  vi.advanceTimersByTime(1);
  expect(node.textContent).toBe('');
});

test('with something to decide it stays 10 s, and goes with the decision', () => {
  const { show, node } = open();
  const run = vi.fn();
  show('已删去', { label: '撤销', run });
  vi.advanceTimersByTime(9999);
  node.querySelector('button')?.click();
  expect(run).toHaveBeenCalledOnce();
  expect(node.textContent).toBe('');
  expect(vi.getTimerCount()).toBe(0);
});

test('it stays while the pointer is on it', () => {
  const { show, node } = open();
  show('已复制');
  const toast = node.querySelector('.yg-toast')!;
  toast.dispatchEvent(new window.Event('mouseenter'));
  vi.advanceTimersByTime(60_000);
  expect(node.textContent).toBe('已复制');
  toast.dispatchEvent(new window.Event('mouseleave'));
  vi.advanceTimersByTime(6000);
  expect(node.textContent).toBe('');
});
