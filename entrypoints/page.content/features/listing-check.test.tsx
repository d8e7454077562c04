import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FieldKey } from '@/utils/domain/listings/listing.ts';
import { compileRules } from '@/utils/domain/rules/engine.ts';
import { PACKS } from '@/utils/domain/rules/packs/registry.ts';
import type { PageReading } from '@/utils/page/read/reading.ts';
import { fakePage } from '../../../test/helpers/page-context.ts';
import { listingCheck } from './listing-check.tsx';

const FIELDS: [FieldKey, string][] = [
  ['title', '禾安 复方氨酚烷胺胶囊 三天根治感冒'],
  ['productClass', 'OTC（甲类）'],
  ['adverseReactions', ''],
];

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A product editor without layout: nothing is underlined, but all else runs. */
function open(state: PageReading['state'] = 'ok') {
  const page = fakePage('listing-editor');
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  Object.assign(document, { elementsFromPoint: () => [] });
  const style = { position: 'static', overflowX: 'visible', overflowY: 'visible' };
  Object.assign(document.defaultView!, {
    innerWidth: 1440,
    innerHeight: 900,
    getComputedStyle: () => style,
  });
  const nodes = new Map<FieldKey, Element>();
  for (const [key, text] of FIELDS) {
    const input = Object.assign(document.createElement('input'), { type: 'text', value: text });
    document.body.append(input);
    nodes.set(key, input);
  }
  const labels = new Map<FieldKey, string>([['adverseReactions', '不良反应']]);
  const isBlind = state === 'blind';
  const reading = {
    state,
    missing: isBlind ? ['标题', '规格'] : [],
    listing: isBlind ? null : { title: '', description: null, category: null, fields: {} },
    anchors: { fields: isBlind ? new Map() : nodes, labels, root: document.body },
  } as unknown as PageReading;
  const context = {
    ...page.context,
    read: () => reading,
    readAgain: vi.fn(),
    now: Date.now,
    rules: compileRules(PACKS, { on: '2026-11-24' }),
  };
  listingCheck.start(context);
  const settle = async (ms: number) => {
    page.show(reading);
    await vi.advanceTimersByTimeAsync(ms);
  };
  return { page, nodes, settle, context };
}

test('finds a claim, lists what is missing, tells the popup', async () => {
  const { page, settle } = open();
  await settle(400);
  const dock = page.text('listing-dock');
  expect(dock).toContain('OTC 甲类');
  expect(dock).toContain('根治');
  expect(dock).toContain('去填写 不良反应');
  expect(page.sent('page.state')).toMatchObject([{ state: 'ok', open: { error: 1 } }]);
});

test('records once the content has settled', async () => {
  const { page, settle } = open();
  await settle(2900);
  expect(page.records).toEqual([]);
  await settle(200);
  expect(page.records).toMatchObject([{ kind: 'listing-check', body: { isFirst: true } }]);
});

test('a page that can not be read is waited for, then blind; never clean', async () => {
  const { page, settle, context } = open('blind');
  await settle(100);
  expect(page.text('listing-dock')).toBe('');
  await settle(5000);
  const dock = page.text('listing-dock');
  expect(dock).toContain('这一页读不到“标题”和“规格”');
  expect(dock).not.toContain('没有发现问题');
  page
    .node('listing-dock')
    .querySelectorAll('button')
    .forEach((button) => {
      if (button.textContent === '再试一次') button.click();
    });
  expect(context.readAgain).toHaveBeenCalledOnce();
  await vi.advanceTimersByTimeAsync(5000);
  expect(page.records).toEqual([]);
});

test('with the view everything ends, timers too', async () => {
  const { page, settle } = open();
  await settle(400);
  page.leave();
  expect(vi.getTimerCount()).toBe(0);
});
