import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { Page } from 'playwright';
import { acceptNotice, type Extension, launchExtension } from '../cli/drive/extension.ts';
import { until } from '../cli/drive/until.ts';
import { useCopy } from './extension.ts';
import { type Bench, median } from './figure.ts';
import type { Fill } from './fill-log.ts';

const OPENINGS = 25;
const COLD_OPENINGS = 7;
const EVENTS = Number(process.env.YAOGUI_BENCH_EVENTS ?? 1_000_000);
/** A person's day in the normal log; the long one has many more a day, so its day tables are longer too. */
const NORMAL: Omit<Fill, 'person'> = { eventCount: 400, dayCount: 1, seed: 7 };
const LONG: Omit<Fill, 'person'> = { eventCount: EVENTS, dayCount: 200, seed: 11 };

/** The same element the popup paints first, so that one probe measures both pages. */
const EMPTY = '<!doctype html><meta charset="utf-8"><section class="yg-answer">·</section>';

/**
 * Opens three pages in turn, so that a busy machine slows all alike: an empty page of the extension, the
 * popup over a day's log, the popup over a log of a million events (in a browser of its own).
 */
export const bench: Bench = {
  name: 'popup: from navigation to the first frame with its figures',
  async run() {
    const undo: (() => unknown)[] = [useCopy({ 'empty.html': EMPTY })];
    try {
      const [normal, long] = [await start(undo), await start(undo)];
      await fill(normal, NORMAL);
      const fillMs = await fill(long, LONG);
      const times = { empty: [] as number[], normal: [] as number[], long: [] as number[] };
      for (let i = -2; i < OPENINGS; i++) {
        const now = {
          empty: await paintMs(normal, 'empty.html'),
          normal: await paintMs(normal, 'popup.html'),
          long: await paintMs(long, 'popup.html'),
        };
        // The first rounds fill the browsers' code caches.
        if (i >= 0)
          for (const key of ['empty', 'normal', 'long'] as const) times[key].push(now[key]);
      }
      const cold: number[] = [];
      for (let i = 0; i < COLD_OPENINGS; i++) cold.push(await coldMs(normal));
      const over = times.normal.map((ms, i) => ms - times.empty[i]!);
      const ratios = times.long.map((ms, i) => ms / times.normal[i]!);
      const spread = (list: number[]) => `${show(median(list))} (${show(...quartiles(list))}) ms`;
      return [
        {
          name: 'popup over an empty page',
          value: median(over),
          unit: 'ms',
          budget: 60,
          detail: `median of ${OPENINGS} pairs (quartiles): empty ${spread(times.empty)}, popup ${spread(times.normal)}, difference ${spread(over)}; with a sleeping worker ${spread(cold)}`,
        },
        {
          name: 'popup with 1,000,000 events / popup',
          value: median(ratios),
          unit: 'ratio',
          budget: 1.3,
          detail: `${EVENTS} events of ${LONG.dayCount} days written in ${(fillMs / 1000).toFixed(0)} s: popup ${spread(times.long)}; ratios' quartiles ${show(...quartiles(ratios))}`,
        },
      ];
    } finally {
      for (const step of undo.reverse()) await step();
    }
  },
};

async function start(undo: (() => unknown)[]): Promise<Extension> {
  const extension = await launchExtension();
  undo.push(() => extension.dispose());
  await extension.context.addInitScript(probe);
  await acceptNotice(extension);
  // The background makes its tables at the first question about figures.
  await paintMs(extension, 'popup.html');
  return extension;
}

/** @returns how long writing took */
async function fill(extension: Extension, what: Omit<Fill, 'person'>): Promise<number> {
  const { outputFiles } = buildSync({
    entryPoints: [join(import.meta.dirname, 'fill-log.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'filler',
  });
  const page = await extension.open('empty.html');
  page.setDefaultTimeout(0);
  const startedAt = performance.now();
  const asked = JSON.stringify({ ...what, person: '' } satisfies Fill);
  const written = await page.evaluate(
    `(() => { ${outputFiles[0]!.text}; return filler.fillLog(${asked}); })()`,
  );
  if (written !== what.eventCount) throw new Error(`${written} events written`);
  await page.close();
  return performance.now() - startedAt;
}

async function paintMs(extension: Extension, path: string): Promise<number> {
  const page = await extension.context.newPage();
  try {
    await page.goto(`chrome-extension://${extension.id}/${path}`);
    return await painted(page);
  } finally {
    await page.close();
  }
}

/** The popup as it opens after half a minute of quiet: the browser has ended the worker. */
async function coldMs(extension: Extension): Promise<number> {
  const page = await extension.open('empty.html');
  const session = await extension.context.newCDPSession(page);
  const states: string[] = [];
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    states.push(...versions.map(({ runningStatus }) => runningStatus));
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await until('the worker to end', () => states.includes('stopped'));
  const ms = await paintMs(extension, 'popup.html');
  await page.close();
  return ms;
}

function painted(page: Page): Promise<number> {
  return until('the answer line on screen', () =>
    page.evaluate(() => (window as unknown as { paintedAt?: number }).paintedAt),
  );
}

/** In the page, before its own script: notes the first frame in which the answer line is there. */
function probe(): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('.yg-answer')) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      Object.assign(window, { paintedAt: performance.now() });
    });
  });
  observer.observe(document, { childList: true, subtree: true });
}

function quartiles(list: readonly number[]): [number, number] {
  const sorted = [...list].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))]!;
  return [at(0.25), at(0.75)];
}

function show(...values: number[]): string {
  return values.map((value) => (value < 10 ? value.toFixed(2) : value.toFixed(0))).join('–');
}
