import type { Comparison } from '../catalog/compare/contract.ts';
import { type RuleSet, type RunReport, runRules } from '../rules/engine.ts';
import type { Listing } from './listing.ts';
import { findProductClass } from './product-class.ts';
import { contextOf } from './run-context.ts';

/**
 * Holds the facts of one listing against each other and against what is known: official numbers, the ban list,
 * names, titles, barcodes, prices, and what a comparison with the product's own record found.
 * @param comparison from `compareListing`; a page has none, and leaves its code to whoever does
 * @param rules compiled with `compileRules`; a page's own set has no rules for this and finds nothing
 */
export function checkFacts(
  listing: Listing,
  rules: RuleSet,
  comparison: Comparison | null = null,
): Omit<RunReport, 'productClass'> {
  const productClass = findProductClass(listing);
  const run = contextOf(listing, productClass, rules, 'facts', comparison);
  return runRules(rules, 'facts', run);
}
