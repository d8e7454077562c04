import type { TableRow } from './table-row.ts';

/** A header starts within the first rows; above it stand a title and remarks at most. */
export const HEADER_WITHIN = 25;

/**
 * Finds the header among the first rows: the one in which most names are known, the earliest of equals; else the
 * first with two cells or more. A second line of a merged header (规格 over 含量 and 包装) is joined to it.
 * @param knows whether a cell is the name of a column
 * @returns columns by position and the rows that follow; `null`: no row can be a header
 */
export function findHeader(
  rows: readonly TableRow[],
  knows: (cell: string) => boolean,
): { columns: string[]; line: number; knownCount: number; rest: TableRow[] } | null {
  const scores = rows.slice(0, HEADER_WITHIN).map(({ cells }) => knownIn(cells, knows));
  const top = Math.max(0, ...scores);
  const at =
    top > 0
      ? scores.indexOf(top)
      : rows.findIndex(({ cells }) => cells.filter((cell) => cell !== '').length >= 2);
  const header = rows[at];
  if (!header) return null;
  const above = rows[at - 1]?.cells ?? [];
  const below = rows[at + 1]?.cells ?? [];
  const isTwoLines = top > 0 && isSecondLine(header.cells, below, knows);
  const width = Math.max(header.cells.length, isTwoLines ? below.length : 0);
  const columns = Array.from({ length: width }, (_, i) => {
    const lower = isTwoLines ? below[i] : '';
    // Cells merged over both lines of a header have their words in the upper one.
    const upper = above[i] && knows(above[i]) ? above[i] : '';
    return oneLine(lower || header.cells[i] || upper || '');
  });
  const rest = rows.slice(at + (isTwoLines ? 2 : 1));
  return { columns, line: header.line, knownCount: knownIn(columns, knows), rest };
}

/** How many different known names a row has. */
export function knownIn(cells: readonly string[], knows: (cell: string) => boolean): number {
  return new Set(cells.filter((cell) => cell !== '' && cell.length <= 40 && knows(cell))).size;
}

/** Every cell of it is a known name, and it does not only repeat what is above. */
function isSecondLine(header: string[], below: string[], knows: (cell: string) => boolean) {
  const told = below.filter((cell, i) => cell !== '' && cell !== header[i]);
  return told.length > 0 && told.length <= header.length && told.every(knows);
}

const oneLine = (title: string) => title.replace(/\s+/g, ' ').trim();
