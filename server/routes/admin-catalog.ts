import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { Hono } from 'hono';
import type { CatalogRecord } from '../../utils/domain/catalog/record.ts';
import { catalogRecordSchema } from '../../utils/domain/catalog/record-schema.ts';
import { check, Problem } from '../problem.ts';
import { importCatalog } from '../store/catalog-import.ts';
import type { Founding } from '../store/found.ts';
import { onlyWith } from './admin.ts';
import type { Deps, Env } from './context.ts';

/** A company's file: more is a mistake, or meant to harm. */
const RECORDS_MAX = 300_000;
const LINE_MAX = 200_000;
const BATCH = 1_000;

/** POST /admin/catalog?file=NAME with one JSON record a line: the whole catalog, which then holds. */
export function adminCatalogRoute(deps: Deps, { organisation }: Founding, token: string) {
  const app = new Hono<Env>();
  app.use(onlyWith(token));
  app.post('/', async (c) => {
    const file = (c.req.query('file') ?? '').slice(0, 200) || 'catalog';
    const body = c.req.raw.body;
    if (!body) throw new Problem('bad-request', { reason: 'no body' });
    const published = await importCatalog(
      deps.db,
      organisation.id,
      file,
      readRecords(body as ReadableStream),
      deps.now,
    );
    return c.json(published);
  });
  return app;
}

async function* readRecords(body: ReadableStream): AsyncGenerator<CatalogRecord[]> {
  const lines = createInterface({
    input: Readable.fromWeb(body),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  let batch: CatalogRecord[] = [];
  let line = 0;
  for await (const text of lines) {
    line++;
    if (text.trim() === '') continue;
    if (line > RECORDS_MAX) throw new Problem('catalog-line', { line, reason: `> ${RECORDS_MAX}` });
    batch.push(readRecord(text, line));
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function readRecord(text: string, line: number): CatalogRecord {
  if (text.length > LINE_MAX) throw new Problem('catalog-line', { line, reason: `> ${LINE_MAX}` });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Problem('catalog-line', { line, reason: (error as Error).message });
  }
  try {
    return check(catalogRecordSchema, value, `line ${line}`);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw new Problem('catalog-line', { line, reason: String(error.values.reason) });
  }
}
