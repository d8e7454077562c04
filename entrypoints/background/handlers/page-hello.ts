import { PACKS } from '@/utils/domain/rules/packs/registry.ts';
import { readSettings } from '@/utils/storage/settings.ts';
import type { Handler } from '../core.ts';
import { PAGE_CSS } from '../page-css.ts';
import { pageWords } from '../page-words.ts';
import { forgetPlace } from '../places.ts';
import { findSite, isSiteOn } from '../sites.ts';
import { syncInShort } from '../sync-in-short.ts';
import { isRecording, whoIsHere } from '../who.ts';

/** Shown as the version of the rules. */
const NEWEST_PACK =
  PACKS.map(({ version }) => version)
    .sort()
    .at(-1) ?? '';

/** A page view starts. What an earlier page in this frame said no longer holds. */
export const pageHello: Handler<'page.hello'> = async (core, _request, caller) => {
  const settings = await readSettings();
  // The browser's word for where the page is, not the page's own.
  const site = findSite(caller.url, settings);
  if (caller.tabId !== null) await forgetPlace(core, settings, caller.tabId, caller.frameId);
  if (!site?.definition || !isSiteOn(site, settings)) return null;
  const ignored = await core.db.ignored.toCollection().primaryKeys();
  return {
    definition: site.definition,
    css: [...PAGE_CSS],
    words: pageWords(settings.locale),
    packVersion: NEWEST_PACK,
    policy: settings.policy.policy,
    locale: settings.locale,
    isRecording: isRecording(settings),
    ignored,
    person: whoIsHere(settings) || null,
    places: settings.places[site.id] ?? {},
    sync: await syncInShort(core, settings),
  };
};
