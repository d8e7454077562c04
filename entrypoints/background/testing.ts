import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Caller } from '@/utils/messaging/receive.ts';
import { type Settings, writeSettings } from '@/utils/storage/settings.ts';
import { testDatabase } from '@/utils/storage/testing.ts';
import { createSync } from '@/utils/sync/engine.ts';
import { FakeServer, ManualTimers } from '@/utils/sync/testing.ts';
import { setAlarms } from './alarms.ts';
import type { Core } from './core.ts';
import { DEADLINE_ALARM, watchDeadlines } from './deadlines.ts';
import { noticeAnswer } from './handlers/notice-answer.ts';

export type TestCore = Core & {
  server: FakeServer;
  /** Of sync; `deadlines` keeps the pauses asked for by the deadline watch. */
  timers: ManualTimers;
  deadlines: number[];
};

/** The handlers' surroundings with a fresh database, a fake browser, a fake server and a clock to set. */
export async function createTestCore(settings: Partial<Settings> = {}): Promise<TestCore> {
  fakeBrowser.reset();
  if (Object.keys(settings).length > 0) await writeSettings(settings);
  const db = testDatabase();
  const server = new FakeServer();
  const timers = new ManualTimers();
  const io = server.io();
  const deadlines: number[] = [];
  const clockwork = {
    now: io.now,
    setTimer: (ms: number) => void deadlines.push(ms),
    async setAlarm(at: number | null) {
      if (at === null) await fakeBrowser.alarms.clear(DEADLINE_ALARM);
      else fakeBrowser.alarms.create(DEADLINE_ALARM, { when: at });
    },
  };
  return {
    db,
    io,
    sync: createSync(db, io, timers),
    watchDeadlines: () => watchDeadlines(clockwork).then(() => undefined),
    setAlarms: () => setAlarms({ db }),
    server,
    timers,
    deadlines,
  };
}

/** A page of 飞鸽 in tab 7. */
export const chatPage: Caller = {
  from: 'page',
  tabId: 7,
  frameId: 0,
  url: 'https://im.jinritemai.com/pc_seller_v2/main/workspace',
};

/** Our own popup. */
export const popup: Caller = {
  from: 'extension',
  tabId: null,
  frameId: 0,
  url: 'chrome-extension://ours/popup.html',
};

/** Reads and accepts the notice that holds. */
export async function accept(core: Core): Promise<void> {
  await noticeAnswer(core, { answer: 'accept', noticeVersion: '2026-11' }, popup);
}

/** What a chat page says about a round; `null` wait: still open. */
export function roundSeen(key: string, waitMs: number | null, at: number, revision = 0) {
  return {
    kind: 'reply-round' as const,
    key: ['douyin', 'c-1', key],
    revision,
    at,
    subject: '王小红',
    account: null,
    body: {
      site: 'douyin',
      state: waitMs === null ? 'open' : 'answered',
      startedAt: at,
      answeredAt: waitMs === null ? null : at + waitMs,
      waitMs,
      targetMs: 20_000,
      charCount: waitMs === null ? null : 9,
    },
  };
}
