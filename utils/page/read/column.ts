import { plainLabel } from '../../sites/label-key.ts';
import { below, isBefore } from './nodes.ts';
import { listOf, textOf } from './text.ts';

const MAX_CLIMB = 8;

/**
 * Cells of the rows that stand below a header with this text. The header may be in the same table,
 * in another one above it (fixed heads), in `role=columnheader`, or whatever `headers` names.
 */
export function stepColumn(
  rows: Node[],
  step: { column: string | string[]; headers?: string; cells?: string },
): Element[] {
  const words = listOf(step.column).map(plainLabel);
  const found: Element[] = [];
  for (const row of rows) {
    if (row.nodeType !== 1) continue;
    const element = row as Element;
    if (step.headers) found.push(...byNames(element, words, step.headers, step.cells));
    else if (element.matches('tr') || element.querySelector('tr'))
      found.push(...byTable(element, words));
    else found.push(...byNames(element, words, '[role="columnheader"]', step.cells));
  }
  return found;
}

/** The nth cell goes with the nth header. */
function byNames(row: Element, words: string[], headers: string, cells?: string): Element[] {
  const all = headersAbove(row, headers);
  const at = positionOf(all, words);
  if (at < 0) return [];
  const parts = cells
    ? (below([row], cells) as Element[])
    : [...row.querySelectorAll('[role="cell"], [role="gridcell"]')];
  const part = (parts.length > 0 ? parts : [...row.children])[at];
  return part ? [part] : [];
}

function headersAbove(row: Element, selector: string): Element[] {
  for (let at = row.parentElement; at; at = at.parentElement) {
    const found = [...at.querySelectorAll(selector)];
    if (found.length > 0) return found;
  }
  return [];
}

function positionOf(headers: Element[], words: string[]): number {
  const texts = headers.map((header) => plainLabel(textOf(header)));
  const exact = texts.findIndex((text) => words.includes(text));
  return exact >= 0 ? exact : texts.findIndex((text) => words.some((word) => text.includes(word)));
}

function byTable(row: Element, words: string[]): Element[] {
  const rows = row.matches('tr') ? [row] : [...row.querySelectorAll('tr')];
  const table = row.closest('table') ?? row.querySelector('table');
  if (!table) return [];
  const own = gridOf(table);
  const column = columnOf(own, words, rows[0]!) ?? columnAbove(table, words);
  if (column === null) return [];
  const found = rows.flatMap((one) => {
    const cells = own.find(({ tr }) => tr === one)?.cells ?? [];
    const cell = cells[column.at];
    // A cell wider than its head (a line over the whole row) does not belong to the column.
    return cell && span(cell, 'colspan') <= column.width ? [cell] : [];
  });
  return [...new Set(found)];
}

type GridRow = { tr: Element; cells: (Element | undefined)[] };

/** Rows of a table with every cell at each column and row it covers. */
function gridOf(table: Element): GridRow[] {
  const trs = [...table.querySelectorAll('tr')].filter((tr) => tr.closest('table') === table);
  const grid: GridRow[] = trs.map((tr) => ({ tr, cells: [] }));
  for (const [y, { tr, cells }] of grid.entries()) {
    let x = 0;
    for (const cell of tr.children) {
      if (!cell.matches('td, th')) continue;
      while (cells[x]) x++;
      const width = span(cell, 'colspan');
      for (let down = 0; down < span(cell, 'rowspan') && grid[y + down]; down++) {
        // A span never leaves its group of rows.
        if (grid[y + down]!.tr.parentElement !== tr.parentElement) break;
        for (let right = 0; right < width; right++) grid[y + down]!.cells[x + right] = cell;
      }
      x += width;
    }
  }
  return grid;
}

function span(cell: Element, name: string): number {
  const value = Number(cell.getAttribute(name) ?? 1);
  return Number.isInteger(value) && value > 0 ? Math.min(value, 200) : 1;
}

/** Column of a header row above `before`; exact text first. */
type Column = { at: number; width: number };

function columnOf(grid: GridRow[], words: string[], before?: Element): Column | null {
  const end = before ? grid.findIndex(({ tr }) => tr === before) : grid.length;
  const heads = grid.slice(0, end < 0 ? grid.length : end);
  const isHead = ({ tr }: GridRow) =>
    tr.closest('thead') !== null || tr.querySelector(':scope > th') !== null;
  const ranked = heads.some(isHead) ? heads.filter(isHead) : heads.slice(0, 1);
  for (const { cells } of ranked) {
    const distinct = cells.map((cell, index) =>
      cell && cells.indexOf(cell) === index ? cell : undefined,
    );
    const texts = distinct.map((cell) => (cell ? plainLabel(textOf(cell)) : ''));
    const exact = texts.findIndex((text) => text !== '' && words.includes(text));
    const at =
      exact >= 0
        ? exact
        : texts.findIndex((text) => text !== '' && words.some((word) => text.includes(word)));
    if (at >= 0) return { at, width: span(cells[at]!, 'colspan') };
  }
  return null;
}

/** The header stands in a table of its own above this one. */
function columnAbove(table: Element, words: string[]): Column | null {
  let at = table.parentElement;
  for (let level = 0; at && level < MAX_CLIMB; level++, at = at.parentElement)
    for (const other of at.querySelectorAll('table')) {
      if (other === table || table.contains(other) || other.contains(table)) continue;
      if (!isBefore(other, table)) break;
      const column = columnOf(gridOf(other), words);
      if (column !== null) return column;
    }
  return null;
}
