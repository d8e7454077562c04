import type { Matcher } from '../text/matcher.ts';
import { type Normalised, normalise } from '../text/normalise.ts';
import type { Finding, Span } from './finding.ts';
import type { Draft } from './kinds/kind.ts';
import { endOfBlock, findBridges } from './scanner-blocks.ts';

/** A stretch of text as far as it is the same wherever it stands. */
export type RawBlock = {
  normal: Normalised;
  /** Where its hits lie as long as they are at hand (`hitsOf`). */
  hits: { turn: number; from: number; to: number };
  /** Where such sentences stand. */
  fixed: readonly Span[];
  /** The last heading in 【】: its words, `null` when it does not end here; `undefined`: there is none. */
  heading: string | null | undefined;
  /** What finders of checks found in it (`ScannedText.find`). */
  found: Map<Finder, readonly Span[]> | null;
  /** Wide and whole slots that have a hit here; `null`: not looked at yet. */
  wide: readonly number[] | null;
  /** What rules said of it, and under which circumstances. */
  kept: { by: object; circumstances: string; drafts: readonly KeptDraft[] } | null;
};

/** Looks for something in a text; a match lies within one sentence. */
export type Finder<T extends Span = Span> = (text: string) => readonly T[];

export type KeptDraft = {
  rule: number;
  /** Without its text, which holds on to all it is part of. */
  draft: Omit<Draft, 'text'>;
  /** What was made of it last, and where and in which surroundings. */
  made: { finding: Finding; context: string; at: number } | null;
};

/** Characters after which blocks not met since make room; two such portions are kept. */
const PORTION = 1 << 16;

/** Numbers (three a hit) behind which a new array begins: at most twice as many, a text of 30,000 to 60,000 characters. */
const ROOM = 1 << 15;

export type BlockStore = {
  /** @param isWhole in one piece */
  cut(field: string, source: string, isWhole: boolean): readonly RawBlock[];
  /**
   * Numbers of all recent hits: word, start, end, those of the block from `raw.hits.from` to `raw.hits.to`. What lies
   * inside a sentence that a law prescribes is not among them. What is written in an array stays as it is.
   */
  hitsOf(raw: RawBlock): Int32Array;
};

/**
 * Parts texts into blocks and remembers each, so that after an edit only the block it touched is new. Hits are wanted
 * until the rules have spoken: they lie in one array for all until it is full, and are looked for anew when somebody
 * asks later.
 */
export function createBlockStore(
  matcher: Matcher,
  words: readonly string[],
  wordCount: number,
  unmask: (normal: Normalised) => Normalised,
): BlockStore {
  const bridges = findBridges(words);
  const last = new Map<string, { source: string; raws: readonly RawBlock[] }>();
  let young = new Map<string, RawBlock>();
  let old = new Map<string, RawBlock>();
  let size = 0;
  let numbers = new Int32Array(1 << 10);
  let used = 0;
  let turn = 0;

  const read = (part: string): RawBlock => {
    const source = copyOf(part);
    const known = young.get(source);
    if (known) return known;
    let block = old.get(source);
    if (!block) {
      block = blockOf(unmask(normalise(source)));
      keepHits(block);
    }
    young.set(source, block);
    size += source.length;
    return block;
  };
  const keepHits = (raw: RawBlock) => {
    const found = matcher.find(raw.normal.text);
    if (used + found.length > numbers.length) {
      if (used > ROOM) {
        turn++;
        used = 0;
      }
      const more = new Int32Array(Math.max(numbers.length, (used + found.length) * 2));
      more.set(numbers.subarray(0, used));
      numbers = more;
    }
    const from = used;
    const fixed = fixedIn(found, wordCount);
    for (let i = 0; i < found.length; i += 3) {
      const [word, start, end] = [found[i]!, found[i + 1]!, found[i + 2]!];
      if (
        fixed.length > 0 &&
        (word >= wordCount || fixed.some((span) => span.start <= start && end <= span.end))
      )
        continue;
      numbers[used] = word;
      numbers[used + 1] = start;
      numbers[used + 2] = end;
      used += 3;
    }
    raw.fixed = fixed;
    raw.hits.turn = turn;
    raw.hits.from = from;
    raw.hits.to = used;
  };
  const cutFrom = (source: string, before: { source: string; raws: readonly RawBlock[] }) => {
    const raws = sameBegin(source, before);
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
    hitsOf(raw) {
      if (raw.hits.turn !== turn) keepHits(raw);
      return numbers;
    },
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
 * Blocks a text begins with as it did before. The last of them with something to be seen in it is left out: where it
 * ends may hang on the next letter that is.
 */
function sameBegin(
  source: string,
  { source: old, raws }: { source: string; raws: readonly RawBlock[] },
): RawBlock[] {
  const same = sameLength(source, old);
  let at = 0;
  let count = 0;
  while (count < raws.length && at + raws[count]!.normal.source.length <= same)
    at += raws[count++]!.normal.source.length;
  while (count > 0 && raws[count - 1]!.normal.text === '') count--;
  return raws.slice(0, Math.max(0, count - 1));
}

/** How many letters two texts begin with alike, found by halves: comparing stretches is quicker than letters. */
function sameLength(one: string, other: string): number {
  let low = 0;
  let high = Math.min(one.length, other.length);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (one.slice(low, middle) === other.slice(low, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

function blockOf(normal: Normalised): RawBlock {
  const { text } = normal;
  const from = text.lastIndexOf('【');
  const to = from === -1 ? -1 : text.indexOf('】', from);
  return {
    normal,
    hits: { turn: -1, from: 0, to: 0 },
    found: null,
    fixed: NO_SPANS,
    heading: from === -1 ? undefined : to === -1 ? null : text.slice(from + 1, to),
    wide: null,
    kept: null,
  };
}

const NO_SPANS: readonly Span[] = [];

/** Where sentences stand that a law prescribes; their words come last. */
function fixedIn(hits: Int32Array, wordCount: number): readonly Span[] {
  let fixed: Span[] | null = null;
  for (let i = 0; i < hits.length; i += 3)
    if (hits[i]! >= wordCount) {
      fixed ??= [];
      fixed.push({ start: hits[i + 1]!, end: hits[i + 2]! });
    }
  return fixed ?? NO_SPANS;
}

/** A stretch cut from a text holds on to all of it; what is cut from a text of its own holds on to that alone. */
const copyOf = (part: string) => ` ${part}`.slice(1);
