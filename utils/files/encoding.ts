import { chunksOf, type FileSource } from './source.ts';

/**
 * In which encoding a text was saved: by its mark, else UTF-8 if all of it is UTF-8, else GB18030 (which GBK and
 * GB2312 are part of). Damaged texts, such as cells cut in the middle of a letter, go to the encoding with fewer
 * faults; the places read as U+FFFD.
 */
export async function textEncoding({ blob }: FileSource, signal?: AbortSignal): Promise<string> {
  const head = new Uint8Array(await blob.slice(0, 3).arrayBuffer());
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const utf8 = new TextDecoder('utf-8');
  const gb18030 = new TextDecoder('gb18030');
  let utf8Faults = 0;
  let gbFaults = 0;
  for await (const chunk of chunksOf(blob.stream() as ReadableStream<Uint8Array>, signal)) {
    utf8Faults += faultsIn(utf8.decode(chunk, { stream: true }));
    // Only a text that is no UTF-8 is looked at twice.
    if (utf8Faults > 0) gbFaults += faultsIn(gb18030.decode(chunk, { stream: true }));
    if (utf8Faults > 1000 + gbFaults * 3) return 'gb18030';
  }
  return utf8Faults <= gbFaults ? 'utf-8' : 'gb18030';
}

function faultsIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\uFFFD'); at !== -1; at = text.indexOf('\uFFFD', at + 1)) count++;
  return count;
}
