import type { Locale } from '../domain/language/translate.ts';
import { matchesHost, pageOf } from '../page/read/page-of.ts';
import type { SiteDefinition } from './definition.ts';
import { douyin } from './douyin.ts';
import { HOSTS } from './hosts.ts';
import { withLabels } from './labels.ts';

export { siteMatches } from './hosts.ts';

/** One line per site. */
const DEFINITIONS: readonly SiteDefinition[] = [douyin].map(withLabels);

export type Site = {
  id: string;
  name: { zh: string; en: string };
  hosts: string[];
  /** Before anybody touched its switch. */
  isOnByDefault: boolean;
  /** `null`: in the manifest and in the settings, but nothing on its pages is known yet. */
  definition: SiteDefinition | null;
};

/** Every platform with its switch; all are off until somebody turns them on, but 抖店. */
export const SITES: readonly Site[] = Object.entries(HOSTS).map(([id, { zh, en, hosts }]) => {
  const definition = DEFINITIONS.find((one) => one.id === id) ?? null;
  return { id, name: { zh, en }, hosts, isOnByDefault: id === 'douyin', definition };
});

/**
 * The site an address belongs to.
 * @param ownHosts hosts of the company itself (`shop.example`): one of them takes the definition
 * whose page addresses fit, as a platform under the company's own name does
 * @returns `null` for an address of no site
 */
export function siteOfUrl(url: string, ownHosts: readonly string[] = []): Site | null {
  if (!URL.canParse(url)) return null;
  const { host } = new URL(url);
  const site = SITES.find(({ hosts }) => hosts.some((pattern) => matchesHost(pattern, host)));
  if (site) return site;
  const own = ownHosts.find((pattern) => matchesHost(pattern, host));
  return own === undefined ? null : ownSite(own, url);
}

/** What people call a site; its id where nobody lists it. */
export function siteName(id: string, locale: Locale): string {
  const site = SITES.find((one) => one.id === id);
  return site ? site.name[locale === 'en' ? 'en' : 'zh'] : id;
}

function ownSite(host: string, url: string): Site {
  const base = { id: 'own', name: { zh: host, en: host }, hosts: [host], isOnByDefault: true };
  for (const { definition } of SITES) {
    const here = definition && { ...definition, id: 'own', name: base.name, hosts: [host] };
    if (here && pageOf(here, url) !== null) return { ...base, definition: here };
  }
  return { ...base, definition: null };
}
