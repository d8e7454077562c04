/** Rates count; durations keep sum and number, so that figures of several lines can be read together. */
export type RateFigure = { good: number; total: number };
export type DurationFigure = { sumMs: number; count: number; valueMs: number | null };
export type MetricFigure = RateFigure | DurationFigure;

/** @param waits milliseconds, whole, in any order */
export function durationFigure(
  form: 'mean' | 'median' | 'p90',
  waits: readonly number[],
): DurationFigure {
  const sumMs = waits.reduce((sum, wait) => sum + wait, 0);
  const count = waits.length;
  if (count === 0) return { sumMs, count, valueMs: null };
  if (form === 'mean') return { sumMs, count, valueMs: halfUp(sumMs, count) };
  const sorted = waits.toSorted((a, b) => a - b);
  // Nearest rank, ⌈0.9·n⌉ in whole numbers.
  if (form === 'p90')
    return { sumMs, count, valueMs: sorted[Math.floor((9 * count + 9) / 10) - 1]! };
  const middle = sorted.slice((count - 1) >> 1, (count >> 1) + 1);
  return {
    sumMs,
    count,
    valueMs: halfUp(
      middle.reduce((sum, wait) => sum + wait, 0),
      middle.length,
    ),
  };
}

/** Quotient of whole numbers, rounded half up. */
function halfUp(sum: number, count: number): number {
  return Math.floor((2 * sum + count) / (2 * count));
}
