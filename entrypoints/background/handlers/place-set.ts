import { readSettings, writeSettings } from '@/utils/storage/settings.ts';
import type { Handler } from '../core.ts';
import { findSite } from '../sites.ts';

/** One after the other: each reads what the one before has written. */
let last: Promise<unknown> = Promise.resolve();

/** Keeps where a person put a panel, for the site the browser says the page belongs to. */
export const placeSet: Handler<'place.set'> = (_core, { panel, place }, { url }) => {
  const run = last.then(async () => {
    const settings = await readSettings();
    const site = findSite(url, settings);
    if (!site) return {};
    const { places } = settings;
    const here = { ...places[site.id], [panel]: place };
    await writeSettings({ places: { ...places, [site.id]: here } });
    return {};
  });
  last = run.catch(() => undefined);
  return run;
};
