import { foldOf } from '../text/normalise.ts';

/** Units that end a sentence wherever they stand, as they are after folding (`<` and the dot do not always). */
const ENDS = '\n。!?;>';
const IS_END = Uint8Array.from({ length: 0x10000 }, (_, code) =>
  ENDS.includes(String.fromCharCode(foldOf(code))) ? 1 : 0,
);

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
 * Where a source text may be parted so that nothing any rule looks at is cut: behind the end of a sentence, and
 * of those behind about one in four. Which ones is told by the two letters before, so that an edit moves few ends.
 * @returns ends of the blocks, exclusive; the last is the text's length
 */
export function cutBlocks(source: string, bridges: Bridges): number[] {
  const ends: number[] = [];
  let from = 0;
  for (let i = 0; i + 1 < source.length; i++) {
    if (IS_END[source.charCodeAt(i)] === 0) continue;
    const letters = i < 2 ? 0 : source.charCodeAt(i - 1) * 5 + source.charCodeAt(i - 2);
    if ((letters & 3) !== 0 && i - from < LONG) continue;
    if (bridges.size > 0 && isBridge(source, i, bridges)) continue;
    from = i + 1;
    ends.push(from);
  }
  if (source.length > 0) ends.push(source.length);
  return ends;
}

function isBridge(source: string, at: number, bridges: Bridges): boolean {
  let next = at + 1;
  while (next < source.length && foldOf(source.charCodeAt(next)) === -1) next++;
  if (next === source.length) return false;
  const pair = [source.charCodeAt(at), source.charCodeAt(next)];
  return bridges.has(String.fromCharCode(...pair.map(foldOf)));
}
