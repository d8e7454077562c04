import readSheets, { InvalidSpreadsheetError } from 'read-excel-file/universal';
import { FileError } from './file-error.ts';
import { lookThrough, type Merge } from './sheet-look.ts';
import { bytesOf, type FileSource } from './source.ts';
import type { TableRow } from './table-row.ts';
import { readDirectory } from './zip.ts';

/** As many letters as a cell of a workbook can hold. */
const CELL_MAX = 32_767;

/** One sheet of a workbook: its rows that are not blank. */
export type Sheet = { name: string; rows: TableRow[] };

/**
 * Reads an XLSX workbook, all of it: a sheet of 200,000 rows and 19 columns takes about 1 GB while it is read, so
 * not where somebody types. Formulas are the values they had when saved, dates are 2026-11-24. Before the library
 * opens it every part is inflated once and thrown away, to be sure that it holds what a table holds. In a workbook of
 * one sheet, what cells merged downwards show stands in each of their rows.
 * @throws {FileError} `bomb`, `broken`, `encrypted`, or `notTable`: a zip that is no workbook
 */
export async function readWorkbook(source: FileSource, signal?: AbortSignal): Promise<Sheet[]> {
  const { name, blob } = source;
  const entries = await readDirectory(source);
  const names = entries.map((entry) => entry.name.replace(/^\//, ''));
  if (!names.includes('xl/workbook.xml'))
    throw new FileError('notTable', { name, kind: kindOf(names) });
  const merges: Merge[][] = [];
  for (const entry of entries) {
    const found = await lookThrough(source, entry, signal);
    if (/xl\/worksheets\/[^/]+\.xml$/i.test(entry.name)) merges.push(found);
  }
  signal?.throwIfAborted();
  try {
    const sheets = await readSheets(
      await bytesOf(blob, 0, blob.size).then(({ buffer }) => buffer as ArrayBuffer),
    );
    signal?.throwIfAborted();
    // Which part is which sheet, the library does not say.
    const own = sheets.length === 1 && merges.length === 1 ? merges[0]! : [];
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: rowsOf(data, own) }));
  } catch (error) {
    signal?.throwIfAborted();
    const what = error instanceof InvalidSpreadsheetError ? error.message : 'xml';
    throw new FileError('broken', { name, what });
  }
}

type Cell = string | number | boolean | Date | null;

function rowsOf(data: readonly (readonly unknown[])[], merges: readonly Merge[]): TableRow[] {
  const rows: TableRow[] = [];
  const starting = new Map<number, Merge[]>();
  for (const merge of merges)
    starting.set(merge.from, [...(starting.get(merge.from) ?? []), merge]);
  let covered: { merge: Merge; text: string }[] = [];
  for (const [index, cells] of data.entries()) {
    const line = index + 1;
    const texts = cells.map((cell) => textOf(cell as Cell));
    covered = covered.filter(({ merge }) => merge.to >= line);
    for (const { merge, text } of covered) if (!texts[merge.column]) texts[merge.column] = text;
    for (const merge of starting.get(line) ?? []) {
      const text = texts[merge.column];
      if (text) covered.push({ merge, text });
    }
    if (texts.some((text) => text !== '')) rows.push({ line, cells: texts });
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
