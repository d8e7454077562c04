import type { Listing } from '../listings/listing.ts';
import { findProductClass } from '../listings/product-class.ts';
import { ASPECTS, type Aspect } from './aspect.ts';
import type { Comparison, Difference, Subject } from './compare/contract.ts';
import { COMPARE } from './compare/registry.ts';
import { createSaid } from './compare/said.ts';
import type { RecordMatch } from './match.ts';

/** Below this a record is only likely: nothing it says is a sure fault of the listing. */
const SURE_CONFIDENCE = 0.9;
/** Records of one number or name that are tried; the others are packs of the same. */
const TRIED_MAX = 12;

/**
 * Holds a listing against what the catalog has on it, every aspect. Of several records the one that differs least
 * is taken: a shop that sells the pack of 12 is not held against the pack of 24.
 */
export function compareListing(listing: Listing, match: RecordMatch): Comparison {
  const productClass = findProductClass(listing);
  const said = createSaid(listing);
  const tried = match.records
    .slice(0, TRIED_MAX)
    .map((record) => compareOne({ listing, productClass, record, match, said }));
  return tried.reduce((best, one) => (weightOf(one) < weightOf(best) ? one : best));
}

function compareOne(subject: Subject): Comparison {
  const { record, match } = subject;
  const differences: (Difference & { aspect: Aspect })[] = [];
  const compared: Aspect[] = [];
  for (const aspect of ASPECTS) {
    const found = COMPARE[aspect]?.(subject) ?? null;
    if (!found) continue;
    compared.push(aspect);
    for (const one of found) {
      const isSure = one.certainty === 'sure' && match.confidence >= SURE_CONFIDENCE;
      differences.push({ ...one, aspect, certainty: isSure ? 'sure' : 'review' });
    }
  }
  const notCompared = ASPECTS.filter((aspect) => !compared.includes(aspect));
  return { record, match, differences, compared, notCompared };
}

/** Differing aspects; of two that differ in as many, the one that could be compared in more fits better. */
const weightOf = ({ differences, compared }: Comparison) =>
  new Set(differences.map(({ aspect }) => aspect)).size - compared.length / 100;
