import type { CatalogRecord } from './record.ts';

/** What led to a record, surest first. */
export type MatchedBy = 'number' | 'barcode' | 'name' | 'title';

/** What the catalog has on a listing. */
export type RecordMatch = {
  /** Never empty, most likely first. Several: packs of one number, or makers of one name. */
  records: readonly CatalogRecord[];
  by: MatchedBy;
  /** 0 to 1: how sure it is that one of `records` is what is sold. */
  confidence: number;
};
