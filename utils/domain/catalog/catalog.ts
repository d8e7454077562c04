import type { Listing } from '../listings/listing.ts';
import {
  judgeCandidates,
  keysOfRecord,
  lookupSteps,
  type RecordKeys,
  type RecordMatch,
} from './match.ts';
import type { CatalogRecord } from './record.ts';

/** A catalog in memory. */
export type Catalog = {
  size: number;
  /** The record of a listing; `null`: none is likely enough. */
  find(listing: Listing): RecordMatch | null;
};

/** Makes records ready to be found: by number, barcode, name, or the names in a title. */
export function createCatalog(records: readonly CatalogRecord[]): Catalog {
  const indexes: Record<keyof RecordKeys, Map<string, number[]>> = {
    numbers: new Map(),
    barcodes: new Map(),
    names: new Map(),
    heads: new Map(),
  };
  for (const [at, record] of records.entries()) {
    for (const [index, keys] of Object.entries(keysOfRecord(record))) {
      const known = indexes[index as keyof RecordKeys];
      for (const key of keys) {
        const places = known.get(key);
        if (places) places.push(at);
        else known.set(key, [at]);
      }
    }
  }
  return {
    size: records.length,
    find(listing) {
      for (const { by, index, keys } of lookupSteps(listing)) {
        const places = new Set(keys.flatMap((key) => indexes[index].get(key) ?? []));
        const candidates = [...places].map((at) => records[at]!);
        const match = judgeCandidates(listing, by, candidates);
        if (match) return match;
      }
      return null;
    },
  };
}
