import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const FOLDER = resolve(import.meta.dirname, '../../.yaogui/soak');
const FILE = join(FOLDER, 'state.json');

export type State = {
  seed: string;
  nextUnit: number;
  elapsedMs: number;
  runCount: number;
  counts: Record<string, number>;
  longestMs: Record<string, number>;
  databases: string[];
  /** What must never be, each with the unit that shows it. */
  findings: { unit: number; what: string }[];
};

/** @throws when asked to go on with another seed than the one kept, or with nothing to go on with */
export function openState(seed: string, isResumed: boolean): State {
  if (isResumed) {
    if (!existsSync(FILE)) throw new Error('--resume: no soak was started here');
    const kept = JSON.parse(readFileSync(FILE, 'utf8')) as State;
    if (kept.seed !== seed)
      throw new Error(`--resume: the soak kept here has the seed ${kept.seed}, not ${seed}`);
    return { ...kept, runCount: kept.runCount + 1 };
  }
  return {
    seed,
    nextUnit: 0,
    elapsedMs: 0,
    runCount: 1,
    counts: {},
    longestMs: {},
    databases: [],
    findings: [],
  };
}

/** Whole or not at all: a run may be ended at any moment. */
export function saveState(state: State): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FILE}.new`, JSON.stringify(state, null, 2));
  renameSync(`${FILE}.new`, FILE);
}
