import { and, count, desc, eq, lt, or } from 'drizzle-orm';
import type { JournalEvent } from '../../utils/domain/events/registry.ts';
import type { Database } from '../db/database.ts';
import { devices, events, organisations, people, shops } from '../db/schema.ts';
import type { Caller } from './authenticate.ts';
import { fromRow } from './ingest.ts';

export type OwnRecord = {
  organisation: string;
  shop: string;
  /** `null`: a shared machine; what is recorded there names whoever was on duty. */
  person: { id: string; name: string } | null;
  role: string;
  device: { id: string; name: string; createdAt: number; lastSeenAt: number | null };
  eventCount: number;
  /** Newest first. */
  events: JournalEvent[];
  /** Pass as `before` for the next page; `null` at the end. */
  next: string | null;
};

/**
 * Everything this server holds about the person who asks.
 * @param page `before` as given in `next` (`at.id`), `limit` 1 to 200
 */
export async function recall(
  db: Database,
  caller: Caller,
  page: { before: { at: number; id: string } | null; limit: number },
): Promise<OwnRecord> {
  const about = await describe(db, caller);
  const isMine =
    caller.personId === null
      ? undefined
      : and(eq(events.organisationId, caller.organisationId), eq(events.personId, caller.personId));
  if (!isMine) return { ...about, eventCount: 0, events: [], next: null };
  const [total] = await db.select({ n: count() }).from(events).where(isMine);
  const rows = await db
    .select()
    .from(events)
    .where(
      page.before
        ? and(
            isMine,
            or(
              lt(events.at, page.before.at),
              and(eq(events.at, page.before.at), lt(events.eventId, page.before.id)),
            ),
          )
        : isMine,
    )
    .orderBy(desc(events.at), desc(events.eventId))
    .limit(page.limit + 1);
  const shown = rows.slice(0, page.limit);
  const last = rows.length > page.limit ? shown.at(-1) : undefined;
  return {
    ...about,
    eventCount: total?.n ?? 0,
    events: shown.map(fromRow),
    next: last ? `${last.at}.${last.eventId}` : null,
  };
}

async function describe(db: Database, caller: Caller) {
  const [row] = await db
    .select({
      organisation: organisations.name,
      shop: shops.name,
      personName: people.name,
      device: {
        id: devices.deviceId,
        name: devices.name,
        createdAt: devices.createdAt,
        lastSeenAt: devices.lastSeenAt,
      },
    })
    .from(devices)
    .innerJoin(organisations, eq(organisations.organisationId, devices.organisationId))
    .innerJoin(
      shops,
      and(eq(shops.organisationId, devices.organisationId), eq(shops.shopId, devices.shopId)),
    )
    .leftJoin(
      people,
      and(eq(people.organisationId, devices.organisationId), eq(people.personId, devices.personId)),
    )
    .where(
      and(eq(devices.organisationId, caller.organisationId), eq(devices.deviceId, caller.deviceId)),
    );
  if (!row) throw new Error('a device that was known a moment ago is gone');
  const { personName, ...rest } = row;
  const person =
    caller.personId !== null && personName !== null
      ? { id: caller.personId, name: personName }
      : null;
  return { ...rest, person, role: caller.role };
}
