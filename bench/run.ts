import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Bench, Figure } from './figure.ts';
import { currentLoad, describeMachine } from './machine.ts';

/** Runs every `*.bench.ts` one after the other and holds each figure against its budget. `npm run bench [name] [--data DIR]`. */
const [wanted] = process.argv
  .slice(2)
  .filter((arg, i, all) => !arg.startsWith('--') && all[i - 1] !== '--data');
const files = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.bench.ts') && (!wanted || file.startsWith(wanted)))
  .sort();
const machine = describeMachine();
console.log(`${machine}; load ${currentLoad().toFixed(1)}`);
const rows: (Figure & { bench: string })[] = [];
for (const file of files) {
  const { bench } = (await import(resolve(import.meta.dirname, file))) as { bench: Bench };
  const startedAt = performance.now();
  console.log(`\n── ${bench.name}`);
  for (const figure of await bench.run()) {
    rows.push({ bench: bench.name, ...figure });
    const verdict = figure.value <= figure.budget ? 'ok' : 'OVER';
    console.log(
      `${verdict.padEnd(5)}${figure.name}: ${round(figure.value)} ${figure.unit} (budget ${round(figure.budget)}); ${figure.detail}`,
    );
  }
  const seconds = (performance.now() - startedAt) / 1000;
  console.log(`   ${seconds.toFixed(0)} s, load ${currentLoad().toFixed(1)}`);
}
const folder = resolve(import.meta.dirname, '../.yaogui/reports');
mkdirSync(folder, { recursive: true });
writeFileSync(resolve(folder, 'bench.json'), JSON.stringify({ machine, rows }, null, 2));
const over = rows.filter((row) => row.value > row.budget);
console.log(`\n${rows.length - over.length} passed, ${over.length} failed`);
process.exitCode = over.length > 0 || rows.length === 0 ? 1 : 0;

function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : Number(value.toPrecision(3)).toString();
}
