import fc from 'fast-check';
import { expect, it } from 'vitest';
import { durationFigure } from './figure.ts';

it('has no value without waits', () => {
  expect(durationFigure('p90', [])).toEqual({ sumMs: 0, count: 0, valueMs: null });
});

it.each([
  [1, 1],
  [9, 9],
  [10, 9],
  [11, 10],
  [20, 18],
])('takes the nearest rank of %i waits: the %ith', (count, rank) => {
  const waits = Array.from({ length: count }, (_, i) => count - i);
  expect(durationFigure('p90', waits).valueMs).toBe(rank);
});

it('rounds half up, and takes the mean of the two middle waits', () => {
  expect(durationFigure('mean', [1, 2]).valueMs).toBe(2);
  expect(durationFigure('mean', [1, 1, 2]).valueMs).toBe(1);
  expect(durationFigure('median', [9, 1, 2, 4]).valueMs).toBe(3);
  expect(durationFigure('median', [9, 1, 2]).valueMs).toBe(2);
});

it('does not depend on the order of the waits', () => {
  const waits = fc.array(fc.nat(10_000_000), { minLength: 1 });
  fc.assert(
    fc.property(waits, fc.constantFrom('mean', 'median', 'p90'), (list, form) => {
      const figure = durationFigure(form, list);
      expect(durationFigure(form, list.toReversed())).toEqual(figure);
      expect(figure.valueMs).toBeGreaterThanOrEqual(Math.min(...list));
      expect(figure.valueMs).toBeLessThanOrEqual(Math.max(...list));
    }),
  );
});
