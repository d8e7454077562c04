import { openAsBlob } from 'node:fs';
import { basename } from 'node:path';
import { isRecordTitle, mapRecordColumns } from '../../utils/domain/catalog/headers.ts';
import type { CatalogRecord, RecordKey } from '../../utils/domain/catalog/record.ts';
import { readRow, type UsedColumn } from '../../utils/domain/catalog/rows.ts';
import { readTable } from '../../utils/files/read-table.ts';
import { InputError } from './input-error.ts';

/** What a record is found by; a table without any of these is no drug list. */
const FOUND_BY: readonly RecordKey[] = ['approvalNumber', 'barcode', 'genericName', 'tradeName'];

/**
 * The records of a company's table, CSV or XLSX, by the rules of the dashboard's import: a row that cannot be right is
 * left out.
 * @param refuse told of each such row: its line and why
 * @throws FileError what is no table; InputError what has no column of a record, or not one row that can be used
 */
export async function readRecordTable(
  file: string,
  refuse: (line: number, sentence: { zh: string; en: string }) => void,
): Promise<CatalogRecord[]> {
  const source = { name: basename(file), blob: await openAsBlob(file) };
  const records: CatalogRecord[] = [];
  let columns: UsedColumn[] = [];
  await readTable(source, {
    knows: isRecordTitle,
    header({ columns: titles }) {
      columns = mapRecordColumns(titles).flatMap(({ title, key }, at) =>
        key ? [{ at, title, key }] : [],
      );
      if (!columns.some(({ key }) => FOUND_BY.includes(key)))
        throw new InputError(
          `no column of a record (批准文号, 通用名称, 条形码): ${titles.filter(Boolean).join('、')}`,
        );
    },
    rows(rows) {
      for (const { line, cells } of rows) {
        const read = readRow(columns, cells);
        if (read.record) records.push(read.record);
        else refuse(line, read.error.sentence);
      }
    },
  });
  if (records.length === 0) throw new InputError('not one row is a record');
  return records;
}
