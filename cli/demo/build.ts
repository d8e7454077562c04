import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

/**
 * Builds the Chrome extension into `.output`; not when `YAOGUI_BUILT=1` says that it just was.
 * @throws with the builder's own words when it fails
 */
export function buildExtension(): void {
  if (process.env.YAOGUI_BUILT === '1') return;
  const wxt = resolve(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the extension could not be built\n${stdout}${stderr}`);
}
