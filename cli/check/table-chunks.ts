import type { Chunk } from './answer.ts';
import { InputError } from './input-error.ts';

export async function* tableChunks(file: string): AsyncGenerator<Chunk> {
  throw new InputError(`${file}: tables come next`);
}
