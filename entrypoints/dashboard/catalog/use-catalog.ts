import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { MappedColumn } from '@/utils/domain/catalog/headers.ts';
import type { UsedColumn } from '@/utils/domain/catalog/rows.ts';
import type { Locale, Sentence } from '@/utils/domain/language/translate.ts';
import type { CatalogIssue } from '@/utils/storage/catalog-rows.ts';
import CatalogWorker from './catalog.worker.ts?worker';
import type { CatalogReply, CatalogRequest, ImportProgress, Preview } from './messages.ts';

export type CatalogState =
  | { phase: 'idle' }
  | { phase: 'opening'; file: File }
  | { phase: 'preview'; file: File; preview: Preview }
  | { phase: 'running'; file: File; progress: ImportProgress | null }
  | { phase: 'done'; recordCount: number }
  | { phase: 'cancelled' }
  | { phase: 'removed' }
  | { phase: 'failed'; sentence: Sentence; issues: CatalogIssue[] };

/**
 * Imports catalogs in a worker of its own, one at a time; leaving the page ends it and leaves the old catalog.
 * @param onChange another catalog holds, or none
 */
export function useCatalog(onChange: () => void): {
  state: CatalogState;
  open: (file: File) => void;
  start: (file: File, columns: readonly MappedColumn[]) => void;
  cancel: () => void;
  reset: () => void;
  remove: () => void;
  saveIssues: (locale: Locale) => void;
} {
  const [state, setState] = useState<CatalogState>({ phase: 'idle' });
  const worker = useRef<Worker | null>(null);
  const changed = useRef(onChange);
  changed.current = onChange;
  useEffect(() => () => worker.current?.terminate(), []);
  const hear = useCallback((reply: CatalogReply) => {
    if (reply.type === 'file') return save(reply.blob);
    if (reply.type === 'done' || reply.type === 'removed') changed.current();
    setState((old) => next(old, reply));
  }, []);
  const send = useCallback(
    (request: CatalogRequest) => {
      worker.current ??= startWorker(hear);
      worker.current.postMessage(request);
    },
    [hear],
  );
  return {
    state,
    open: (file) => {
      setState({ phase: 'opening', file });
      send({ type: 'preview', file });
    },
    start: (file, columns) => {
      setState({ phase: 'running', file, progress: null });
      send({ type: 'import', file, columns: usedOf(columns) });
    },
    cancel: () => send({ type: 'cancel' }),
    reset: () => setState({ phase: 'idle' }),
    remove: () => send({ type: 'remove' }),
    saveIssues: (locale) => send({ type: 'issues', locale }),
  };
}

function next(old: CatalogState, reply: CatalogReply): CatalogState {
  switch (reply.type) {
    case 'preview':
      return old.phase === 'opening' ? { phase: 'preview', file: old.file, preview: reply } : old;
    case 'progress':
      return old.phase === 'running' ? { ...old, progress: reply } : old;
    case 'done':
      return { phase: 'done', recordCount: reply.info.recordCount };
    case 'removed':
      return { phase: 'removed' };
    case 'cancelled':
      return old.phase === 'running' ? { phase: 'cancelled' } : old;
    case 'failed':
      return { phase: 'failed', sentence: reply.sentence, issues: reply.issues };
    case 'file':
      return old;
  }
}

const usedOf = (columns: readonly MappedColumn[]): UsedColumn[] =>
  columns.flatMap(({ title, key }, at) => (key ? { at, title, key } : []));

function startWorker(hear: (reply: CatalogReply) => void): Worker {
  const worker = new CatalogWorker();
  worker.addEventListener('message', ({ data }: MessageEvent<CatalogReply>) => hear(data));
  worker.addEventListener('error', ({ message }) =>
    hear({ type: 'failed', sentence: { zh: message, en: message }, issues: [] }),
  );
  return worker;
}

function save(blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = 'yaogui-catalog-issues.csv';
  link.click();
  URL.revokeObjectURL(url);
}
