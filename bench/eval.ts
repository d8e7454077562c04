import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { claims } from './eval/claims.ts';
import { assertFolder, DataError, type LabelledSet, type SetFigure } from './eval/labelled.ts';
import { leaflets, mixed } from './eval/leaflets.ts';
import { notes } from './eval/notes.ts';
import { agent } from './eval/replies.ts';
import { timing } from './eval/timing.ts';

/**
 * `npm run eval -- --data FOLDER [--only claims,agent] [--show N]`: what labelled data says of rules, messages,
 * orders and clocks. Exit 1 when a figure misses its budget, 2 when the data cannot be read.
 */
const SETS: readonly LabelledSet[] = [claims, leaflets, mixed, agent, notes, timing];

try {
  process.exitCode = run();
} catch (error) {
  if (!(error instanceof DataError || isUsageError(error))) throw error;
  console.error(`eval: ${error.message}`);
  process.exitCode = 2;
}

function run(): number {
  const { data, only, show } = readOptions();
  assertFolder(data);
  let okCount = 0;
  let overCount = 0;
  for (const set of SETS.filter(({ name }) => !only || only.includes(name))) {
    const { figures, misses } = set.run(data);
    console.log(`\n── ${set.name} (${set.file})`);
    for (const figure of figures) {
      const verdict = judge(figure);
      if (verdict === 'ok') okCount++;
      if (verdict === 'OVER') overCount++;
      console.log(
        `${verdict.padEnd(5)}${figure.name}: ${figure.value.toFixed(3)}${boundOf(figure)}`,
      );
    }
    for (const miss of misses.slice(0, show)) console.log(`     ${miss}`);
    if (show > 0 && misses.length > show)
      console.log(`     … and ${misses.length - show} more (--show ${misses.length})`);
  }
  console.log(`\n${okCount} ok, ${overCount} over budget`);
  return overCount > 0 ? 1 : 0;
}

function judge({ value, atLeast, atMost }: SetFigure): 'ok' | 'OVER' | '' {
  if (atLeast === undefined && atMost === undefined) return '';
  return value >= (atLeast ?? value) && value <= (atMost ?? value) ? 'ok' : 'OVER';
}

function boundOf({ atLeast, atMost }: SetFigure): string {
  if (atLeast !== undefined) return ` (at least ${atLeast})`;
  return atMost === undefined ? '' : ` (at most ${atMost})`;
}

/** @throws DataError for an option that makes no sense */
function readOptions() {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      only: { type: 'string' },
      show: { type: 'string', default: '0' },
    },
  });
  if (!values.data) throw new DataError('--data FOLDER is missing: the folder of labelled data');
  const only = values.only?.split(',');
  const unknown = only?.find((name) => SETS.every((set) => set.name !== name));
  if (unknown !== undefined)
    throw new DataError(`--only ${unknown}: one of ${SETS.map(({ name }) => name).join(', ')}`);
  const show = Number(values.show);
  if (!(Number.isInteger(show) && show >= 0))
    throw new DataError(`--show ${values.show}: how many misses of each set`);
  return { data: resolve(values.data), only, show };
}

/** An option that `parseArgs` does not know or that lacks its value. */
function isUsageError(error: unknown): error is Error {
  return error instanceof TypeError && 'code' in error && /^ERR_PARSE_ARGS/.test(`${error.code}`);
}
