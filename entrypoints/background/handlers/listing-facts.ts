import { checkFacts } from '@/utils/domain/listings/check-facts.ts';
import type { Listing } from '@/utils/domain/listings/listing.ts';
import { shanghaiDay } from '@/utils/domain/reports/day-totals.ts';
import { compileFactRules, type RuleSet } from '@/utils/domain/rules/engine.ts';
import { PACKS } from '@/utils/domain/rules/packs/registry.ts';
import { readSettings } from '@/utils/storage/settings.ts';
import type { Handler } from '../core.ts';

let made: { key: string; rules: RuleSet } | null = null;

/**
 * Numbers, names, titles and barcodes of a listing. What they are held against is too much to travel into
 * every page, and no keystroke waits for it. Nothing of the listing is kept here.
 */
export const listingFacts: Handler<'listing.facts'> = async (_core, { listing }) => {
  const { policy } = (await readSettings()).policy;
  const on = shanghaiDay(Date.now());
  const key = `${on} ${policy.rules.disabled}`;
  if (made?.key !== key)
    made = { key, rules: compileFactRules(PACKS, { on, disabled: policy.rules.disabled }) };
  const { findings, failed } = checkFacts(listing as Listing, made.rules);
  return { findings, failed, catalog: null };
};
