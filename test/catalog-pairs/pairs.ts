import { readFileSync } from 'node:fs';
import { type CatalogPair, parsePairs } from './parse.ts';

/** The files of this folder, grouped by the kind of goods; each pair's id begins with its file's name. */
export const PAIR_FILES = [
  'chinese',
  'otc',
  'rx',
  'outside',
  'device',
  'health-food',
  'hard',
  'mixed',
  'pages',
  'voices',
] as const;

/**
 * All labelled pairs of a listing with the drug's own record, in the format of `yaogui check`:
 * `fields` as the page shows them, `records` as a catalog holds them (the matching one, sometimes
 * with others of the same name or number), `differences` empty where the listing is faithful.
 */
export function catalogPairs(): CatalogPair[] {
  return PAIR_FILES.flatMap((file) =>
    parsePairs(file, readFileSync(new URL(`./${file}.txt`, import.meta.url), 'utf8')),
  );
}
