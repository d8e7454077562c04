import { expect, test } from 'vitest';
import { compileFactRules, compilePageRules, compileRules } from '../rules/engine.ts';
import { PACKS } from '../rules/packs/registry.ts';
import { checkFacts } from './check-facts.ts';
import { checkListing } from './check-listing.ts';
import type { Listing } from './listing.ts';

const on = '2026-11-24';
const listings = PACKS.flatMap(({ rules }) => rules)
  .flatMap(({ examples }) => [...examples.bad, ...examples.good])
  .filter(({ field }) => field !== 'message')
  .map(
    ({ productClass = null, fields, field = 'title', text = '' }): Listing => ({
      productClass,
      fields: fields ?? { [field]: text },
    }),
  );

test('rules made ready for facts alone say of every example what the whole set says of its facts', () => {
  const [whole, alone] = [compileRules(PACKS, { on }), compileFactRules(PACKS, { on })];
  let count = 0;
  for (const listing of listings) {
    const { findings } = checkFacts(listing, alone);
    expect(findings).toEqual(checkFacts(listing, whole).findings);
    count += findings.length;
  }
  expect(count).toBeGreaterThan(50);
});

test('what a page finds and what the background finds is together what the whole set finds', () => {
  const whole = compileRules(PACKS, { on });
  const [page, background] = [compilePageRules(PACKS, { on }), compileFactRules(PACKS, { on })];
  const ids = (listing: Listing, rules: typeof whole) =>
    checkListing(listing, rules).findings.map(({ fingerprint }) => fingerprint);
  for (const listing of listings) {
    const facts = checkFacts(listing, background).findings.map(({ fingerprint }) => fingerprint);
    expect([...ids(listing, page), ...facts].sort()).toEqual(ids(listing, whole).sort());
  }
});
