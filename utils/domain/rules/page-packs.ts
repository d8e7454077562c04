import type { Pack, Rule } from './pack.ts';

/** What only the background looks into: facts are judged there (`kinds/page-kinds.ts`). */
const FACT_MATTER: readonly string[] = ['lists', 'forms', 'same', 'vague', 'cues'];

/**
 * Packs as a page gets them: without the examples, which are tests, and without what fact rules hold a listing
 * against (drug names, forms of numbers). Words, law and messages stay, so that a page can say what was found.
 */
export function packsForPage(packs: readonly Pack[]): unknown[] {
  return packs.map((pack) => ({ ...pack, rules: pack.rules.map(ruleForPage) }));
}

function ruleForPage(rule: Rule): Record<string, unknown> {
  const kept = Object.entries(rule).filter(
    ([key]) => key !== 'examples' && !FACT_MATTER.includes(key),
  );
  return Object.fromEntries(kept);
}
