/** Listens until the signal ends. The one place from which page code adds listeners and timers. */
export function listen<E extends Event = Event>(
  signal: AbortSignal,
  target: EventTarget,
  types: string | readonly string[],
  handler: (event: E) => void,
  options: AddEventListenerOptions = {},
): void {
  for (const type of typeof types === 'string' ? [types] : types)
    target.addEventListener(type, handler as EventListener, { ...options, signal });
}

/** Calls back once after `ms` unless the signal ends before. @returns cancels it */
export function later(signal: AbortSignal, ms: number, callback: () => void): () => void {
  if (signal.aborted) return () => {};
  const stop = () => {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  };
  const timer = setTimeout(() => {
    stop();
    callback();
  }, ms);
  signal.addEventListener('abort', stop);
  return stop;
}

/**
 * Makes a function that runs `callback` once in the next frame however often it is asked to.
 * A hidden tab has no frames: what was asked for runs when it is seen again.
 */
export function oncePerFrame(signal: AbortSignal, callback: () => void): () => void {
  let frame = 0;
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
  return () => {
    if (frame !== 0 || signal.aborted) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      callback();
    });
  };
}
