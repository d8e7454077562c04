import { browser } from 'wxt/browser';
import { pagesAt } from '@/utils/page/read/page-of.ts';
import type { PageKind } from '@/utils/page/read/reading.ts';
import { siteOfUrl } from '@/utils/sites/registry.ts';

/** Opens a page of the dashboard, in the tab that already shows it if there is one. */
export async function openDashboard(route: string): Promise<void> {
  const base = browser.runtime.getURL('/dashboard.html');
  const url = `${base}#/${route}`;
  const tabs = await browser.tabs.query({ url: `${base}*` }).catch(() => []);
  const [open] = tabs;
  if (open?.id === undefined) await browser.tabs.create({ url });
  else {
    await browser.tabs.update(open.id, { url });
    await openTab(open.id);
  }
  window.close();
}

/** Brings a tab to the front. A tab that was closed meanwhile is no place any more. */
export async function openTab(tabId: number): Promise<void> {
  const tab = await browser.tabs.update(tabId, { active: true }).catch(() => null);
  if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}

/** Brings an open platform page of this kind to the front; without one, the records tell more. */
export async function openPage(kinds: readonly PageKind[]): Promise<void> {
  // Addresses are only given for tabs of sites we may read.
  const tabs = await browser.tabs.query({});
  const isThere = (url: string) => {
    const definition = siteOfUrl(url)?.definition;
    return !!definition && pagesAt(definition, url).some(({ kind }) => kinds.includes(kind));
  };
  const tab = tabs.find(({ id, url }) => id !== undefined && url !== undefined && isThere(url));
  if (tab?.id === undefined) return openDashboard('records');
  await openTab(tab.id);
  window.close();
}
