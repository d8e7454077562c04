import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FieldKey } from '@/utils/domain/listings/listing.ts';
import { compileRules } from '@/utils/domain/rules/engine.ts';
import { PACKS } from '@/utils/domain/rules/packs/registry.ts';
import type { PageReading } from '@/utils/page/read/reading.ts';
import { fakePage } from '../../../../test/helpers/page-context.ts';
import { type Checker, type CheckerEvent, createChecker } from './checker.ts';

const CLAIM = '三天根治感冒';

beforeEach(() => void vi.useFakeTimers({ now: Date.parse('2026-11-24T15:00:00+08:00') }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A page with a title and a class, typed into by hand. */
function open() {
  const page = fakePage('listing-editor');
  document.body.innerHTML = '<input id="t" type="text"><input id="c" type="text">';
  const title = document.getElementById('t') as HTMLInputElement;
  const kind = document.getElementById('c') as HTMLInputElement;
  kind.value = 'OTC（甲类）';
  const caret = { at: null as number | null };
  Object.defineProperty(document, 'activeElement', {
    get: () => (caret.at === null ? null : title),
    configurable: true,
  });
  Object.defineProperty(title, 'getRootNode', { value: () => document });
  Object.defineProperty(title, 'selectionStart', { get: () => caret.at });
  Object.defineProperty(title, 'selectionEnd', { get: () => caret.at });
  const reading = {
    state: 'ok',
    missing: [],
    listing: { title: '', description: null, category: null, fields: {} },
    anchors: {
      fields: new Map<FieldKey, Element>([
        ['title', title],
        ['productClass', kind],
      ]),
      labels: new Map<FieldKey, string>(),
    },
  } as unknown as PageReading;
  const context = {
    ...page.context,
    read: () => reading,
    now: Date.now,
    rules: compileRules(PACKS, { on: '2026-11-24' }),
  };
  const events: CheckerEvent[] = [];
  const checker: Checker = createChecker(context, (event) => events.push(event));
  const send = (type: string, more: object = {}) => {
    const event = new window.Event(type, { bubbles: true });
    Object.assign(event, more, { composedPath: () => [title] });
    title.dispatchEvent(event);
  };
  const type = (text: string, more: object = {}, at = text.length) => {
    title.value = text;
    if (caret.at !== null) caret.at = at;
    send('input', { inputType: 'insertText', ...more });
  };
  const words = () =>
    checker
      .problems()
      .flatMap(({ field, span }) =>
        field === 'title' && span ? [title.value.slice(span.start, span.end)] : [],
      );
  checker.sync(reading);
  events.splice(0);
  return { page, checker, context, reading, title, caret, events, send, type, words };
}

test('is due 300 ms after the last change', () => {
  const { type, events, words } = open();
  type(`禾安 ${CLAIM}`);
  vi.advanceTimersByTime(299);
  type(`禾安 ${CLAIM}的`);
  vi.advanceTimersByTime(299);
  expect(events.filter((event) => event === 'checked')).toHaveLength(0);
  vi.advanceTimersByTime(1);
  expect(events.filter((event) => event === 'checked')).toHaveLength(1);
  expect(words().join()).toContain('根治');
});

test.each([
  ['a stop', `禾安 ${CLAIM}，`, {}],
  ['a paste', `禾安 ${CLAIM}`, { inputType: 'insertFromPaste' }],
])('is due at once after %s', (_, text, more) => {
  const { type, words } = open();
  type(text, more);
  vi.advanceTimersByTime(0);
  expect(words().join()).toContain('根治');
});

test('is due at once when the field is left', () => {
  const { type, send, words } = open();
  type(`禾安 ${CLAIM}`);
  send('focusout');
  vi.advanceTimersByTime(0);
  expect(words().join()).toContain('根治');
});

test('nothing runs between the start and the end of a composition', async () => {
  const { type, send, events, words } = open();
  send('compositionstart');
  type(`禾安 ${CLAIM}。`);
  vi.advanceTimersByTime(5000);
  expect(events).toEqual(['composing']);
  send('compositionend');
  await Promise.resolve();
  vi.advanceTimersByTime(300);
  expect(words().join()).toContain('根治');
});

test('a new finding at the caret waits until the caret leaves, or 1.5 s', () => {
  for (const leave of [true, false]) {
    const { type, caret, send, words } = open();
    caret.at = 0;
    type(`禾安 ${CLAIM}`);
    vi.advanceTimersByTime(300);
    expect(words().join()).not.toContain('根治');
    if (leave) {
      caret.at = 0;
      send('selectionchange');
    } else {
      vi.advanceTimersByTime(1200);
    }
    expect(words().join()).toContain('根治');
  }
});

test('marks follow an edit at once and fall away when their own words are edited', () => {
  const { type, words } = open();
  type(`禾安 ${CLAIM}。`);
  vi.advanceTimersByTime(0);
  const before = words();
  type(`新品 禾安 ${CLAIM}。`, {}, 3);
  expect(words()).toEqual(before);
  type('新品 禾安 三天根x治感冒。', {}, 10);
  expect(words().join()).not.toContain('感冒');
});

test('a place is followed for the way back', () => {
  const { type, checker } = open();
  type('禾安 缓解感冒。');
  const place = checker.follow('title', { start: 3, end: 7 });
  type('新 禾安 缓解感冒。', {}, 2);
  expect(place.now()).toEqual({ start: 5, end: 9 });
  type('新 禾安 缓感冒。', {}, 6);
  expect(place.now()).toBeNull();
});

test('what is ignored stays away', () => {
  const { type, checker, context, words } = open();
  type(`禾安 ${CLAIM}。`);
  vi.advanceTimersByTime(0);
  for (const { finding } of checker.problems()) context.ignored.add(finding.fingerprint);
  checker.check();
  expect(words()).toEqual([]);
});

test('paused: nothing is shown or checked; then everything again', () => {
  const { type, checker, events, words } = open();
  type(`禾安 ${CLAIM}。`);
  vi.advanceTimersByTime(0);
  checker.setPaused(true);
  expect(checker.problems()).toEqual([]);
  events.splice(0);
  type('禾安 感冒胶囊，保证三天根治。');
  vi.advanceTimersByTime(5000);
  expect(events).toEqual([]);
  checker.setPaused(false);
  expect(words().join()).toContain('根治');
});

test('a fault of a check is kept, and the next one may be well', () => {
  const { checker, context } = open();
  const { rules } = context;
  context.rules = null as never;
  checker.check();
  expect(checker.error()).toBeInstanceOf(TypeError);
  expect(checker.problems()).toEqual([]);
  context.rules = rules;
  checker.check();
  expect(checker.error()).toBeNull();
});
