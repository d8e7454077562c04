import { PACKS } from '@/utils/domain/rules/packs/registry.ts';

const TITLES = new Map(PACKS.flatMap((pack) => pack.rules.map((rule) => [rule.id, rule.title])));

/** What people call a rule (功效断言); the id where no pack knows it any more. */
export function ruleTitle(id: string): { zh: string; en: string } {
  return TITLES.get(id) ?? { zh: id, en: id };
}
