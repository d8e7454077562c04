import type { DayTotals } from './day-totals.ts';

/**
 * Flagged orders that nobody has dealt with yet. Sums do not say which order an action was about, so what
 * was dealt with is taken off the contradictions first, then off what a person has to look at.
 */
export function openOrders({ mismatch, review, resolved }: DayTotals['orders']): {
  mismatch: number;
  review: number;
} {
  const left = Math.max(0, resolved - mismatch);
  return { mismatch: Math.max(0, mismatch - resolved), review: Math.max(0, review - left) };
}
