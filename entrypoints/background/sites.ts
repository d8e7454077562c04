import { siteMatches } from '@/utils/sites/registry.ts';
import type { Settings } from '@/utils/storage/settings.ts';

export type SiteEntry = {
  id: string;
  name: { zh: string; en: string };
  hosts: string[];
  isOnByDefault: boolean;
  definition: unknown;
};

// TODO [2026-11-24]: the registry's own list takes this place as soon as it is there.
const ENTRIES: SiteEntry[] = [
  {
    id: 'douyin',
    name: { zh: '抖店', en: 'Douyin shop' },
    hosts: siteMatches().map((match) => new URL(match.replace('*', '')).host),
    isOnByDefault: true,
    definition: null,
  },
];

/** The site of an address, listed or a company's own host; `null`: none of ours. */
export function findSite(url: string, settings: Settings): SiteEntry | null {
  if (!URL.canParse(url)) return null;
  const { protocol, host } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  return ENTRIES.find((entry) => entry.hosts.includes(host)) ?? null;
}

/** Whether a site is switched on: the company's word, else the person's, else the default. */
export function isSiteOn(site: SiteEntry, { policy, sites }: Settings): boolean {
  return policy.policy.sites[site.id] ?? sites[site.id] ?? site.isOnByDefault;
}

/** Every site with its switch, for the settings page. */
export function listSites(settings: Settings) {
  return ENTRIES.map((site) => ({
    id: site.id,
    name: site.name,
    hosts: site.hosts,
    isOn: isSiteOn(site, settings),
    isLocked: Object.hasOwn(settings.policy.policy.sites, site.id),
    hasDefinition: site.definition !== null,
  }));
}
