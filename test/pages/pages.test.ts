import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../utils/page/read/read-page.ts';
import type { PageReading } from '../../utils/page/read/reading.ts';
import { SITES } from '../../utils/sites/registry.ts';
import { lose, mutate } from '../helpers/mutate.ts';

/** `expected.json` beside each page: what must be read, and what must be said when something is gone. */
type Expected = {
  url: string;
  site: string;
  unordered: string[];
  changes: {
    what: string;
    remove?: string;
    forget?: string;
    state: string;
    missing: string[];
    unread: string[];
    /** Unread in at least one row, and never empty where it held something. */
    unreadSome?: string[];
    never?: { path: string; value: string };
  }[];
  reading: Omit<PageReading, 'anchors'>;
};

const SEEDS = Array.from({ length: 25 }, (_, index) => index + 1);
const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap((site) =>
    readdirSync(join(import.meta.dirname, site.name)).map((page) => `${site.name}/${page}`),
  );

const plain = ({ anchors: _, ...reading }: PageReading) => reading;
const sorted = (reading: Omit<PageReading, 'anchors'>) => ({
  ...reading,
  conversations: reading.conversations?.toSorted((a, b) => (a.id < b.id ? -1 : 1)) ?? null,
});

/** Every value at a path; lists are walked through. */
function valuesAt(value: unknown, path: string): unknown[] {
  return path.split('.').reduce<unknown[]>(
    (values, key) =>
      values.flatMap((one) => {
        const next = (one as Record<string, unknown> | null)?.[key];
        return Array.isArray(next) ? next : [next ?? null];
      }),
    [value],
  );
}

it('finds the pages', () => expect(folders.length).toBeGreaterThanOrEqual(3));

describe.each(folders)('%s', (folder) => {
  const html = readFileSync(join(import.meta.dirname, folder, 'page.html'), 'utf8');
  const expected: Expected = JSON.parse(
    readFileSync(join(import.meta.dirname, folder, 'expected.json'), 'utf8'),
  );
  const definition = SITES.find(({ id }) => id === expected.site)!.definition!;
  const load = () => parseHTML(html).document as unknown as Document;
  const read = (document: Document) => readPage(definition, document, expected.url)!;

  it('says that it is reconstructed, and marks each fact', () => {
    const comment = /<!--([\s\S]*?)-->/.exec(html)![1]!;
    expect(comment).toContain('Reconstructed page');
    expect(comment.match(/^\[[ABC-]\] /gm)!.length).toBeGreaterThan(5);
  });

  it('reads what it must', () => expect(plain(read(load()))).toEqual(expected.reading));

  it('gives a live node for everything it read', () => {
    const { anchors, listing, conversations, orders } = read(load());
    for (const node of [
      ...anchors.fields.values(),
      ...anchors.conversations.values(),
      ...anchors.orders.values(),
    ]) {
      expect(node.isConnected).toBe(true);
      expect(anchors.root.contains(node)).toBe(true);
    }
    expect(anchors.conversations.size).toBe(conversations?.length ?? 0);
    expect(anchors.orders.size).toBe(orders?.length ?? 0);
    if (listing)
      expect(anchors.fields.size).toBeGreaterThanOrEqual(Object.keys(listing.fields).length);
  });

  it.each(SEEDS)('reads the same after mutation %i', (seed) => {
    const document = load();
    mutate(document, { seed, unordered: expected.unordered });
    expect(sorted(plain(read(document)))).toEqual(sorted(expected.reading));
  });

  it.each(SEEDS)('keeps facts marked A and B when module names change too, %i', (seed) => {
    const document = load();
    mutate(document, { seed, unordered: expected.unordered, modules: true });
    const reading = read(document);
    const { listing, conversations, messages, orders } = expected.reading;
    expect(reading.listing).toEqual(listing);
    expect(reading.messages).toEqual(messages);
    expect(sorted(plain(reading)).conversations).toEqual(sorted(expected.reading).conversations);
    const trusted = (all: typeof orders) =>
      all?.map(({ id, buyerMessage, sellerMemo, status }) => ({
        id,
        buyerMessage,
        sellerMemo,
        status,
      })) ?? null;
    expect(trusted(reading.orders)).toEqual(trusted(orders));
    // Titles of items stand on mark C only: gone is said, not passed over.
    if (orders)
      expect([reading.state, reading.missing]).toEqual([
        'blind',
        expect.arrayContaining(['订单商品']),
      ]);
    else expect(reading.state).toBe('ok');
    expect(conversations?.length).toBe(reading.conversations?.length);
  });

  it.each(expected.changes)('$what: $state', (change) => {
    const document = load();
    expect(lose(document, change)).toBeGreaterThan(0);
    const reading = read(document);
    expect({ state: reading.state, missing: reading.missing }).toEqual({
      state: change.state,
      missing: change.missing,
    });
    for (const path of change.unread) expect(valuesAt(reading, path)).toEqual([null]);
    for (const path of change.unreadSome ?? []) {
      const before = valuesAt(expected.reading, path);
      valuesAt(reading, path).forEach((value, index) => {
        expect(value).toBe(before[index] === '' ? '' : null);
      });
    }
    if (change.never)
      expect(valuesAt(reading, change.never.path)).not.toContain(change.never.value);
  });
});
