import { expect, test } from 'vitest';
import { emptyTotals } from './day-totals.ts';
import { openOrders } from './open-orders.ts';

test.each([
  [
    { mismatch: 5, review: 2, resolved: 0 },
    { mismatch: 5, review: 2 },
  ],
  [
    { mismatch: 5, review: 2, resolved: 2 },
    { mismatch: 3, review: 2 },
  ],
  [
    { mismatch: 5, review: 2, resolved: 6 },
    { mismatch: 0, review: 1 },
  ],
  [
    { mismatch: 0, review: 0, resolved: 3 },
    { mismatch: 0, review: 0 },
  ],
])('%o leaves %o', (orders, open) => {
  expect(openOrders({ ...emptyTotals().orders, ...orders })).toEqual(open);
});
