import { describe, expect, it } from 'vitest';
import { encodeGb18030 } from '../../test/helpers/gb18030.ts';
import { workbook, zip } from '../../test/helpers/zip.ts';
import { readTable, type TableHeader } from './read-table.ts';
import type { TableRow } from './table-row.ts';
import { writeXlsx } from './write-table.ts';

const KNOWN = new Set(['批准文号', '通用名称', '规格', '含量', '包装']);
const knows = (cell: string) => KNOWN.has(cell);

async function read(bytes: BlobPart, signal?: AbortSignal) {
  const rows: TableRow[] = [];
  const headers: TableHeader[] = [];
  const { rowCount } = await readTable(
    { name: '档案', blob: new Blob([bytes]) },
    {
      knows,
      header: (header) => headers.push(header),
      rows: (batch) => {
        rows.push(...batch);
      },
      ...(signal && { signal }),
    },
  );
  expect(rows).toHaveLength(rowCount);
  return { header: headers[0]!, rows };
}
const bytesOf = (bytes: Uint8Array) => new Uint8Array(bytes);

const LINES = [
  '批准文号,通用名称,规格',
  '国药准字H20990001,"甲,片",1g',
  '',
  '国药准字H20990002,乙片,=cmd|x',
];

describe('a text', () => {
  it.each([
    ['utf-8', new TextEncoder().encode(LINES.join('\n'))],
    ['utf-8', new TextEncoder().encode(`\uFEFF${LINES.join('\r\n')}`)],
    ['gb18030', encodeGb18030(LINES.join('\r\n'))],
    ['utf-16le', Buffer.from(`\uFEFF${LINES.join('\n')}`, 'utf16le')],
  ])('in %s is read with its lines', async (encoding, bytes) => {
    const { header, rows } = await read(bytesOf(bytes));
    expect(header).toEqual({
      columns: ['批准文号', '通用名称', '规格'],
      line: 1,
      kind: 'csv',
      sheet: null,
      encoding,
    });
    expect(rows).toEqual([
      { line: 2, cells: ['国药准字H20990001', '甲,片', '1g'] },
      { line: 4, cells: ['国药准字H20990002', '乙片', '=cmd|x'] },
    ]);
  });

  it.each(['\t', ';', '|'])('parted by %j is recognised', async (delimiter) => {
    const lines = [
      '药品，档案；表',
      ['批准文号', '通用名称'].join(delimiter),
      ['H1', '甲,乙'].join(delimiter),
    ];
    const { header, rows } = await read(lines.join('\n'));
    expect(header).toMatchObject({ columns: ['批准文号', '通用名称'], line: 2 });
    expect(rows).toEqual([{ line: 3, cells: ['H1', '甲,乙'] }]);
  });

  it('counts lines over cells of several lines; takes marks off digits', async () => {
    const { rows } = await read('批准文号,通用名称\n"一\n二",x\n="6901",\'0012\n');
    expect(rows).toEqual([
      { line: 2, cells: ['一\n二', 'x'] },
      { line: 4, cells: ['6901', '0012'] },
    ]);
  });

  it('with a letter cut in two goes to the encoding with fewer faults', async () => {
    const bytes = encodeGb18030(`${LINES[0]}\n国药准字H20990001,丙片,`);
    const { header, rows } = await read(bytesOf(Buffer.concat([bytes, Buffer.of(0xc6)])));
    expect(header.encoding).toBe('gb18030');
    expect(rows[0]?.cells[1]).toBe('丙片');
  });

  it('says in which line a quote never ends', async () => {
    await expect(read('批准文号,规格\nH1,1g\n"H2,1g\nH3,1g\n')).rejects.toMatchObject({
      code: 'openQuote',
      sentence: { zh: expect.stringContaining('第 3 行') },
    });
  });
});

describe('a workbook', () => {
  it('joins a header of two lines, fills what is merged downwards, keeps lines over gaps', async () => {
    const text = (r: string, value: string) =>
      `<c r="${r}" t="inlineStr"><is><t>${value}</t></is></c>`;
    const sheet = workbook(
      [
        `<row r="1">${text('A1', '某药房档案')}</row>`,
        `<row r="3">${text('A3', '批准文号')}${text('B3', '通用名称')}${text('C3', '规格')}</row>`,
        `<row r="4">${text('C4', '含量')}${text('D4', '包装')}</row>`,
        `<row r="6">${text('A6', 'H1')}${text('B6', '甲片')}${text('C6', '1g')}${text('D6', '10片')}</row>`,
        `<row r="7">${text('C7', '1g')}${text('D7', '20片')}</row>`,
      ].join(''),
      '<mergeCells><mergeCell ref="A6:A7"/><mergeCell ref="B6:B7"/><mergeCell ref="C3:D3"/></mergeCells>',
    );
    const { header, rows } = await read(bytesOf(sheet));
    expect(header).toMatchObject({
      columns: ['批准文号', '通用名称', '含量', '包装'],
      line: 3,
      sheet: '档案',
    });
    expect(rows).toEqual([
      { line: 6, cells: ['H1', '甲片', '1g', '10片'] },
      { line: 7, cells: ['H1', '甲片', '1g', '20片'] },
    ]);
  });

  it('takes the sheet with the records, not the instructions in front', async () => {
    const blob = await writeXlsx([
      { name: '填写说明', columns: [{ title: '说明' }, { title: '例子' }], rows: [['一', '二']] },
      { name: '数据', columns: [{ title: '批准文号' }, { title: '规格' }], rows: [['H1', '1g']] },
    ]);
    const { header } = await read(bytesOf(new Uint8Array(await blob.arrayBuffer())));
    expect(header.sheet).toBe('数据');
  });
});

describe('what is refused', () => {
  const row = '<row><c t="inlineStr"><is><t>批准文号</t></is></c><c><v>1</v></c></row>';
  it.each([
    ['empty', Buffer.alloc(0)],
    ['oldExcel', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    [
      'encrypted',
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
    ],
    ['webTable', Buffer.from('<html><table><tr><td>批准文号</td></tr></table>')],
    ['notTable', Buffer.from('%PDF-1.7')],
    ['notTable', zip([{ name: 'word/document.xml', bytes: '<w/>' }])],
    ['bomb', zip([{ name: 'xl/workbook.xml', bytes: 'x', claimed: 3_000_000_000 }])],
    ['bomb', zip([{ name: 'xl/workbook.xml', bytes: Buffer.alloc(20_000_000) }])],
    ['bomb', workbook(`${row}<row r="900000000"><c r="A900000000"><v>1</v></c></row>`)],
    ['bomb', workbook(`${row}<row><c r="ZZZZZ2"><v>1</v></c></row>`)],
    ['broken', workbook(row).subarray(0, 300)],
    ['noHeader', Buffer.from('只有一列\n一\n二\n')],
  ])('%s', async (code, bytes) => {
    await expect(read(bytesOf(bytes))).rejects.toMatchObject({ name: 'FileError', code });
  });

  it('is a file that inflates to more than it promised, as soon as it does', async () => {
    const sheet = `<worksheet><sheetData>${row.repeat(200)}</sheetData></worksheet>`;
    const bytes = zip([
      {
        name: 'xl/workbook.xml',
        bytes: '<workbook><sheets><sheet name="a" id="r"/></sheets></workbook>',
      },
      {
        name: 'xl/_rels/workbook.xml.rels',
        bytes: '<R><Relationship Id="r" Target="worksheets/sheet1.xml"/></R>',
      },
      { name: 'xl/worksheets/sheet1.xml', bytes: sheet, claimed: 500 },
    ]);
    await expect(read(bytesOf(bytes))).rejects.toMatchObject({ code: 'bomb' });
  });

  it('stops at once when aborted', async () => {
    await expect(read(LINES.join('\n'), AbortSignal.abort())).rejects.toThrow(/abort/i);
  });
});
