import { foldOf } from '../text/normalise.ts';

/** Units that end a sentence wherever they stand, as they are after folding (`<` and the dot do not always). */
const ENDS = '\n。!?;>';
const IS_END = new Uint8Array(0x10000);
for (const end of ENDS) IS_END[end.charCodeAt(0)] = 1;
// What is folded into one of them is one too; what is folded stays as it is.
for (let code = 0; code < 0x10000; code++) IS_END[code] = IS_END[foldOf(code)] ?? 0;

/** Whether a text holds something a block may end with. */
export function hasBlockEnd(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (IS_END[text.charCodeAt(i)] === 1) return true;
  return false;
}

/** Words and sentences of a list that go on behind an end (。本品): there no block may end. */
export type Bridges = ReadonlySet<string>;

/** @param words folded, as the matcher gets them */
export function findBridges(words: Iterable<string>): Bridges {
  const bridges = new Set<string>();
  for (const word of words)
    for (let i = 0; i + 1 < word.length; i++)
      if (IS_END[word.charCodeAt(i)] === 1) bridges.add(word.slice(i, i + 2));
  return bridges;
}

/** Behind this many characters the next end will do. */
const LONG = 500;

/**
 * End (exclusive) of the block that begins at a place. A source text may be parted behind the end of a sentence, so
 * that nothing any rule looks at is cut, and of those behind about one in four. Which ones is told by the block alone
 * and the letter behind it, so an edit moves few ends.
 */
export function endOfBlock(source: string, from: number, bridges: Bridges): number {
  for (let i = from; i + 1 < source.length; i++) {
    if (IS_END[source.charCodeAt(i)] === 0) continue;
    const letters = i - from < 2 ? 0 : source.charCodeAt(i - 1) * 5 + source.charCodeAt(i - 2);
    if ((letters & 3) !== 0 && i - from < LONG) continue;
    if (bridges.size > 0 && isBridge(source, i, bridges)) continue;
    return i + 1;
  }
  return source.length;
}

function isBridge(source: string, at: number, bridges: Bridges): boolean {
  let next = at + 1;
  while (next < source.length && foldOf(source.charCodeAt(next)) === -1) next++;
  if (next === source.length) return false;
  const pair = [source.charCodeAt(at), source.charCodeAt(next)];
  return bridges.has(String.fromCharCode(...pair.map(foldOf)));
}
