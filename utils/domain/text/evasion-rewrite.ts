import type { Normalised } from './normalise.ts';

/** Where a letter's form stands in the normalised text. */
export type Piece = { start: number; end: number };
/** A disguised word, letter by letter. */
export type Hit = { word: string; pieces: Piece[]; start: number; end: number };

/** Letters of a word over a spelling of another length: one by one when as long, else the first letter takes the rest. */
export function spread(word: string, at: number, text: string): Piece[] {
  const first = text.length - word.length + 1;
  return Array.from(word, (_, k) => {
    if (first < 1) return { start: at, end: at + text.length };
    const start = k === 0 ? at : at + first + k - 1;
    return { start, end: k === 0 ? at + first : start + 1 };
  });
}

/** The text with the plain words in; each letter keeps the whole stretch it was read from. */
export function rewrite(normal: Normalised, hits: readonly Hit[]): Normalised {
  const { text, origin } = normal;
  const letters: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const copy = (from: number, to: number) => {
    for (let i = from; i < to; i++) {
      letters.push(text[i]!);
      starts.push(origin[i]!);
      ends.push(normal.ends ? normal.ends[i]! : origin[i]!);
    }
  };
  let done = 0;
  for (const { word, pieces, start, end } of hits) {
    copy(done, start);
    for (const [k, piece] of pieces.entries()) {
      letters.push(word[k]!);
      starts.push(origin[piece.start]!);
      ends.push(origin[piece.end - 1]!);
    }
    done = end;
  }
  copy(done, text.length);
  return {
    source: normal.source,
    text: letters.join(''),
    origin: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
  };
}
