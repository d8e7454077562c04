import type { Locale } from '@/utils/domain/language/translate.ts';
import { fieldName } from '@/utils/domain/language/words/rules.ts';
import type { FieldKey, Listing } from '@/utils/domain/listings/listing.ts';
import { type FieldKind, fieldKind, readField } from '@/utils/page/draw/text-field.ts';
import type { PageReading } from '@/utils/page/read/reading.ts';

/** One field of the page as it is checked. */
export type Field = {
  key: FieldKey;
  /** What people call it. */
  name: string;
  element: HTMLElement;
  kind: FieldKind;
  text: string;
  /** Longer than is checked. */
  isCut: boolean;
};

/**
 * Fields with a node to draw at. What is typed in is read from the node itself, so that a finding's
 * span and the letters on the screen are the same; what is only shown, as the definition reads it.
 */
export function collectFields(reading: PageReading, locale: Locale): Map<FieldKey, Field> {
  const fields = new Map<FieldKey, Field>();
  for (const [key, node] of reading.anchors.fields) {
    const element = node as HTMLElement;
    const kind = fieldKind(element);
    const label = reading.anchors.labels.get(key);
    const shown = kind === 'shown' ? shownText(reading, key, label) : null;
    const { text, isCut } = shown === null ? readField(element) : { text: shown, isCut: false };
    const name = label && label !== key && key !== 'title' ? label : fieldName(key, locale);
    fields.set(key, { key, name, element, kind, text, isCut });
  }
  return fields;
}

/** Everything the rules may know of the listing, also what has no node. Absent: not seen. */
export function toListing(reading: PageReading, fields: ReadonlyMap<FieldKey, Field>): Listing {
  const listing: Listing = { productClass: null, fields: {} };
  const drawn = new Set(reading.anchors.labels.values());
  for (const [label, value] of Object.entries(reading.listing?.fields ?? {}))
    if (!drawn.has(label)) listing.fields[`other:${label}`] = value;
  for (const key of ['title', 'description', 'category'] as const) {
    const value = reading.listing?.[key];
    if (value !== null && value !== undefined) listing.fields[key] = value;
  }
  for (const field of fields.values()) listing.fields[field.key] = field.text;
  return listing;
}

function shownText({ listing }: PageReading, key: FieldKey, label: string | undefined) {
  if (key === 'title' || key === 'description' || key === 'category') return listing?.[key] ?? null;
  if (!label || !listing || !Object.hasOwn(listing.fields, label)) return null;
  return listing.fields[label] ?? null;
}
