import readSheets, { InvalidSpreadsheetError } from 'read-excel-file/universal';
import { FileError } from './file-error.ts';
import { bytesOf, type FileSource } from './source.ts';
import type { TableRow } from './table-row.ts';
import { inflate, readDirectory } from './zip.ts';

/** As many letters as a cell of a workbook can hold. */
const CELL_MAX = 32_767;

/** One sheet of a workbook: its rows that are not blank. */
export type Sheet = { name: string; rows: TableRow[] };

/**
 * Reads an XLSX workbook, all of it: a sheet of 200,000 rows and 19 columns takes about 1 GB while it is read, so
 * not where somebody types. Formulas are the values they had when saved, dates are 2026-11-24. Before the library
 * opens it every part is inflated once and thrown away, to be sure that it holds what a table holds.
 * @throws {FileError} `bomb`, `broken`, `encrypted`, or `notTable`: a zip that is no workbook
 */
export async function readWorkbook(source: FileSource, signal?: AbortSignal): Promise<Sheet[]> {
  const { name, blob } = source;
  const entries = await readDirectory(source);
  const names = entries.map((entry) => entry.name.replace(/^\//, ''));
  if (!names.includes('xl/workbook.xml'))
    throw new FileError('notTable', { name, kind: kindOf(names) });
  for (const entry of entries) for await (const _ of inflate(source, entry, signal));
  signal?.throwIfAborted();
  try {
    const sheets = await readSheets(
      await bytesOf(blob, 0, blob.size).then(({ buffer }) => buffer as ArrayBuffer),
    );
    signal?.throwIfAborted();
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: rowsOf(data) }));
  } catch (error) {
    signal?.throwIfAborted();
    const what = error instanceof InvalidSpreadsheetError ? error.message : 'xml';
    throw new FileError('broken', { name, what });
  }
}

type Cell = string | number | boolean | Date | null;

function rowsOf(data: readonly (readonly unknown[])[]): TableRow[] {
  const rows: TableRow[] = [];
  for (const [index, cells] of data.entries()) {
    const texts = cells.map((cell) => textOf(cell as Cell));
    if (texts.some((text) => text !== '')) rows.push({ line: index + 1, cells: texts });
  }
  return rows;
}

function textOf(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date)
    return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  // 0.1 + 0.2 stands in a file with more digits than anybody typed; a bar code has 13.
  if (typeof cell === 'number') return String(Number(cell.toPrecision(15)));
  return String(cell).trim().slice(0, CELL_MAX);
}

function kindOf(names: readonly string[]): string {
  if (names.includes('xl/workbook.bin')) return '.xlsb';
  if (names.some((one) => one.startsWith('word/'))) return 'Word';
  if (names.some((one) => one.startsWith('ppt/'))) return 'PowerPoint';
  return names.includes('content.xml') ? '.ods' : 'zip';
}
