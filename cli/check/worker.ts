import { parentPort, workerData } from 'node:worker_threads';
import { type AnswerSetup, type Chunk, createAnswerer } from './answer.ts';

/** A thread of `yaogui check`: chunks in, answers out, in the order they came. */
const { answer } = await createAnswerer(workerData as AnswerSetup);
parentPort!.on('message', (chunk: Chunk) => parentPort!.postMessage(answer(chunk)));
