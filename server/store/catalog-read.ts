import { and, asc, desc, eq, gt, isNotNull, isNull, lte, or } from 'drizzle-orm';
import { CATALOG_PAGE, type CatalogReply } from '../../utils/domain/api/contract.ts';
import type { Database } from '../db/database.ts';
import { catalogImports, catalogRecords } from '../db/schema.ts';

/** The import that holds; `undefined`: none was published. */
export async function readGeneration(db: Database, organisationId: string) {
  const [row] = await db
    .select({
      generation: catalogImports.generation,
      recordCount: catalogImports.recordCount,
      publishedAt: catalogImports.publishedAt,
    })
    .from(catalogImports)
    .where(
      and(eq(catalogImports.organisationId, organisationId), isNotNull(catalogImports.publishedAt)),
    )
    .orderBy(desc(catalogImports.generation))
    .limit(1);
  return row;
}

/**
 * One page of what changed between two generations, see `catalogReply`. What left comes whole with the first page:
 * ids only.
 */
export async function readCatalogChanges(
  db: Database,
  organisationId: string,
  asked: { since: number; until: number | null; after: string },
): Promise<CatalogReply> {
  const current = await readGeneration(db, organisationId);
  const newest = current?.generation ?? 0;
  const until = asked.until !== null && asked.until <= newest ? asked.until : newest;
  const since = asked.since <= newest ? asked.since : 0;
  const head = {
    since,
    until,
    recordCount: current?.recordCount ?? 0,
    publishedAt: current?.publishedAt ?? null,
  };
  if (since >= until) return { ...head, add: [], remove: [], next: null };
  const ofCompany = eq(catalogRecords.organisationId, organisationId);
  const rows = await db
    .select({ id: catalogRecords.recordId, record: catalogRecords.record })
    .from(catalogRecords)
    .where(
      and(
        ofCompany,
        gt(catalogRecords.addedIn, since),
        lte(catalogRecords.addedIn, until),
        or(isNull(catalogRecords.removedIn), gt(catalogRecords.removedIn, until)),
        gt(catalogRecords.recordId, asked.after),
      ),
    )
    .orderBy(asc(catalogRecords.recordId))
    .limit(CATALOG_PAGE + 1);
  const add = rows.slice(0, CATALOG_PAGE);
  const gone =
    asked.after === '' && since > 0
      ? await db
          .select({ id: catalogRecords.recordId })
          .from(catalogRecords)
          .where(
            and(
              ofCompany,
              gt(catalogRecords.removedIn, since),
              lte(catalogRecords.removedIn, until),
              lte(catalogRecords.addedIn, since),
            ),
          )
      : [];
  return {
    ...head,
    add,
    remove: gone.map(({ id }) => id),
    next: rows.length > CATALOG_PAGE ? add.at(-1)!.id : null,
  };
}
