/**
 * What can be held against a record. `strength` is the content of one unit, `pack` how many of them and how large
 * the container; names that differ only in dosage form differ in `form`; cautions lost or contradicted are
 * `population`.
 */
export const ASPECTS = [
  'name',
  'strength',
  'pack',
  'form',
  'manufacturer',
  'holder',
  'class',
  'shelf_life',
  'barcode',
  'price',
  'indication',
  'usage',
  'population',
] as const;

export type Aspect = (typeof ASPECTS)[number];
