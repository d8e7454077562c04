import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Locale, Sentence } from '@/utils/domain/language/translate.ts';
import { shanghaiDay } from '@/utils/domain/reports/day-totals.ts';
import { readSettings } from '@/utils/storage/settings.ts';
import type { PatrolReply, PatrolRequest } from './messages.ts';
import PatrolWorker from './patrol.worker.ts?worker';
import type { PatrolProgress } from './run-patrol.ts';

export type PatrolState =
  | { phase: 'idle' }
  | { phase: 'running'; fileName: string; progress: PatrolProgress | null }
  | { phase: 'cancelled' }
  | { phase: 'failed'; sentence: Sentence };

const FILE_NAMES = { xlsx: 'yaogui-patrol.xlsx', csv: 'yaogui-patrol.csv' };

/**
 * Runs patrols in a worker of their own, one at a time; leaving the page ends it.
 * @param onDone with the id of the patrol that was kept
 */
export function usePatrol(onDone: (id: string) => void): {
  state: PatrolState;
  start: (file: File) => Promise<void>;
  cancel: () => void;
  exportFile: (id: string, kind: 'xlsx' | 'csv', locale: Locale) => void;
} {
  const [state, setState] = useState<PatrolState>({ phase: 'idle' });
  const worker = useRef<Worker | null>(null);
  const done = useRef(onDone);
  done.current = onDone;
  useEffect(() => () => worker.current?.terminate(), []);
  const send = useCallback((request: PatrolRequest) => {
    worker.current ??= startWorker((reply) => {
      if (reply.type === 'progress')
        setState((old) => (old.phase === 'running' ? { ...old, progress: reply } : old));
      if (reply.type === 'cancelled') setState({ phase: 'cancelled' });
      if (reply.type === 'failed') setState({ phase: 'failed', sentence: reply.sentence });
      if (reply.type === 'file') save(reply.blob, FILE_NAMES[reply.kind]);
      if (reply.type === 'done') {
        setState({ phase: 'idle' });
        done.current(reply.id);
      }
    });
    worker.current.postMessage(request);
  }, []);
  const start = useCallback(
    async (file: File) => {
      setState({ phase: 'running', fileName: file.name, progress: null });
      const { policy } = (await readSettings()).policy;
      const on = shanghaiDay(Date.now());
      const { disabled } = policy.rules;
      send({ type: 'start', id: crypto.randomUUID(), file, on, disabled });
    },
    [send],
  );
  const cancel = useCallback(() => send({ type: 'cancel' }), [send]);
  const exportFile = useCallback(
    (id: string, kind: 'xlsx' | 'csv', locale: Locale) =>
      send({ type: 'export', id, kind, locale }),
    [send],
  );
  return { state, start, cancel, exportFile };
}

function startWorker(hear: (reply: PatrolReply) => void): Worker {
  const worker = new PatrolWorker();
  worker.addEventListener('message', ({ data }: MessageEvent<PatrolReply>) => hear(data));
  worker.addEventListener('error', ({ message }) =>
    hear({ type: 'failed', sentence: { zh: message, en: message } }),
  );
  return worker;
}

function save(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
