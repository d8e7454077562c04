import { and, asc, eq, or, sql } from 'drizzle-orm';
import type { JournalEvent } from '../../utils/domain/events/registry.ts';
import { addEvent, emptyTotals, shanghaiDay } from '../../utils/domain/reports/day-totals.ts';
import type { Database } from '../db/database.ts';
import { NOBODY, rollups } from '../db/schema.ts';

/** An event that entered the log (1) or was replaced by better knowledge (-1). */
export type Change = { event: JournalEvent; by: 1 | -1 };

type Key = { day: string; shopId: string; personId: string };

/**
 * Brings the sums of every day, shop and person touched up to date, inside the caller's transaction.
 * Rows are made and locked in one order, so that two transactions can't lock each other out.
 */
export async function applyChanges(
  tx: Database,
  organisationId: string,
  changes: readonly Change[],
): Promise<void> {
  if (changes.length === 0) return;
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const key = JSON.stringify(keyOf(change.event));
    const group = groups.get(key);
    if (group) group.push(change);
    else groups.set(key, [change]);
  }
  const keys = [...groups.keys()].sort().map((key) => JSON.parse(key) as Key);

  await tx
    .insert(rollups)
    .values(keys.map((key) => ({ organisationId, ...key, totals: emptyTotals() })))
    .onConflictDoNothing();
  const rows = await tx
    .select()
    .from(rollups)
    .where(and(eq(rollups.organisationId, organisationId), or(...keys.map(isKey))))
    .orderBy(asc(rollups.day), asc(rollups.shopId), asc(rollups.personId))
    .for('update');

  for (const { day, shopId, personId, totals } of rows) {
    const key: Key = { day, shopId, personId };
    for (const { event, by } of groups.get(JSON.stringify(key)) ?? []) addEvent(totals, event, by);
  }
  await tx
    .insert(rollups)
    .values(rows)
    .onConflictDoUpdate({
      target: [rollups.organisationId, rollups.day, rollups.shopId, rollups.personId],
      set: { totals: sql`excluded.totals` },
    });
}

function keyOf(event: JournalEvent): Key {
  return {
    day: shanghaiDay(event.at),
    shopId: event.shopId,
    personId: event.personId ?? NOBODY,
  };
}

function isKey({ day, shopId, personId }: Key) {
  return and(eq(rollups.day, day), eq(rollups.shopId, shopId), eq(rollups.personId, personId));
}
