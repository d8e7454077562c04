import type { FieldKey } from '../../listings/listing.ts';
import type { CatalogRecord } from '../record.ts';
import type { Compare } from './contract.ts';
import { createSaid } from './said.ts';

/** For tests: what a comparison says of fields beside a record; `null`: not compared. Hints are marked with `?`. */
export function tryCompare(
  compare: Compare,
  fields: Partial<Record<FieldKey, string>>,
  record: CatalogRecord,
): string[] | null {
  const listing = { productClass: null, fields };
  const match = { records: [record], by: 'number' as const, confidence: 1 };
  const found = compare({ listing, productClass: null, record, match, said: createSaid(listing) });
  return (
    found?.map(({ field, span, listing: words, level }) => {
      const source = span ? fields[field]!.slice(span.start, span.end) : '';
      if (source !== words) throw new Error(`${source} is not ${words}`);
      return `${level === 'hint' ? '?' : ''}${words}`;
    }) ?? null
  );
}
