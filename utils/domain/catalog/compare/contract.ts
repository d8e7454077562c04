import type { FieldKey, Listing } from '../../listings/listing.ts';
import type { ProductClass } from '../../listings/product-class.ts';
import type { Certainty, Level, Span } from '../../rules/finding.ts';
import type { Aspect } from '../aspect.ts';
import type { RecordMatch } from '../match.ts';
import type { CatalogRecord } from '../record.ts';

/** A listing beside the record that fits it best. */
export type Subject = {
  listing: Listing;
  productClass: ProductClass | null;
  record: CatalogRecord;
  match: RecordMatch;
  /** Every place where the listing says something of a field: the field itself, then under its heading in a text. */
  said(field: FieldKey): readonly Said[];
};

/** Words of the listing with their place. */
export type Said = {
  field: FieldKey;
  text: string;
  /** Where `text` begins in the source of `field`. */
  start: number;
};

/** One thing the listing says otherwise than the record. */
export type Difference = {
  field: FieldKey;
  /** In the source of `field`; `null`: something is missing there. */
  span: Span | null;
  /** The listing's side, as written: 0.5g×24粒. Empty when something is missing. */
  listing: string;
  /** The record's side, as written: 0.25g×24粒. */
  record: string;
  /** `sure`: a contradiction. `review`: the record may be read otherwise, or is not surely the right one. */
  certainty: Certainty;
  level?: Level;
  /** Name of the rule's sentence, default `main`; `{listing}`, `{record}` and `values` fill it. */
  message?: string;
  values?: Record<string, string>;
  /** What to put in place of the span; absent: nothing is offered. */
  fix?: string;
};

/**
 * Holds one aspect of a listing against its record.
 * @returns `null` when it can't be compared: the record or the listing does not say
 */
export type Compare = (subject: Subject) => Difference[] | null;

export type Comparison = {
  record: CatalogRecord;
  match: RecordMatch;
  differences: readonly (Difference & { aspect: Aspect })[];
  /** Aspects that both sides speak of. */
  compared: readonly Aspect[];
  /** Aspects the listing or the record says nothing of. */
  notCompared: readonly Aspect[];
};
