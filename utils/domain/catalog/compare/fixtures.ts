import type { FieldKey, Listing } from '../../listings/listing.ts';
import type { CatalogRecord } from '../record.ts';
import type { Compare, Subject } from './contract.ts';
import { createSaid } from './said.ts';

type Fields = Partial<Record<FieldKey, string>>;

/** A listing beside a record found by its number, for tests. */
export function subjectOf(record: CatalogRecord, fields: Fields): Subject {
  const listing: Listing = { productClass: null, fields };
  const match = { records: [record], by: 'number', confidence: 1 } as const;
  return { listing, productClass: null, record, match, said: createSaid(listing) };
}

/** The listing's side of each difference; `null`: nothing could be compared. Asserts that each stands where it says. */
export function differing(
  compare: Compare,
  record: CatalogRecord,
  fields: Fields,
): string[] | null {
  const found = compare(subjectOf(record, fields));
  if (found === null) return null;
  return found.map(({ field, span, listing }) => {
    const source = fields[field] ?? '';
    if (span && source.slice(span.start, span.end) !== listing)
      throw new Error(`${field} ${span.start}–${span.end} is not "${listing}"`);
    return listing;
  });
}
