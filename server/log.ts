import { sqlState } from './db/failure.ts';

/** One line of the log: an event name and plain values. No names, codes, tokens, addresses or texts. */
export type LogLine = { event: string } & Record<string, string | number | boolean | null>;
export type Log = (line: LogLine) => void;

/** JSON lines on standard error, each with its instant. */
export function createLog(write: (text: string) => void, now: () => number): Log {
  return (line) => write(`${JSON.stringify({ at: new Date(now()).toISOString(), ...line })}\n`);
}

/**
 * What may be written down about an unexpected error. Its message is left out: a database's message
 * quotes the row.
 */
export function describeError(error: unknown): {
  error: string;
  state: string | null;
  where: string;
} {
  if (!(error instanceof Error)) return { error: typeof error, state: null, where: '' };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    error: error.name,
    state: sqlState(error),
    where: frames
      .slice(0, 6)
      .map((line) => line.trim())
      .join(' < '),
  };
}
