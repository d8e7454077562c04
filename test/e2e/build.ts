import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** Builds both extensions once per run; `YAOGUI_BUILT=1` uses what is there. */
export default function setup(): void {
  if (process.env.YAOGUI_BUILT === '1') return;
  const wxt = resolve(root, 'node_modules/wxt/bin/wxt.mjs');
  if (!existsSync(wxt)) throw new Error('run npm ci first');
  for (const args of [['build'], ['build', '-b', 'firefox', '--mv3']])
    execFileSync(process.execPath, [wxt, ...args], { cwd: root, stdio: 'inherit' });
  // The tour would build again, under the feet of the other tests.
  process.env.YAOGUI_BUILT = '1';
}
