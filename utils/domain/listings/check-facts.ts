import type { Comparison } from '../catalog/compare/contract.ts';
import { compareListing } from '../catalog/compare.ts';
import type { RecordMatch } from '../catalog/match.ts';
import { type RuleSet, type RunReport, runRules } from '../rules/engine.ts';
import type { Listing } from './listing.ts';
import { findProductClass } from './product-class.ts';
import { contextOf } from './run-context.ts';

export type FactReport = Omit<RunReport, 'productClass'> & {
  /** `null`: no record was given. */
  comparison: Comparison | null;
};

/**
 * Holds the facts of one listing against each other and against what is known: official numbers, the ban list,
 * names, titles, barcodes, prices; with what a catalog has on it, against the product's own record.
 * @param rules compiled with `compileRules`; a page's own set has no rules for this and finds nothing
 */
export function checkFacts(
  listing: Listing,
  rules: RuleSet,
  match: RecordMatch | null = null,
): FactReport {
  const productClass = findProductClass(listing);
  const comparison = match && compareListing(listing, productClass, match);
  const run = contextOf(listing, productClass, rules, 'facts', comparison);
  return { ...runRules(rules, 'facts', run), comparison };
}
