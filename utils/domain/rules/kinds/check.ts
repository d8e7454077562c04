import type { RuleOf } from '../pack.ts';
import type { Check, Kind } from './kind.ts';

/** A rule that needs code. Its words, law and examples are data like every other rule's. */
export const check =
  (checks: Readonly<Record<string, Check>>): Kind<RuleOf<'check'>> =>
  (rule) => {
    const found = Object.hasOwn(checks, rule.check) ? checks[rule.check] : undefined;
    if (!found) throw new Error(`unknown check ${rule.check}`);
    return found.run;
  };
