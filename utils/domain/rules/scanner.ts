import type { FieldKey } from '../listings/listing.ts';
import type { Unmask } from '../text/evasion.ts';
import { drain, matcherSteps } from '../text/matcher.ts';
import { type Normalised, normaliseWord } from '../text/normalise.ts';
import type { Span } from './finding.ts';
import { createGroups, type Groups } from './scanner-groups.ts';
import { collect, foundIn, join } from './scanner-join.ts';
import { createBlockStore, type Finder, type RawBlock } from './scanner-store.ts';
import { isToken } from './tokens.ts';

/** Index of a set of words whose hits are wanted together. */
export type Slot = number;

export type TextField = FieldKey | 'message';

/** A text, or a block of one, with every word of every rule found in it. Spans are in `normal.text`. */
export type ScannedText = {
  field: TextField;
  normal: Normalised;
  /** In order of their start. */
  hits(slot: Slot): readonly Span[];
  /** A quick look whether `hits` may be worth asking. */
  mayHave(slot: Slot): boolean;
  /** Whether the field's whole text has a hit, not this block alone. */
  isAnywhere(slot: Slot): boolean;
  /** What a finder finds in the text, remembered for each sentence: for patterns no slot can hold. */
  find<T extends Span>(finder: Finder<T>): readonly T[];
  /** The heading in 【】 under which it begins. */
  heading: string | null;
};

/** One field's text. Rules that look no further than a sentence are run on its blocks, which are remembered. */
export type FieldText = ScannedText & {
  source: string;
  blocks: readonly Block[];
  /** A block as a text of its own. */
  view(block: Block): ScannedText;
  /** The groups of words that stand in a block, then -1. Good until the next call. */
  groupsIn(block: Block): Int32Array;
  /** Which of the wide slots have a hit. */
  wide: string;
};

/** A few sentences of a field's text. */
export type Block = {
  /** Offset in the field's source. */
  at: number;
  raw: RawBlock;
  heading: string | null;
};

export type Scanner = {
  /** @param isWhole looks at the text in one piece: names of the product go over the ends of sentences */
  scan(field: TextField, source: string, isWhole?: boolean): FieldText;
  /** Groups whose words make up the slot, and how many words that is (short ones count more). */
  groupsOf(slot: Slot): { groups: readonly number[]; weight: number };
};

/** Collects the words of all rules while they are compiled; `build` makes one automaton of them. */
export type ScannerBuilder = {
  /** @param refs words, `@vocabulary` or `#token`; throws for an unknown name */
  slot(refs: readonly string[]): Slot;
  /** The same for words whose presence in a text counts everywhere in it (`isAnywhere`). */
  wideSlot(refs: readonly string[]): Slot;
  /** The same for words whose hits are wanted of whole texts: it is kept in mind which blocks have one. */
  wholeSlot(refs: readonly string[]): Slot;
  /** @param unmask puts plain words where disguised ones stand, sentence by sentence */
  build(statements: readonly string[], unmask?: Unmask): Scanner;
  /** The same in steps, for a page that needs its turns in between. */
  buildSteps(statements: readonly string[], unmask?: Unmask): Generator<void, Scanner>;
};

/**
 * Words are kept in groups (a vocabulary, a token, the plain words of one list); a slot is a few groups.
 * A text's hits are numbers in one array; spans are made only for slots that a rule asks for.
 */
export function createScanner(
  vocabularies: ReadonlyMap<string, readonly string[]>,
): ScannerBuilder {
  const groups = new Map<string, number>();
  const weights: number[] = [];
  const groupsOfWord = new Map<string, number[]>();
  const tokens = new Map<number, string>();
  const slots: number[][] = [];
  const slotOfRefs = new Map<string, Slot>();
  const wideSlots = new Set<Slot>();
  const wholeSlots = new Set<Slot>();

  const addWord = (word: string, group: number) => {
    const text = normaliseWord(word);
    const known = groupsOfWord.get(text);
    if (!known) groupsOfWord.set(text, [group]);
    else if (known.at(-1) !== group) known.push(group);
    weights[group]! += text.length < 2 ? 50 : text.length < 3 ? 5 : 1;
  };
  /** The group of this name; `fill` puts its words in when it is new. */
  const groupOf = (name: string, fill: (group: number) => void) => {
    const old = groups.get(name);
    if (old !== undefined) return old;
    const group = groups.size;
    groups.set(name, group);
    weights.push(0);
    fill(group);
    return group;
  };
  const addRef = (ref: string, into: Set<number>, from: readonly string[]) => {
    if (from.includes(ref)) throw new Error(`vocabulary ${ref} contains itself`);
    if (ref.startsWith('#')) {
      if (!isToken(ref)) throw new Error(`unknown token ${ref}`);
      into.add(
        groupOf(ref, (group) => {
          tokens.set(group, ref);
          weights[group] = 1e6;
        }),
      );
      return;
    }
    const words = vocabularies.get(ref.slice(1));
    if (!words) throw new Error(`unknown vocabulary ${ref}`);
    // Once is enough, however many ways lead to it.
    const known = groups.get(ref);
    if (known !== undefined && into.has(known)) return;
    into.add(
      groupOf(ref, (group) => {
        for (const word of words) if (isPlain(word)) addWord(word, group);
      }),
    );
    for (const inner of words) if (!isPlain(inner)) addRef(inner, into, [...from, ref]);
  };

  const slotFor = (refs: readonly string[]): Slot => {
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
  };

  return {
    slot: slotFor,
    wideSlot(refs) {
      const slot = slotFor(refs);
      wideSlots.add(slot);
      return slot;
    },
    wholeSlot(refs) {
      const slot = slotFor(refs);
      wholeSlots.add(slot);
      return slot;
    },
    build(...material) {
      return drain(this.buildSteps(...material));
    },
    *buildSteps(statements, unmask = (normal) => normal) {
      const fixed = statements.map(normaliseWord);
      const words = [...groupsOfWord.keys(), ...fixed];
      const matcher = yield* matcherSteps(words);
      yield;
      const store = createBlockStore(matcher, words, words.length - fixed.length, unmask);
      const runner = createRunner({
        store,
        groups: createGroups(store, [...groupsOfWord.values()], slots, tokens, weights.length),
        slots,
        weights,
        wideSlots: [...wideSlots],
        knownSlots: [...new Set([...wideSlots, ...wholeSlots])],
      });
      // Rules hold on to the builder; what only compiling needed is let go.
      for (const map of [groups, groupsOfWord, slotOfRefs]) map.clear();
      return runner;
    },
  };
}

type Compiled = {
  store: ReturnType<typeof createBlockStore>;
  groups: Groups;
  slots: readonly (readonly number[])[];
  weights: readonly number[];
  wideSlots: readonly Slot[];
  /** Of these each block says whether it has a hit. */
  knownSlots: readonly Slot[];
};

function createRunner({ store, groups, slots, weights, wideSlots, knownSlots }: Compiled): Scanner {
  return {
    groupsOf: (slot) => ({
      groups: slots[slot]!,
      weight: slots[slot]!.reduce((sum, group) => sum + weights[group]!, 0),
    }),
    scan(field, source, isWhole = false) {
      const raws = store.cut(field, source, isWhole);
      const known = new Map<Slot, readonly Span[]>();
      const hits = (slot: Slot) => {
        let spans = known.get(slot);
        if (!spans) {
          spans = knownSlots.includes(slot)
            ? collect(raws, (raw) => (raw.wide!.includes(slot) ? groups.spans(raw, slot) : NONE))
            : collect(raws, (raw) => groups.spans(raw, slot));
          known.set(slot, spans);
        }
        return spans;
      };
      const present = new Set<Slot>();
      for (const raw of raws) {
        raw.wide ??= knownSlots.filter((slot) => groups.has(raw, slot));
        for (const slot of raw.wide) present.add(slot);
      }
      const isAnywhere = (slot: Slot) => present.has(slot);
      let at = 0;
      let heading: string | null = null;
      const blocks = raws.map((raw): Block => {
        const block: Block = {
          at,
          raw,
          heading,
        };
        at += raw.normal.source.length;
        if (raw.heading !== undefined) heading = raw.heading;
        return block;
      });
      let normal: Normalised | null = null;
      return {
        field,
        source,
        get normal() {
          normal ??= raws.length === 1 ? raws[0]!.normal : join(source, raws);
          return normal;
        },
        heading: null,
        hits,
        mayHave: (slot) => raws.some((raw) => groups.mayHave(raw, slot)),
        isAnywhere,
        find: (finder) => collect(raws, (raw) => foundIn(raw, finder)),
        blocks,
        view: ({ raw, heading: start }) => viewOf(field, raw, start, isAnywhere, groups),
        groupsIn: ({ raw }) => groups.in(raw),
        wide: wideSlots.filter(isAnywhere).join(),
      };
    },
  };
}

function viewOf(
  field: TextField,
  raw: RawBlock,
  heading: string | null,
  isAnywhere: ScannedText['isAnywhere'],
  groups: Groups,
): ScannedText {
  return {
    field,
    normal: raw.normal,
    heading,
    isAnywhere,
    find: (finder) => foundIn(raw, finder),
    mayHave: (slot) => groups.mayHave(raw, slot),
    hits: (slot) => groups.spans(raw, slot),
  };
}

const NONE: readonly Span[] = [];
const isPlain = (ref: string) => !ref.startsWith('@') && !ref.startsWith('#');
