import type { Normalised } from '../text/normalise.ts';
import type { Span } from './finding.ts';
import type { Finder, RawBlock } from './scanner-store.ts';

/** Spans of all blocks, in the text they make up. */
export function collect<T extends Span>(
  raws: readonly RawBlock[],
  of: (raw: RawBlock) => readonly T[],
): T[] {
  const all: T[] = [];
  let from = 0;
  for (const raw of raws) {
    for (const span of of(raw))
      all.push({ ...span, start: span.start + from, end: span.end + from });
    from += raw.normal.text.length;
  }
  return all;
}

/** What a finder finds in one block, from memory when it was asked before. */
export function foundIn<T extends Span>(raw: RawBlock, finder: Finder<T>): readonly T[] {
  raw.found ??= new Map();
  // A finder's own results lie under it, so they are of its kind.
  let spans = raw.found.get(finder) as readonly T[] | undefined;
  if (!spans) {
    spans = finder(raw.normal.text);
    raw.found.set(finder, spans);
  }
  return spans;
}

/** The normalised text of all blocks is that of the whole: they end where nothing is taken out. */
export function join(source: string, raws: readonly RawBlock[]): Normalised {
  const text = raws.map(({ normal }) => normal.text).join('');
  const hasEnds = raws.some(({ normal }) => normal.ends);
  let origin: Uint32Array | null = null;
  let ends: Uint32Array | null = null;
  return {
    source,
    text,
    get origin() {
      origin ??= offsetsOf(raws, text.length, ({ origin }) => origin);
      return origin;
    },
    get ends() {
      if (hasEnds) ends ??= offsetsOf(raws, text.length, ({ origin, ends }) => ends ?? origin);
      return ends ?? undefined;
    },
  };
}

function offsetsOf(
  raws: readonly RawBlock[],
  length: number,
  of: (normal: Normalised) => Uint32Array,
): Uint32Array {
  const all = new Uint32Array(length);
  let [at, from] = [0, 0];
  for (const { normal } of raws) {
    for (const offset of of(normal)) all[at++] = offset + from;
    from += normal.source.length;
  }
  return all;
}
