// Runs on plain Node 20, before anything is installed: no imports but Node's own, no TypeScript.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';

const ROOT = resolve(import.meta.dirname, '..');
// Not `npm ci`: it refuses a lockfile that lacks another platform's optional packages, and a registry
// mirror need not carry those. This keeps to the locked versions and leaves the lockfile alone.
const INSTALL = ['install', '--no-save', '--no-fund', '--no-audit', '--loglevel=error'];
const STAMP = join(ROOT, 'node_modules/.yaogui-installed');

/** Installs the locked packages; does nothing when the lockfile has not changed since the last time. */
export function ensureDependencies() {
  const key = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .update(`${process.platform} ${process.arch}`)
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === key && existsSync(node24())) return;
  console.log('Installing packages …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status, error } = spawnSync(npm, INSTALL, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error || status !== 0) {
    console.error(
      `npm install did not finish${error ? `: ${error.message}` : ''}. Is the npm registry reachable?`,
    );
    process.exit(1);
  }
  writeFileSync(STAMP, key);
}

/** The Node 24 that came with the packages; it runs TypeScript directly. */
export function node24() {
  return join(ROOT, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/** Runs one of our TypeScript programs to its end and passes on its exit status and Ctrl C. */
export function runProgram(file, args) {
  ensureDependencies();
  const bin = join(ROOT, 'node_modules/.bin');
  const separator = process.platform === 'win32' ? ';' : ':';
  // Ctrl C reaches the child as well; it ends in its own time and we report how.
  process.on('SIGINT', () => {});
  const { status, signal } = spawnSync(node24(), [join(ROOT, file), ...args], {
    stdio: 'inherit',
    env: { ...process.env, PATH: `${bin}${separator}${process.env.PATH}` },
  });
  process.exit(signal ? 130 : (status ?? 1));
}
