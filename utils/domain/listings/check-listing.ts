import type { Comparison } from '../catalog/compare/contract.ts';
import { type RuleSet, type RunReport, runRules } from '../rules/engine.ts';
import { mergeFindings } from '../rules/engine-findings.ts';
import { checkFacts } from './check-facts.ts';
import type { Listing } from './listing.ts';
import { findProductClass } from './product-class.ts';
import { findRequired, type RequiredItem } from './required.ts';
import { contextOf } from './run-context.ts';

export type { RequiredItem } from './required.ts';

export type ListingReport = RunReport & {
  /** Missing first, then filled. */
  required: RequiredItem[];
};

/**
 * Checks one listing: claims in its free text, what must and must not be shown, and, with a set that has
 * them, its facts (`checkFacts`).
 * @param comparison with the product's record (`compareListing`)
 */
export function checkListing(
  listing: Listing,
  rules: RuleSet,
  comparison: Comparison | null = null,
): ListingReport {
  const productClass = findProductClass(listing);
  const run = contextOf(listing, productClass, rules, 'listing');
  const report = runRules(rules, 'listing', run);
  const facts = rules.hasFacts ? checkFacts(listing, rules, comparison) : null;
  return {
    ...report,
    ...(facts && {
      findings: mergeFindings(report.findings, facts.findings),
      failed: [...report.failed, ...facts.failed],
      ...(report.timings && { timings: { ...report.timings, ...facts.timings } }),
    }),
    productClass,
    required: findRequired(listing, productClass, rules, run.section),
  };
}
