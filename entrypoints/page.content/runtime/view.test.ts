import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PageReading } from '@/utils/page/read/reading.ts';
import type { PageContext, PageFeature } from '../features/contract.ts';
import { startView, type ViewParts } from './view.ts';

/** Observers of the page, driven by hand. */
const observers: { hear(records: Partial<MutationRecord>[]): void; observed: unknown[] }[] = [];
class FakeObserver {
  observed: unknown[] = [];
  hear: (records: Partial<MutationRecord>[]) => void;
  constructor(hear: (records: Partial<MutationRecord>[]) => void) {
    this.hear = hear;
    observers.push(this);
  }
  observe(node: unknown) {
    this.observed.push(node);
  }
  disconnect() {
    this.observed = [];
  }
  takeRecords() {
    return [];
  }
}
let frames: (() => void)[];
let end: AbortController;
beforeEach(() => {
  observers.splice(0);
  frames = [];
  end = new AbortController();
  vi.stubGlobal('MutationObserver', FakeObserver);
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => frames.push(run));
  vi.stubGlobal('cancelAnimationFrame', () => frames.splice(0));
});
afterEach(() => vi.unstubAllGlobals());

const nextFrame = () => {
  for (const run of frames.splice(0)) run();
};

function open(start: PageFeature['start'], kind: PageReading['kind'] = 'chat') {
  const { document, window } = parseHTML('<!doctype html><html><body><main></main></body></html>');
  const page = document as unknown as Document;
  let hidden = false;
  Object.defineProperty(page, 'hidden', { get: () => hidden });
  const root = page.querySelector('main')!;
  const host = page.createElement('div');
  const surfaces = { removed: 0 };
  const readPage = vi.fn(
    () => ({ kind, state: 'ok', anchors: { root } }) as unknown as PageReading,
  );
  const parts = {
    document: page,
    overlay: {
      host,
      mount: () => ({ node: host, render: () => {}, remove: () => surfaces.removed++ }),
      setThemeBy: () => {},
      keepOnTop: () => {},
    },
    readPage,
    onLook: vi.fn(),
    features: [
      { id: 'one', kinds: [kind], start },
      { id: 'other', kinds: ['order-list'], start: () => expect.unreachable() },
    ],
    rest: { everySecond: () => () => {} },
    isRecording: () => true,
  } as unknown as ViewParts;
  startView(parts, { kind, pageKey: 'k' }, end.signal);
  const change = () =>
    observers[0]!.hear([
      { target: root, type: 'childList', addedNodes: [root] as never, removedNodes: [] as never },
    ]);
  const setHidden = (value: boolean) => {
    hidden = value;
    page.dispatchEvent(new window.Event('visibilitychange') as never);
  };
  return { readPage, change, setHidden, surfaces, page, window, parts };
}

test('watchers are called at the start, then once per frame however much changed', () => {
  const seen = vi.fn();
  const { readPage, change } = open((context) => context.watch(seen));
  nextFrame();
  expect(seen).toHaveBeenCalledOnce();
  change();
  change();
  nextFrame();
  expect(seen).toHaveBeenCalledTimes(2);
  expect(readPage).toHaveBeenCalledTimes(2);
  nextFrame();
  expect(seen).toHaveBeenCalledTimes(2);
});

test('the page is read at most once per change', () => {
  let context!: PageContext;
  const { readPage, change } = open((given) => {
    context = given;
  });
  context.read();
  context.read();
  expect(readPage).toHaveBeenCalledOnce();
  change();
  context.read();
  context.read();
  expect(readPage).toHaveBeenCalledTimes(2);
});

test('what is typed makes the reading old without a look; a choice is worth one', () => {
  const seen = vi.fn();
  let context!: PageContext;
  const { page, window, readPage } = open((given) => {
    context = given;
    given.watch(seen);
  });
  nextFrame();
  page.body.dispatchEvent(new window.Event('input', { bubbles: true }) as never);
  nextFrame();
  expect(seen).toHaveBeenCalledOnce();
  context.read();
  expect(readPage).toHaveBeenCalledTimes(2);
  page.body.dispatchEvent(new window.Event('change', { bubbles: true }) as never);
  nextFrame();
  expect(seen).toHaveBeenCalledTimes(2);
});

test('a hidden tab is not watched, unless somebody asked for it', async () => {
  const [shown, always] = [vi.fn(), vi.fn()];
  const { change, setHidden } = open((context) => {
    context.watch(shown);
    context.watch(always, { whileHidden: true });
  });
  nextFrame();
  setHidden(true);
  change();
  await Promise.resolve();
  expect([shown, always].map((f) => f.mock.calls.length)).toEqual([1, 2]);
  expect(frames).toHaveLength(0);
  setHidden(false);
  nextFrame();
  expect(shown).toHaveBeenCalledTimes(2);
});

test('with nobody to tell, a hidden tab is not even observed', () => {
  const { setHidden } = open((context) => context.watch(() => {}));
  nextFrame();
  expect(observers[0]!.observed.length).toBeGreaterThan(0);
  setHidden(true);
  expect(observers[0]!.observed).toEqual([]);
});

test('a fault in one watcher stops no other', () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const second = vi.fn();
  open((context) => {
    context.watch(() => {
      throw new Error('first watcher');
    });
    context.watch(second);
  });
  nextFrame();
  expect(second).toHaveBeenCalledOnce();
});

test('everything ends with the view', () => {
  const seen = vi.fn();
  const { change, surfaces, page, window } = open((context) => {
    context.mount('dock', 'dock');
    context.watch(seen);
  });
  nextFrame();
  end.abort();
  expect(surfaces.removed).toBe(1);
  expect(observers[0]!.observed).toEqual([]);
  change();
  page.body.dispatchEvent(new window.Event('change', { bubbles: true }) as never);
  nextFrame();
  expect(seen).toHaveBeenCalledOnce();
});

test('a page the definition can not read is blind, never empty', () => {
  let context!: PageContext;
  const { parts } = open((given) => {
    context = given;
  });
  parts.readPage = () => null;
  context.readAgain();
  expect(context.read()).toMatchObject({ state: 'blind', listing: null, conversations: null });
});
