import { parseHTML } from 'linkedom';
import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import type { PageContext } from '@/entrypoints/page.content/features/contract.ts';
import { createPlaces } from '@/entrypoints/page.content/runtime/places.ts';
import type { Observation } from '@/utils/domain/events/observation.ts';
import { DEFAULT_POLICY } from '@/utils/domain/policy/policy.ts';
import type { PageKind, PageReading } from '@/utils/page/read/reading.ts';
import { bindListeners } from './render.ts';

export type FakePage = {
  context: PageContext;
  /** Everything recorded so far. */
  records: Observation[];
  /** Every message sent so far, by id. */
  sent(id: string): unknown[];
  /** The page changed: all watchers see this reading. */
  show(reading: Partial<PageReading>): void;
  /** One second passes for everybody who listens. */
  beat(ms?: number): void;
  /** How many listen to the beat. */
  beatCount(): number;
  /** Text of a mounted surface. */
  text(name: string): string;
  node(name: string): HTMLElement;
  leave(): void;
};

/**
 * A page view without a browser: no layout, so nothing is placed, but all else runs.
 * @param replies the background's answer to each message, or a function from request to answer
 */
export function fakePage(kind: PageKind, replies: Record<string, unknown> = {}): FakePage {
  const { document, window } = parseHTML('<!doctype html><html><body></body></html>');
  bindListeners(document);
  vi.stubGlobal('document', document);
  vi.stubGlobal('window', window);
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => {
    queueMicrotask(run);
    return 1;
  });
  vi.stubGlobal('cancelAnimationFrame', () => {});
  const end = new AbortController();
  const watchers: ((reading: PageReading) => void)[] = [];
  const beats = new Set<() => void>();
  const nodes = new Map<string, HTMLElement>();
  const records: Observation[] = [];
  const messages: { id: string; request: unknown }[] = [];
  let now = Date.parse('2026-11-24T15:00:00+08:00');

  const usual: Record<string, unknown> = {
    'listing.facts': { findings: [], failed: [] },
    'page.state': () => ({ sync: context.sync }),
  };
  const context: PageContext = {
    site: { id: 'douyin', name: '抖店' },
    kind,
    pageKey: '/',
    viewId: 'view',
    signal: end.signal,
    read: () => {
      throw new Error('features are given readings');
    },
    readAgain: () => {
      throw new Error('features are given readings');
    },
    isOwn: () => false,
    watch: (callback) => void watchers.push(callback),
    watchLayout: () => {},
    mount(name) {
      const node = document.createElement('div') as unknown as HTMLElement;
      document.body.append(node as never);
      nodes.set(name, node);
      return {
        node,
        render: (children: ComponentChildren) => act(() => render(children, node)),
        remove: () => node.remove(),
      };
    },
    everySecond(callback) {
      beats.add(callback);
      return () => void beats.delete(callback);
    },
    send: ((id: string, request: unknown) => {
      messages.push({ id, request });
      const reply = replies[id] ?? usual[id];
      return Promise.resolve(typeof reply === 'function' ? reply(request) : (reply ?? {}));
    }) as PageContext['send'],
    async record(observations) {
      records.push(...observations);
    },
    now: () => now,
    locale: 'zh_CN',
    policy: DEFAULT_POLICY,
    rules: { version: '', packs: [] } as unknown as PageContext['rules'],
    isRecording: true,
    ignored: new Set(),
    person: '林晓彤',
    toast: vi.fn(),
    panel: createPlaces(
      () => Promise.resolve(),
      () => () => {},
    ).of,
    sync: { state: 'not-connected', outboxCount: 0, lastOkAt: null },
  };
  const blank: PageReading = {
    kind,
    pageKey: '/',
    state: 'ok',
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
      root: document.body as unknown as Element,
    },
  };
  return {
    context,
    records,
    sent: (id) => messages.filter((one) => one.id === id).map((one) => one.request),
    show: (reading) => {
      for (const watcher of watchers) watcher({ ...blank, ...reading });
    },
    beat(ms = 1000) {
      now += ms;
      for (const beat of [...beats]) beat();
    },
    beatCount: () => beats.size,
    text: (name) => nodes.get(name)?.textContent ?? '',
    node: (name) => nodes.get(name)!,
    leave: () => end.abort(),
  };
}
