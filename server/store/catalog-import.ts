import { and, eq, gt, inArray, isNull, lt, max, sql } from 'drizzle-orm';
import type { CatalogPublished } from '../../utils/domain/api/contract.ts';
import type { CatalogRecord } from '../../utils/domain/catalog/record.ts';
import { recordId as idOf } from '../../utils/domain/catalog/record-id.ts';
import type { Database } from '../db/database.ts';
import { catalogImports, catalogRecords, organisations } from '../db/schema.ts';
import { Problem } from '../problem.ts';
import { readGeneration } from './catalog-read.ts';

/** Rows of one statement: PostgreSQL takes 65,535 parameters, five a row. */
const BATCH = 2_000;

/**
 * Takes in a whole catalog and lets it hold in one step. While it comes in the old one holds; when it breaks off,
 * nothing of it stays. Records that are the same as before are not written again.
 * @param records batches, as they come from the file
 * @throws Problem `catalog-overtaken` when another import was published meanwhile; whatever `records` throws
 */
export async function importCatalog(
  db: Database,
  organisationId: string,
  file: string,
  records: AsyncIterable<readonly CatalogRecord[]>,
  now: () => number,
): Promise<CatalogPublished> {
  const { generation, held } = await begin(db, organisationId, file, now());
  try {
    const seen = new Set<string>();
    const live = await liveIds(db, organisationId);
    let [count, added] = [0, 0];
    for await (const batch of records) {
      const fresh = new Map<string, CatalogRecord>();
      for (const record of batch) {
        count++;
        const recordId = idOf(record);
        if (!seen.has(recordId) && !live.has(recordId)) fresh.set(recordId, record);
        seen.add(recordId);
      }
      const rows = [...fresh].map(([recordId, record]) => ({
        organisationId,
        recordId,
        addedIn: generation,
        record,
      }));
      for (let i = 0; i < rows.length; i += BATCH)
        await db.insert(catalogRecords).values(rows.slice(i, i + BATCH));
      added += rows.length;
    }
    const gone = [...live].filter((recordId) => !seen.has(recordId));
    await publish(db, organisationId, { generation, held, gone, recordCount: seen.size }, now());
    const removed = gone.length;
    return { generation, recordCount: seen.size, added, removed, repeated: count - seen.size };
  } catch (error) {
    await db
      .delete(catalogRecords)
      .where(
        and(
          eq(catalogRecords.organisationId, organisationId),
          eq(catalogRecords.addedIn, generation),
        ),
      );
    throw error;
  }
}

/** Takes the next generation number, and away what imports that never ended have left. */
async function begin(db: Database, organisationId: string, file: string, startedAt: number) {
  return await db.transaction(async (tx) => {
    await lock(tx, organisationId);
    const held = (await readGeneration(tx, organisationId))?.generation ?? 0;
    const [last] = await tx
      .select({ generation: max(catalogImports.generation) })
      .from(catalogImports)
      .where(eq(catalogImports.organisationId, organisationId));
    const generation = (last?.generation ?? 0) + 1;
    await tx
      .insert(catalogImports)
      .values({ organisationId, generation, file, recordCount: 0, startedAt });
    return { generation, held };
  });
}

async function publish(
  db: Database,
  organisationId: string,
  {
    generation,
    held,
    gone,
    recordCount,
  }: { generation: number; held: number; gone: string[]; recordCount: number },
  publishedAt: number,
): Promise<void> {
  const ofCompany = eq(catalogRecords.organisationId, organisationId);
  await db.transaction(async (tx) => {
    await lock(tx, organisationId);
    const current = (await readGeneration(tx, organisationId))?.generation ?? 0;
    if (current !== held) throw new Problem('catalog-overtaken', { generation: current });
    // An import that broke off between these two was never seen by anybody.
    await tx
      .delete(catalogRecords)
      .where(
        and(ofCompany, gt(catalogRecords.addedIn, held), lt(catalogRecords.addedIn, generation)),
      );
    for (let i = 0; i < gone.length; i += BATCH)
      await tx
        .update(catalogRecords)
        .set({ removedIn: generation })
        .where(
          and(
            ofCompany,
            isNull(catalogRecords.removedIn),
            inArray(catalogRecords.recordId, gone.slice(i, i + BATCH)),
          ),
        );
    await tx
      .update(catalogImports)
      .set({ publishedAt, recordCount })
      .where(
        and(
          eq(catalogImports.organisationId, organisationId),
          eq(catalogImports.generation, generation),
        ),
      );
  });
}

async function liveIds(db: Database, organisationId: string): Promise<Set<string>> {
  const held = (await readGeneration(db, organisationId))?.generation ?? 0;
  const rows = await db
    .select({ recordId: catalogRecords.recordId })
    .from(catalogRecords)
    .where(
      and(
        eq(catalogRecords.organisationId, organisationId),
        isNull(catalogRecords.removedIn),
        sql`${catalogRecords.addedIn} <= ${held}`,
      ),
    );
  return new Set(rows.map(({ recordId }) => recordId));
}

/** One publication at a time in a company. */
async function lock(db: Database, organisationId: string): Promise<void> {
  await db
    .select({ id: organisations.organisationId })
    .from(organisations)
    .where(eq(organisations.organisationId, organisationId))
    .for('update');
}
