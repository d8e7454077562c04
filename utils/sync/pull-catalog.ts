import { catalogReply } from '@/utils/domain/api/contract.ts';
import { recordId } from '@/utils/domain/catalog/record-id.ts';
import { readCatalogInfo, readCatalogRecords } from '@/utils/storage/catalog.ts';
import { type CatalogWriter, startCatalog } from '@/utils/storage/catalog-writer.ts';
import type { Database } from '@/utils/storage/db.ts';
import type { Connection } from '@/utils/storage/settings.ts';
import { call, type Failure, type Io } from './client.ts';

/**
 * Brings the company's catalog up to date: what changed since the generation held here, made into a new generation
 * beside it and switched over in one step. A company without a catalog leaves what was imported on this machine.
 * @returns why it did not work; `null`: it did, or there was nothing to do
 */
export async function pullCatalog(
  io: Io,
  db: Database,
  connection: Connection,
): Promise<Failure | null> {
  const { id, name } = connection.organisation;
  const source = (await readCatalogInfo(db))?.source;
  const held = source?.organisation === id ? source.generation : 0;
  const ask = (query: string) =>
    call(io, connection, { method: 'GET', path: `/v1/catalog?${query}`, reply: catalogReply });

  let result = await ask(`since=${held}`);
  if (!result.ok) return result.failure;
  if ('isUnchanged' in result) return null;
  const { since, until } = result.data;
  if (until === 0 || since >= until) return null;

  const writer = await startCatalog(db, io.now);
  try {
    // An answer from 0 to a question from later: the server does not know what is held here.
    if (since > 0) await keep(db, writer, new Set(result.data.remove));
    for (;;) {
      const { add, next } = result.data;
      await writer.add(add.map(({ record }) => ({ record, isWarned: false })));
      if (next === null) break;
      result = await ask(`since=${since}&until=${until}&after=${next}`);
      if (!result.ok) {
        await writer.abandon();
        return result.failure;
      }
      if ('isUnchanged' in result) break;
    }
    await writer.finish({
      name,
      importedAt: result.ok && 'data' in result ? (result.data.publishedAt ?? io.now()) : io.now(),
      refusedCount: 0,
      source: { organisation: id, generation: until },
    });
    return null;
  } catch (error) {
    await writer.abandon();
    throw error;
  }
}

/** Takes over what holds here but for what the company no longer has. */
async function keep(db: Database, writer: CatalogWriter, removed: ReadonlySet<string>) {
  for await (const records of readCatalogRecords(db)) {
    const kept =
      removed.size === 0 ? records : records.filter((one) => !removed.has(recordId(one)));
    await writer.add(kept.map((record) => ({ record, isWarned: false })));
  }
}
