import { readFile } from 'node:fs/promises';
import { type CatalogRecord, RECORD_KEYS } from '../../utils/domain/catalog/record.ts';
import type { Locale } from '../../utils/domain/language/translate.ts';
import { FileError } from '../../utils/files/file-error.ts';
import { InputError } from './input-error.ts';
import { isTableFile } from './input-kind.ts';
import { readRecordTable } from './record-table.ts';

/**
 * The records of `--catalog FILE`: JSON lines, CSV or XLSX.
 * @throws InputError that names file and line: without its catalog nothing is checked, or it would look checked
 */
export async function readCatalog(file: string, locale: Locale): Promise<CatalogRecord[]> {
  try {
    if (await isTableFile(file)) return await readTableFile(file, locale);
    const lines = (await readFile(file, 'utf8')).replace(/^\uFEFF/, '').split('\n');
    return lines.flatMap((line, i) => (line.trim() ? [parseRecord(line, i + 1)] : []));
  } catch (error) {
    // The file's own sentence says what to do.
    const said = error instanceof FileError ? error.sentence[locale === 'en' ? 'en' : 'zh'] : null;
    throw new InputError(`--catalog ${file}: ${said ?? (error as Error).message}`);
  }
}

/** Rows that cannot be right are left out, and said so: whoever misses a difference knows where to look. */
async function readTableFile(file: string, locale: Locale): Promise<CatalogRecord[]> {
  let refusedCount = 0;
  let first = '';
  const language = locale === 'en' ? 'en' : 'zh';
  const records = await readRecordTable(file, (line, sentence) => {
    if (refusedCount++ === 0) first = `line ${line}: ${sentence[language]}`;
  });
  if (refusedCount > 0)
    console.error(`yaogui check: --catalog ${file}: ${refusedCount} rows left out; ${first}`);
  return records;
}

function parseRecord(line: string, number: number): CatalogRecord {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new Error(`line ${number} is no JSON`, { cause });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`line ${number} is no object`);
  const record: CatalogRecord = {};
  for (const key of RECORD_KEYS) {
    const said: unknown = Reflect.get(value, key);
    if (typeof said === 'string' && said.trim() !== '') record[key] = said.trim();
  }
  return record;
}
