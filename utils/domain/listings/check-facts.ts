import { type RuleSet, type RunReport, runRules } from '../rules/engine.ts';
import type { Listing } from './listing.ts';
import { findProductClass } from './product-class.ts';
import { contextOf } from './run-context.ts';

/**
 * Holds the facts of one listing against each other and against what is known: official numbers, the ban list,
 * names, titles, barcodes, prices.
 * @param rules compiled with `compileRules`; a page's own set has no rules for this and finds nothing
 */
export function checkFacts(listing: Listing, rules: RuleSet): Omit<RunReport, 'productClass'> {
  const run = contextOf(listing, findProductClass(listing), rules, 'facts');
  return runRules(rules, 'facts', run);
}
