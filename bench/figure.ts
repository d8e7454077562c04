/** One measured figure: what was measured, against what, and whether it is within its budget. */
export type Figure = {
  name: string;
  /** Measured value and its unit. */
  value: number;
  unit: 'ms' | 'kB' | 'ratio' | 'count';
  /** Upper bound, in the same unit. */
  budget: number;
  /** What it was measured beside, and the raw values. */
  detail: string;
};

/** One bench file: measures and reports; never asserts. */
export type Bench = { name: string; run(): Promise<Figure[]> };

/** Middle value of a list that is not empty. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
