import type { FieldKey } from '../listings/listing.ts';
import { buildMatcher } from '../text/matcher.ts';
import { type Normalised, normalise } from '../text/normalise.ts';
import type { Span } from './finding.ts';
import { findTokens, isToken } from './tokens.ts';

/** Index of a set of words whose hits are wanted together. */
export type Slot = number;

export type TextField = FieldKey | 'message';

/** One field's text with every word of every rule found in it. Spans are in `normal.text`. */
export type ScannedText = {
  field: TextField;
  normal: Normalised;
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

export function createScanner(
  vocabularies: ReadonlyMap<string, readonly string[]>,
): ScannerBuilder {
  const slotsOfWord = new Map<string, Slot[]>();
  const slotsOfToken = new Map<string, Slot[]>();
  const known = new Map<string, Slot>();

  const put = (map: Map<string, Slot[]>, key: string, slot: Slot) => {
    const slots = map.get(key);
    if (!slots) map.set(key, [slot]);
    else if (slots.at(-1) !== slot) slots.push(slot);
  };
  const add = (ref: string, slot: Slot, from: readonly string[]) => {
    if (ref.startsWith('@')) {
      const words = vocabularies.get(ref.slice(1));
      if (!words) throw new Error(`unknown vocabulary ${ref}`);
      if (from.includes(ref)) throw new Error(`vocabulary ${ref} contains itself`);
      for (const word of words) add(word, slot, [...from, ref]);
    } else if (ref.startsWith('#')) {
      if (!isToken(ref)) throw new Error(`unknown token ${ref}`);
      put(slotsOfToken, ref, slot);
    } else {
      put(slotsOfWord, normalise(ref).text, slot);
    }
  };

  return {
    slot(refs) {
      const key = refs.join('\n');
      const old = known.get(key);
      if (old !== undefined) return old;
      const slot = known.size;
      known.set(key, slot);
      for (const ref of refs) add(ref, slot, []);
      return slot;
    },
    build(statements) {
      const words = [...slotsOfWord.keys()];
      const slots = [...slotsOfWord.values()];
      const fixed = statements.map((statement) => normalise(statement).text);
      const matcher = buildMatcher([...words, ...fixed]);
      return {
        scan(field, source) {
          const normal = normalise(source);
          const found: (Span[] | undefined)[] = new Array(known.size);
          const masked: Span[] = [];
          const keep = (slot: Slot, span: Span) => {
            const here = found[slot];
            if (here) here.push(span);
            else found[slot] = [span];
          };
          matcher.scan(normal.text, (word, start, end) => {
            const span = { start, end };
            if (word >= words.length) masked.push(span);
            else for (const slot of slots[word]!) keep(slot, span);
          });
          for (const [token, wanted] of slotsOfToken)
            for (const span of findTokens(token, normal.text))
              for (const slot of wanted) keep(slot, span);
          if (masked.length > 0)
            for (const [slot, spans] of found.entries())
              found[slot] = spans?.filter(
                (span) => !masked.some((m) => m.start <= span.start && span.end <= m.end),
              );
          for (const spans of found) spans?.sort((a, b) => a.start - b.start || a.end - b.end);
          return { field, normal, hits: (slot) => found[slot] ?? NONE };
        },
      };
    },
  };
}
