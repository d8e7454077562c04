import { shanghaiDay } from '@/utils/domain/reports/day-totals.ts';
import type { Database } from './db.ts';
import type { EventRow, ListingRow } from './rows.ts';

/**
 * Keeps the small tables the popup reads beside the log: waits, open findings, resolved orders.
 * Runs inside the transaction that stores the event.
 */
export async function putDerived(db: Database, row: EventRow): Promise<void> {
  const { event, scope, person } = row;
  const day = shanghaiDay(event.at);
  if (event.kind === 'reply-round') {
    const { state, site, waitMs, answeredAt } = event.body;
    if (state === 'answered' && waitMs !== null && answeredAt !== null)
      await db.waits.put({ id: row.id, scope, day, site, waitMs, answeredAt });
    else await db.waits.delete(row.id);
  }
  if (event.kind === 'listing-check') {
    const subject = row.subject ?? row.id;
    const old = await db.listings.get([scope, day, subject]);
    if (old && old.at > row.at) return;
    const findings = countByRule(event.body.findings);
    await db.listings.put({ scope, day, subject, eventId: row.id, at: row.at, findings });
  }
  if (event.kind === 'order-action' && row.subject) {
    const old = await db.resolved.get(row.subject);
    if (old && old.at > row.at) return;
    const { action } = event.body;
    await db.resolved.put({ subject: row.subject, action, person: person || null, at: row.at });
  }
}

function countByRule(
  findings: readonly { ruleId: string; level: string }[],
): ListingRow['findings'] {
  const counts = new Map<string, ListingRow['findings'][number]>();
  for (const { ruleId, level } of findings) {
    const key = `${ruleId} ${level}`;
    const entry = counts.get(key) ?? { ruleId, level, count: 0 };
    entry.count++;
    counts.set(key, entry);
  }
  return [...counts.values()];
}
