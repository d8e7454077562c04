import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describeMachine } from '../machine.ts';
import type { State } from './state.ts';

const FILE = resolve(import.meta.dirname, '../soak-report.md');
const MAX_SHOWN = 30;

export function writeReport(state: State): void {
  const { seed, nextUnit, elapsedMs, runCount, counts, longestMs, databases, findings } = state;
  const table = (rows: Record<string, number>, show: (n: number) => string) =>
    Object.entries(rows)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([what, n]) => `| ${what} | ${show(n)} |`)
      .join('\n');
  const text = `# Last soak

Written by \`npm run soak\`; see [docs/bench.md](../docs/bench.md).

- Seed ${seed}, units 0–${nextUnit - 1}, ${(elapsedMs / 60_000).toFixed(1)} minutes in ${runCount} ${runCount === 1 ? 'run' : 'runs'}, ended ${new Date().toISOString().slice(0, 16)}Z
- Commit ${commit()}
- ${describeMachine()}
- Databases: ${databases.join(', ') || 'none'}

**${findings.length === 0 ? 'Nothing found.' : `${findings.length} findings.`}**
${findings
  .slice(0, MAX_SHOWN)
  .map(
    ({ unit, what }) =>
      `\n- \`npm run soak -- --seed ${seed} --unit ${unit}\`: ${JSON.stringify(what).slice(1, 500)}`,
  )
  .join('')}

| Done | Times |
|---|--:|
${table(counts, (n) => n.toLocaleString('en-US'))}

| Longest single check | ms |
|---|--:|
${table(longestMs, (ms) => ms.toFixed(0))}
`;
  writeFileSync(FILE, text);
}

function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  } catch {
    // Outside of a checkout the report simply doesn't say.
    return 'unknown';
  }
}
