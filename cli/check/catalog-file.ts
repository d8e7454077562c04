import { readFile } from 'node:fs/promises';
import { type CatalogRecord, RECORD_KEYS } from '../../utils/domain/catalog/record.ts';
import { InputError } from './input-error.ts';
import { isTableFile } from './input-kind.ts';
import { readRecordTable } from './record-table.ts';

/**
 * The records of `--catalog FILE`: JSON lines, CSV or XLSX.
 * @throws InputError that names file and line: without its catalog nothing is checked, or it would look checked
 */
export async function readCatalog(file: string): Promise<CatalogRecord[]> {
  try {
    if (await isTableFile(file)) return await readRecordTable(file);
    const lines = (await readFile(file, 'utf8')).replace(/^\uFEFF/, '').split('\n');
    return lines.flatMap((line, i) => (line.trim() ? [parseRecord(line, i + 1)] : []));
  } catch (error) {
    throw new InputError(`--catalog ${file}: ${(error as Error).message}`);
  }
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
