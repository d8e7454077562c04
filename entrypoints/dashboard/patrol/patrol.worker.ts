import { FileError } from '@/utils/files/file-error.ts';
import { NoListingsError } from '@/utils/files/read-listings.ts';
import { openDatabase } from '@/utils/storage/db.ts';
import { exportPatrol } from './export-patrol.ts';
import { openCatalog } from './live-catalog.ts';
import type { PatrolReply, PatrolRequest } from './messages.ts';
import { PatrolError, runPatrol } from './run-patrol.ts';

/** Checks and exports off the page's thread. */
const db = openDatabase();
let running: AbortController | null = null;

const reply = (message: PatrolReply) => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<PatrolRequest>) => {
  if (data.type === 'cancel') running?.abort();
  else
    work(data).catch((error: unknown) => {
      if (
        error instanceof FileError ||
        error instanceof NoListingsError ||
        error instanceof PatrolError
      )
        reply({ type: 'failed', sentence: error.sentence });
      else {
        const reason = error instanceof Error ? error.message : String(error);
        reply({ type: 'failed', sentence: { zh: reason, en: reason } });
      }
    });
});

async function work(request: Exclude<PatrolRequest, { type: 'cancel' }>): Promise<void> {
  if (request.type === 'export') {
    const { id, kind, locale } = request;
    reply({ type: 'file', kind, blob: await exportPatrol(db, id, kind, locale) });
    return;
  }
  const { id, file, on, disabled } = request;
  running = new AbortController();
  const { signal } = running;
  const source = { name: file.name, blob: file };
  try {
    const catalog = await openCatalog(db);
    await runPatrol(
      db,
      { id, source, on, disabled },
      {
        now: Date.now,
        progress: (progress) => reply({ type: 'progress', ...progress }),
        signal,
        catalog,
      },
    );
    reply({ type: 'done', id });
  } catch (error) {
    if (!signal.aborted) throw error;
    reply({ type: 'cancelled' });
  } finally {
    running = null;
  }
}
