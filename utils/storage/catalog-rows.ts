import type { RecordKeys } from '@/utils/domain/catalog/match.ts';
import type { CatalogRecord, RecordKey } from '@/utils/domain/catalog/record.ts';
import type { Sentence } from '@/utils/domain/language/translate.ts';

/** What is known of an imported catalog. */
export type CatalogInfo = {
  generation: string;
  /** File it came from. */
  name: string;
  importedAt: number;
  recordCount: number;
  /** Records that contradict themselves; kept, and marked. */
  warnedCount: number;
  /** Rows that could not be taken. */
  refusedCount: number;
  /** All there is to say of refused rows and marked records; not all of it may be kept. */
  issueCount: number;
  bucketCount: number;
  /** Generation of a company's server it was fetched from; absent: from a file on this machine. */
  source?: { organisation: string; generation: number };
};

/** Something about a row of the file: refused (`error`) or taken with a mark (`warning`). */
export type CatalogIssue = {
  line: number;
  level: 'error' | 'warning';
  key: RecordKey | null;
  /** Header of the column as the file has it; `''`: the row as a whole. */
  column: string;
  sentence: Sentence;
};

/** `live` names the generation that holds; the others are being made or are leftovers. */
export type CatalogRow = {
  id: string;
  /** Only of `live`. */
  info: CatalogInfo | null;
  /** Last sign of life of whoever makes it. */
  touchedAt: number;
};

export type CatalogBlockRow = {
  generation: string;
  block: number;
  records: CatalogRecord[];
  /** Places in this block of records with a warning. */
  warned: number[];
};

/** Postings: `places[i]` are the records that have `keys[i]`. */
export type CatalogKeyRow = {
  generation: string;
  index: keyof RecordKeys;
  bucket: number;
  keys: string[];
  places: Uint32Array[];
};

export type CatalogIssueRow = { generation: string; part: number; issues: CatalogIssue[] };
