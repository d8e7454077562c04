/**
 * Mergeable histogram of waits: buckets grow by 2^(1/4), so a quantile is within 19% of the truth
 * and two days, two people or two devices can be added or taken out again.
 * A sparse record from bucket number to count keeps it small in JSON.
 */
export type Histogram = Record<string, number>;

const STEP = 4;

/** Bucket of a wait in milliseconds; everything up to one second is bucket 0. */
export function bucketOf(waitMs: number): number {
  return waitMs <= 1000 ? 0 : Math.ceil(Math.log2(waitMs / 1000) * STEP);
}

/** Upper bound of a bucket in milliseconds. */
export function bucketEnd(bucket: number): number {
  return 1000 * 2 ** (bucket / STEP);
}

/** Adds (or with `by` -1 takes out) one wait. */
export function addWait(histogram: Histogram, waitMs: number, by = 1): void {
  const key = String(bucketOf(waitMs));
  const next = (histogram[key] ?? 0) + by;
  if (next > 0) histogram[key] = next;
  else delete histogram[key];
}

/** Adds all of `other`. */
export function mergeHistogram(histogram: Histogram, other: Histogram): void {
  for (const [key, n] of Object.entries(other)) histogram[key] = (histogram[key] ?? 0) + n;
}

/**
 * Nearest-rank quantile.
 * @param share 0 to 1, e.g. 0.5 for the median
 * @returns milliseconds (the bucket's geometric middle), or `null` when empty
 */
export function quantile(histogram: Histogram, share: number): number | null {
  const buckets = Object.entries(histogram)
    .map(([key, n]) => [Number(key), n] as const)
    .sort((a, b) => a[0] - b[0]);
  const total = buckets.reduce((sum, [, n]) => sum + n, 0);
  if (total === 0) return null;
  const rank = Math.max(1, Math.ceil(share * total));
  let seen = 0;
  for (const [bucket, n] of buckets) {
    seen += n;
    if (seen >= rank) return Math.round(bucketEnd(bucket - 0.5));
  }
  return null;
}
