import { openAsBlob } from 'node:fs';
import { basename } from 'node:path';
import { readListings } from '../../utils/files/read-listings.ts';
import type { Chunk } from './answer.ts';

/**
 * The listings of a table in pieces. The file is read no faster than they are taken.
 * @throws FileError, NoListingsError, or an error of the file system
 */
export async function* tableChunks(file: string): AsyncGenerator<Chunk> {
  const ready: Chunk[] = [];
  let hear = () => {};
  let goOn = () => {};
  let isDone = false;
  const stop = new AbortController();
  const source = { name: basename(file), blob: await openAsBlob(file) };
  const reading = readListings(source, {
    signal: stop.signal,
    listings: (listings) =>
      new Promise<void>((resolve) => {
        ready.push({ kind: 'listings', listings });
        goOn = resolve;
        hear();
      }),
  }).finally(() => {
    isDone = true;
    hear();
  });
  // Its failure is met below, when what came before it has been taken.
  reading.catch(() => undefined);
  try {
    while (!isDone || ready.length > 0) {
      if (ready.length === 0) await new Promise<void>((resolve) => (hear = resolve));
      const chunk = ready.shift();
      if (!chunk) continue;
      goOn();
      yield chunk;
    }
    await reading;
  } finally {
    // Whoever takes no more lets the file go.
    stop.abort();
    goOn();
  }
}
