import type { SeenMessage } from './clock-state.ts';
import { isWeakKey } from './message-key.ts';

/**
 * Where the new messages of a window begin.
 * `first`: nothing was known yet. `overlap`: the window joins what is known. `gap`: all of it is newer
 * and something may have been missed between. `elsewhere`: older, or it can't be placed.
 */
export type Placement = { kind: 'first' | 'overlap' | 'gap' | 'elsewhere'; newFrom: number };

const MAX_KNOWN = 300;

/**
 * Places a window of a list that drops messages out of sight, loads older ones, re-mounts and recalls.
 * @param known keys seen so far, oldest first
 * @param keys keys of the window, oldest first
 */
export function placeWindow(
  known: readonly string[],
  newestAt: number | null,
  keys: readonly string[],
  messages: readonly SeenMessage[],
): Placement {
  if (known.length === 0) return { kind: 'first', newFrom: 0 };
  // Texts repeat (在吗, 在吗), so weak keys are told apart by their neighbours: fewest new ones that fit.
  for (let newFrom = keys.length; newFrom > 0; newFrom--)
    if (endsAlike(known, keys, newFrom)) return { kind: 'overlap', newFrom };
  const seen = new Set(known);
  const lastStrong = keys.findLastIndex((key) => !isWeakKey(key) && seen.has(key));
  const lastKnown = lastStrong >= 0 ? lastStrong : keys.findLastIndex((key) => seen.has(key));
  if (lastKnown >= 0) return { kind: 'overlap', newFrom: lastKnown + 1 };
  const newer =
    newestAt === null ? -1 : messages.findIndex((m) => m.at !== null && m.at > newestAt);
  return newer >= 0 ? { kind: 'gap', newFrom: newer } : { kind: 'elsewhere', newFrom: keys.length };
}

function endsAlike(known: readonly string[], keys: readonly string[], count: number): boolean {
  const length = Math.min(known.length, count);
  for (let back = 1; back <= length; back++)
    if (known[known.length - back] !== keys[count - back]) return false;
  return true;
}

/**
 * Adds a window to what is known. New messages go to the end, older ones that came into sight before
 * what is known; nothing is forgotten but the oldest beyond a bound.
 */
export function remember(
  known: readonly string[],
  keys: readonly string[],
  { kind, newFrom }: Placement,
): string[] {
  const added = keys.slice(newFrom);
  const seen = new Set(known);
  const older = keys.slice(0, newFrom).filter((key) => !seen.has(key));
  if (added.length === 0 && older.length === 0) return known as string[];
  const all = kind === 'gap' ? [...known, ...added] : [...older, ...known, ...added];
  return all.slice(-MAX_KNOWN);
}
