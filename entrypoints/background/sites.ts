import type { ReplyOf } from '@/utils/messaging/protocol.ts';
import { SITES, type Site, siteOfUrl } from '@/utils/sites/registry.ts';
import type { Settings } from '@/utils/storage/settings.ts';

/** The site of an address, listed or a company's own host; `null`: none of ours. */
export function findSite(url: string, { ownHosts }: Settings): Site | null {
  return /^https?:/.test(url) ? siteOfUrl(url, ownHosts) : null;
}

/** Whether a site is switched on: the company's word, else the person's, else the default. */
export function isSiteOn(site: Site, { policy, sites }: Settings): boolean {
  return policy.policy.sites[site.id] ?? sites[site.id] ?? site.isOnByDefault;
}

/** Every site with its switch, for the settings page. */
export function listSites(settings: Settings): ReplyOf<'settings.get'>['sites'] {
  return SITES.map((site) => ({
    id: site.id,
    name: site.name,
    hosts: site.hosts,
    isOn: isSiteOn(site, settings),
    isLocked: Object.hasOwn(settings.policy.policy.sites, site.id),
    hasDefinition: site.definition !== null,
  }));
}
