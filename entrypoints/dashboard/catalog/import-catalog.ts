import { createRecordChecker } from '@/utils/domain/catalog/check-record.ts';
import { isRecordTitle, mapRecordColumns } from '@/utils/domain/catalog/headers.ts';
import type { RecordIssue } from '@/utils/domain/catalog/issue.ts';
import { readRow, type UsedColumn } from '@/utils/domain/catalog/rows.ts';
import type { Sentence } from '@/utils/domain/language/translate.ts';
import { catalogWords } from '@/utils/domain/language/words/catalog.ts';
import { readTable } from '@/utils/files/read-table.ts';
import type { FileSource } from '@/utils/files/source.ts';
import type { TableRow } from '@/utils/files/table-row.ts';
import type { CatalogInfo, CatalogIssue } from '@/utils/storage/catalog-rows.ts';
import { startCatalog } from '@/utils/storage/catalog-writer.ts';
import type { Database } from '@/utils/storage/db.ts';
import type { ImportProgress, Preview } from './messages.ts';

const PREVIEW_ROWS = 5;
/** What is shown of the rows that were refused. */
export const ISSUES_SHOWN = 200;
/** A company's catalog; more is another kind of file. */
const RECORDS_MAX = 300_000;

/** The file was read, but nothing in it could be taken. */
export class ImportError extends Error {
  readonly sentence: Sentence;
  readonly issues: CatalogIssue[];

  constructor(sentence: Sentence, issues: CatalogIssue[]) {
    super(sentence.en);
    this.sentence = sentence;
    this.issues = issues;
  }
}

/**
 * Reads header and first rows of a file.
 * @throws {FileError} when it is no table that can be read
 */
export async function previewFile(source: FileSource, signal?: AbortSignal): Promise<Preview> {
  let preview: Preview | null = null;
  const rows: TableRow[] = [];
  await readTable(source, {
    knows: isRecordTitle,
    header: ({ columns, ...header }) => {
      preview = { header, columns: mapRecordColumns(columns), rows };
    },
    rows: (batch) => {
      rows.push(...batch.slice(0, PREVIEW_ROWS));
      return false;
    },
    ...(signal && { signal }),
  });
  if (!preview) throw new ImportError(catalogWords['import.nothing'], []);
  return preview;
}

/**
 * Imports a file as the new catalog. Until the last row is written the old one holds; when it fails or is aborted,
 * nothing has changed.
 * @throws {FileError | ImportError} when the file can't be read, or nothing in it can be taken
 */
export async function importFile(
  db: Database,
  source: FileSource,
  columns: readonly UsedColumn[],
  on: { now: () => number; progress?: (progress: ImportProgress) => void; signal: AbortSignal },
): Promise<CatalogInfo> {
  const writer = await startCatalog(db, on.now);
  const check = createRecordChecker();
  const titles = new Map(columns.map(({ key, title }) => [key, title]));
  const first: CatalogIssue[] = [];
  const counts = { recordCount: 0, refusedCount: 0, warnedCount: 0 };
  const take = async (rows: readonly TableRow[]) => {
    const records = [];
    const issues: CatalogIssue[] = [];
    const note = (line: number, level: CatalogIssue['level'], { key, sentence }: RecordIssue) =>
      issues.push({ line, level, key, column: key ? (titles.get(key) ?? '') : '', sentence });
    for (const { line, cells } of rows) {
      const { record, notes, error } = readRow(columns, cells);
      if (!record) {
        counts.refusedCount++;
        note(line, 'error', error);
        continue;
      }
      const found = [...notes, ...check(record, line)];
      for (const issue of found) note(line, 'warning', issue);
      if (found.length > 0) counts.warnedCount++;
      counts.recordCount++;
      records.push({ record, isWarned: found.length > 0 });
    }
    if (counts.recordCount > RECORDS_MAX) throw new ImportError(catalogWords['import.many'], []);
    if (first.length < ISSUES_SHOWN) first.push(...issues.slice(0, ISSUES_SHOWN - first.length));
    await writer.add(records);
    await writer.report(issues);
  };
  try {
    await readTable(source, {
      knows: isRecordTitle,
      rows: take,
      progress: (share) => on.progress?.({ share, ...counts }),
      signal: on.signal,
    });
    on.signal.throwIfAborted();
    if (counts.recordCount === 0) throw new ImportError(catalogWords['import.nothing'], first);
    const { refusedCount } = counts;
    return await writer.finish({ name: source.name, importedAt: on.now(), refusedCount });
  } catch (error) {
    await writer.abandon();
    throw error;
  }
}
