import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { receiveAll } from '@/utils/messaging/receive.ts';
import { moveTab } from '@/utils/storage/session.ts';
import { guardSettings, readSettings } from '@/utils/storage/settings.ts';
import { onAlarm, refreshPolicy } from './alarms.ts';
import { bindHandlers } from './handlers.ts';
import { openConsoleOf } from './notify.ts';
import { dropHosts, registerHosts } from './own-hosts.ts';
import { forgetClosedTab } from './places.ts';
import { findSite, isSiteOn } from './sites.ts';
import { endLostSpans } from './spans.ts';
import { createCore } from './start.ts';

/**
 * Registers every listener before anything else happens: the event that woke the worker is delivered
 * only to listeners that are there at the end of its first turn.
 */
export default defineBackground(() => {
  const core = createCore();
  const quietly = (work: Promise<unknown>) => void work.catch(core.io.report);
  receiveAll(bindHandlers(core), {
    extensionId: browser.runtime.id,
    ownOrigin: browser.runtime.getURL('/'),
    async isOpenTo(url, id) {
      const settings = await readSettings();
      const site = findSite(url, settings);
      return site !== null && (id === 'page.hello' || isSiteOn(site, settings));
    },
  });
  browser.alarms.onAlarm.addListener((alarm) => quietly(onAlarm(core, alarm.name)));
  browser.tabs.onRemoved.addListener((tabId) => quietly(forgetClosedTab(core, tabId)));
  browser.tabs.onReplaced?.addListener((to, from) => quietly(moveTab(from, to)));
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    // The address is told only where we may read; none means the tab went somewhere else.
    if (change.status === 'complete' && !tab.url) quietly(forgetClosedTab(core, tabId));
  });
  browser.notifications.onClicked.addListener((id) => quietly(openConsoleOf(id)));
  browser.permissions.onRemoved.addListener(({ origins }) => quietly(dropHosts(origins ?? [])));
  const sendAtStart = () => quietly(core.sync.push({ isImmediate: true }));
  browser.runtime.onStartup.addListener(sendAtStart);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    quietly(readSettings().then(({ ownHosts }) => registerHosts(ownHosts)));
    sendAtStart();
    if (reason === 'install')
      quietly(browser.tabs.create({ url: browser.runtime.getURL('/dashboard.html#/notice') }));
  });
  quietly(resume(core));
});

/** A worker starts with nothing but what is stored: alarms, deadlines and what waits to be sent. */
async function resume(core: ReturnType<typeof createCore>): Promise<void> {
  await guardSettings();
  await endLostSpans(core);
  await core.setAlarms();
  await core.watchDeadlines();
  await core.sync.push();
  await refreshPolicy(core);
}
