import { browser } from 'wxt/browser';
import { sweepCatalogs } from '@/utils/storage/catalog-sweep.ts';
import { countOutbox } from '@/utils/storage/outbox.ts';
import { applyRetention } from '@/utils/storage/retention.ts';
import { readSession } from '@/utils/storage/session.ts';
import { readSettings, writeSettings } from '@/utils/storage/settings.ts';
import { readSpans } from '@/utils/storage/spans.ts';
import { lastSignOfLife } from './alive.ts';
import type { Core } from './core.ts';
import { DEADLINE_ALARM } from './deadlines.ts';
import { markSpans } from './spans.ts';
import { isRecording } from './who.ts';

const SYNC = 'sync';
const POLICY = 'policy';
const RETENTION = 'retention';
const SPAN = 'span';
/** The shortest period browsers keep. */
const SYNC_MINUTES = 0.5;
const POLICY_MINUTES = 5;
const RETENTION_MINUTES = 360;
const SPAN_MINUTES = 1;
const DAY_MS = 86_400_000;
/** A console that said nothing for this long is no sign of life any more. */
const ALIVE_MS = 60_000;

/**
 * Makes the alarms that are needed: browsers lose them on update and restart. One that is there already
 * is left alone, else a worker that starts often would put it off for ever.
 */
export async function setAlarms(core: Pick<Core, 'db'>): Promise<void> {
  const { connection, sync } = await readSettings();
  const isSyncing = connection !== null && !sync.isRevoked;
  const hasWork =
    isSyncing &&
    ((await readSession()).consoles.length > 0 ||
      (await countOutbox(core.db, connection.organisation.id)) > 0);
  await keep(SYNC, hasWork ? SYNC_MINUTES : null);
  await keep(POLICY, isSyncing ? POLICY_MINUTES : null);
  await keep(RETENTION, RETENTION_MINUTES);
  await keep(SPAN, (await readSpans()).length > 0 ? SPAN_MINUTES : null);
}

/** What an alarm is for; each finds its work in storage. */
export async function onAlarm(core: Core, name: string): Promise<void> {
  if (name === DEADLINE_ALARM) await core.watchDeadlines();
  if (name === SYNC) {
    await core.sync.push({ hasSignOfLife: await isConsoleAlive(core) });
    await core.setAlarms();
  }
  if (name === POLICY) {
    await core.sync.pullPolicy();
    await core.sync.pullCatalog();
  }
  if (name === RETENTION) await cleanUp(core);
  if (name === SPAN) {
    await markSpans(core);
    await core.setAlarms();
  }
}

/** Asks for the company's policy if the last answer is older than the alarm's period. */
export async function refreshPolicy(core: Core): Promise<void> {
  const { policy } = await readSettings();
  if (core.io.now() - (policy.fetchedAt ?? 0) >= POLICY_MINUTES * 60_000)
    await core.sync.pullPolicy();
}

/** Deletes what has had its time; an old storage fault is forgotten once writing works again. */
export async function cleanUp(core: Core): Promise<void> {
  const { policy, storageFault } = await readSettings();
  const now = core.io.now();
  await applyRetention(core.db, policy.policy.retention, now);
  await sweepCatalogs(core.db, now);
  if (storageFault && now - storageFault.sinceAt > DAY_MS)
    await writeSettings({ storageFault: null });
}

async function isConsoleAlive(core: Core): Promise<boolean> {
  if (!isRecording(await readSettings())) return false;
  const now = core.io.now();
  const signAt = await lastSignOfLife(await readSession(), now);
  return signAt !== null && now - signAt <= ALIVE_MS;
}

async function keep(name: string, periodInMinutes: number | null): Promise<void> {
  const old = await browser.alarms.get(name);
  if (periodInMinutes === null) {
    if (old) await browser.alarms.clear(name);
    return;
  }
  if (old?.periodInMinutes !== periodInMinutes)
    await browser.alarms.create(name, { periodInMinutes, delayInMinutes: periodInMinutes });
}
