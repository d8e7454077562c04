import type { SeenMessage } from './clock-state.ts';
import { isWeakKey } from './message-key.ts';

/**
 * Where the new messages of a window begin.
 * `first`: nothing was known yet. `overlap`: the window joins what is known. `gap`: all of it is newer
 * and something may have been missed between. `elsewhere`: it shows nothing newer than what is known, and
 * perhaps not the end of the list.
 */
export type Placement = {
  kind: 'first' | 'overlap' | 'gap' | 'elsewhere';
  newFrom: number;
  /** The part of what is known that the window stands for, end exclusive. */
  known: [from: number, to: number];
};

const MAX_KNOWN = 300;

/**
 * Places a window of a list that drops messages out of sight, loads older ones, re-mounts and recalls.
 * @param known keys seen so far, oldest first
 * @param newestAt newest stamp seen so far
 * @param keys keys of the window, oldest first
 */
export function placeWindow(
  known: readonly string[],
  newestAt: number | null,
  keys: readonly string[],
  messages: readonly SeenMessage[],
): Placement {
  const { length } = known;
  if (length === 0) return { kind: 'first', newFrom: 0, known: [0, 0] };
  // Texts repeat (在吗, 在吗), so what is known is first sought as a whole at the end: fewest new ones.
  for (let newFrom = keys.length; newFrom > 0; newFrom--)
    if (endsAlike(known, keys, newFrom))
      return { kind: 'overlap', newFrom, known: [Math.max(0, length - newFrom), length] };

  const matches = commonKeys(known, keys);
  const [first, last] = [matches[0], matches.at(-1)];
  if (first && last && isProof(matches, keys)) {
    const newFrom = last.inWindow + 1;
    // A key made up anew (its time group is out of sight) must not hide that the end is in sight.
    const isAtEnd = newFrom < keys.length || last.inKnown === length - 1;
    return isAtEnd
      ? { kind: 'overlap', newFrom, known: [first.inKnown, length] }
      : { kind: 'elsewhere', newFrom, known: [first.inKnown, last.inKnown + 1] };
  }
  const newer =
    newestAt === null ? -1 : messages.findIndex((m) => m.at !== null && m.at > newestAt);
  return newer >= 0
    ? { kind: 'gap', newFrom: newer, known: [length, length] }
    : { kind: 'elsewhere', newFrom: keys.length, known: [0, 0] };
}

/** Puts a window, as it stands, in the place of what it showed before, so that shown again it holds nothing new. */
export function remember(
  known: readonly string[],
  keys: readonly string[],
  { known: [from, to] }: Placement,
): string[] {
  return [...known.slice(0, from), ...keys, ...known.slice(to)].slice(-MAX_KNOWN);
}

function endsAlike(known: readonly string[], keys: readonly string[], count: number): boolean {
  const length = Math.min(known.length, count);
  for (let back = 1; back <= length; back++)
    if (known[known.length - back] !== keys[count - back]) return false;
  return length > 1 || length === known.length || !isWeakKey(keys[count - 1]!);
}

type Match = { inKnown: number; inWindow: number };

/** One equal text without an id may be chance. */
function isProof(matches: readonly Match[], keys: readonly string[]): boolean {
  return matches.length > 1 || matches.some(({ inWindow }) => !isWeakKey(keys[inWindow]!));
}

/** Longest common subsequence, as late as possible: recalled and re-stamped messages drop out of it. */
function commonKeys(known: readonly string[], keys: readonly string[]): Match[] {
  const width = keys.length + 1;
  const lengths = new Uint16Array((known.length + 1) * width);
  for (let i = 1; i <= known.length; i++)
    for (let j = 1; j < width; j++)
      lengths[i * width + j] =
        known[i - 1] === keys[j - 1]
          ? lengths[(i - 1) * width + j - 1]! + 1
          : Math.max(lengths[(i - 1) * width + j]!, lengths[i * width + j - 1]!);
  const matches: Match[] = [];
  for (let i = known.length, j = keys.length; i > 0 && j > 0; ) {
    if (known[i - 1] === keys[j - 1]) matches.push({ inKnown: --i, inWindow: --j });
    else if (lengths[(i - 1) * width + j]! >= lengths[i * width + j - 1]!) i--;
    else j--;
  }
  return matches.reverse();
}
