import { browser } from 'wxt/browser';
import type { Console, Session } from '@/utils/storage/session.ts';

/**
 * Last sign of life of any console on this machine. A console where somebody waits speaks at least
 * twice a minute. One where nobody waits is silent: no timer runs in it, but its observer would report
 * the next buyer. So it counts as up to date as long as its tab is there, awake and can be read.
 * @returns `null`: no console is open
 */
export async function lastSignOfLife(session: Session, now: number): Promise<number | null> {
  const signs = await Promise.all(
    session.consoles.map(async (console) =>
      console.rounds.length === 0 && (await isWatching(console, session)) ? now : console.saidAt,
    ),
  );
  return signs.length === 0 ? null : Math.max(...signs);
}

async function isWatching({ tabId, frameId }: Console, { views }: Session): Promise<boolean> {
  const view = views.find((one) => one.tabId === tabId && one.frameId === frameId);
  if (view?.state === 'blind') return false;
  try {
    const tab = await browser.tabs.get(tabId);
    // `frozen` is newer than the oldest browser we run in; there it is never set.
    const isFrozen = (tab as { frozen?: boolean } | undefined)?.frozen === true;
    return tab !== undefined && !tab.discarded && !isFrozen;
  } catch {
    // The tab is gone; its removal is on its way to us.
    return false;
  }
}
