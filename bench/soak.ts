import './soak/hooks.ts';
import 'fake-indexeddb/auto';
import { parseArgs } from 'node:util';

/**
 * `npm run soak -- --seed 42 --minutes 10`; `--resume` goes on where the last run stopped, `--unit 17`
 * repeats one unit of a seed. What is learnt is written to `bench/soak-report.md`.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '60' },
    resume: { type: 'boolean', default: false },
    unit: { type: 'string' },
  },
});
const minutes = Number(values.minutes);
if (!(minutes > 0)) throw new Error(`--minutes ${values.minutes}: a number above 0`);
const unit = values.unit === undefined ? null : Number(values.unit);
if (unit !== null && !(Number.isInteger(unit) && unit >= 0))
  throw new Error(`--unit ${values.unit}: a whole number`);
// Only now: the hooks must stand before anything that needs them is looked up.
const { runSoak } = await import('./soak/run.ts');
const hasFailed = await runSoak({ seed: values.seed, minutes, isResumed: values.resume, unit });
// Sockets of a killed device may linger; the work is done.
process.exit(hasFailed ? 1 : 0);
