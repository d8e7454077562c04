import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');
const FOLDER = process.env.WXT_OUT_DIR ?? '.output-bench';

let isBuilt = false;

/**
 * Today's production build in a folder of the benches' own, made once per run; `YAOGUI_BUILT=1` takes
 * what lies there.
 * @returns the Chrome folder
 */
export function builtExtension(): string {
  const folder = resolve(ROOT, FOLDER, 'chrome-mv3');
  if (!isBuilt && !(process.env.YAOGUI_BUILT === '1' && existsSync(folder)))
    execFileSync(process.execPath, [resolve(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'build'], {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, WXT_OUT_DIR: FOLDER },
    });
  isBuilt = true;
  return folder;
}

/**
 * A copy of the build with further files beside it, which `launchExtension` then loads.
 * @returns how to remove it and go back to the build before
 */
export function useCopy(files: Record<string, string> = {}): () => void {
  const before = process.env.WXT_OUT_DIR;
  const folder = mkdtempSync(join(tmpdir(), 'yaogui-bench-'));
  cpSync(builtExtension(), join(folder, 'chrome-mv3'), { recursive: true });
  for (const [name, text] of Object.entries(files))
    writeFileSync(join(folder, 'chrome-mv3', name), text);
  process.env.WXT_OUT_DIR = folder;
  return () => {
    if (before === undefined) delete process.env.WXT_OUT_DIR;
    else process.env.WXT_OUT_DIR = before;
    rmSync(folder, { recursive: true, force: true });
  };
}
