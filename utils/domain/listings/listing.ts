import type { ProductClass } from './product-class.ts';

/**
 * Canonical keys of listing fields. A page's own label is mapped to one of these by its
 * SiteDefinition; a label nobody knows keeps the key `other:<label>`.
 */
export const FIELD_KEYS = [
  'title',
  'subtitle',
  'sellingPoints',
  'description',
  'leaflet',
  'approvalNumber',
  'genericName',
  'tradeName',
  'brand',
  'productClass',
  'form',
  'spec',
  'manufacturer',
  'holder',
  'ingredients',
  'appearance',
  'indications',
  'usage',
  'contraindications',
  'adverseReactions',
  'precautions',
  'interactions',
  'storage',
  'shelfLife',
  'standard',
  'origin',
  'barcode',
  'price',
  'category',
  'suitable',
  'unsuitable',
  'promotion',
] as const;

export type FieldKey = (typeof FIELD_KEYS)[number] | `other:${string}`;

/**
 * One listing as far as it was seen.
 * A key that is absent or `null` was not seen ("not known"); `''` was seen and is empty.
 */
export type Listing = {
  /** `null`: find it out from the fields (see `findProductClass`). */
  productClass: ProductClass | null;
  /** Id of the site it stands on; absent: not known. A platform has rules of its own for titles. */
  platform?: string;
  fields: Partial<Record<FieldKey, string | null>>;
};
