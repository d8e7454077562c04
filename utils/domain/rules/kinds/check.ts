import { CHECKS } from '../checks/registry.ts';
import type { RuleOf } from '../pack.ts';
import type { Kind } from './kind.ts';

/** A rule that needs code. Its words, law and examples are data like every other rule's. */
export const check: Kind<RuleOf<'check'>> = (rule) => {
  const found = Object.hasOwn(CHECKS, rule.check) ? CHECKS[rule.check] : undefined;
  if (!found) throw new Error(`unknown check ${rule.check}`);
  return found.run;
};
