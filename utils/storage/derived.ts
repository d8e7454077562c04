import { shanghaiDay } from '@/utils/domain/reports/day-totals.ts';
import { countOpenFindings } from '@/utils/domain/reports/open-findings.ts';
import type { Database } from './db.ts';
import type { EventRow } from './rows.ts';

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
    const findings = countOpenFindings(event.body.findings).byRule;
    await db.listings.put({ scope, day, subject, eventId: row.id, at: row.at, findings });
  }
  if (event.kind === 'order-action' && row.subject) {
    const old = await db.resolved.get(row.subject);
    if (old && old.at > row.at) return;
    const { action } = event.body;
    await db.resolved.put({ subject: row.subject, action, person: person || null, at: row.at });
  }
}
