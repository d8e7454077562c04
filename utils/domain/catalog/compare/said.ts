import type { FieldKey, Listing } from '../../listings/listing.ts';
import { headedParts, headingsOf } from '../../listings/sections.ts';
import type { Said } from './contract.ts';

/** Texts in which other fields may stand under headings of their own. */
const HOLDERS: readonly FieldKey[] = ['leaflet', 'description'];

/**
 * Finds every place where a listing says something of a field: the field itself, then under its heading in leaflet
 * and description. Headings are read when first asked.
 */
export function createSaid({ fields }: Listing): (field: FieldKey) => readonly Said[] {
  let headed: (Said & { name: string })[] | null = null;
  return (field) => {
    headed ??= HOLDERS.flatMap((holder) =>
      headedParts(fields[holder] ?? '').map((part) => ({ ...part, field: holder })),
    );
    const own = fields[field];
    const names = headingsOf(field);
    return [
      ...(own?.trim() ? [{ field, text: own, start: 0 }] : []),
      ...headed.filter(({ name }) => names.includes(name)),
    ];
  };
}
