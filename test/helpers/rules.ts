import { checkListing } from '../../utils/domain/listings/check-listing.ts';
import type { Listing } from '../../utils/domain/listings/listing.ts';
import type { ProductClass } from '../../utils/domain/listings/product-class.ts';
import { compileRules } from '../../utils/domain/rules/engine.ts';
import type { Finding } from '../../utils/domain/rules/finding.ts';
import { PACKS } from '../../utils/domain/rules/packs/registry.ts';

/** The packs that ship, as of a fixed day. */
export const shippedRules = compileRules(PACKS, { on: '2026-11-24' });

/** Findings of one shipped rule on a listing. */
export function findingsOf(
  ruleId: string,
  productClass: ProductClass | null,
  fields: Listing['fields'],
): Finding[] {
  return checkListing({ productClass, fields }, shippedRules).findings.filter(
    (finding) => finding.ruleId === ruleId,
  );
}
