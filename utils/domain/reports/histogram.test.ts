import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addWait, type Histogram, mergeHistogram, quantile } from './histogram.ts';

const waits = fc.array(fc.integer({ min: 0, max: 7_000_000 }), { maxLength: 60 });
const of = (list: number[]) => {
  const histogram: Histogram = {};
  for (const wait of list) addWait(histogram, wait);
  return histogram;
};

test('merging is the histogram of both', () => {
  fc.assert(
    fc.property(waits, waits, (a, b) => {
      const merged = of(a);
      mergeHistogram(merged, of(b));
      expect(merged).toEqual(of([...a, ...b]));
    }),
  );
});

test('taking out what was put in leaves nothing', () => {
  fc.assert(
    fc.property(waits, (list) => {
      const histogram = of(list);
      for (const wait of list) addWait(histogram, wait, -1);
      expect(histogram).toEqual({});
    }),
  );
});

test('a quantile is within a bucket of the true nearest rank', () => {
  const share = fc.double({ min: 0.01, max: 1, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1001, max: 7_000_000 }), { minLength: 1 }),
      share,
      (list, q) => {
        const sorted = [...list].sort((a, b) => a - b);
        const exact = sorted[Math.max(1, Math.ceil(q * sorted.length)) - 1]!;
        const estimate = quantile(of(list), q)!;
        expect(Math.abs(Math.log2(estimate / exact))).toBeLessThanOrEqual(0.13);
      },
    ),
  );
});

test('an empty histogram has no median', () => {
  expect(quantile({}, 0.5)).toBeNull();
});
