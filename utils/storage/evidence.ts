import { eventId } from '@/utils/domain/events/envelope.ts';
import type { Database } from './db.ts';
import { maskNumbers } from './mask-numbers.ts';
import type { EvidenceRow } from './rows.ts';

const DAY_MS = 86_400_000;

export type NewEvidence = { kind: EvidenceRow['kind']; eventId: string; at: number; text: string };

/** Keeps texts behind findings, numbers masked, for `days` from now. The same text is kept once. */
export async function keepEvidence(
  db: Database,
  items: readonly NewEvidence[],
  { days, now }: { days: number; now: number },
): Promise<number> {
  const rows = items.map(({ kind, eventId: of, at, text }) => {
    const masked = maskNumbers(text);
    const id = eventId('evidence', kind, of, [String(at), masked]);
    return { id, kind, eventId: of, at, text: masked, expiresAt: now + days * DAY_MS };
  });
  await db.evidence.bulkPut(rows);
  return rows.length;
}

/** Deletes what has had its time. */
export function dropExpiredEvidence(db: Database, now: number): Promise<number> {
  return db.evidence.where('expiresAt').belowOrEqual(now).delete();
}

/** Makes room when the disk is full: the older half of the texts goes, figures never do. */
export async function trimEvidence(db: Database, now: number): Promise<number> {
  const expiredCount = await dropExpiredEvidence(db, now);
  const half = Math.ceil((await db.evidence.count()) / 2);
  return expiredCount + (await db.evidence.orderBy('at').limit(half).delete());
}
