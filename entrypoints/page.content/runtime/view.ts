import { listen, oncePerFrame } from '@/utils/page/draw/listen.ts';
import type { Overlay } from '@/utils/page/draw/overlay.tsx';
import { createTreeWatch } from '@/utils/page/draw/tree-watch.ts';
import type { PageKind, PageReading } from '@/utils/page/read/reading.ts';
import type { PageContext, PageFeature } from '../features/contract.ts';
import { guard } from './report.ts';

/** What stays the same from one page view to the next. */
export type ViewParts = {
  document: Document;
  overlay: Overlay;
  readPage(): PageReading | null;
  /** Before each look at the page: has it become another one, are we still wanted? */
  onLook(): void;
  features: readonly PageFeature[];
  rest: Omit<
    PageContext,
    | 'kind'
    | 'pageKey'
    | 'viewId'
    | 'signal'
    | 'read'
    | 'readAgain'
    | 'watch'
    | 'watchLayout'
    | 'mount'
    | 'isOwn'
    | 'isRecording'
  >;
  isRecording(): boolean;
};

/**
 * Runs the features of one page view until the signal ends. The page is read at most once per change;
 * an observer on the smallest node that serves says when.
 */
export function startView(
  parts: ViewParts,
  page: { kind: PageKind; pageKey: string },
  signal: AbortSignal,
): void {
  const { document, overlay } = parts;
  const watchers: { callback: (reading: PageReading) => void; whileHidden: boolean }[] = [];
  let reading: PageReading | null = null;
  let isStale = true;

  const look = (whileHiddenOnly: boolean) => {
    parts.onLook();
    if (signal.aborted) return;
    const now = read();
    overlay.setThemeBy(now.anchors.root);
    for (const { callback, whileHidden } of watchers)
      if (!signal.aborted && (whileHidden || !whileHiddenOnly))
        guard(page.kind, () => callback(now));
  };
  const lookSoon = oncePerFrame(signal, () => {
    if (!document.hidden) look(false);
  });
  const isWatchedHidden = () => watchers.some((watcher) => watcher.whileHidden);
  const onChange = () => {
    isStale = true;
    // A hidden tab has no frames; the observer itself is the only clock there.
    if (!document.hidden) lookSoon();
    else if (isWatchedHidden()) queueMicrotask(() => document.hidden && look(true));
  };
  const movers: (() => void)[] = [];
  const moveSoon = oncePerFrame(signal, () => {
    for (const callback of movers) guard(page.kind, callback);
  });
  const onMove = () => {
    if (movers.length > 0 && !document.hidden) moveSoon();
  };
  const tree = createTreeWatch((node) => node === overlay.host, onChange, onMove);

  function read(): PageReading {
    tree.hasPending();
    if (reading && !isStale) return reading;
    isStale = false;
    reading = parts.readPage() ?? blindReading(page, document);
    tree.observe(rootToWatch(reading, document));
    return reading;
  }

  // What is typed changes no node. A keystroke makes the reading old; a choice made is worth a look.
  listen(
    signal,
    document,
    ['input', 'change'],
    (event) => {
      if (event.target === overlay.host) return;
      isStale = true;
      if (event.type === 'change') lookSoon();
    },
    { capture: true },
  );
  listen(signal, document, 'visibilitychange', () => {
    if (document.hidden && !isWatchedHidden()) return tree.pause();
    if (document.hidden) return;
    isStale = true;
    lookSoon();
  });
  signal.addEventListener('abort', () => tree.pause());

  const context: PageContext = {
    ...parts.rest,
    ...page,
    viewId: crypto.randomUUID(),
    signal,
    read,
    readAgain: onChange,
    isOwn: (target) => target === overlay.host,
    watch(callback, options) {
      watchers.push({ callback, whileHidden: options?.whileHidden ?? false });
      onChange();
    },
    watchLayout(callback) {
      if (movers.push(callback) > 1) return;
      const options = { capture: true, passive: true };
      listen(signal, document, ['scroll', 'transitionend', 'animationend'], onMove, options);
      listen(signal, parts.document.defaultView ?? document, 'resize', onMove);
    },
    mount(name, layer) {
      const surface = overlay.mount(name, layer);
      signal.addEventListener('abort', () => surface.remove());
      return surface;
    },
    everySecond(callback) {
      const stop = parts.rest.everySecond(callback);
      signal.addEventListener('abort', stop);
      return stop;
    },
    get isRecording() {
      return parts.isRecording();
    },
  };
  for (const feature of parts.features)
    if (feature.kinds.includes(page.kind)) guard(feature.id, () => feature.start(context));
}

/** While something is missing it may turn up anywhere; an editor mounts its sections as one scrolls. */
function rootToWatch(reading: PageReading, document: Document): Element {
  const { root } = reading.anchors;
  const isSettled = reading.state === 'ok' && reading.kind !== 'listing-editor';
  return isSettled && root.isConnected && root.ownerDocument === document ? root : document.body;
}

function blindReading(page: { kind: PageKind; pageKey: string }, document: Document): PageReading {
  return {
    ...page,
    state: 'blind',
    missing: [],
    listing: null,
    conversations: null,
    messages: null,
    orders: null,
    account: null,
    anchors: {
      fields: new Map(),
      labels: new Map(),
      conversations: new Map(),
      header: null,
      messageList: null,
      input: null,
      send: null,
      orders: new Map(),
      root: document.body,
    },
  };
}
