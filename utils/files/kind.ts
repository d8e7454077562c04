import { FileError } from './file-error.ts';
import { bytesOf, type FileSource } from './source.ts';

/** Larger files are refused before anything is read. */
export const FILE_MAX = 120 * 1024 * 1024;
const MB = 1024 * 1024;

/** First bytes of what people take for a table. */
const SIGNATURES: readonly [kind: string, bytes: readonly number[]][] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['RAR', [0x52, 0x61, 0x72, 0x21]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf]],
  ['gzip', [0x1f, 0x8b]],
];

/**
 * What a file is, by its content: a zip (an XLSX, as the next step finds out) or text.
 * @throws {FileError} empty, too large, old Excel, encrypted, a web page, or no table at all
 */
export async function fileKind({ name, blob }: FileSource): Promise<'zip' | 'text'> {
  if (blob.size === 0) throw new FileError('empty', { name });
  if (blob.size > FILE_MAX)
    throw new FileError('tooLarge', {
      name,
      size: Math.ceil(blob.size / MB),
      max: FILE_MAX / MB,
    });
  const head = await bytesOf(blob, 0, 4096);
  if (begins(head, [0x50, 0x4b, 0x03, 0x04])) return 'zip';
  if (begins(head, [0xd0, 0xcf, 0x11, 0xe0])) throw await oldOffice({ name, blob });
  const known = SIGNATURES.find(([, bytes]) => begins(head, bytes));
  if (known) throw new FileError('notTable', { name, kind: known[0] });
  const isUtf16 = begins(head, [0xff, 0xfe]) || begins(head, [0xfe, 0xff]);
  if (!isUtf16 && head.includes(0)) throw new FileError('notTable', { name, kind: '0x00' });
  const text = new TextDecoder('latin1').decode(head).replace(/^\u00ef\u00bb\u00bf/, '');
  // Platforms like to call these .xls.
  if (/^\s*<(?:!doctype|html|\?xml|table|head|meta|style)/i.test(text))
    throw new FileError('webTable', { name });
  if (/^\s*$/.test(text) && blob.size <= head.length) throw new FileError('empty', { name });
  return 'text';
}

/** A compound file: an old workbook, or a new one that was given a password. */
async function oldOffice({ name, blob }: FileSource): Promise<FileError> {
  const bytes = await bytesOf(blob, 0, blob.size);
  const text = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
  return new FileError(text.includes('EncryptedPackage') ? 'encrypted' : 'oldExcel', { name });
}

const begins = (head: Uint8Array, bytes: readonly number[]) =>
  bytes.every((byte, at) => head[at] === byte);
