import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const SYSTEM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * A Chromium that loads unpacked extensions: `YAOGUI_CHROMIUM`, the system's, then Playwright's own.
 * Branded Chrome (137 and later) ignores `--load-extension`, so it is not looked for.
 * @returns path of the program, or `undefined` when there is none
 */
export function findChromium(): string | undefined {
  const wanted = process.env.YAOGUI_CHROMIUM;
  if (wanted) return wanted;
  return [...SYSTEM_PATHS, chromium.executablePath()].find((path) => existsSync(path));
}

/** Switches for a quiet browser that asks nobody else's servers for anything. */
export function chromiumArguments({ headless }: { headless: boolean }): string[] {
  return [
    ...(headless ? ['--headless=new'] : []),
    // Chromium has no sandbox for root, which is who runs in most containers.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--hide-crash-restore-bubble',
  ];
}
