import type { Answerer, AnswerSetup, Chunk, ChunkAnswer } from './answer.ts';
import { createPool, type Pool } from './pool.ts';

/** So much is answered before threads are worth their start: each compiles the rules anew. */
const ALONE_CHARS = 600_000;

/**
 * Answers every chunk and gives the answers back in the order of the chunks. A short input is answered here; from
 * `ALONE_CHARS` on the rest goes to threads. An answer is given as soon as it is there: whoever writes a line and
 * waits for its answer gets it.
 * @param threads how many; 1: none beside this one
 */
export async function answerChunks(
  chunks: AsyncIterable<Chunk>,
  setup: AnswerSetup,
  answerer: Answerer,
  threads: number,
  take: (answer: ChunkAnswer) => Promise<void>,
): Promise<void> {
  let charCount = 0;
  let pool: Pool | null = null;
  /** One for each answer under way, done when it was taken; each waits for the one before. */
  const open: Promise<void>[] = [];
  try {
    for await (const chunk of chunks) {
      charCount += sizeOf(chunk);
      if (!pool && (threads < 2 || charCount < ALONE_CHARS)) {
        await take(answerer.answer(chunk));
        continue;
      }
      pool ??= createPool(setup, threads);
      const taken = takeAfter(open.at(-1), pool.answer(chunk), take);
      // Its failure is met where it is awaited below, perhaps much later.
      taken.catch(() => undefined);
      open.push(taken);
      if (open.length >= pool.depth) await open.shift();
    }
    await Promise.all(open);
  } finally {
    await pool?.close();
  }
}

async function takeAfter(
  before: Promise<void> | undefined,
  answer: Promise<ChunkAnswer>,
  take: (answer: ChunkAnswer) => Promise<void>,
): Promise<void> {
  const [ready] = await Promise.all([answer, before]);
  await take(ready);
}

function sizeOf(chunk: Chunk): number {
  if (chunk.kind === 'lines') return chunk.lines.reduce((sum, line) => sum + line.length, 0);
  // A few hundred letters each: counting their fields would cost more than it tells.
  return chunk.listings.length * 300;
}
