import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parseEvent } from '@/utils/domain/events/registry.ts';
import type { PageReading } from '@/utils/page/read/reading.ts';
import { fakePage } from '../../../../test/helpers/page-context.ts';
import type { Checker } from './checker.ts';
import type { Problem } from './problems.ts';
import { contentHash, createRecords, listingId } from './records.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const finding = {
  ruleId: 'MED-01',
  field: 'title',
  level: 'error',
  certainty: 'sure',
  fingerprint: 'f1',
} as Problem['finding'];

function open(state: PageReading['state'] = 'ok') {
  const page = fakePage('listing-editor');
  const text = { title: '三天根治感冒' };
  const reading = { state, missing: ['规格'], account: '林晓彤' } as PageReading;
  const checker = {
    fields: () => new Map([['title', { key: 'title', text: text.title }]]),
    problems: () => [{ level: 'error' }, { level: 'error' }, { level: 'review' }],
    report: () => ({
      findings: [finding],
      productClass: 'otc-a',
      failed: [],
      required: [{ state: 'missing' }],
    }),
    tookMs: () => 3.4,
  } as unknown as Checker;
  const context = { ...page.context, read: () => reading };
  return { page, text, records: createRecords(context, checker), problem: { finding } as Problem };
}

test('a settled content is recorded once, the next one not as first', () => {
  const { page, text, records } = open();
  records.onChecked();
  vi.advanceTimersByTime(2999);
  expect(page.records).toHaveLength(0);
  vi.advanceTimersByTime(1);
  records.settle();
  text.title = '感冒胶囊';
  records.settle();
  expect(page.records.map(({ body }) => (body as { isFirst: boolean }).isFirst)).toEqual([
    true,
    false,
  ]);
  expect(page.records[0]).toMatchObject({
    kind: 'listing-check',
    account: '林晓彤',
    subject: 'view',
    body: { missingCount: 1, fieldCount: 1, durationMs: 3, findings: [{ ruleId: 'MED-01' }] },
  });
});

test('no text of the page is in what is recorded, and the journal takes it', () => {
  const { page, records, problem } = open();
  records.settle();
  records.onAction(problem, 'applied');
  expect(JSON.stringify(page.records)).not.toContain('根治');
  for (const { kind, body, at } of page.records) {
    const envelope = {
      id: '0'.repeat(32),
      revision: 0,
      version: 1,
      shopId: 's',
      personId: null,
      deviceId: 'd',
      subject: null,
    };
    expect(parseEvent({ ...envelope, kind, at, body })).toMatchObject({ ok: true });
  }
});

test('a blind page was not checked', () => {
  const { page, records } = open('blind');
  records.settle();
  expect(page.records).toEqual([]);
});

test('the popup hears of a state once', () => {
  const { page, records } = open('partial');
  records.onChecked();
  records.onChecked();
  expect(page.sent('page.state')).toEqual([
    {
      site: 'douyin',
      pageKind: 'listing-editor',
      state: 'partial',
      missing: ['规格'],
      open: { error: 2, review: 1 },
    },
  ]);
});

test('ignored findings are not counted as found', () => {
  const { page, records } = open();
  page.context.ignored.add('f1');
  records.settle();
  expect(page.records[0]?.body).toMatchObject({ findings: [] });
});

test('a product that exists is known by its number', () => {
  expect(listingId('listing-editor /ffa/g/create product_id=3521887744100')).toBe('3521887744100');
  expect(listingId('listing-editor /ffa/g/create')).toBeNull();
});

test('other contents have other hashes', () => {
  expect(contentHash(['a', 'b'])).not.toBe(contentHash(['ab']));
  expect(contentHash(['a\u001eb'])).not.toBe(contentHash(['a', 'b']));
  fc.assert(
    fc.property(fc.array(fc.string()), fc.array(fc.string()), (a, b) => {
      fc.pre(JSON.stringify(a) !== JSON.stringify(b));
      expect(contentHash(a)).not.toBe(contentHash(b));
    }),
  );
});
