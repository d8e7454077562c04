import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import writeExcel from 'write-excel-file/universal';
import { readTable } from './read-table.ts';
import { readWorkbook } from './workbook.ts';

const text = (value: string) => ({ value, type: String });
const source = (blob: Blob, name = '主数据.xlsx') => ({ name, blob });
const zip = (files: Record<string, string>) =>
  source(
    new Blob([
      zipSync(
        Object.fromEntries(Object.entries(files).map(([name, body]) => [name, strToU8(body)])),
      ),
    ]),
  );

async function book(rows: (object | null)[][], sheets?: (object | null)[][][]) {
  const data = sheets ? sheets.map((one, i) => ({ data: one, sheet: `表${i + 1}` })) : rows;
  const made = writeExcel(data as never, {});
  return source((await made.toBlob()) as Blob);
}

it('reads what stands in the cells, by the line of the sheet, blank rows left out', async () => {
  const file = await book([
    [text('批准文号'), text('条码'), text('日期'), text('备注')],
    [null, null, null, null],
    [
      text(' 国药准字H20065432 '),
      { value: 6901234567892, type: Number },
      { value: new Date(Date.UTC(2026, 10, 24)), type: Date, format: 'yyyy-mm-dd' },
      text('=cmd|calc'),
    ],
    [text('尾'), { value: 0.1 + 0.2, type: Number }, null, { value: true, type: Boolean }],
  ]);
  expect(await readWorkbook(file)).toMatchObject([
    {
      rows: [
        { line: 1, cells: ['批准文号', '条码', '日期', '备注'] },
        { line: 3, cells: ['国药准字H20065432', '6901234567892', '2026-11-24', '=cmd|calc'] },
        { line: 4, cells: ['尾', '0.3', '', 'true'] },
      ],
    },
  ]);
});

it('takes the sheet whose header is known, in front of which others may stand', async () => {
  const file = await book(
    [],
    [
      [[text('填写说明'), text('每行一个品种')]],
      [[text('品种主数据')], [text('批准文号'), text('规格')], [text('H1'), text('0.25g')]],
    ],
  );
  const seen: unknown[] = [];
  await readTable(file, {
    knows: (cell) => ['批准文号', '规格'].includes(cell),
    header: ({ sheet, line }) => seen.push(sheet, line),
    rows: (rows) => seen.push(...rows.map(({ cells }) => cells)),
  });
  expect(seen).toEqual(['表2', 2, ['H1', '0.25g']]);
});

it('opens nothing that would unpack to more than a table', async () => {
  const dense = zip({
    'xl/workbook.xml': '<workbook/>',
    'xl/worksheets/sheet1.xml': '0'.repeat(12_000_000),
  });
  await expect(readWorkbook(dense)).rejects.toMatchObject({ code: 'bomb' });
});

it('does not believe the size a directory gives', async () => {
  const { blob } = zip({ 'xl/workbook.xml': '<workbook/>', 'xl/a.xml': 'x'.repeat(50_000) });
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const data = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 4; at++)
    if (data.getUint32(at, true) === 0x02014b50 && data.getUint32(at + 24, true) === 50_000)
      data.setUint32(at + 24, 100, true);
  await expect(readWorkbook(source(new Blob([bytes])))).rejects.toMatchObject({ code: 'bomb' });
});

it.each([
  ['a text of another program', { 'word/document.xml': '<w/>' }, 'notTable'],
  ['a zip of anything', { 'a.txt': 'x' }, 'notTable'],
  ['a workbook without its parts', { 'xl/workbook.xml': '<workbook/>' }, 'broken'],
])('says that %s is no table', async (_, files, code) => {
  await expect(readWorkbook(zip(files))).rejects.toMatchObject({ code });
});
