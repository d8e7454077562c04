import type { FieldKey } from '../domain/listings/listing.ts';

/** Words for each field, as a definition carries them once `withLabels` has been through it. */
export type Labels = Partial<Record<FieldKey, string[]>>;

/**
 * A label as it is compared: no spaces, no asterisk or colon around it, no 必填 or 选填 after it,
 * full-width signs made half-width, lower case.
 */
export function plainLabel(text: string): string {
  return text
    .replace(/[\s\u200b\ufeff]+/g, '')
    .replaceAll('（', '(')
    .replaceAll('）', ')')
    .replace(/^[*＊•【[]{1,4}|[*＊：:？?】\]]{1,4}$/g, '')
    .replace(/\((?:必填|选填|可选|required|optional)\)$/i, '')
    .replace(/^[*＊]{1,3}|[*＊：:]{1,3}$/g, '')
    .toLowerCase();
}

/**
 * The canonical key of a page's own label.
 * @returns `other:<label>` for a label nobody knows
 */
export function fieldKeyOf(label: string, labels: Labels | undefined): FieldKey {
  return knownLabels(labels).get(plainLabel(label)) ?? `other:${label.trim()}`;
}

/** Every known label in its compared form, with its key. Made once for a definition. */
export function knownLabels(labels: Labels = {}): ReadonlyMap<string, FieldKey> {
  const known = TABLES.get(labels);
  if (known) return known;
  const table = new Map<string, FieldKey>();
  for (const [key, words] of Object.entries(labels))
    for (const word of words ?? []) table.set(plainLabel(word), key as FieldKey);
  TABLES.set(labels, table);
  return table;
}

const TABLES = new WeakMap<Labels, ReadonlyMap<string, FieldKey>>();
