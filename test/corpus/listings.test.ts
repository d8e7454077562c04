import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { checkListing } from '../../utils/domain/listings/check-listing.ts';
import type { Listing } from '../../utils/domain/listings/listing.ts';
import { shippedRules } from '../helpers/rules.ts';

/** A listing of several fields: one of `say` must speak, or none of `not` may (beginnings of rule ids). */
type Case = {
  what: string;
  class: Listing['productClass'];
  fields: Listing['fields'];
  say?: string[];
  not?: string[];
};

const CASES = readFileSync(resolve(import.meta.dirname, 'listings.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line): Case => JSON.parse(line));

it.each(CASES.map((one) => [one.what, one] as const))('%s', (_what, one) => {
  const ids = checkListing(
    { productClass: one.class, fields: one.fields },
    shippedRules,
  ).findings.map(({ ruleId }) => ruleId);
  const found = ids.filter((id) => (one.say ?? one.not ?? []).some((rule) => id.startsWith(rule)));
  const message = `${JSON.stringify(one.fields)} got ${ids}`;
  if (one.say) expect(found.length, message).toBeGreaterThan(0);
  else expect(found, message).toEqual([]);
});

it('are many', () => {
  expect(CASES.length).toBeGreaterThan(50);
});
