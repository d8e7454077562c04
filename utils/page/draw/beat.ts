import { listen } from './listen.ts';

/**
 * One beat per second for all clocks together, on the full second of the clock. It runs only while
 * the tab is visible and somebody listens; whoever computes from instants can't drift by it.
 */
export function createBeat(
  signal: AbortSignal,
  document: Document,
  now: () => number = Date.now,
): (callback: () => void) => () => void {
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const start = () => {
    if (timer !== undefined || listeners.size === 0 || document.hidden || signal.aborted) return;
    timer = setTimeout(
      () => {
        timer = undefined;
        for (const callback of [...listeners]) callback();
        start();
      },
      1000 - (now() % 1000),
    );
  };
  listen(signal, document, 'visibilitychange', () => {
    stop();
    if (document.hidden) return;
    for (const callback of [...listeners]) callback();
    start();
  });
  signal.addEventListener('abort', () => {
    listeners.clear();
    stop();
  });
  return (callback) => {
    listeners.add(callback);
    start();
    return () => {
      listeners.delete(callback);
      if (listeners.size === 0) stop();
    };
  };
}
