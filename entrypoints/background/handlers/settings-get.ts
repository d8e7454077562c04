import { readSettings } from '@/utils/storage/settings.ts';
import type { Handler } from '../core.ts';
import { listSites } from '../sites.ts';
import { whoIsHere } from '../who.ts';

export const settingsGet: Handler<'settings.get'> = async () => {
  const settings = await readSettings();
  const { locale, ownHosts } = settings;
  return { locale, ownHosts, person: whoIsHere(settings) || null, sites: listSites(settings) };
};
