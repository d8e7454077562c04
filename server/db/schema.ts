import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import type { Role } from '../../utils/domain/api/contract.ts';
import type { CatalogRecord } from '../../utils/domain/catalog/record.ts';
import type { Policy } from '../../utils/domain/policy/policy.ts';
import type { DayTotals } from '../../utils/domain/reports/day-totals.ts';

/**
 * Every primary key and every index starts with the organisation, and no table refers to another by
 * a foreign key: rows can be spread over machines by organisation without touching a query.
 * Instants are epoch milliseconds, days are Shanghai dates YYYY-MM-DD.
 */
const instant = (name: string) => bigint(name, { mode: 'number' });
const organisationId = text('organisation_id').notNull();

export const organisations = pgTable('organisations', {
  organisationId: text('organisation_id').primaryKey(),
  name: text('name').notNull(),
  /** Key of buyer hashes, 32 bytes as hex; given to devices at enrolment. */
  hmacKey: text('hmac_key').notNull(),
  createdAt: instant('created_at').notNull(),
});

export const shops = pgTable(
  'shops',
  {
    organisationId,
    shopId: text('shop_id').notNull(),
    name: text('name').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.organisationId, t.shopId] })],
);

export const people = pgTable(
  'people',
  {
    organisationId,
    personId: text('person_id').notNull(),
    name: text('name').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.personId] }),
    index('people_by_name').on(t.organisationId, t.name),
  ],
);

/** Who works in which shop. An event may only name a member of its device's shop. */
export const members = pgTable(
  'members',
  {
    organisationId,
    shopId: text('shop_id').notNull(),
    personId: text('person_id').notNull(),
    role: text('role').$type<Role>().notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.organisationId, t.shopId, t.personId] })],
);

/** One-time codes; only their hash is kept. */
export const invites = pgTable(
  'invites',
  {
    organisationId,
    codeHash: text('code_hash').notNull(),
    shopId: text('shop_id').notNull(),
    /** `null`: a machine that several people share. */
    personId: text('person_id'),
    role: text('role').$type<Role>().notNull(),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
    usedByDeviceId: text('used_by_device_id'),
  },
  (t) => [primaryKey({ columns: [t.organisationId, t.codeHash] })],
);

export const devices = pgTable(
  'devices',
  {
    organisationId,
    deviceId: text('device_id').notNull(),
    shopId: text('shop_id').notNull(),
    personId: text('person_id'),
    role: text('role').$type<Role>().notNull(),
    name: text('name').notNull(),
    tokenHash: text('token_hash').notNull(),
    createdAt: instant('created_at').notNull(),
    revokedAt: instant('revoked_at'),
    /** Last batch, also an empty one: how old "waiting now" is. */
    lastSeenAt: instant('last_seen_at'),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.deviceId] }),
    uniqueIndex('devices_by_token').on(t.organisationId, t.tokenHash),
  ],
);

/** Published policies; the highest version holds. */
export const policies = pgTable(
  'policies',
  {
    organisationId,
    version: integer('version').notNull(),
    document: jsonb('document').$type<Policy>().notNull(),
    publishedAt: instant('published_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.organisationId, t.version] })],
);

/** One row per thing that happened: its best known revision. */
export const events = pgTable(
  'events',
  {
    organisationId,
    eventId: text('event_id').notNull(),
    revision: integer('revision').notNull(),
    kind: text('kind').notNull(),
    version: integer('version').notNull(),
    at: instant('at').notNull(),
    day: text('day').notNull(),
    shopId: text('shop_id').notNull(),
    personId: text('person_id'),
    deviceId: text('device_id').notNull(),
    subject: text('subject'),
    isWeak: boolean('is_weak').notNull(),
    body: jsonb('body').$type<unknown>().notNull(),
    /** Start of a round that still waits; `null` for everything else, so the index stays small. */
    openSinceAt: instant('open_since_at'),
    receivedAt: instant('received_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.eventId] }),
    index('events_waiting')
      .on(t.organisationId, t.shopId, t.day, t.openSinceAt)
      .where(sql`open_since_at is not null`),
    index('events_listings')
      .on(t.organisationId, t.shopId, t.day, t.subject, t.at)
      .where(sql`kind = 'listing-check'`),
    index('events_of_person').on(t.organisationId, t.personId, t.at, t.eventId),
  ],
);

/** Whose sums a roll-up row holds when nobody is named; a key column can't be null. */
export const NOBODY = '';

/** Sums of one day, shop and person. A row that became empty stays: deleting it would lose a lock. */
export const rollups = pgTable(
  'rollups',
  {
    organisationId,
    day: text('day').notNull(),
    shopId: text('shop_id').notNull(),
    personId: text('person_id').notNull(),
    totals: jsonb('totals').$type<DayTotals>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.organisationId, t.day, t.shopId, t.personId] })],
);

/** Imports of the catalog; the highest one that was published holds. */
export const catalogImports = pgTable(
  'catalog_imports',
  {
    organisationId,
    generation: integer('generation').notNull(),
    /** Name of the file it was read from. */
    file: text('file').notNull(),
    recordCount: integer('record_count').notNull(),
    startedAt: instant('started_at').notNull(),
    /** `null`: still coming in, or given up. */
    publishedAt: instant('published_at'),
  },
  (t) => [primaryKey({ columns: [t.organisationId, t.generation] })],
);

/**
 * Records of the catalog. A changed one is a new one: its id is a hash of what it says. Those that left stay, so
 * that a device can be told.
 */
export const catalogRecords = pgTable(
  'catalog_records',
  {
    organisationId,
    recordId: text('record_id').notNull(),
    addedIn: integer('added_in').notNull(),
    /** Generation that no longer has it; `null`: it holds. */
    removedIn: integer('removed_in'),
    record: jsonb('record').$type<CatalogRecord>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.recordId, t.addedIn] }),
    index('catalog_records_added').on(t.organisationId, t.addedIn),
    index('catalog_records_removed')
      .on(t.organisationId, t.removedIn)
      .where(sql`removed_in is not null`),
  ],
);
