import type { FieldKey, Listing } from '../../listings/listing.ts';
import { type PackParts, readParts } from '../pack-parts.ts';
import type { Said, Subject } from './contract.ts';
import { knownPackOf, rankOf } from './known-pack.ts';

/** One statement of a listing about its specification, read. */
export type SpecSource = Said & { parts: PackParts };

const sources = new WeakMap<Listing, SpecSource[]>();

/** How many packs the listing offers at its price: 2 of 2盒装; 1 where nothing is said. */
export function packsOffered(subject: Subject): number {
  const { saleKinds } = knownPackOf(subject.record);
  for (const { parts } of sourcesOf(subject)) {
    const sale = parts.counts.filter(({ kind }) => saleKinds.has(kind));
    const top = Math.max(0, ...sale.map(({ kind }) => rankOf(kind)));
    const packs = sale.find(({ kind, count }) => rankOf(kind) === top && count > 1);
    if (packs && packs.count <= 100) return packs.count;
  }
  return 1;
}

const PROSE: readonly FieldKey[] = ['subtitle', 'sellingPoints', 'description'];
const SPEC_PROSE =
  /(?:规格|包装|净含量|装量|[每一]盒|[每一]瓶装?|[每一]板|盒内|内装)[^。；;！!\n【】]{1,40}|(?<![\d.])\d{1,4}(?:\.\d+)?\s*(?:m?g|ml|毫?克|毫升|单位|iu)\s*[*×xX]\s*\d+\s*[粒片丸枚支袋包sS瓶贴][^。；;！!\n【】]{0,12}/g;

/** Every text of a listing that states a specification, read once. */
export function sourcesOf({ listing, said }: Subject): SpecSource[] {
  const ready = sources.get(listing);
  if (ready) return ready;
  const title = listing.fields.title;
  const stated: Said[] = [
    ...(title ? [{ field: 'title' as const, text: title, start: 0 }] : []),
    ...said('spec'),
  ];
  for (const field of PROSE) {
    const text = listing.fields[field];
    if (!text || !/规格|包装|[每一][盒瓶板]|盒内|内装|净含量|装量|[*×xX]\s*\d/.test(text)) continue;
    for (const hit of text.matchAll(SPEC_PROSE)) {
      const start = hit.index;
      if (/[每一1]\s?[次日天]|[\d一二三]次|用量|服用/.test(hit[0])) continue;
      if (
        stated.some(
          (one) => one.field === field && one.start <= start && start < one.start + one.text.length,
        )
      )
        continue;
      stated.push({ field, text: hit[0], start });
    }
  }
  const read = stated
    .filter(({ text }) => /[\d十两]/.test(text))
    .map((one) => ({ ...one, parts: readParts(one.text) }));
  sources.set(listing, read);
  return read;
}
