import type { Listing } from './listing.ts';
import type { ListingColumn } from './listing-columns.ts';

/**
 * A listing from one row of an export. An empty cell under a known header was seen and is empty; in a row without
 * a title (a further SKU of the product above) it only says nothing.
 * @param columns from `mapListingColumns`
 * @returns `null` for a row that says nothing
 */
export function listingOfRow(
  columns: readonly ListingColumn[],
  cells: readonly string[],
): { id: string | null; listing: Listing } | null {
  const fields: Listing['fields'] = {};
  const hasTitle = columns.some((column, i) => column === 'title' && cells[i]?.trim());
  let id: string | null = null;
  let isTold = false;
  for (const [i, column] of columns.entries()) {
    const cell = cells[i]?.trim() ?? '';
    if (column === null) continue;
    if (column === 'id') {
      id = cell || null;
      continue;
    }
    if (cell === '' && (!hasTitle || column.startsWith('other:'))) continue;
    if (cell !== '') isTold = true;
    fields[column] = TEXTS.has(column) ? textOf(cell) : cell;
  }
  return isTold ? { id, listing: { productClass: null, fields } } : null;
}

/** Fields that platforms export as the page's own markup. */
const TEXTS: ReadonlySet<string> = new Set(['description', 'leaflet', 'sellingPoints']);

/** Words of a piece of markup, block by block; a text without any stays as it is. */
function textOf(cell: string): string {
  if (!/<\/?[a-z][^>]*>/i.test(cell)) return cell;
  return cell
    .replace(/<(style|script)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi, '')
    .replace(/<(?:br|\/?(?:p|div|li|ul|ol|h[1-6]|t[rdh]|table|section))\b[^>]*>/gi, '\n')
    .replace(/<!--[\s\S]*?(?:-->|$)|<\/?[a-z][^>]*>/gi, '')
    .replace(
      /&(#\d{1,6}|#x[\da-f]{1,5}|[a-z]{2,6});/gi,
      (whole, name: string) => entity(name) ?? whole,
    )
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\s]*/g, '\n')
    .trim();
}

const ENTITIES: Record<string, string> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  times: '×',
  middot: '·',
};

function entity(name: string): string | null {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? null;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : ' ';
}
