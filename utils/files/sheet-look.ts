import { FileError } from './file-error.ts';
import type { FileSource } from './source.ts';
import { inflate, type ZipEntry } from './zip.ts';

/** As many rows as a sheet has in any program. */
const ROWS_MAX = 1_048_576;

/** Cells merged downwards: the column, from 0, and the first and last row, from 1. */
export type Merge = { column: number; from: number; to: number };

/**
 * Runs through a part of a workbook as it inflates and refuses a sheet whose few cells stand so far out that the
 * rows before them would fill the memory.
 * @returns cells merged downwards
 * @throws {FileError} `bomb`
 */
export async function lookThrough(
  source: FileSource,
  entry: ZipEntry,
  signal?: AbortSignal,
): Promise<Merge[]> {
  const merges: Merge[] = [];
  const isSheet = /xl\/worksheets\/[^/]+\.xml$/i.test(entry.name);
  // What is looked for is ASCII, so bytes may be read one by one.
  const decoder = new TextDecoder('latin1');
  let tail = '';
  for await (const chunk of inflate(source, entry, signal)) {
    if (!isSheet) continue;
    const text = tail + decoder.decode(chunk);
    for (const [, digits] of text.matchAll(/<(?:\w+:)?row\b[^>]*?\sr\s*=\s*["'](\d{7,})/g))
      if (Number(digits) > ROWS_MAX) throw new FileError('bomb', { name: source.name });
    if (/<(?:\w+:)?c\b[^>]*?\sr\s*=\s*["'](?:[A-Za-z]{4}|[A-Za-z]+\d{8})/.test(text))
      throw new FileError('bomb', { name: source.name });
    for (const hit of text.matchAll(
      /<(?:\w+:)?mergeCell\b[^>]*?\sref="([A-Z]{1,3})(\d{1,7}):[A-Z]+(\d{1,7})"/g,
    )) {
      const [from, to] = [Number(hit[2]), Number(hit[3])];
      if (to > from) merges.push({ column: columnOf(hit[1]!), from, to });
    }
    // A tag may be cut in two.
    const cut = text.lastIndexOf('<');
    tail =
      cut !== -1 && !text.includes('>', cut) && text.length - cut < 2000 ? text.slice(cut) : '';
  }
  return merges;
}

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
