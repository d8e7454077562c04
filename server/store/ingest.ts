import { and, asc, eq, getTableColumns, inArray, sql } from 'drizzle-orm';
import type { JournalEvent } from '../../utils/domain/events/registry.ts';
import { shanghaiDay } from '../../utils/domain/reports/day-totals.ts';
import type { Database } from '../db/database.ts';
import { isAboutData, isTransient, sqlState } from '../db/failure.ts';
import { devices, events, members } from '../db/schema.ts';
import type { Caller } from './authenticate.ts';
import { applyChanges, type Change } from './roll-up.ts';
import { type EventResult, FOREIGN_ID, refuse, type Screened, screen } from './screen.ts';

const ATTEMPTS = 4;
type Known = Pick<JournalEvent, 'revision' | 'deviceId'>;

/**
 * Stores a batch: each event is answered for itself, in the order sent. Everything stored and the
 * roll-ups it changes are committed together before the answer is given.
 * @param values as they came from the device
 */
export async function ingest(
  db: Database,
  caller: Caller,
  values: readonly unknown[],
  now: number,
): Promise<EventResult[]> {
  if (values.length === 0) {
    await sawDevice(db, caller, now);
    return [];
  }
  const screened = screen(values, caller, await membersOf(db, caller));
  return await store(db, caller, screened, now);
}

/** A row the database itself refuses must not block its neighbours: halves are tried alone. */
async function store(
  db: Database,
  caller: Caller,
  batch: readonly Screened[],
  now: number,
): Promise<EventResult[]> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction((tx) => storeAll(tx, caller, batch, now));
    } catch (error) {
      if (isTransient(error) && attempt < ATTEMPTS) continue;
      if (!isAboutData(error)) throw error;
      const [only] = batch;
      if (batch.length === 1 && only && 'event' in only)
        return [refuse(only.event, `the database refuses it (${sqlState(error)})`)];
      const middle = batch.length >> 1;
      return [
        ...(await store(db, caller, batch.slice(0, middle), now)),
        ...(await store(db, caller, batch.slice(middle), now)),
      ];
    }
  }
}

/**
 * Locks are taken in phases, each in one order (new event rows, known event rows, roll-up rows, the
 * device), so two batches can wait for each other but never in a ring.
 */
async function storeAll(
  tx: Database,
  caller: Caller,
  batch: readonly Screened[],
  now: number,
): Promise<EventResult[]> {
  const best = new Map<string, JournalEvent>();
  for (const one of batch) {
    if (!('event' in one)) continue;
    const rival = best.get(one.event.id);
    if (!rival || isBetter(one.event, rival)) best.set(one.event.id, one.event);
  }
  const inserted = await insertNew(tx, caller, [...best.values()], now);
  const known = await lockKnown(
    tx,
    caller,
    [...best.keys()].filter((id) => !inserted.has(id)),
  );
  const results = answer(batch, known, caller);

  const changes: Change[] = [];
  const better: JournalEvent[] = [];
  for (const event of best.values()) {
    const old = known.get(event.id);
    if (!old) changes.push({ event, by: 1 });
    else if (isSameThing(old, event, caller) && isBetter(event, old)) {
      changes.push({ event: old, by: -1 }, { event, by: 1 });
      better.push(event);
    }
  }
  await replaceKnown(tx, caller, better, now);
  await applyChanges(tx, caller.organisationId, changes);
  await sawDevice(tx, caller, now);
  return results;
}

/** Higher revision wins; of two equal ones the smaller device id, whoever came first. */
function isBetter(event: Known, than: Known): boolean {
  if (event.revision !== than.revision) return event.revision > than.revision;
  return event.deviceId < than.deviceId;
}

/** Another kind or shop behind the same id is no revision of ours. */
function isSameThing(old: JournalEvent, event: JournalEvent, caller: Caller): boolean {
  return old.kind === event.kind && old.shopId === caller.shopId;
}

/** Plays the batch in its own order against what was known before it. */
function answer(
  batch: readonly Screened[],
  known: ReadonlyMap<string, JournalEvent>,
  caller: Caller,
): EventResult[] {
  const latest = new Map<string, JournalEvent>(known);
  return batch.map((one) => {
    if ('refusal' in one) return one.refusal;
    const { event } = one;
    const { id, revision } = event;
    const old = latest.get(id);
    if (old && !isSameThing(old, event, caller)) return refuse(event, FOREIGN_ID);
    if (!old || isBetter(event, old)) {
      latest.set(id, event);
      return { id, revision, outcome: 'stored' };
    }
    return { id, revision, outcome: revision === old.revision ? 'duplicate' : 'superseded' };
  });
}

/** @returns ids of the rows that were new */
async function insertNew(
  tx: Database,
  caller: Caller,
  candidates: readonly JournalEvent[],
  now: number,
): Promise<Set<string>> {
  if (candidates.length === 0) return new Set();
  // One parameter instead of thousands: the statement stays small for every batch size.
  const rows = JSON.stringify(candidates.map((event) => toRow(event, caller, now)));
  const columns = Object.values(getTableColumns(events)).map((c) => sql.identifier(c.name));
  const added = await tx
    .insert(events)
    .select(
      sql`select ${sql.join(columns, sql`, `)}
        from jsonb_populate_recordset(null::${events}, ${rows}::jsonb) as incoming
        order by event_id`,
    )
    .onConflictDoNothing({ target: [events.organisationId, events.eventId] })
    .returning({ id: events.eventId });
  return new Set(added.map((row) => row.id));
}

async function lockKnown(
  tx: Database,
  caller: Caller,
  ids: readonly string[],
): Promise<Map<string, JournalEvent>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .select()
    .from(events)
    .where(and(eq(events.organisationId, caller.organisationId), inArray(events.eventId, [...ids])))
    .orderBy(asc(events.eventId))
    .for('update');
  return new Map(rows.map((row) => [row.eventId, fromRow(row)]));
}

async function replaceKnown(
  tx: Database,
  caller: Caller,
  better: readonly JournalEvent[],
  now: number,
): Promise<void> {
  if (better.length === 0) return;
  const rows = JSON.stringify(better.map((event) => toRow(event, caller, now)));
  await tx.execute(sql`
    update ${events} set
      revision = incoming.revision, version = incoming.version, at = incoming.at,
      day = incoming.day, person_id = incoming.person_id, device_id = incoming.device_id,
      subject = incoming.subject, is_weak = incoming.is_weak, body = incoming.body,
      open_since_at = incoming.open_since_at, received_at = incoming.received_at
    from jsonb_populate_recordset(null::${events}, ${rows}::jsonb) as incoming
    where ${events.organisationId} = ${caller.organisationId}
      and ${events.eventId} = incoming.event_id`);
}

function toRow(event: JournalEvent, caller: Caller, now: number): Record<string, unknown> {
  const isOpen = event.kind === 'reply-round' && event.body.state === 'open';
  return {
    organisation_id: caller.organisationId,
    event_id: event.id,
    revision: event.revision,
    kind: event.kind,
    version: event.version,
    at: event.at,
    day: shanghaiDay(event.at),
    shop_id: event.shopId,
    person_id: event.personId,
    device_id: event.deviceId,
    subject: event.subject,
    is_weak: event.isWeak ?? false,
    body: event.body,
    open_since_at: isOpen ? event.body.startedAt : null,
    received_at: now,
  };
}

/** A stored event as it was sent. */
export function fromRow(row: typeof events.$inferSelect): JournalEvent {
  return {
    id: row.eventId,
    revision: row.revision,
    kind: row.kind,
    version: row.version,
    at: row.at,
    shopId: row.shopId,
    personId: row.personId,
    deviceId: row.deviceId,
    subject: row.subject,
    ...(row.isWeak && { isWeak: true }),
    body: row.body,
  } as JournalEvent;
}

async function membersOf(db: Database, caller: Caller): Promise<Set<string>> {
  const rows = await db
    .select({ id: members.personId })
    .from(members)
    .where(
      and(eq(members.organisationId, caller.organisationId), eq(members.shopId, caller.shopId)),
    );
  return new Set(rows.map((row) => row.id));
}

/** Also an empty batch counts: it tells that a console is being watched and nothing changed. */
async function sawDevice(db: Database, caller: Caller, now: number): Promise<void> {
  await db
    .update(devices)
    .set({ lastSeenAt: now })
    .where(
      and(eq(devices.organisationId, caller.organisationId), eq(devices.deviceId, caller.deviceId)),
    );
}
