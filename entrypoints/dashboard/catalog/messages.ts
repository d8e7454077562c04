import type { MappedColumn } from '@/utils/domain/catalog/headers.ts';
import type { UsedColumn } from '@/utils/domain/catalog/rows.ts';
import type { Locale, Sentence } from '@/utils/domain/language/translate.ts';
import type { TableHeader } from '@/utils/files/read-table.ts';
import type { TableRow } from '@/utils/files/table-row.ts';
import type { CatalogInfo, CatalogIssue } from '@/utils/storage/catalog-rows.ts';

/** What the page asks of its worker. */
export type CatalogRequest =
  | { type: 'preview'; file: File }
  | { type: 'import'; file: File; columns: UsedColumn[] }
  | { type: 'cancel' }
  | { type: 'remove' }
  | { type: 'issues'; locale: Locale };

/** The first rows of a file and what its columns were taken for. */
export type Preview = {
  header: Omit<TableHeader, 'columns'>;
  columns: MappedColumn[];
  rows: TableRow[];
};

export type ImportProgress = {
  /** From 0 to 1. */
  share: number;
  recordCount: number;
  refusedCount: number;
  warnedCount: number;
};

/** What the worker answers. */
export type CatalogReply =
  | ({ type: 'preview' } & Preview)
  | ({ type: 'progress' } & ImportProgress)
  | { type: 'done'; info: CatalogInfo }
  | { type: 'removed' }
  | { type: 'cancelled' }
  /** `issues`: the first rows that were refused, where that is why. */
  | { type: 'failed'; sentence: Sentence; issues: CatalogIssue[] }
  | { type: 'file'; blob: Blob };
