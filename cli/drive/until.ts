import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks again until the answer is truthy. For conditions, never for the passing of time.
 * @throws with the last answer or error when `timeoutMs` (default 10 s) has passed
 */
export async function until<T>(
  what: string,
  ask: () => T | Promise<T>,
  timeoutMs = 10_000,
): Promise<NonNullable<T>> {
  const end = Date.now() + timeoutMs;
  let last: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end)
      throw new Error(`waited ${timeoutMs} ms for ${what}; last: ${describe(last)}`);
    await pause(40);
  }
}

function describe(value: unknown): string {
  return value instanceof Error ? value.message : (JSON.stringify(value) ?? String(value));
}
