import { browser } from 'wxt/browser';

/** Opens a page of the dashboard, in the tab that already shows it if there is one. */
export async function openDashboard(route: string): Promise<void> {
  const base = browser.runtime.getURL('/dashboard.html');
  const url = `${base}#/${route}`;
  const tabs = await browser.tabs.query({ url: `${base}*` }).catch(() => []);
  const [open] = tabs;
  if (open?.id === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(open.id, { url, active: true });
  window.close();
}

/** Brings a console's tab to the front. */
export async function openTab(tabId: number | null): Promise<void> {
  if (tabId === null) return;
  const tab = await browser.tabs.update(tabId, { active: true });
  if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}
