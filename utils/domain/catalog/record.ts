/** What a company's file may say of one drug, device or health food. */
export const RECORD_KEYS = [
  'approvalNumber',
  'genericName',
  'tradeName',
  'brand',
  'form',
  'strength',
  'pack',
  'manufacturer',
  'holder',
  'class',
  'indications',
  'usage',
  'contraindications',
  'populations',
  'adverseReactions',
  'storage',
  'shelfLife',
  'minimumPrice',
  'barcode',
] as const;

export type RecordKey = (typeof RECORD_KEYS)[number];

/**
 * One master record as the company's file has it: plain text, trimmed, prices in yuan. A key that is absent is not
 * known; a record never holds `''`. Records of one approval number may differ in pack, barcode and price.
 */
export type CatalogRecord = Partial<Record<RecordKey, string>>;
