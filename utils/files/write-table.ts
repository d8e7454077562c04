import writeXlsxFile from 'write-excel-file/universal';

/** One sheet of a report: a head and rows of text or numbers. Numbers stay numbers; text stays text. */
export type TableSheet = {
  name: string;
  columns: readonly { title: string /** In characters of the sheet's font. */; width?: number }[];
  rows: readonly (readonly (string | number | null)[])[];
};

/** More than a spreadsheet program opens. */
export const SHEET_ROWS_MAX = 1_048_575;
const CELL_MAX = 32_000;

/**
 * Writes an XLSX workbook. Text is stored as text whatever it begins with, so `=cmd` is never a formula.
 * @returns the bytes of the file
 * @throws when a sheet has more than `SHEET_ROWS_MAX` rows
 */
export async function writeXlsx(sheets: readonly TableSheet[]): Promise<Blob> {
  const long = sheets.find(({ rows }) => rows.length > SHEET_ROWS_MAX);
  if (long) throw new RangeError(`${long.name}: ${long.rows.length} > ${SHEET_ROWS_MAX}`);
  const written = sheets.map(({ name, columns, rows }) => ({
    sheet: name,
    stickyRowsCount: 1,
    columns: columns.map(({ width = 14 }) => ({ width })),
    data: [
      columns.map(({ title }) => ({ value: title, type: String, fontWeight: 'bold' as const })),
      ...rows.map((row) => row.map(cellOf)),
    ],
  }));
  return writeXlsxFile(written).toBlob();
}

/**
 * Writes CSV as Chinese spreadsheet programs open it: UTF-8 with a mark, CRLF. A cell that a program would take for
 * a formula (= + - @, tab or line end in front) gets an apostrophe before it; plain numbers do not need one.
 */
export function writeCsv({ columns, rows }: Omit<TableSheet, 'name'>): string {
  const lines = [columns.map(({ title }) => title), ...rows].map((row) =>
    row.map((cell) => quoted(typeof cell === 'string' ? inertText(cell) : `${cell ?? ''}`)).join(),
  );
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** The text, or with an apostrophe in front where a spreadsheet program would calculate it. */
export const inertText = (text: string): string =>
  /^[\s\uFEFF]*[=+\-@＝＋－＠\t\r]/.test(text) && !/^[+-]?\d+(?:\.\d+)?%?$/.test(text)
    ? `'${text}`
    : text;

const quoted = (cell: string) =>
  /[",\r\n;\t]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

function cellOf(value: string | number | null) {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value, type: Number };
  return { value: value.slice(0, CELL_MAX), type: String, wrap: value.includes('\n') };
}
