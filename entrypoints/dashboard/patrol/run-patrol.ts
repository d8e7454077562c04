import { compareListing } from '@/utils/domain/catalog/compare.ts';
import type { RecordMatch } from '@/utils/domain/catalog/match.ts';
import type { Sentence } from '@/utils/domain/language/translate.ts';
import { patrolWords } from '@/utils/domain/language/words/patrol.ts';
import { checkListing } from '@/utils/domain/listings/check-listing.ts';
import type { Listing } from '@/utils/domain/listings/listing.ts';
import { addChecked, emptySummary, type RuleCount } from '@/utils/domain/reports/batch-summary.ts';
import { reportRow } from '@/utils/domain/reports/report-row.ts';
import { describeFinding } from '@/utils/domain/rules/describe.ts';
import { compileRules, type RuleSet } from '@/utils/domain/rules/engine.ts';
import type { Finding } from '@/utils/domain/rules/finding.ts';
import { PACKS } from '@/utils/domain/rules/packs/registry.ts';
import { heaviestFirst } from '@/utils/domain/rules/shown-level.ts';
import { readListings, type TableListing } from '@/utils/files/read-listings.ts';
import type { FileSource } from '@/utils/files/source.ts';
import type { Database } from '@/utils/storage/db.ts';
import {
  deletePatrol,
  PATROL_PART_SIZE,
  type PatrolFinding,
  type PatrolListing,
  type PatrolRow,
  putPatrolPart,
} from '@/utils/storage/patrol.ts';

export type PatrolJob = {
  id: string;
  source: FileSource;
  /** Day whose rules hold, YYYY-MM-DD. */
  on: string;
  /** Rules the company switched off. */
  disabled: readonly string[];
};

export type PatrolProgress = {
  /** Of the file, from 0 to 1. */
  share: number;
  checkedCount: number;
  foundCount: number;
};

/** The company's catalog as it is now; `null` where there is none. */
export type PatrolCatalog = {
  about: NonNullable<PatrolRow['catalog']>;
  find(listing: Listing): Promise<RecordMatch | null>;
};

export type PatrolContext = {
  now: () => number;
  progress: (progress: PatrolProgress) => void;
  signal: AbortSignal;
  catalog: PatrolCatalog | null;
};

/** Why a patrol can't go on, in words for a person. */
export class PatrolError extends Error {
  readonly sentence: Sentence;

  constructor(id: 'patrol.catalogChanged') {
    super(patrolWords[id].en);
    this.sentence = patrolWords[id];
  }
}

/**
 * Checks every listing of a file and keeps what was looked at and found. Nothing is kept of one that fails or is
 * cancelled.
 * @throws FileError, NoListingsError, PatrolError, or the signal's reason
 */
export async function runPatrol(
  db: Database,
  job: PatrolJob,
  context: PatrolContext,
): Promise<void> {
  try {
    await run(db, job, context);
  } catch (error) {
    await deletePatrol(db, job.id);
    throw error;
  }
}

async function run(
  db: Database,
  { id, source, on, disabled }: PatrolJob,
  { now, progress, signal, catalog }: PatrolContext,
): Promise<void> {
  const rules = compileRules(PACKS, { on, disabled });
  const summary = emptySummary();
  let columns: PatrolRow['columns'] = [];
  let pending: PatrolListing[] = [];
  let part = 0;
  const at = now();
  const rowOf = (finishedAt: number | null): PatrolRow => ({
    id,
    at,
    finishedAt,
    touchedAt: now(),
    fileName: source.name,
    rulesVersion: rules.version,
    on,
    catalog: catalog?.about ?? null,
    columns,
    summary,
    titles: titlesOf(summary.rules, rules),
  });
  const keep = async (size: number) => {
    while (pending.length >= size && pending.length > 0) {
      const listings = pending.slice(0, PATROL_PART_SIZE);
      pending = pending.slice(PATROL_PART_SIZE);
      await putPatrolPart(db, { patrol: id, part: part++, listings }, now());
    }
  };
  let share = 0;
  const tell = () =>
    progress({ share, checkedCount: summary.checkedCount, foundCount: summary.foundCount });
  await db.patrols.put(rowOf(null));
  await readListings(source, {
    signal,
    header: (found) => {
      columns = found;
    },
    progress(next) {
      share = next;
      tell();
    },
    async listings(listings) {
      for (const one of listings) {
        const match = (await catalog?.find(one.listing)) ?? null;
        const comparison = match && compareListing(one.listing, match);
        const { findings } = checkListing(one.listing, rules, comparison);
        addChecked(summary, findings, comparison !== null);
        pending.push(listingRow(one, findings, comparison !== null, rules));
      }
      await keep(PATROL_PART_SIZE);
      tell();
      signal.throwIfAborted();
    },
  });
  await keep(1);
  signal.throwIfAborted();
  await db.patrols.put(rowOf(now()));
}

function titlesOf(counts: readonly RuleCount[], rules: RuleSet): PatrolRow['titles'] {
  const known = counts.flatMap(({ rule }) => {
    const title = rules.rules.get(rule)?.title;
    return title ? [[rule, title] as const] : [];
  });
  return Object.fromEntries(known);
}

function listingRow(
  { line, id, listing: { fields } }: TableListing,
  findings: readonly Finding[],
  hasRecord: boolean,
  rules: RuleSet,
): PatrolListing {
  return {
    line,
    id,
    title: (fields.title ?? fields.genericName ?? '').slice(0, TITLE_MAX),
    hasRecord,
    findings: heaviestFirst(findings).map((finding): PatrolFinding => {
      const { title, sentence } = describeFinding(finding, rules, 'en');
      return { ...reportRow(finding, fields, rules, 'zh_CN'), en: { title, sentence } };
    }),
  };
}

const TITLE_MAX = 200;
