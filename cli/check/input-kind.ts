import { open } from 'node:fs/promises';
import { extname } from 'node:path';
import { InputError } from './input-error.ts';

const LINES = ['.jsonl', '.ndjson', '.json'];

/**
 * Whether a file holds a table (CSV, XLSX) and not JSON lines. Its content decides: the first letter of JSON lines
 * is a brace. An ending that says JSON is believed, so that a broken first line is named and the others answered.
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
    if (LINES.includes(extname(file).toLowerCase())) return false;
    return !/^\uFEFF?\s*(?:\{|$)/.test(head.toString('utf8'));
  } finally {
    await handle.close();
  }
}

const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
