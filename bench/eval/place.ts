import { checkListing } from '../../utils/domain/listings/check-listing.ts';
import type { Listing } from '../../utils/domain/listings/listing.ts';
import { compileRules } from '../../utils/domain/rules/engine.ts';
import { PACKS } from '../../utils/domain/rules/packs/registry.ts';

/** Half-open range in UTF-16 code units. */
export type Place = { start: number; end: number };

/** A claim we found at a level that counts (a hint does not). */
export type FoundClaim = Place & { ruleId: string; isSure: boolean };

/** The packs that ship, as of the day the data was labelled. */
export const rules = compileRules(PACKS, { on: '2026-11-24' });

/** A finding may be this much longer than the place it is about. */
const SLACK = 8;

/** Whether a finding is about a labelled place: they overlap, and it does not just cover everything. */
export function isAbout(found: Place, place: Place): boolean {
  const isTouching = found.start < place.end && place.start < found.end;
  return isTouching && found.end - found.start <= place.end - place.start + SLACK;
}

/** Claims in one listing: findings of group `claim` that have a place. */
export function findClaims(listing: Listing): FoundClaim[] {
  return checkListing(listing, rules).findings.flatMap(
    ({ ruleId, group, level, certainty, span }) =>
      group === 'claim' && level !== 'hint' && span && span.end > span.start
        ? [{ ruleId, isSure: certainty === 'sure', ...span }]
        : [],
  );
}
