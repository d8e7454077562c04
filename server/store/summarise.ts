import { isDeepStrictEqual } from 'node:util';
import { and, asc, count, desc, eq, gte, lt, max, or, sql } from 'drizzle-orm';
import type { SummaryReply } from '../../utils/domain/api/contract.ts';
import type { EventBody } from '../../utils/domain/events/registry.ts';
import { emptyTotals, mergeTotals } from '../../utils/domain/reports/day-totals.ts';
import { countOpenFindings, type OpenFindings } from '../../utils/domain/reports/open-findings.ts';
import type { Database } from '../db/database.ts';
import { devices, events, NOBODY, people, rollups } from '../db/schema.ts';
import type { Caller } from './authenticate.ts';

const SHOWN_ROUNDS = 20;
const DAY_MS = 86_400_000;

/**
 * Figures of one day: own ones for an agent or operator, the shop's for a supervisor or admin. Reads
 * roll-ups and the indexes of waiting rounds and of listings, never the log. A shared machine has no own figures: it is
 * nobody's, so its sums are empty.
 * @param day Shanghai date
 */
export async function summarise(db: Database, caller: Caller, day: string): Promise<SummaryReply> {
  const isTeam = caller.role === 'supervisor' || caller.role === 'admin';
  const [sums, waiting, openFindings] = await Promise.all([
    readSums(db, caller, day, isTeam),
    readWaiting(db, caller, day, isTeam),
    isTeam ? readOpenFindings(db, caller, day) : undefined,
  ]);
  const totals = emptyTotals();
  for (const sum of sums) mergeTotals(totals, sum.totals);
  return {
    day,
    scope: isTeam ? 'team' : 'own',
    totals,
    waiting,
    ...(openFindings ? { openFindings } : {}),
    people: isTeam ? sums.filter((sum) => !isDeepStrictEqual(sum.totals, emptyTotals())) : [],
  };
}

async function readSums(db: Database, caller: Caller, day: string, isTeam: boolean) {
  if (!isTeam && caller.personId === null) return [];
  const rows = await db
    .select({ personId: rollups.personId, name: people.name, totals: rollups.totals })
    .from(rollups)
    .leftJoin(
      people,
      and(eq(people.organisationId, rollups.organisationId), eq(people.personId, rollups.personId)),
    )
    .where(
      and(
        eq(rollups.organisationId, caller.organisationId),
        eq(rollups.day, day),
        eq(rollups.shopId, caller.shopId),
        isTeam ? undefined : eq(rollups.personId, caller.personId!),
      ),
    )
    .orderBy(asc(people.name), asc(rollups.personId));
  return rows.map((row) => ({ ...row, personId: row.personId === NOBODY ? null : row.personId }));
}

async function readWaiting(
  db: Database,
  caller: Caller,
  day: string,
  isTeam: boolean,
): Promise<SummaryReply['waiting']> {
  const asOf = await readLastSign(db, caller, day, isTeam);
  if (!isTeam && caller.personId === null) return { count: 0, rounds: [], asOf };
  const isWaiting = and(
    eq(events.organisationId, caller.organisationId),
    eq(events.shopId, caller.shopId),
    eq(events.day, day),
    gte(events.openSinceAt, 0),
    isTeam ? undefined : eq(events.personId, caller.personId!),
  );
  const [total] = await db.select({ n: count() }).from(events).where(isWaiting);
  const rows = await db
    .select({ subject: events.subject, startedAt: events.openSinceAt, body: events.body })
    .from(events)
    .where(isWaiting)
    .orderBy(asc(events.openSinceAt), asc(events.eventId))
    .limit(SHOWN_ROUNDS);
  return {
    count: total?.n ?? 0,
    rounds: rows.map(({ subject, startedAt, body }) => {
      const { site, targetMs } = body as EventBody<'reply-round'>;
      return { site, subject, startedAt: startedAt!, targetMs };
    }),
    asOf,
  };
}

/** What is open in the listings checked that day: of each listing only its newest check counts. */
async function readOpenFindings(db: Database, caller: Caller, day: string): Promise<OpenFindings> {
  const rows = await db
    .selectDistinctOn([events.subject], { body: events.body })
    .from(events)
    .where(
      and(
        eq(events.organisationId, caller.organisationId),
        eq(events.shopId, caller.shopId),
        eq(events.day, day),
        // As a literal: only then can the planner use the index of listings.
        sql`${events.kind} = 'listing-check'`,
      ),
    )
    .orderBy(events.subject, desc(events.at), events.eventId);
  return countOpenFindings(
    rows.flatMap(({ body }) => (body as EventBody<'listing-check'>).findings),
  );
}

/** For own figures only own machines count: a colleague's sign of life says nothing about mine. */
async function readLastSign(
  db: Database,
  caller: Caller,
  day: string,
  isTeam: boolean,
): Promise<number | null> {
  const from = Date.parse(`${day}T00:00:00+08:00`);
  const [row] = await db
    .select({ at: max(devices.lastSeenAt) })
    .from(devices)
    .where(
      and(
        eq(devices.organisationId, caller.organisationId),
        eq(devices.shopId, caller.shopId),
        gte(devices.lastSeenAt, from),
        lt(devices.lastSeenAt, from + DAY_MS),
        isTeam
          ? undefined
          : or(
              eq(devices.deviceId, caller.deviceId),
              caller.personId === null ? undefined : eq(devices.personId, caller.personId),
            ),
      ),
    );
  return row?.at ?? null;
}
