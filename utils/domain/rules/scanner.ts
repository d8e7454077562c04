import type { FieldKey } from '../listings/listing.ts';
import { buildMatcher } from '../text/matcher.ts';
import { type Normalised, normalise, normaliseWord } from '../text/normalise.ts';
import type { Span } from './finding.ts';
import { findTokens, isToken } from './tokens.ts';

/** Index of a set of words whose hits are wanted together. */
export type Slot = number;

export type TextField = FieldKey | 'message';

/** One field's text with every word of every rule found in it. Spans are in `normal.text`. */
export type ScannedText = {
  field: TextField;
  normal: Normalised;
  /** In order of their start. */
  hits(slot: Slot): readonly Span[];
};

export type Scanner = {
  scan(field: TextField, source: string): ScannedText;
};

/** Collects the words of all rules while they are compiled; `build` makes one automaton of them. */
export type ScannerBuilder = {
  /** @param refs words, `@vocabulary` or `#token`; throws for an unknown name */
  slot(refs: readonly string[]): Slot;
  build(statements: readonly string[]): Scanner;
};

const NONE: readonly Span[] = [];
const byPlace = (a: Span, b: Span) => a.start - b.start || a.end - b.end;

/**
 * Words are kept in groups (a vocabulary, a token, the plain words of one list); a slot is a few groups.
 * Hits are noted once for each group and put together only for slots that a rule asks for.
 */
export function createScanner(
  vocabularies: ReadonlyMap<string, readonly string[]>,
): ScannerBuilder {
  const groups = new Map<string, number>();
  const groupsOfWord = new Map<string, number[]>();
  const tokens: { name: string; group: number }[] = [];
  const slots: number[][] = [];
  const slotOfRefs = new Map<string, Slot>();
  const comparable = createComparable();

  const addWord = (word: string, group: number) => {
    const text = comparable(word);
    const known = groupsOfWord.get(text);
    if (!known) groupsOfWord.set(text, [group]);
    else if (known.at(-1) !== group) known.push(group);
  };
  /** The group of this name; `fill` puts its words in when it is new. */
  const groupOf = (name: string, fill: (group: number) => void) => {
    const old = groups.get(name);
    if (old !== undefined) return old;
    const group = groups.size;
    groups.set(name, group);
    fill(group);
    return group;
  };
  const addRef = (ref: string, into: Set<number>, from: readonly string[]) => {
    if (from.includes(ref)) throw new Error(`vocabulary ${ref} contains itself`);
    if (ref.startsWith('#')) {
      if (!isToken(ref)) throw new Error(`unknown token ${ref}`);
      into.add(groupOf(ref, (group) => void tokens.push({ name: ref, group })));
      return;
    }
    const words = vocabularies.get(ref.slice(1));
    if (!words) throw new Error(`unknown vocabulary ${ref}`);
    into.add(
      groupOf(ref, (group) => {
        for (const word of words.filter(isPlain)) addWord(word, group);
      }),
    );
    for (const inner of words) if (!isPlain(inner)) addRef(inner, into, [...from, ref]);
  };

  return {
    slot(refs) {
      const key = refs.join('\n');
      const old = slotOfRefs.get(key);
      if (old !== undefined) return old;
      const into = new Set<number>();
      const plain = refs.filter(isPlain);
      if (plain.length > 0)
        into.add(
          groupOf(plain.join('\n'), (group) => {
            for (const word of plain) addWord(word, group);
          }),
        );
      for (const ref of refs) if (!isPlain(ref)) addRef(ref, into, []);
      slotOfRefs.set(key, slots.length);
      slots.push([...into]);
      return slots.length - 1;
    },
    build(statements) {
      const words = [...groupsOfWord.keys()];
      const ofWord = [...groupsOfWord.values()];
      const matcher = buildMatcher([...words, ...statements.map(comparable)]);
      return {
        scan(field, source) {
          const normal = normalise(source);
          const found: (Span[] | undefined)[] = new Array(groups.size);
          const fixed: Span[] = [];
          matcher.scan(normal.text, (word, start, end) => {
            const span = { start, end };
            if (word >= words.length) fixed.push(span);
            else
              for (const group of ofWord[word]!) {
                const here = found[group];
                if (here) here.push(span);
                else found[group] = [span];
              }
          });
          for (const { name, group } of tokens) found[group] = findTokens(name, normal.text);
          const isFixed = (span: Span) =>
            fixed.some(({ start, end }) => start <= span.start && span.end <= end);
          const merged: (readonly Span[] | undefined)[] = new Array(slots.length);
          return {
            field,
            normal,
            hits(slot) {
              const known = merged[slot];
              if (known) return known;
              let spans: Span[] | null = null;
              for (const group of slots[slot]!) {
                const here = found[group];
                if (here) spans = spans ? [...spans, ...here] : [...here];
              }
              if (spans && fixed.length > 0) spans = spans.filter((span) => !isFixed(span));
              merged[slot] = spans?.sort(byPlace) ?? NONE;
              return merged[slot]!;
            },
          };
        },
      };
    },
  };
}

const isPlain = (ref: string) => !ref.startsWith('@') && !ref.startsWith('#');

/** A vocabulary stands in many slots; each of its words is made comparable once. */
function createComparable(): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const old = known.get(word);
    if (old !== undefined) return old;
    const text = normaliseWord(word);
    known.set(word, text);
    return text;
  };
}
