import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { Place } from './place.ts';

/** A folder or file of labelled data that cannot be used; the message says which and why. */
export class DataError extends Error {}

/** What one set of labelled data says of us. */
export type Outcome = { figures: SetFigure[]; misses: string[] };

export type SetFigure = {
  name: string;
  value: number;
  /** Bound it must keep; absent: told, not judged. */
  atLeast?: number;
  atMost?: number;
};

/** One set of labelled data. */
export type LabelledSet = { name: string; file: string; run(folder: string): Outcome };

/** @throws DataError when `folder` is none */
export function assertFolder(folder: string): void {
  let isFolder = false;
  try {
    isFolder = statSync(folder).isDirectory();
  } catch (error) {
    throw new DataError(`--data ${folder}: ${(error as Error).message}`);
  }
  if (!isFolder) throw new DataError(`--data ${folder}: not a folder`);
}

/**
 * Reads JSON lines of one form.
 * @throws DataError naming file and line
 */
export function readLines<T extends z.core.$ZodType>(
  folder: string,
  file: string,
  form: T,
): z.infer<T>[] {
  return readText(folder, file)
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      const parsed = z.safeParse(form, parseJson(line, `${file}:${index + 1}`));
      if (parsed.success) return [parsed.data];
      const [issue] = parsed.error.issues;
      throw new DataError(`${file}:${index + 1}: ${issue?.path.join('.')}: ${issue?.message}`);
    });
}

/** Ids that a list beside the data leaves out; none when there is no such list. */
export function readIds(folder: string, file: string): Set<string> {
  if (!statSync(join(folder, file), { throwIfNoEntry: false })) return new Set();
  const parsed = z.safeParse(z.array(z.string()), parseJson(readText(folder, file), file));
  if (!parsed.success) throw new DataError(`${file}: not a list of ids`);
  return new Set(parsed.data);
}

function readText(folder: string, file: string): string {
  try {
    return readFileSync(join(folder, file), 'utf8');
  } catch (error) {
    throw new DataError(`${file} is missing or unreadable: ${(error as Error).message}`);
  }
}

function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new DataError(`${where}: ${(error as Error).message}`);
  }
}

/** Share of `part` in `whole`; of nothing, all. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

export const placeForm = z.object({ start: z.int(), end: z.int() }) satisfies z.ZodMiniType<Place>;
