import { createTranslate } from '@/utils/domain/language/translate.ts';
import { backgroundWords } from '@/utils/domain/language/words/background.ts';
import { trimEvidence } from '@/utils/storage/evidence.ts';
import { type NewEvent, storeEvents } from '@/utils/storage/journal.ts';
import { readSettings, type Settings, writeSettings } from '@/utils/storage/settings.ts';
import type { Core } from './core.ts';
import { scopeOf } from './to-event.ts';

/**
 * Writes events and sees that they leave. When the disk is full the kept texts make room first; if
 * that does not help, the loss is counted and shown, and the page goes on working.
 * @returns how many were stored (doubles and refused ones are not), and what to show if any was lost
 */
export async function record(
  core: Core,
  settings: Settings,
  news: readonly NewEvent[],
): Promise<{ storedCount: number; error: string | null }> {
  if (news.length === 0) return { storedCount: 0, error: null };
  const to = {
    scope: scopeOf(settings),
    isQueued: settings.connection !== null,
    now: core.io.now(),
  };
  try {
    const { storedCount } = await withRoom(core, () => storeEvents(core.db, news, to));
    if (storedCount > 0 && to.isQueued) {
      core.sync.soon();
      await core.setAlarms();
    }
    return { storedCount, error: null };
  } catch (error) {
    core.io.report(error);
    return { storedCount: 0, error: await noteLoss(core, news.length, error) };
  }
}

/** Tries once more after making room when the disk was full. */
export async function withRoom<T>(core: Core, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (!isDiskFull(error)) throw error;
    await trimEvidence(core.db, core.io.now());
    return write();
  }
}

/** Dexie hides the browser's own error one level down when it aborts a transaction. */
export function isDiskFull(error: unknown): boolean {
  const { name, inner } = (error ?? {}) as { name?: string; inner?: unknown };
  return (
    name === 'QuotaExceededError' || (inner !== undefined && inner !== error && isDiskFull(inner))
  );
}

async function noteLoss(core: Core, count: number, error: unknown): Promise<string> {
  const { storageFault, locale } = await readSettings();
  const lostCount = (storageFault?.lostCount ?? 0) + count;
  const t = createTranslate(backgroundWords, locale);
  const message = isDiskFull(error)
    ? t('background.journal.full', { n: lostCount })
    : t('background.journal.failed', { reason: (error as Error).message.slice(0, 120) });
  const sinceAt = storageFault?.sinceAt ?? core.io.now();
  try {
    await writeSettings({ storageFault: { sinceAt, lostCount, message } });
  } catch (second) {
    // The same full disk; the page is told all the same.
    core.io.report(second);
  }
  return message;
}
