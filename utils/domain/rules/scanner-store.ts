import type { Matcher } from '../text/matcher.ts';
import { decode, type Normalised, normalise } from '../text/normalise.ts';
import type { Span } from './finding.ts';
import type { Draft } from './kinds/kind.ts';
import { endOfBlock, findBridges } from './scanner-blocks.ts';

/** A stretch of text as far as it is the same wherever it stands. */
export type RawBlock = {
  normal: Normalised;
  /** Word, start, end; what lies inside a sentence that a law prescribes is not among them. */
  hits: readonly number[];
  /** Where such sentences stand. */
  fixed: readonly Span[];
  /** The last heading in 【】: its words, `null` when it does not end here; `undefined`: there is none. */
  heading: string | null | undefined;
  /** What finders of checks found in it (`ScannedText.find`). */
  found: Map<Finder, readonly Span[]> | null;
  /** Slots looked for in whole texts that have a hit here; `null`: not looked at yet. */
  wide: readonly number[] | null;
  /** What rules said of it, and under which circumstances. */
  kept: { by: object; circumstances: string; drafts: readonly KeptDraft[] } | null;
};

/** Looks for something in a text; a match lies within one sentence. */
export type Finder<T extends Span = Span> = (text: string) => readonly T[];

export type KeptDraft = {
  rule: number;
  draft: Draft;
  /** The fingerprint and the surroundings it was worked out from. */
  print: { field: string; context: string; fingerprint: string } | null;
};

/** Characters after which blocks not met since make room; two such portions are kept. */
const PORTION = 1 << 16;

/** Parts texts into blocks and remembers each, so that after an edit only the block it touched is new. */
export function createBlockStore(
  matcher: Matcher,
  words: readonly string[],
  wordCount: number,
  unmask: (normal: Normalised) => Normalised,
): { cut(field: string, source: string, isWhole: boolean): readonly RawBlock[] } {
  const bridges = findBridges(words);
  const last = new Map<string, { source: string; raws: readonly RawBlock[] }>();
  let young = new Map<string, RawBlock>();
  let old = new Map<string, RawBlock>();
  let size = 0;

  const read = (source: string): RawBlock => {
    const known = young.get(source);
    if (known) return known;
    const block = old.get(source) ?? scan(matcher, unmask(normalise(copyOf(source))), wordCount);
    young.set(block.normal.source, block);
    size += source.length;
    return block;
  };
  const cutFrom = (source: string, before: { source: string; raws: readonly RawBlock[] }) => {
    const raws = sameBegin(source, before.raws);
    let at = raws.reduce((sum, raw) => sum + raw.normal.source.length, 0);
    const shift = source.length - before.source.length;
    // Where the old text's blocks end, to find the end from which on both are alike.
    let oldEnd = 0;
    let next = 0;
    while (at < source.length) {
      const end = endOfBlock(source, at, bridges);
      raws.push(read(source.slice(at, end)));
      at = end;
      while (next < before.raws.length && oldEnd < at - shift)
        oldEnd += before.raws[next++]!.normal.source.length;
      if (oldEnd === at - shift && next > 0 && source.slice(at) === before.source.slice(oldEnd))
        return [...raws, ...before.raws.slice(next)];
    }
    return raws;
  };
  return {
    cut(field, source, isWhole) {
      if (size > PORTION) {
        old = young;
        young = new Map();
        size = 0;
      }
      if (isWhole) return source === '' ? [] : [read(source)];
      const before = last.get(field);
      if (before?.source === source) return before.raws;
      const raws = cutFrom(source, before ?? { source: '', raws: [] });
      if (last.size > FIELDS) last.clear();
      last.set(field, { source, raws });
      return raws;
    },
  };
}

/** How many fields' last texts are kept. */
const FIELDS = 60;

/**
 * Blocks a text begins with as it did before. The last of them is left out: where it ends may hang on what comes
 * right behind it.
 */
function sameBegin(source: string, raws: readonly RawBlock[]): RawBlock[] {
  let at = 0;
  let count = 0;
  for (; count < raws.length; count++) {
    const part = raws[count]!.normal.source;
    if (source.slice(at, at + part.length) !== part) break;
    at += part.length;
  }
  return raws.slice(0, Math.max(0, count - 1));
}

function scan(matcher: Matcher, normal: Normalised, wordCount: number): RawBlock {
  const { text } = normal;
  const hits = matcher.find(text);
  const fixed: Span[] = [];
  for (let i = 0; i < hits.length; i += 3)
    if (hits[i]! >= wordCount) fixed.push({ start: hits[i + 1]!, end: hits[i + 2]! });
  const from = text.lastIndexOf('【');
  const to = from === -1 ? -1 : text.indexOf('】', from);
  return {
    normal,
    hits: withoutFixed(hits, fixed, wordCount),
    found: null,
    fixed,
    heading: from === -1 ? undefined : to === -1 ? null : text.slice(from + 1, to),
    wide: null,
    kept: null,
  };
}

function withoutFixed(hits: Int32Array, fixed: readonly Span[], wordCount: number): number[] {
  const kept: number[] = [];
  for (let i = 0; i < hits.length; i += 3) {
    const [word, start, end] = [hits[i]!, hits[i + 1]!, hits[i + 2]!];
    if (
      fixed.length === 0 ||
      (word < wordCount && !fixed.some((span) => span.start <= start && end <= span.end))
    )
      kept.push(word, start, end);
  }
  return kept;
}

/** A stretch cut from a text holds on to all of it; a copy lets it go. */
function copyOf(part: string): string {
  if (part.length > copied.length) copied = new Uint16Array(part.length * 2);
  for (let i = 0; i < part.length; i++) copied[i] = part.charCodeAt(i);
  return decode(copied, part.length);
}
let copied = new Uint16Array(1024);
