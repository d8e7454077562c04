import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { readLines } from '../json-lines.ts';
import type { Chunk } from './answer.ts';
import { InputError } from './input-error.ts';
import { isTableFile } from './input-kind.ts';
import type { Options } from './options.ts';
import { tableChunks } from './table-chunks.ts';

/** The lines of an input as they come, in pieces that are answered in one go. */
export async function* lineChunks(input: NodeJS.ReadableStream): AsyncGenerator<Chunk> {
  let firstLine = 1;
  for await (const lines of readLines(input)) {
    yield { kind: 'lines', firstLine, lines };
    firstLine += lines.length;
  }
}

/** What is to be checked, and whether it came as a table. */
export type Input = { kind: 'lines' | 'table'; chunks: AsyncIterable<Chunk> };

/** @throws FileError, or an error of the file system, when the file can't be read */
export async function openChunks({ file, surface }: Options): Promise<Input> {
  if (file === undefined) return { kind: 'lines', chunks: lineChunks(process.stdin) };
  if (await isTableFile(file)) {
    if (surface === 'chat') throw new InputError('--surface chat reads JSON lines');
    return { kind: 'table', chunks: tableChunks(file) };
  }
  const input = createReadStream(file);
  await once(input, 'open');
  return { kind: 'lines', chunks: lineChunks(input) };
}
