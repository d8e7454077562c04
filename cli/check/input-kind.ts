import { open } from 'node:fs/promises';
import { extname } from 'node:path';
import { InputError } from './input-error.ts';

const LINES = ['.jsonl', '.ndjson', '.json'];
const TABLES = ['.csv', '.tsv', '.xlsx', '.xls'];

/**
 * Whether a file holds a table (CSV, XLSX) and not JSON lines. An ending is believed, so that a broken first line is
 * named and the others answered; without one that tells, the first letter of JSON lines is a brace.
 * @throws when it can't be opened
 */
export async function isTableFile(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    if ((await handle.stat()).isDirectory()) throw new InputError(`${file} is a folder`);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4096), 0, 4096, 0);
    const head = buffer.subarray(0, bytesRead);
    // A workbook that somebody named .json is still one.
    if (head.subarray(0, 4).equals(ZIP)) return true;
    const ending = extname(file).toLowerCase();
    if (LINES.includes(ending)) return false;
    if (TABLES.includes(ending)) return true;
    return !/^\uFEFF?\s*(?:\{|$)/.test(head.toString('utf8'));
  } finally {
    await handle.close();
  }
}

const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
