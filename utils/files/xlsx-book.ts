import { FileError } from './file-error.ts';
import type { FileSource } from './source.ts';
import { attribute, createXmlScanner, XmlError, type XmlEvents } from './xml-scanner.ts';
import { inflate, readDirectory, type ZipEntry } from './zip.ts';

/** How a number of this style is shown. */
export type NumberStyle = 'plain' | 'date' | 'percent';

/** A workbook opened: its visible sheets and what their cells refer to. */
export type Book = {
  source: FileSource;
  sheets: { name: string; entry: ZipEntry }[];
  strings: string[];
  styles: NumberStyle[];
  /** Days are counted from 1904 instead of 1900. */
  is1904: boolean;
};

const PARTS = {
  workbook: 'xl/workbook.xml',
  links: 'xl/_rels/workbook.xml.rels',
  strings: 'xl/sharedStrings.xml',
  styles: 'xl/styles.xml',
};

/**
 * Opens an XLSX workbook: everything but the rows.
 * @throws {FileError} a zip that is no workbook, too dense, damaged or encrypted
 */
export async function openBook(source: FileSource, signal?: AbortSignal): Promise<Book> {
  const entries = new Map(
    (await readDirectory(source)).map((entry) => [entry.name.replace(/^\//, ''), entry]),
  );
  const workbook = entries.get(PARTS.workbook);
  if (!workbook) throw new FileError('notTable', { name: source.name, kind: kindOf(entries) });
  const read: Read = async (entry, events) => {
    if (!entry) return;
    for await (const _ of xmlPieces(source, entry, events, signal));
  };
  const links = new Map<string, string>();
  await read(entries.get(PARTS.links), {
    open(name, attributes) {
      const id = attribute(attributes, 'Id');
      const target = attribute(attributes, 'Target');
      if (name === 'Relationship' && id && target)
        links.set(
          id,
          target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`,
        );
    },
  });
  let is1904 = false;
  const sheets: Book['sheets'] = [];
  await read(workbook, {
    open(name, attributes) {
      if (name === 'workbookPr')
        is1904 = /^(?:1|true)$/.test(attribute(attributes, 'date1904') ?? '');
      if (name !== 'sheet' || /hidden/i.test(attribute(attributes, 'state') ?? '')) return;
      const path = links.get(attribute(attributes, 'r:id') ?? attribute(attributes, 'id') ?? '');
      const entry = path && entries.get(path);
      if (entry) sheets.push({ name: attribute(attributes, 'name') ?? '', entry });
    },
  });
  const strings = await readStrings(read, entries.get(PARTS.strings));
  const styles = await readStyles(read, entries.get(PARTS.styles));
  return { source, sheets, strings, styles, is1904 };
}

/**
 * Reads a part of the workbook piece by piece.
 * @returns after each piece, how much of it was read, from 0 to 1
 * @throws {FileError} `broken` when it is no XML
 */
export async function* xmlPieces(
  source: FileSource,
  entry: ZipEntry,
  events: Partial<XmlEvents>,
  signal?: AbortSignal,
): AsyncGenerator<number> {
  const nothing = () => undefined;
  const scanner = createXmlScanner({ open: nothing, close: nothing, text: nothing, ...events });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const broken = () => new FileError('broken', { name: source.name, what: entry.name });
  const push = (chunk: Uint8Array | null) => {
    try {
      scanner.push(chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode());
      if (!chunk) scanner.end();
    } catch (error) {
      throw error instanceof XmlError || error instanceof TypeError ? broken() : error;
    }
  };
  let size = 0;
  for await (const chunk of inflate(source, entry, signal)) {
    push(chunk);
    size += chunk.length;
    yield size / entry.size;
  }
  push(null);
  yield 1;
}

type Read = (entry: ZipEntry | undefined, events: Partial<XmlEvents>) => Promise<void>;

async function readStrings(read: Read, entry: ZipEntry | undefined): Promise<string[]> {
  const strings: string[] = [];
  let text = '';
  let isText = false;
  // Readings of Japanese words stand beside the words; they are not the cell's.
  let isReading = false;
  await read(entry, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 't') isText = true;
      else if (name === 'rPh') isReading = true;
    },
    close(name) {
      if (name === 'si') strings.push(unescapeText(text));
      else if (name === 't') isText = false;
      else if (name === 'rPh') isReading = false;
    },
    text(piece) {
      if (isText && !isReading) text += piece;
    },
  });
  return strings;
}

async function readStyles(read: Read, entry: ZipEntry | undefined): Promise<NumberStyle[]> {
  const formats = new Map<number, string>();
  const styles: NumberStyle[] = [];
  let isCells = false;
  await read(entry, {
    open(name, attributes) {
      const id = Number(attribute(attributes, 'numFmtId'));
      if (name === 'numFmt') formats.set(id, attribute(attributes, 'formatCode') ?? '');
      else if (name === 'cellXfs') isCells = true;
      else if (name === 'xf' && isCells) styles.push(styleOf(id, formats.get(id)));
    },
    close(name) {
      if (name === 'cellXfs') isCells = false;
    },
  });
  return styles;
}

/** Built-in formats by number (ECMA-376 part 1, 18.8.30), own ones by their code. */
function styleOf(id: number, code: string | undefined): NumberStyle {
  if (code === undefined) {
    if (id === 9 || id === 10) return 'percent';
    return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 58)
      ? 'date'
      : 'plain';
  }
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '');
  if (bare.includes('%')) return 'percent';
  return /[ymdhs年月日]/i.test(bare) && !/[#0?]/.test(bare) ? 'date' : 'plain';
}

/** Office writes letters that XML cannot hold as _x000D_. */
export const unescapeText = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([\da-f]{4})_/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;

function kindOf(entries: Map<string, ZipEntry>): string {
  const names = [...entries.keys()];
  if (names.some((name) => name.startsWith('xl/workbook.bin'))) return '.xlsb';
  if (names.some((name) => name.startsWith('word/'))) return 'Word';
  if (names.some((name) => name.startsWith('ppt/'))) return 'PowerPoint';
  if (names.includes('mimetype') && names.includes('content.xml')) return '.ods';
  return 'zip';
}
