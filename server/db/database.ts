import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import type { Logger } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite';
import { migrate as migratePglite } from 'drizzle-orm/pglite/migrator';
import { drizzle as drizzlePostgres } from 'drizzle-orm/postgres-js';
import { migrate as migratePostgres } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import type * as schema from './schema.ts';

const MIGRATIONS = fileURLToPath(new URL('migrations', import.meta.url));
/** Number of the advisory lock under which copies of the server migrate one after another. */
const MIGRATION_LOCK = 7_409_431;

/** What stores are written against: the query builder both drivers share; also a transaction. */
export type Database = PgDatabase<PgQueryResultHKT, typeof schema>;

export type OpenDatabase = {
  kind: 'pglite' | 'postgresql';
  db: Database;
  close(): Promise<void>;
};

/**
 * Opens the database and brings its tables up to date.
 * @param place a PostgreSQL address, else the folder of the embedded database (created if missing;
 *   the caller must own it, see `data-folder.ts`), else nothing: in memory
 * @param logger sees every statement, for tests
 */
export async function openDatabase(
  place: { url?: string | undefined; folder?: string | undefined },
  logger?: Logger,
): Promise<OpenDatabase> {
  return place.url ? await openPostgres(place.url, logger) : await openPglite(place.folder, logger);
}

async function openPglite(folder: string | undefined, logger?: Logger): Promise<OpenDatabase> {
  if (folder) mkdirSync(folder, { recursive: true, mode: 0o700 });
  const client = await PGlite.create(folder ?? 'memory://');
  try {
    const db = drizzlePglite({ client, ...(logger && { logger }) });
    await migratePglite(db, { migrationsFolder: MIGRATIONS });
    return { kind: 'pglite', db: db as unknown as Database, close: () => client.close() };
  } catch (error) {
    await client.close();
    throw error;
  }
}

async function openPostgres(url: string, logger?: Logger): Promise<OpenDatabase> {
  await migrate(url);
  const client = postgres(url, { max: 8, onnotice: () => {} });
  const db = drizzlePostgres({ client, ...(logger && { logger }) });
  return {
    kind: 'postgresql',
    db: db as unknown as Database,
    close: () => client.end({ timeout: 5 }),
  };
}

/** On one connection of its own, because the lock belongs to the connection. */
async function migrate(url: string): Promise<void> {
  const client = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await client`select pg_advisory_lock(${MIGRATION_LOCK})`;
    await migratePostgres(drizzlePostgres({ client }), { migrationsFolder: MIGRATIONS });
  } finally {
    await client.end({ timeout: 5 });
  }
}
