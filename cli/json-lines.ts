import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';

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
  const input = await openInput(file);
  if (!input) return 2;
  let status = 0;
  let number = 0;
  for await (const lines of readLines(input)) {
    for (const text of lines) {
      number++;
      if (text.trim() === '') continue;
      let id: unknown = null;
      try {
        const line = parseLine(text);
        id = 'id' in line ? line.id : null;
        await print(await answer(line));
      } catch (error) {
        if (!(error instanceof LineError || error instanceof SyntaxError)) throw error;
        status = 1;
        await print({ id, error: `line ${number}: ${error.message}` });
      }
    }
  }
  for (const line of atEnd?.() ?? []) await print(line);
  return status;
}

/**
 * One line as an object. A mark at its start is no part of it.
 * @throws LineError or SyntaxError when it is none
 */
export function parseLine(text: string): Record<string, unknown> {
  const line: unknown = JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  if (typeof line !== 'object' || line === null || Array.isArray(line))
    throw new LineError('not a JSON object');
  return line as Record<string, unknown>;
}

/** `--in FILE` or standard input. @returns `null` after saying why the file cannot be read */
export async function openInput(file: string | undefined): Promise<NodeJS.ReadableStream | null> {
  if (file === undefined) return process.stdin;
  try {
    if ((await stat(file)).isDirectory()) throw new Error(`${file} is a folder`);
    const input = createReadStream(file);
    await once(input, 'open');
    return input;
  } catch (error) {
    console.error(`yaogui: ${(error as Error).message}`);
    return null;
  }
}

/**
 * The lines that end in each piece of the input, as it arrives; the last piece ends with the input.
 * Lines end at LF or CRLF and nowhere else: readline also cuts at U+2028, which JSON text may hold.
 */
export async function* readLines(input: NodeJS.ReadableStream): AsyncGenerator<string[]> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let parts: string[] = [];
  for await (const chunk of input) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const lines = text.split('\n');
    parts.push(lines[0]!);
    if (lines.length === 1) continue;
    const last = lines.pop()!;
    lines[0] = parts.join('');
    parts = [last];
    yield lines;
  }
  yield [parts.join('') + decoder.decode()];
}

/** Prints one value as a line, and waits where the reader is slower. */
export async function print(value: unknown): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(value)}\n`)) await once(process.stdout, 'drain');
}
