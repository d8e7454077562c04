import { FileError } from './file-error.ts';
import { bytesOf, chunksOf, type FileSource } from './source.ts';

/** A file inside a zip, as the directory at the zip's end tells of it. */
export type ZipEntry = {
  name: string;
  method: number;
  isEncrypted: boolean;
  /** Bytes in the zip. */
  packed: number;
  /** Bytes when inflated, as the directory says; never believed further than as a limit. */
  size: number;
  headerAt: number;
};

/** All that a zip may hold when inflated. */
const TOTAL_MAX = 400 * 1024 * 1024;
/** Text shrinks to a hundredth at most; only what is large enough to hurt is looked at. */
const RATIO_MAX = 200;
const RATIO_FROM = 8 * 1024 * 1024;
const ENTRIES_MAX = 2000;
const DIRECTORY_MAX = 4 * 1024 * 1024;
const FOUR_BYTES = 0xffffffff;

/**
 * Reads the directory of a zip and refuses one that would inflate to more than a table holds, before anything is
 * inflated.
 * @throws {FileError} `bomb`, or `broken` when there is no directory
 */
export async function readDirectory({ name, blob }: FileSource): Promise<ZipEntry[]> {
  const broken = (what: string) => new FileError('broken', { name, what });
  const tailAt = Math.max(0, blob.size - 66_000);
  const tail = view(await bytesOf(blob, tailAt, blob.size));
  let end = tail.byteLength - 22;
  while (end >= 0 && tail.getUint32(end, true) !== 0x06054b50) end--;
  if (end < 0) throw broken('zip');
  let count = tail.getUint16(end + 10, true);
  let length = tail.getUint32(end + 12, true);
  let start = tail.getUint32(end + 16, true);
  // Some writers of large files use the wide directory for small ones as well.
  const wide = end - 20;
  if (wide >= 0 && tail.getUint32(wide, true) === 0x07064b50) {
    const at = Number(tail.getBigUint64(wide + 8, true));
    const record = view(await bytesOf(blob, at, at + 56));
    if (record.byteLength < 56 || record.getUint32(0, true) !== 0x06064b50) throw broken('zip64');
    count = Number(record.getBigUint64(32, true));
    length = Number(record.getBigUint64(40, true));
    start = Number(record.getBigUint64(48, true));
  }
  if (count > ENTRIES_MAX || length > DIRECTORY_MAX) throw new FileError('bomb', { name });
  const bytes = await bytesOf(blob, start, start + length);
  const entries = parseEntries(bytes, count);
  if (!entries) throw broken('zip');
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  const isDense = ({ size, packed }: ZipEntry) => size > RATIO_FROM && size > packed * RATIO_MAX;
  if (!(total <= TOTAL_MAX) || entries.some(isDense)) throw new FileError('bomb', { name });
  return entries;
}

/**
 * Inflates one entry piece by piece.
 * @throws {FileError} `bomb` as soon as more comes out than the directory promised; `encrypted`; `broken`
 */
export async function* inflate(
  source: FileSource,
  entry: ZipEntry,
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const { name, blob } = source;
  if (entry.isEncrypted) throw new FileError('encrypted', { name });
  const broken = () => new FileError('broken', { name, what: entry.name });
  const header = view(await bytesOf(blob, entry.headerAt, entry.headerAt + 30));
  if (header.byteLength < 30 || header.getUint32(0, true) !== 0x04034b50) throw broken();
  const from = entry.headerAt + 30 + header.getUint16(26, true) + header.getUint16(28, true);
  const packed = blob.slice(from, from + entry.packed).stream() as ReadableStream<
    Uint8Array<ArrayBuffer>
  >;
  if (entry.method !== 0 && entry.method !== 8) throw broken();
  const plain =
    entry.method === 0 ? packed : packed.pipeThrough(new DecompressionStream('deflate-raw'));
  let size = 0;
  try {
    for await (const chunk of chunksOf(plain, signal)) {
      size += chunk.length;
      if (size > entry.size) throw new FileError('bomb', { name });
      yield chunk;
    }
  } catch (error) {
    if (error instanceof FileError || signal?.aborted) throw error;
    // What the inflater throws differs from engine to engine.
    throw error instanceof TypeError || (error as { code?: unknown }).code !== undefined
      ? broken()
      : error;
  }
  if (size < entry.size) throw broken();
}

function parseEntries(bytes: Uint8Array, count: number): ZipEntry[] | null {
  const data = view(bytes);
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || data.getUint32(at, true) !== 0x02014b50) return null;
    const nameLength = data.getUint16(at + 28, true);
    const extraLength = data.getUint16(at + 30, true);
    const extraAt = at + 46 + nameLength;
    if (extraAt + extraLength > bytes.length) return null;
    const entry = {
      name: new TextDecoder().decode(bytes.subarray(at + 46, extraAt)),
      method: data.getUint16(at + 10, true),
      isEncrypted: (data.getUint16(at + 8, true) & 1) === 1,
      packed: data.getUint32(at + 20, true),
      size: data.getUint32(at + 24, true),
      headerAt: data.getUint32(at + 42, true),
    };
    widen(entry, data, extraAt, extraAt + extraLength);
    entries.push(entry);
    at = extraAt + extraLength + data.getUint16(at + 32, true);
  }
  return entries;
}

/** Takes sizes that did not fit into four bytes from the entry's extra field. */
function widen(entry: ZipEntry, data: DataView, from: number, to: number): void {
  let at = from;
  while (at + 4 <= to) {
    const id = data.getUint16(at, true);
    const end = at + 4 + data.getUint16(at + 2, true);
    if (id === 1) {
      let field = at + 4;
      for (const key of ['size', 'packed', 'headerAt'] as const) {
        if (entry[key] !== FOUR_BYTES || field + 8 > Math.min(end, to)) continue;
        entry[key] = Number(data.getBigUint64(field, true));
        field += 8;
      }
    }
    at = end;
  }
}

const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
