import type { Locale, Sentence } from '../language/translate.ts';
import { CHECKS } from './checks/registry.ts';
import type { Pack, Rule } from './pack.ts';
import { refsOf } from './pack-names.ts';

/** What only the background looks into: facts are judged there (`kinds/page-kinds.ts`). */
const FACT_MATTER: readonly string[] = ['lists', 'forms', 'same', 'vague', 'cues'];

/**
 * Packs as a listing page gets them: without the rules of messages and the vocabularies only they use, without
 * the examples, which are tests, and without what fact rules hold a listing against (drug names, forms of numbers).
 * Words, law and messages of all others stay, so that a page can say what was found, in its language.
 */
export function packsForPage(packs: readonly Pack[], locale: Locale): unknown[] {
  const language = locale === 'en' ? 'en' : 'zh';
  const kept = packs.map((pack) => ({ ...pack, rules: pack.rules.filter(isForListings) }));
  const used = vocabulariesOf(kept);
  return kept.map(({ vocabularies, rules, ...pack }) => ({
    ...pack,
    rules: rules.map((rule) => ruleForPage(rule, language)),
    ...(vocabularies && {
      vocabularies: Object.fromEntries(
        Object.entries(vocabularies).filter(([name]) => used.has(name)),
      ),
    }),
  }));
}

const isForListings = (rule: Rule) =>
  rule.kind === 'wording'
    ? rule.surfaces.some((surface) => surface !== 'message')
    : rule.kind !== 'check' || CHECKS[rule.check]?.medium !== 'message';

/** Names of the vocabularies the rules use, also those that stand in others. */
function vocabulariesOf(packs: readonly Pack[]): Set<string> {
  const words = new Map(packs.flatMap(({ vocabularies }) => Object.entries(vocabularies ?? {})));
  const used = new Set<string>();
  const use = (ref: string) => {
    const name = ref.slice(1);
    if (!ref.startsWith('@') || used.has(name)) return;
    used.add(name);
    for (const inner of words.get(name) ?? []) use(inner);
  };
  for (const { rules } of packs) for (const rule of rules) for (const ref of refsOf(rule)) use(ref);
  return used;
}

function ruleForPage(rule: Rule, language: 'zh' | 'en'): Record<string, unknown> {
  const { title, short, messages } = rule;
  const only = (sentence: Sentence) => ({ [language]: sentence[language] });
  const kept = Object.entries(rule).filter(
    ([key]) => key !== 'examples' && !FACT_MATTER.includes(key),
  );
  return {
    ...Object.fromEntries(kept),
    title: only(title),
    ...(short && { short: only(short) }),
    messages: Object.fromEntries(
      Object.entries(messages).map(([name, sentence]) => [name, only(sentence)]),
    ),
  };
}
