/**
 * A file to read: a `File` of a browser, or `await fs.openAsBlob(path)` in Node. The name is used in sentences only;
 * what kind of file it is, its content decides.
 */
export type FileSource = { name: string; blob: Blob };

/** The chunks of a stream; stops reading (and frees the source) when `signal` is aborted. */
export async function* chunksOf(
  stream: ReadableStream<Uint8Array>,
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  let isDone = false;
  try {
    for (;;) {
      signal?.throwIfAborted();
      const { done, value } = await reader.read();
      isDone = done;
      if (done) return;
      yield value;
    }
  } finally {
    // What was opened and not read to its end is given back; a stream that failed has nothing to give back.
    if (!isDone) await reader.cancel().catch(() => undefined);
  }
}

export async function bytesOf(blob: Blob, start: number, end: number): Promise<Uint8Array> {
  return new Uint8Array(await blob.slice(start, end).arrayBuffer());
}
