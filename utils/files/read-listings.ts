import { fill } from '../domain/language/translate.ts';
import { reportWords } from '../domain/language/words/report.ts';
import type { Listing } from '../domain/listings/listing.ts';
import {
  isListingHeader,
  isListingTable,
  type ListingColumn,
  mapListingColumns,
} from '../domain/listings/listing-columns.ts';
import { listingOfRow } from '../domain/listings/listing-row.ts';
import { readTable, type TableHeader } from './read-table.ts';
import type { FileSource } from './source.ts';

/** A listing of a table: its line in the file, and what its columns say. */
export type TableListing = { line: number; id: string | null; listing: Listing };

export type ListingColumns = { header: string; column: ListingColumn }[];

/** A table that is one, but not of listings; `sentence` says so to a person. */
export class NoListingsError extends Error {
  readonly sentence: { zh: string; en: string };

  constructor(name: string, columns: readonly string[]) {
    const headers = columns.filter(Boolean).slice(0, 12).join('、').slice(0, 200);
    const { zh, en } = reportWords['report.noListing'];
    const sentence = { zh: fill(zh, { name, headers }), en: fill(en, { name, headers }) };
    super(sentence.en);
    this.sentence = sentence;
  }
}

/**
 * Reads the listings of a platform's export, CSV or XLSX.
 * @param on.header told once, before any listing: the columns and what each was taken for
 * @param on.listings batches in the order of the file; awaited before more is read
 * @param on.progress share of the file, from 0 to 1
 * @throws FileError what is no table; NoListingsError what has no column of a listing; the signal's reason
 */
export async function readListings(
  source: FileSource,
  on: {
    header?: (columns: ListingColumns, table: TableHeader) => void;
    listings: (listings: TableListing[]) => unknown;
    progress?: (share: number) => void;
    signal?: AbortSignal;
  },
): Promise<void> {
  let columns: ListingColumn[] = [];
  await readTable(source, {
    knows: isListingHeader,
    header(table) {
      columns = mapListingColumns(table.columns);
      if (!isListingTable(columns)) throw new NoListingsError(source.name, table.columns);
      on.header?.(
        table.columns.map((header, i) => ({ header, column: columns[i]! })),
        table,
      );
    },
    async rows(rows) {
      const listings = rows.flatMap(({ line, cells }) => {
        const told = listingOfRow(columns, cells);
        return told ? [{ line, ...told }] : [];
      });
      if (listings.length > 0) await on.listings(listings);
    },
    ...(on.progress && { progress: on.progress }),
    ...(on.signal && { signal: on.signal }),
  });
}
