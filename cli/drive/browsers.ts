import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findChromium } from '../chromium.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const FIREFOX = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** A Chromium for tests: the system's, Playwright's own download, or Debian's package. `null`: none. */
export function ensureChromium(): string | null {
  const found = findChromium();
  if (found) return found;
  console.log('No Chromium found; trying Playwright’s own …');
  spawnSync(join(ROOT, 'node_modules/.bin/playwright'), ['install', 'chromium'], {
    stdio: 'inherit',
  });
  return findChromium() ?? (apt('chromium', 'fonts-noto-cjk') ? (findChromium() ?? null) : null);
}

/** A Firefox that takes unsigned extensions for one session. `null`: none. */
export function ensureFirefox(): string | null {
  const wanted = process.env.YAOGUI_FIREFOX;
  if (wanted) return wanted;
  const find = () => FIREFOX.find((path) => existsSync(path)) ?? null;
  return find() ?? (apt('firefox-esr') ? find() : null);
}

function apt(...packages: string[]): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) {
    console.error(
      `Please install ${packages.join(' and ')}, or name it in YAOGUI_CHROMIUM / YAOGUI_FIREFOX.`,
    );
    return false;
  }
  const run = (...args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  return run('update') && run('install', '-y', '--no-install-recommends', ...packages);
}
