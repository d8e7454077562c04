import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureChromium, ensureFirefox } from '../cli/drive/browsers.ts';

/**
 * Everything that must hold before a change lands: types, lint and walls, unused code, unit and
 * contract tests, both builds, their sizes, browser tests. `npm test`, `npm run verify` and CI are this.
 * `--only a,b` runs some steps by name.
 */
const ROOT = resolve(import.meta.dirname, '..');
const REPORTS = join(ROOT, '.yaogui/reports');
const TYPED = ['utils/domain', 'utils/page/read', 'server', 'cli', '.', 'test', '.ci'];

type Step = { name: string; run(): boolean; report?: string };

const bin = (name: string) => join(ROOT, 'node_modules/.bin', name);
const exec = (name: string, ...args: string[]) =>
  spawnSync(bin(name), args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, YAOGUI_BUILT: '1' },
  }).status === 0;
const vitest = (report: string, ...args: string[]) =>
  exec(
    'vitest',
    'run',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...args,
  );
const unitReport = join(REPORTS, 'unit.json');
const browserReport = join(REPORTS, 'browser.json');

const STEPS: Step[] = [
  { name: 'prepare', run: () => exec('wxt', 'prepare') },
  { name: 'types', run: () => TYPED.map((folder) => exec('tsc', '-p', folder)).every(Boolean) },
  { name: 'lint', run: () => exec('biome', 'ci', '--diagnostic-level=warn', '.') },
  { name: 'unused', run: () => exec('knip', '--no-progress') },
  { name: 'unit', run: () => vitest(unitReport), report: unitReport },
  {
    name: 'build',
    run: () => exec('wxt', 'build') && exec('wxt', 'build', '-b', 'firefox', '--mv3'),
  },
  { name: 'size', run: () => exec('size-limit') },
  {
    name: 'browser',
    run: () =>
      ensureChromium() !== null &&
      ensureFirefox() !== null &&
      vitest(browserReport, '--config', 'test/e2e/vitest.config.ts'),
    report: browserReport,
  },
];

const only = process.argv.includes('--only')
  ? process.argv[process.argv.indexOf('--only') + 1]?.split(',')
  : undefined;
mkdirSync(REPORTS, { recursive: true });
const totals = { passed: 0, failed: 0 };
const failedSteps: string[] = [];
for (const step of STEPS.filter(({ name }) => !only || only.includes(name))) {
  const startedAt = Date.now();
  console.log(`\n── ${step.name}`);
  const isOk = step.run();
  if (!isOk) failedSteps.push(step.name);
  if (step.report) count(step.report, isOk);
  console.log(
    `── ${step.name}: ${isOk ? 'ok' : 'FAILED'}, ${((Date.now() - startedAt) / 1000).toFixed(1)} s`,
  );
}
if (failedSteps.length > 0) console.log(`\nFailed steps: ${failedSteps.join(', ')}`);
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = failedSteps.length > 0 || totals.failed > 0 ? 1 : 0;

function count(report: string, isOk: boolean): void {
  try {
    const result = JSON.parse(readFileSync(report, 'utf8'));
    totals.passed += result.numPassedTests;
    totals.failed += result.numFailedTests;
  } catch (error) {
    totals.failed += 1;
    console.log(`no report from the tests: ${(error as Error).message}`);
  }
  // A file that can't even be loaded fails the step without failing a test.
  if (!isOk && totals.failed === 0) totals.failed = 1;
}
