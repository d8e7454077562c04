import { sortFew } from '../text/spans.ts';
import type { Span } from './finding.ts';
import type { Slot } from './scanner.ts';
import type { BlockStore, RawBlock } from './scanner-store.ts';
import { findTokens, hasNumber } from './tokens.ts';

const NONE: readonly Span[] = [];
const NOWHERE: Span = { start: -1, end: -1 };
/** Stands at the head of a token's chain when it may be there: it is looked for when somebody asks. */
const TOKEN = -2;
const byPlace = (a: Span, b: Span) => a.start - b.start || a.end - b.end;

/** What stands in a block, by group of words and by slot. */
export type Groups = {
  /** Groups with a hit, then -1; those of tokens are named wherever a number stands. Good until the next call. */
  in(raw: RawBlock): Int32Array;
  /** Whether a slot may have a hit; where only a token is wanted a number will do. */
  mayHave(raw: RawBlock, slot: Slot): boolean;
  /** Whether a slot has a hit. */
  has(raw: RawBlock, slot: Slot): boolean;
  /** Hits of a slot in order of their start. */
  spans(raw: RawBlock, slot: Slot): readonly Span[];
};

/**
 * Hits of the block that was asked about last hang in one chain for each group; spans are made only of those that a
 * rule asks for. Rules look at one block after the other, so the chains are seldom made again.
 */
export function createGroups(
  store: BlockStore,
  groupsOfWord: readonly (readonly number[])[],
  slots: readonly (readonly number[])[],
  tokens: ReadonlyMap<number, string>,
  groupCount: number,
): Groups {
  // Groups of each word, one behind the other, and where each word's begin.
  const startOf = new Int32Array(groupsOfWord.length + 1);
  for (let word = 0; word < groupsOfWord.length; word++)
    startOf[word + 1] = startOf[word]! + groupsOfWord[word]!.length;
  const ofWords = new Uint16Array(startOf[groupsOfWord.length]!);
  for (let word = 0; word < groupsOfWord.length; word++)
    for (let k = startOf[word]!; k < startOf[word + 1]!; k++)
      ofWords[k] = groupsOfWord[word]![k - startOf[word]!]!;
  const heads = new Int32Array(groupCount).fill(-1);
  let links = new Int32Array(256);
  let hitOf = new Int32Array(256);
  /** Groups with a hit, then -1. */
  const touched = new Int32Array(groupCount + 1);
  let touchedCount = 0;
  let loaded: RawBlock | null = null;
  let numbers: Int32Array = new Int32Array(0);
  let tokenSpans = new Map<string, Span[]>();
  /** Spans of slots, and during which load they were asked for. */
  const known: (readonly Span[])[] = slots.map(() => NONE);
  const knownAt = new Int32Array(slots.length);
  let loadCount = 0;

  const load = (raw: RawBlock) => {
    if (raw === loaded) return;
    for (let i = 0; i < touchedCount; i++) heads[touched[i]!] = -1;
    touchedCount = 0;
    if (tokenSpans.size > 0) tokenSpans = new Map();
    loadCount++;
    let count = 0;
    // Names of its own for the loop: what others may change is read anew at every step.
    const hits = store.hitsOf(raw);
    let [next, hitAt, seen] = [links, hitOf, 0];
    const { from, to } = raw.hits;
    for (let i = to - 3; i >= from; i -= 3) {
      const word = hits[i]!;
      const end = startOf[word + 1]!;
      while (count + end > next.length + startOf[word]!) {
        links = next = grown(next);
        hitOf = hitAt = grown(hitAt);
      }
      for (let k = startOf[word]!; k < end; k++) {
        const group = ofWords[k]!;
        const head = heads[group]!;
        if (head === -1) touched[seen++] = group;
        next[count] = head;
        hitAt[count] = i;
        heads[group] = count++;
      }
    }
    numbers = hits;
    touchedCount = seen;
    if (tokens.size > 0 && hasNumber(raw.normal.text))
      for (const group of tokens.keys()) {
        touched[touchedCount++] = group;
        heads[group] = TOKEN;
      }
    touched[touchedCount] = -1;
    loaded = raw;
  };
  const tokensIn = ({ normal, fixed }: RawBlock, name: string): Span[] => {
    let spans = tokenSpans.get(name);
    if (!spans) {
      spans = findTokens(name, normal.text).filter(
        (span) => !fixed.some(({ start, end }) => start <= span.start && span.end <= end),
      );
      tokenSpans.set(name, spans);
    }
    return spans;
  };

  const gather = (raw: RawBlock, slot: Slot): readonly Span[] => {
    let spans: Span[] | null = null;
    let isInOrder = true;
    let before = NOWHERE;
    const wanted = slots[slot]!;
    for (let k = 0; k < wanted.length; k++) {
      let at = heads[wanted[k]!]!;
      for (; at >= 0; at = links[at]!) {
        const hit = hitOf[at]!;
        const span = { start: numbers[hit + 1]!, end: numbers[hit + 2]! };
        if (byPlace(before, span) > 0) isInOrder = false;
        before = span;
        if (spans) spans.push(span);
        else spans = [span];
      }
      if (at !== TOKEN) continue;
      const more = tokensIn(raw, tokens.get(wanted[k]!)!);
      if (more.length === 0) continue;
      spans = spans ? [...spans, ...more] : [...more];
      isInOrder = false;
    }
    if (!spans) return NONE;
    return isInOrder ? spans : sortFew(spans, byPlace);
  };
  const mayHave = (raw: RawBlock, slot: Slot): boolean => {
    load(raw);
    const wanted = slots[slot]!;
    for (let i = 0; i < wanted.length; i++) if (heads[wanted[i]!] !== -1) return true;
    return false;
  };

  return {
    in(raw) {
      load(raw);
      return touched;
    },
    mayHave,
    has: (raw, slot) =>
      mayHave(raw, slot) &&
      slots[slot]!.some(
        (group) =>
          heads[group]! >= 0 ||
          (heads[group] === TOKEN && tokensIn(raw, tokens.get(group)!).length > 0),
      ),
    spans(raw, slot) {
      load(raw);
      if (knownAt[slot] !== loadCount) {
        known[slot] = gather(raw, slot);
        knownAt[slot] = loadCount;
      }
      return known[slot]!;
    },
  };
}

function grown(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const more = new Int32Array(numbers.length * 2);
  more.set(numbers);
  return more;
}
