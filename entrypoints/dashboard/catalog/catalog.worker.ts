import { catalogWords } from '@/utils/domain/language/words/catalog.ts';
import { FileError } from '@/utils/files/file-error.ts';
import { writeCsv } from '@/utils/files/write-table.ts';
import { readCatalogIssues } from '@/utils/storage/catalog.ts';
import { removeCatalog, sweepCatalogs } from '@/utils/storage/catalog-sweep.ts';
import { openDatabase } from '@/utils/storage/db.ts';
import { ImportError, importFile, previewFile } from './import-catalog.ts';
import type { CatalogReply, CatalogRequest } from './messages.ts';

/** Reads, imports and clears up off the page's thread. */
const db = openDatabase();
let running: AbortController | null = null;

const reply = (message: CatalogReply) => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<CatalogRequest>) => {
  if (data.type === 'cancel') {
    running?.abort();
    return;
  }
  work(data).catch((error: unknown) => {
    if (error instanceof FileError) reply({ type: 'failed', sentence: error.sentence, issues: [] });
    else if (error instanceof ImportError)
      reply({ type: 'failed', sentence: error.sentence, issues: error.issues });
    else {
      const reason = error instanceof Error ? error.message : String(error);
      reply({ type: 'failed', sentence: { zh: reason, en: reason }, issues: [] });
    }
  });
});

async function work(request: Exclude<CatalogRequest, { type: 'cancel' }>): Promise<void> {
  if (request.type === 'issues') {
    const language = request.locale === 'en' ? 'en' : 'zh';
    const say = (id: 'issue.line' | 'issue.level' | 'issue.column' | 'issue.what') => ({
      title: catalogWords[id][language],
    });
    const rows = (await readCatalogIssues(db)).map(({ line, level, column, sentence }) => [
      line,
      catalogWords[`issue.${level}`][language],
      column,
      sentence[language],
    ]);
    const columns = (['issue.line', 'issue.level', 'issue.column', 'issue.what'] as const).map(say);
    const blob = new Blob([writeCsv({ columns, rows })], { type: 'text/csv' });
    reply({ type: 'file', blob });
    return;
  }
  if (request.type === 'remove') {
    await removeCatalog(db);
    reply({ type: 'removed' });
    await sweepCatalogs(db, Date.now());
    return;
  }
  running?.abort();
  const own = new AbortController();
  running = own;
  const { signal } = own;
  const source = { name: request.file.name, blob: request.file };
  try {
    if (request.type === 'preview') {
      reply({ type: 'preview', ...(await previewFile(source, signal)) });
      return;
    }
    const info = await importFile(db, source, request.columns, {
      now: Date.now,
      progress: (progress) => reply({ type: 'progress', ...progress }),
      signal,
    });
    reply({ type: 'done', info });
  } catch (error) {
    if (!signal.aborted) throw error;
    reply({ type: 'cancelled' });
  } finally {
    if (running === own) running = null;
    // What was replaced or given up goes now, in small steps; nobody waits for it.
    if (request.type === 'import') await sweepCatalogs(db, Date.now());
  }
}
