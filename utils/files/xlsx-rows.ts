import type { RowBatch, TableRow } from './table-row.ts';
import { type Book, unescapeText, xmlPieces } from './xlsx-book.ts';
import { attribute } from './xml-scanner.ts';
import { inflate, type ZipEntry } from './zip.ts';

/** Columns further right are not read. */
const COLUMNS_MAX = 400;
/** As many letters as a cell of a workbook can hold. */
const CELL_MAX = 32_767;
const MERGES_MAX = 200_000;

/**
 * Reads the rows of a sheet. Formulas are the values they had when saved, errors (#N/A) are empty, dates are
 * 2026-11-24. What cells merged downwards show stands in each of their rows.
 */
export async function* sheetRows(
  book: Book,
  entry: ZipEntry,
  signal?: AbortSignal,
): AsyncGenerator<RowBatch> {
  const merges = await readMerges(book, entry, signal);
  const covered = new Map<number, { lastLine: number; text: string }>();
  let rows: TableRow[] = [];
  let line = 0;
  let column = -1;
  let cells: string[] = [];
  let type = '';
  let style = 0;
  let value = '';
  let isTaken = false;
  let isReading = false;

  const finishRow = () => {
    for (const [at, { lastLine, text }] of covered) {
      if (line > lastLine) covered.delete(at);
      else if (!cells[at]) cells[at] = text;
    }
    for (const { at, lastLine } of merges.get(line) ?? [])
      if (cells[at]) covered.set(at, { lastLine, text: cells[at] });
    // Cells nobody wrote are holes until here.
    const filled = Array.from(cells, (cell) => cell ?? '');
    if (filled.some((cell) => cell !== '')) rows.push({ line, cells: filled });
  };

  const events = {
    open(name: string, attributes: string) {
      if (name === 'row') {
        line = Number(attribute(attributes, 'r')) || line + 1;
        cells = [];
        column = -1;
      } else if (name === 'c') {
        const address = attribute(attributes, 'r');
        column = address ? columnOf(address) : column + 1;
        type = attribute(attributes, 't') ?? 'n';
        style = Number(attribute(attributes, 's') ?? 0);
        value = '';
      } else if (name === 'v' || name === 't') isTaken = true;
      else if (name === 'rPh') isReading = true;
    },
    close(name: string) {
      if (name === 'row') finishRow();
      else if (name === 'rPh') isReading = false;
      else if (name === 'v' || name === 't') isTaken = false;
      else if (name === 'c' && column >= 0 && column < COLUMNS_MAX) {
        const text = cellText(book, type, style, value).trim();
        if (text !== '') cells[column] = text;
      }
    },
    text(piece: string) {
      if (isTaken && !isReading && value.length < CELL_MAX) value += piece;
    },
  };
  for await (const share of xmlPieces(book.source, entry, events, signal)) {
    if (rows.length === 0 && share < 1) continue;
    yield { rows, share };
    rows = [];
  }
}

function cellText(book: Book, type: string, style: number, value: string): string {
  if (value === '') return '';
  switch (type) {
    case 's':
      return book.strings[Number(value)] ?? '';
    case 'str':
    case 'inlineStr':
      return unescapeText(value);
    case 'b':
      return value === '1' ? 'TRUE' : 'FALSE';
    case 'e':
      return '';
    case 'd':
      return value.replace(/T00:00(?::00(?:\.0+)?)?Z?$/, '');
    default:
      return numberText(book, style, value);
  }
}

/** A number as it is meant to be read: no 6.9E12, no 0.30000000000000004. */
function numberText(book: Book, style: number, value: string): string {
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  const shown = book.styles[style] ?? 'plain';
  if (shown === 'date' && number >= 1 && number < 2_958_466) return dateText(book, number);
  const exact = Number(number.toPrecision(15));
  if (shown === 'percent') return `${Number((exact * 100).toPrecision(13))}%`;
  return Math.abs(exact) >= 1e21 ? value : plain(exact);
}

/** Without an exponent, which small numbers would have. */
const plain = (number: number) =>
  Math.abs(number) < 1e-6 && number !== 0 ? number.toFixed(12).replace(/0+$/, '') : String(number);

const DAY_MS = 86_400_000;
/** 1899-12-30: day 60, 29 February 1900, never was, but the programs count it. */
const EPOCH = -2_209_161_600_000;
const EPOCH_1904 = -2_082_844_800_000;

function dateText({ is1904 }: Book, days: number): string {
  const epoch = is1904 ? EPOCH_1904 : EPOCH;
  const date = new Date(epoch + Math.round(days * 86_400) * 1000);
  const [day, time] = date.toISOString().split('T') as [string, string];
  return (date.getTime() - epoch) % DAY_MS === 0 ? day : `${day} ${time.slice(0, 5)}`;
}

/** Column of an address such as AB12, from 0. */
function columnOf(address: string): number {
  let column = 0;
  for (let i = 0; i < address.length; i++) {
    const letter = address.charCodeAt(i) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column - 1;
}

/** Cells merged downwards, by their first line; they are listed after all rows, so the sheet is run through for them. */
async function readMerges(book: Book, entry: ZipEntry, signal?: AbortSignal) {
  const merges = new Map<number, { at: number; lastLine: number }[]>();
  const decoder = new TextDecoder('latin1');
  let tail = '';
  let count = 0;
  for await (const chunk of inflate(book.source, entry, signal)) {
    const text = tail + decoder.decode(chunk);
    for (const hit of text.matchAll(
      /<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]+)(\d+):[A-Z]+(\d+)"[^>]*>/g,
    )) {
      const [, column, first, last] = hit as unknown as [string, string, string, string];
      if (first === last || ++count > MERGES_MAX) continue;
      const known = merges.get(Number(first)) ?? [];
      merges.set(Number(first), [...known, { at: columnOf(column), lastLine: Number(last) }]);
    }
    const cut = text.lastIndexOf('<');
    // A tag that is whole was looked at already.
    tail =
      cut === -1 || text.indexOf('>', cut) !== -1 || text.length - cut > 300 ? '' : text.slice(cut);
  }
  return merges;
}
