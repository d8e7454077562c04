import Dexie, { type Table } from 'dexie';
import type {
  CatalogBlockRow,
  CatalogIssueRow,
  CatalogKeyRow,
  CatalogRow,
} from './catalog-rows.ts';
import { MIGRATIONS } from './migrations/registry.ts';
import type { PatrolPartRow, PatrolRow } from './patrol.ts';
import type {
  EventRow,
  EvidenceRow,
  IgnoredRow,
  ListingRow,
  OutboxRow,
  QueueRow,
  RejectedRow,
  ResolvedRow,
  RollupRow,
  WaitRow,
} from './rows.ts';

export type Database = Dexie & {
  events: Table<EventRow, string>;
  outbox: Table<OutboxRow, string>;
  queues: Table<QueueRow, string>;
  rejected: Table<RejectedRow, string>;
  rollups: Table<RollupRow, [string, string, string]>;
  waits: Table<WaitRow, string>;
  listings: Table<ListingRow, [string, string, string]>;
  evidence: Table<EvidenceRow, string>;
  resolved: Table<ResolvedRow, string>;
  ignored: Table<IgnoredRow, string>;
  catalogs: Table<CatalogRow, string>;
  catalogBlocks: Table<CatalogBlockRow, [string, number]>;
  catalogKeys: Table<CatalogKeyRow, [string, string, number]>;
  catalogIssues: Table<CatalogIssueRow, [string, number]>;
  patrols: Table<PatrolRow, string>;
  patrolParts: Table<PatrolPartRow, [string, number]>;
};

/**
 * Opens the journal on first use. Only in the extension's own origin: in a content script this would be
 * the host page's database.
 */
export function openDatabase(name = 'yaogui'): Database {
  const db = new Dexie(name) as Database;
  for (const { version, stores, upgrade } of MIGRATIONS) {
    const step = db.version(version).stores(stores);
    if (upgrade) step.upgrade(upgrade);
  }
  return db;
}
