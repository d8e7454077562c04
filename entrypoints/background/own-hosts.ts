import { browser } from 'wxt/browser';
import { readSettings, writeSettings } from '@/utils/storage/settings.ts';

const SCRIPT_ID = 'own-hosts';

/** Reads a host name as somebody typed it, with or without scheme and path; `null`: it is none. */
export function parseHost(text: string): string | null {
  const trimmed = text.trim().toLowerCase();
  const address = /^[a-z]+:\/\//.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (!URL.canParse(address)) return null;
  const { protocol, hostname, username } = new URL(address);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return isWeb && !username && hostname.includes('.') && !hostname.includes('*') ? hostname : null;
}

/** Match pattern of a company's own host; its pages may lie on any port. */
export const patternOf = (host: string) => `*://${host}/*`;

export function hasPermission(host: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(host)] });
}

/**
 * Puts our page script on the company's own hosts and takes it off all others. The files are those of
 * the manifest. Browsers drop such registrations when the extension is updated, so this also runs then.
 */
export async function registerHosts(hosts: readonly string[]): Promise<void> {
  const old = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  const matches = hosts.map(patternOf);
  if (matches.length === 0) {
    if (old.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    return;
  }
  const declared = browser.runtime.getManifest().content_scripts?.[0];
  if (!declared?.js) throw new Error('the manifest names no page script');
  const script = {
    id: SCRIPT_ID,
    matches,
    js: declared.js,
    ...(declared.css ? { css: declared.css } : {}),
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (old.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** The person took a permission back in the browser's own settings: the host leaves our list too. */
export async function dropHosts(origins: readonly string[]): Promise<void> {
  const { ownHosts } = await readSettings();
  const left = ownHosts.filter((host) => !origins.includes(patternOf(host)));
  if (left.length === ownHosts.length) return;
  await writeSettings({ ownHosts: left });
  await registerHosts(left);
}
