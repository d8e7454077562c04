import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** A line that can't be read or answered: its reason goes to the output, the others are answered. */
export class LineError extends Error {}

/**
 * Reads JSON lines from `--in FILE` or standard input and prints one JSON line for each.
 * @param answer from one parsed line to its answer; throw `LineError` for a bad line
 * @param atEnd more lines after the last one (totals)
 * @returns 0, or 1 when at least one line could not be read, or 2 when the file could not be opened
 */
export async function answerLines(
  file: string | undefined,
  answer: (line: Record<string, unknown>) => unknown | Promise<unknown>,
  atEnd?: () => unknown[],
): Promise<number> {
  const input = file ? createReadStream(file) : process.stdin;
  if (file) {
    try {
      await once(input, 'open');
    } catch (error) {
      console.error(`yaogui: ${(error as Error).message}`);
      return 2;
    }
  }
  let status = 0;
  let number = 0;
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (text.trim() === '') continue;
    let id: unknown = null;
    try {
      const line: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
      if (typeof line !== 'object' || line === null || Array.isArray(line))
        throw new LineError('not a JSON object');
      id = 'id' in line ? line.id : null;
      await print(await answer(line as Record<string, unknown>));
    } catch (error) {
      if (!(error instanceof LineError || error instanceof SyntaxError)) throw error;
      status = 1;
      await print({ id, error: `line ${number}: ${error.message}` });
    }
  }
  for (const line of atEnd?.() ?? []) await print(line);
  return status;
}

async function print(value: unknown): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(value)}\n`)) await once(process.stdout, 'drain');
}
