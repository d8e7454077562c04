import { expect, it } from 'vitest';
import { backoffMs } from './backoff.ts';

it('doubles from two seconds to one minute', () => {
  const longest = [1, 2, 3, 5, 6, 9, 500].map((n) => backoffMs(n, 1));
  expect(longest).toEqual([2_000, 4_000, 8_000, 32_000, 60_000, 60_000, 60_000]);
});

it('leaves half of the pause to chance', () => {
  expect(backoffMs(3, 0)).toBe(4_000);
  expect(backoffMs(3, 0.5)).toBe(6_000);
});
