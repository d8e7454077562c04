import type { Span } from '../../rules/finding.ts';
import { buildMatcher, type Matcher } from '../../text/matcher.ts';
import { vocabulary } from './vocabulary.ts';

/** A place where a text names a disease, symptom or use. */
export type Mention = Span & {
  /** Numbers in `vocabulary().concepts`; several when the word names several. */
  concepts: readonly number[];
};

let matcher: Matcher | null = null;

/**
 * Every condition a text names, in order: of words that overlap the longest.
 * @param text as `normalise` leaves it
 */
export function findConditions(text: string): Mention[] {
  const all = findEvery(text).sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Mention[] = [];
  for (const one of all) {
    const last = kept.at(-1);
    if (!last || one.start >= last.end) kept.push(one);
    else if (one.end - one.start > last.end - last.start) kept[kept.length - 1] = one;
  }
  return kept;
}

/** The same with words inside longer ones: 结核 in 肺结核. */
export function findEvery(text: string): Mention[] {
  const { words, of } = vocabulary();
  matcher ??= buildMatcher(words);
  const hits = matcher.find(text);
  const found: Mention[] = [];
  for (let i = 0; i < hits.length; i += 3) {
    const [word, start, end] = [hits[i]!, hits[i + 1]!, hits[i + 2]!];
    if (isLatin(words[word]!) && (isLatinAt(text, start - 1) || isLatinAt(text, end))) continue;
    if (isPartOfOther(text, start, end)) continue;
    found.push({ concepts: of[word]!, start, end });
  }
  return found;
}

const isLatin = (word: string) => /^[a-z0-9-]+$/.test(word);
const isLatinAt = (text: string, at: number) => /[a-z0-9]/.test(text.charAt(at));

/** Words that hold a condition's letters and mean something else, with where the condition stands in them. */
const OTHERS: readonly [word: string, part: string][] = [
  ['自发热', '发热'],
  ['发热贴', '发热'],
  ['发热包', '发热'],
  ['发热体', '发热'],
  ['发热片', '发热'],
  ['发热垫', '发热'],
  ['发热丝', '发热'],
  ['过敏原检测', '过敏'],
  ['注意力', '意力'],
  ['伤口贴', '伤口'],
  ['防过敏材', '过敏'],
  ['止痛点', '痛点'],
  ['痛点', '痛'],
  ['非感染', '感染'],
  ['中风险', '中风'],
  ['上火车', '上火'],
  ['补水仪', '补水'],
  ['戒烟酒', '戒烟'],
  ['戒烟、酒', '戒烟'],
  ['戒烟限酒', '戒烟'],
];

const OTHER_HEADS = new Set(OTHERS.map(([, part]) => part.charAt(0)));

function isPartOfOther(text: string, start: number, end: number): boolean {
  if (!OTHER_HEADS.has(text.charAt(start))) return false;
  for (const [word, part] of OTHERS) {
    if (!text.startsWith(part, start) || start + part.length < end) continue;
    if (text.startsWith(word, start - word.indexOf(part))) return true;
  }
  return false;
}
