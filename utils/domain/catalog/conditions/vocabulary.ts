import { normaliseWord } from '../../text/normalise.ts';
import { AIRWAYS } from './words-airways.ts';
import { BODY } from './words-body.ts';
import { DIGESTION } from './words-digestion.ts';
import { INNER } from './words-inner.ts';
import { SKIN } from './words-skin.ts';

/** A disease, symptom or use. */
export type Concept = {
  /** Its first word. */
  name: string;
  /** What it is a kind of, all the way up. */
  above: ReadonlySet<number>;
  /** Signs it always has: a label that names 鼻炎 stands for 鼻塞, one that names 鼻塞 not for 鼻炎. */
  signs: ReadonlySet<number>;
  /** So general (疼痛, 感染) that a label naming it does not stand for every kind of it. */
  isGeneral: boolean;
  /** Words that labels and shops paraphrase freely (健脾, 祛湿): worth a look, never a fault by themselves. */
  isSoft: boolean;
};

export type Vocabulary = {
  concepts: readonly Concept[];
  words: readonly string[];
  /** Concepts of each word; a word may name two (恶心呕吐). */
  of: readonly (readonly number[])[];
};

let known: Vocabulary | null = null;

/**
 * The concepts, read when first asked. One line each: its words by spaces, after `<` what it is a kind of, after `>` signs
 * it always has. A word in
 * front of which `~` stands is general, `?` soft. A word that stands in several lines names all of them.
 */
export function vocabulary(): Vocabulary {
  known ??= readVocabulary([AIRWAYS, DIGESTION, SKIN, BODY, INNER].join('\n'));
  return known;
}

type Entry = { words: string[]; above: string[]; signs: string[]; mark: string };

export function readVocabulary(lists: string): Vocabulary {
  const byName = new Map<string, Entry>();
  for (const line of lists.split('\n')) {
    const [front = '', sides = ''] = line.split('>');
    const [left = '', right = ''] = front.split('<');
    const [first, ...rest] = left.split(/\s+/).filter(Boolean);
    if (!first) continue;
    const mark = /^[~?]/.exec(first)?.[0] ?? '';
    const name = first.slice(mark.length);
    const above = right.split(/\s+/).filter(Boolean);
    const signs = sides.split(/\s+/).filter(Boolean);
    const entry = byName.get(name);
    if (entry) {
      entry.words.push(...rest);
      entry.above.push(...above);
      entry.signs.push(...signs);
    } else byName.set(name, { words: [name, ...rest], above, signs, mark });
  }
  const names = [...byName.keys()];
  const indexOf = new Map(names.map((name, index) => [name, index]));
  const wordOf = new Map<string, Set<number>>();
  for (const [name, { words }] of byName) {
    for (const word of words) {
      const key = normaliseWord(word);
      const concepts = wordOf.get(key) ?? new Set();
      wordOf.set(key, concepts.add(indexOf.get(name)!));
    }
  }
  const numberOf = (name: string, other: string): number => {
    const index = indexOf.get(other);
    if (index === undefined) throw new Error(`${name}: no concept ${other}`);
    return index;
  };
  const climb = (name: string, seen: Set<number>): Set<number> => {
    for (const above of byName.get(name)!.above) {
      const index = numberOf(name, above);
      if (!seen.has(index)) climb(above, seen.add(index));
    }
    return seen;
  };
  return {
    concepts: names.map((name) => ({
      name,
      above: climb(name, new Set()),
      signs: new Set(byName.get(name)!.signs.map((sign) => numberOf(name, sign))),
      isGeneral: byName.get(name)!.mark === '~',
      isSoft: byName.get(name)!.mark === '?',
    })),
    words: [...wordOf.keys()],
    of: [...wordOf.values()].map((set) => [...set]),
  };
}
