import { crc32, deflateRawSync } from 'node:zlib';

export type ZipPart = {
  name: string;
  bytes: Uint8Array | string;
  /** What the directory claims instead of the true size. */
  claimed?: number;
};

/** A zip as spreadsheet programs write it; may lie about sizes, for files that nobody should open. */
export function zip(parts: readonly ZipPart[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, bytes, claimed } of parts) {
    const plain = Buffer.from(bytes as string);
    const packed = deflateRawSync(plain);
    const title = Buffer.from(name);
    const size = claimed ?? plain.length;
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(plain), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(size, 18);
    common.writeUInt16LE(title.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, title, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    directory.push(
      Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, rest, title]),
    );
    locals.push(local);
    at += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, listed, end]);
}

/** A workbook of one sheet from the inside of its `sheetData` (and what follows it). */
export function workbook(sheetData: string, after = '', more: ZipPart[] = []): Buffer {
  const head = '<?xml version="1.0" encoding="UTF-8"?>';
  return zip([
    {
      name: '[Content_Types].xml',
      bytes: `${head}<Types/>`,
    },
    {
      name: 'xl/workbook.xml',
      bytes: `${head}<workbook><sheets><sheet name="档案" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      bytes: `${head}<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      bytes: `${head}<worksheet><sheetData>${sheetData}</sheetData>${after}</worksheet>`,
    },
    ...more,
  ]);
}
