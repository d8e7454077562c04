import { Worker } from 'node:worker_threads';
import type { AnswerSetup, Chunk, ChunkAnswer } from './answer.ts';

/** Threads that answer chunks; whoever asks puts the answers in order. */
export type Pool = {
  /** How many chunks may be under way before it is of no use to send more. */
  depth: number;
  answer(chunk: Chunk): Promise<ChunkAnswer>;
  close(): Promise<void>;
};

type Waiting = { resolve(answer: ChunkAnswer): void; reject(error: Error): void };

/** Starts `count` threads. A thread that fails makes all its open answers fail with the reason. */
export function createPool(setup: AnswerSetup, count: number): Pool {
  const threads = Array.from({ length: count }, () => startThread(setup));
  return {
    depth: count * 3,
    answer(chunk) {
      const free = threads.reduce((a, b) => (b.waiting.length < a.waiting.length ? b : a));
      return new Promise((resolve, reject) => {
        free.waiting.push({ resolve, reject });
        free.worker.postMessage(chunk);
      });
    },
    async close() {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}

function startThread(setup: AnswerSetup): { worker: Worker; waiting: Waiting[] } {
  const waiting: Waiting[] = [];
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: setup });
  // A thread answers in the order it was asked.
  worker.on('message', (answer: ChunkAnswer) => waiting.shift()?.resolve(answer));
  worker.on('error', (error: Error) => {
    for (const { reject } of waiting.splice(0)) reject(error);
  });
  return { worker, waiting };
}
