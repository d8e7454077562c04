import Dexie from 'dexie';
import type { BatchSummary } from '@/utils/domain/reports/batch-summary.ts';
import type { ReportRow } from '@/utils/domain/reports/report-row.ts';
import { type ShownLevel, shownLevel } from '@/utils/domain/rules/shown-level.ts';
import type { Database } from './db.ts';

/** A finding as it was told then, in both languages: rules change, what was found does not. */
export type PatrolFinding = ReportRow & { en: { title: string; sentence: string } };

/** A listing that was looked at; also one in which nothing was found. */
export type PatrolListing = {
  line: number;
  id: string | null;
  title: string;
  findings: PatrolFinding[];
  /** What the record could not be asked for lack of one; `true`: it was held against its record. */
  hasRecord: boolean;
};

/** One walk through a shop's listings: what was looked at, when, by which rules, against which catalog. */
export type PatrolRow = {
  id: string;
  at: number;
  /** `null` while it runs. A patrol that was not finished is not shown and goes away. */
  finishedAt: number | null;
  /** When it last wrote something. */
  touchedAt: number;
  fileName: string;
  rulesVersion: string;
  /** Day whose rules held, YYYY-MM-DD. */
  on: string;
  /** The generation of the catalog it was held against; `null`: there was none. */
  catalog: { generation: string; name: string; recordCount: number } | null;
  /** Headers of the file and the field each was taken for; `null`: not used. */
  columns: { header: string; column: string | null }[];
  summary: BatchSummary;
  /** What the rules in it were called. */
  titles: Record<string, { zh: string; en: string }>;
};

/** Listings are kept a few hundred to a row: one row each would take minutes to write. */
export type PatrolPartRow = { patrol: string; part: number; listings: PatrolListing[] };

export const PATROL_PART_SIZE = 250;

export type PatrolFilter = { level: ShownLevel | null; rule: string | null };
/** Where a page of listings ends. */
export type PatrolPlace = { part: number; index: number };

/** Finished patrols, newest first. */
export async function listPatrols(db: Database): Promise<PatrolRow[]> {
  const rows = await db.patrols.orderBy('at').reverse().toArray();
  return rows.filter(({ finishedAt }) => finishedAt !== null);
}

/** Keeps a part of a patrol that runs, and that it still does. */
export async function putPatrolPart(db: Database, part: PatrolPartRow, now: number): Promise<void> {
  await db.transaction('rw', [db.patrols, db.patrolParts], async () => {
    await db.patrolParts.put(part);
    await db.patrols.update(part.patrol, { touchedAt: now });
  });
}

/**
 * The next listings with findings that pass the filter, in the order of the file.
 * @param from where the last page ended; `null`: from the first
 * @returns `next` is `null` when there are no more
 */
export async function readPatrol(
  db: Database,
  id: string,
  filter: PatrolFilter,
  from: PatrolPlace | null,
  limit: number,
): Promise<{ listings: PatrolListing[]; next: PatrolPlace | null }> {
  const listings: PatrolListing[] = [];
  let { part, index } = from ?? { part: 0, index: 0 };
  for (;;) {
    const row = await db.patrolParts.get([id, part]);
    if (!row) return { listings, next: null };
    for (; index < row.listings.length; index++) {
      const listing = row.listings[index]!;
      const findings = listing.findings.filter((finding) => passes(finding, filter));
      if (findings.length === 0) continue;
      if (listings.length === limit) return { listings, next: { part, index } };
      listings.push({ ...listing, findings });
    }
    part++;
    index = 0;
  }
}

/** Takes a patrol away, its listings first: what is left of it half-way is nothing that shows. */
export async function deletePatrol(db: Database, id: string): Promise<void> {
  await db.patrolParts
    .where('[patrol+part]')
    .between([id, Dexie.minKey], [id, Dexie.maxKey])
    .delete();
  await db.patrols.delete(id);
}

/** So long nothing was written: whoever ran it is gone. */
const DEAD_MS = 10 * 60_000;

/** Deletes patrols that were never finished and those from before `lastAt`. */
export async function sweepPatrols(db: Database, lastAt: number, now: number): Promise<number> {
  const gone = await db.patrols
    .filter(({ at, finishedAt, touchedAt }) =>
      finishedAt === null ? touchedAt < now - DEAD_MS : at < lastAt,
    )
    .primaryKeys();
  for (const id of gone) await deletePatrol(db, id);
  return gone.length;
}

function passes(finding: PatrolFinding, { level, rule }: PatrolFilter): boolean {
  return (
    (level === null || shownLevel(finding) === level) && (rule === null || finding.rule === rule)
  );
}
