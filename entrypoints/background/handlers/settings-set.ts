import { createTranslate } from '@/utils/domain/language/translate.ts';
import { backgroundWords } from '@/utils/domain/language/words/background.ts';
import { readSettings, type Settings, writeSettings } from '@/utils/storage/settings.ts';
import type { Handler } from '../core.ts';
import { hasPermission, parseHost, registerHosts } from '../own-hosts.ts';
import { listSites } from '../sites.ts';

/** Changes what is named in the request; the first thing that will not do stops it with a sentence. */
export const settingsSet: Handler<'settings.set'> = async (core, request) => {
  const settings = await readSettings();
  const t = createTranslate(backgroundWords, request.locale ?? settings.locale);
  const changes: Partial<Settings> = {};
  if (request.locale) changes.locale = request.locale;
  if (request.person !== undefined) Object.assign(changes, changePerson(settings, request.person));
  if (request.site) {
    const { id, isOn } = request.site;
    const site = listSites(settings).find((entry) => entry.id === id);
    if (!site) return { error: t('background.site.unknown', { id }) };
    if (site.isLocked) return { error: t('background.site.locked') };
    changes.sites = { ...settings.sites, [id]: isOn };
  }
  const hosts = new Set(settings.ownHosts);
  if (request.addHost !== undefined) {
    const host = parseHost(request.addHost);
    if (!host) return { error: t('background.host.shape', { host: request.addHost }) };
    if (!(await hasPermission(host))) return { error: t('background.host.notAllowed', { host }) };
    hosts.add(host);
  }
  if (request.removeHost !== undefined) hosts.delete(request.removeHost);
  const isHostsChanged = request.addHost !== undefined || request.removeHost !== undefined;
  if (isHostsChanged) changes.ownHosts = [...hosts].sort();
  await writeSettings(changes);
  if (isHostsChanged) await registerHosts([...hosts].sort());
  if (request.locale) await core.watchDeadlines();
  return { error: null };
};

/** Who accepted the notice before anybody was named here takes it along; the next person reads it anew. */
function changePerson(settings: Settings, given: string | null): Partial<Settings> {
  const person = given?.trim() || null;
  const { '': unnamed, ...named } = settings.notices;
  if (person === null || !unnamed || Object.keys(named).length > 0) return { person };
  return { person, notices: { [person]: unnamed } };
}
