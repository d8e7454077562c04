const FIRST_MS = 2_000;
/** A server that is back is found within a minute. */
const LONGEST_MS = 60_000;

/**
 * How long to wait after the n-th failure in a row: doubles up to a minute, and half of it is
 * chance, so that all the machines of a shop don't come back in the same second.
 * @param random 0 to 1
 * @returns milliseconds
 */
export function backoffMs(failureCount: number, random: number): number {
  const full = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(20, Math.max(0, failureCount - 1)));
  return Math.round(full / 2 + (full / 2) * random);
}
