import { compareListing } from '@/utils/domain/catalog/compare.ts';
import { checkFacts } from '@/utils/domain/listings/check-facts.ts';
import type { Listing } from '@/utils/domain/listings/listing.ts';
import { shanghaiDay } from '@/utils/domain/reports/day-totals.ts';
import { compileFactRules, type RuleSet } from '@/utils/domain/rules/engine.ts';
import { PACKS } from '@/utils/domain/rules/packs/registry.ts';
import { matchListing } from '@/utils/storage/catalog.ts';
import { readSettings } from '@/utils/storage/settings.ts';
import type { Handler } from '../core.ts';

let made: { key: string; rules: RuleSet } | null = null;

/**
 * Numbers, names, titles and barcodes of a listing, and what the company's catalog has on it. What they are held
 * against is too much to travel into every page, and no keystroke waits for it. Nothing of the listing is kept here.
 */
export const listingFacts: Handler<'listing.facts'> = async ({ db }, request) => {
  const listing = request.listing as Listing;
  const { policy } = (await readSettings()).policy;
  const on = shanghaiDay(Date.now());
  const key = `${on} ${policy.rules.disabled}`;
  if (made?.key !== key)
    made = { key, rules: compileFactRules(PACKS, { on, disabled: policy.rules.disabled }) };
  const { info, match } = await matchListing(db, listing);
  const comparison = match && compareListing(listing, match);
  const { findings, failed } = checkFacts(listing, made.rules, comparison);
  if (!info) return { findings, failed, catalog: null };
  const record = comparison && {
    number: comparison.record.approvalNumber ?? null,
    name: comparison.record.genericName ?? comparison.record.tradeName ?? null,
    by: comparison.match.by,
    confidence: comparison.match.confidence,
    notCompared: [...comparison.notCompared],
  };
  return { findings, failed, catalog: { updatedAt: info.importedAt, record } };
};
