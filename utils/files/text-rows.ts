import Papa from 'papaparse';
import { FileError } from './file-error.ts';
import { chunksOf, type FileSource } from './source.ts';
import type { RowBatch, TableRow } from './table-row.ts';

const DELIMITERS = [',', '\t', ';', '|'] as const;
const SAMPLE = 64_000;
/** A single row longer than this has a quote that never ends. */
const ROW_MAX = 4_000_000;

/**
 * Reads the rows of a CSV or tab-separated text.
 * @param score how much a row looks like a header; tells the delimiter where several are possible
 * @throws {FileError} `openQuote` with its line
 */
export async function* textRows(
  { name, blob }: FileSource,
  encoding: string,
  score: (cells: readonly string[]) => number,
  signal?: AbortSignal,
): AsyncGenerator<RowBatch> {
  const decoder = new TextDecoder(encoding);
  let parser: Papa.Parser | null = null;
  let pending = '';
  let line = 1;
  let newline: '\n' | '\r' = '\n';
  const parse = (isEnd: boolean): TableRow[] => {
    if (!parser) {
      const sample = pending.slice(0, SAMPLE);
      // CRLF is cut at LF; the CR is trimmed away with the spaces.
      newline = sample.includes('\n') ? '\n' : '\r';
      parser = new Papa.Parser({ delimiter: delimiterOf(sample, score), newline });
    }
    const { data, errors, meta } = parser.parse(pending, 0, !isEnd) as Papa.ParseResult<string[]>;
    const rows: TableRow[] = [];
    for (const cells of data) {
      if (cells.some((cell) => cell.trim() !== ''))
        rows.push({ line, cells: cells.map(plainCell) });
      line += 1 + cells.reduce((sum, cell) => sum + cell.split(newline).length - 1, 0);
    }
    pending = isEnd ? '' : pending.slice(meta.cursor);
    const isOpen = isEnd && errors.some(({ code }) => code === 'MissingQuotes');
    if (isOpen || pending.length > ROW_MAX)
      throw new FileError('openQuote', { name, line: isOpen ? (rows.at(-1)?.line ?? line) : line });
    return rows;
  };
  let size = 0;
  for await (const chunk of chunksOf(blob.stream() as ReadableStream<Uint8Array>, signal)) {
    size += chunk.length;
    pending += decoder.decode(chunk, { stream: true });
    if (pending.length >= SAMPLE) yield { rows: parse(false), share: size / blob.size };
  }
  pending += decoder.decode();
  yield { rows: pending === '' ? [] : parse(true), share: 1 };
}

/** Marks at the ends of some exports: ="6901…" and '6901… keep digits from becoming a number. */
function plainCell(cell: string): string {
  const text = cell.trim();
  if (text.startsWith('="') && text.endsWith('"') && text.indexOf('"', 2) === text.length - 1)
    return text.slice(2, -1).trim();
  return /^'[\d=+\-@]/.test(text) ? text.slice(1) : text;
}

/** The delimiter under which a header is best recognised; else the one that cuts all lines alike. */
function delimiterOf(sample: string, score: (cells: readonly string[]) => number): string {
  const best = { delimiter: '', score: 1 };
  for (const delimiter of DELIMITERS) {
    const { data } = Papa.parse<string[]>(sample, { delimiter, preview: 20 });
    const top = Math.max(0, ...data.map((cells) => score(cells.map(plainCell))));
    if (top > best.score) Object.assign(best, { delimiter, score: top });
  }
  if (best.delimiter !== '') return best.delimiter;
  const guessed = Papa.parse(sample, { preview: 30, delimitersToGuess: [...DELIMITERS] });
  return guessed.meta.delimiter || ',';
}
