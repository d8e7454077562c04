import { browser } from 'wxt/browser';
import { openDatabase } from '@/utils/storage/db.ts';
import { createSync } from '@/utils/sync/engine.ts';
import { setAlarms } from './alarms.ts';
import type { Core } from './core.ts';
import { DEADLINE_ALARM, watchDeadlines } from './deadlines.ts';

const TIMEOUT_MS = 15_000;
/** A longer timer overflows and fires at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Puts together what the handlers work with. Opens and asks nothing yet. */
export function createCore(): Core {
  const db = openDatabase();
  const io = {
    fetch: (...request: Parameters<typeof fetch>) => fetch(...request),
    now: () => Date.now(),
    random: () => Math.random(),
    timeoutMs: TIMEOUT_MS,
    report: (error: unknown) => console.error('[yaogui]', error),
  };
  const sync = createSync(db, io, {
    set: (run, ms) => setTimeout(run, ms),
    clear: (handle) => clearTimeout(handle as number),
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const clockwork = {
    now: io.now,
    setTimer(ms: number) {
      clearTimeout(timer);
      const pause = Math.min(ms, LONGEST_TIMER_MS);
      timer = setTimeout(() => void core.watchDeadlines().catch(io.report), pause);
    },
    async setAlarm(at: number | null) {
      if (at === null) await browser.alarms.clear(DEADLINE_ALARM);
      else await browser.alarms.create(DEADLINE_ALARM, { when: at });
    },
  };
  const core: Core = {
    db,
    io,
    sync,
    // One after the other: two at once would announce a round twice.
    watchDeadlines() {
      const run = last.then(() => watchDeadlines(clockwork));
      last = run.catch(() => undefined);
      return run.then(() => undefined);
    },
    setAlarms: () => setAlarms({ db }),
  };
  return core;
}
