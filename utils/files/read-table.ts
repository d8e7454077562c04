import { textEncoding } from './encoding.ts';
import { FileError } from './file-error.ts';
import { findHeader, HEADER_WITHIN, knownIn } from './header-row.ts';
import { fileKind } from './kind.ts';
import type { FileSource } from './source.ts';
import type { RowBatch, TableRow } from './table-row.ts';
import { textRows } from './text-rows.ts';
import { readWorkbook, type Sheet } from './workbook.ts';

export type TableHeader = {
  /** Names by position, `''` where a column has none. */
  columns: string[];
  /** Where it stands in the file. */
  line: number;
  kind: 'xlsx' | 'csv';
  /** Name of the sheet; `null`: a text. */
  sheet: string | null;
  /** utf-8, gb18030, utf-16le; `null`: a workbook. */
  encoding: string | null;
};

export type TableReader = {
  /** Whether a cell is the name of a column; finds the header below titles, and the right sheet of several. */
  knows?: (cell: string) => boolean;
  /** Told once, before any row. */
  header?: (header: TableHeader) => void;
  /** Batches in order; awaited before more is read. `false`: enough. */
  rows: (rows: TableRow[]) => unknown;
  /** From 0 to 1, with each batch. */
  progress?: (share: number) => void;
  signal?: AbortSignal;
};

const BATCH = 500;

/**
 * Reads a table as people have it: CSV (UTF-8, GB18030, UTF-16; comma, tab, semicolon) or XLSX, with titles above the
 * header, blank rows, merged cells. Rows come in batches; blank ones are left out, lines are those of the file.
 * @returns how many rows there were
 * @throws {FileError} what is no table, too large, damaged or has no header
 * @throws the signal's reason when aborted
 */
export async function readTable(
  source: FileSource,
  on: TableReader,
): Promise<{ rowCount: number }> {
  const { signal, knows = () => false } = on;
  signal?.throwIfAborted();
  if ((await fileKind(source)) === 'text') {
    const encoding = await textEncoding(source, signal);
    const batches = textRows(source, encoding, (cells) => knownIn(cells, knows), signal);
    return deliver(source, on, { kind: 'csv', sheet: null, encoding }, batches);
  }
  const { name, rows } = chooseSheet(source, await readWorkbook(source, signal), knows);
  return deliver(source, on, { kind: 'xlsx', sheet: name, encoding: null }, inBatches(rows));
}

async function deliver(
  { name }: FileSource,
  { knows = () => false, header, rows: take, progress, signal }: TableReader,
  about: Pick<TableHeader, 'kind' | 'sheet' | 'encoding'>,
  batches: AsyncIterable<RowBatch>,
): Promise<{ rowCount: number }> {
  let isHeaded = false;
  let pending: TableRow[] = [];
  let rowCount = 0;
  for await (const { rows, share } of batches) {
    pending = pending.length === 0 ? rows : [...pending, ...rows];
    if (!isHeaded) {
      if (pending.length <= HEADER_WITHIN && share < 1) continue;
      const found = findHeader(pending, knows);
      if (!found) throw new FileError('noHeader', { name });
      isHeaded = true;
      header?.({ ...about, columns: found.columns, line: found.line });
      pending = found.rest;
    }
    if (pending.length < BATCH && share < 1) continue;
    for (let at = 0; at < pending.length; at += BATCH) {
      const batch = pending.slice(at, at + BATCH);
      rowCount += batch.length;
      if ((await take(batch)) === false) return { rowCount };
      signal?.throwIfAborted();
    }
    pending = [];
    progress?.(share);
  }
  return { rowCount };
}

/** The first sheet with two known columns; else the first that has two cells in a row. */
function chooseSheet(
  { name }: FileSource,
  sheets: readonly Sheet[],
  knows: (cell: string) => boolean,
) {
  let fallback: Sheet | null = null;
  for (const sheet of sheets) {
    const found = findHeader(sheet.rows.slice(0, HEADER_WITHIN + 1), knows);
    if (found && found.knownCount >= 2) return sheet;
    if (found) fallback ??= sheet;
  }
  if (!fallback) throw new FileError('noHeader', { name });
  return fallback;
}

/** A workbook is read in one piece; who takes its rows still gets some at a time. */
async function* inBatches(rows: readonly TableRow[]): AsyncGenerator<RowBatch> {
  for (let at = 0; at < rows.length || at === 0; at += BATCH)
    yield { rows: rows.slice(at, at + BATCH), share: Math.min(1, (at + BATCH) / rows.length) };
}
