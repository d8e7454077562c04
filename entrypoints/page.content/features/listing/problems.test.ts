import { expect, test } from 'vitest';
import type { ListingReport } from '@/utils/domain/listings/check-listing.ts';
import type { FieldKey } from '@/utils/domain/listings/listing.ts';
import type { RuleSet } from '@/utils/domain/rules/engine.ts';
import type { Finding } from '@/utils/domain/rules/finding.ts';
import type { Field } from './fields.ts';
import { toProblems } from './problems.ts';

const finding = (more: Partial<Finding>): Finding => ({
  ruleId: 'R-1',
  field: 'title',
  span: { start: 0, end: 2 },
  group: 'claim',
  level: 'error',
  certainty: 'sure',
  needsProof: false,
  message: { id: 'R-1/main', values: { text: '根治' } },
  citation: { law: '《广告法》', article: '第十六条', trust: 'verified' },
  fix: null,
  fingerprint: 'f1',
  ...more,
});
const field = (key: FieldKey, name: string) => [key, { key, name }] as unknown as [FieldKey, Field];
const fields = new Map([field('title', '标题'), field('sellingPoints', '商品卖点')]);
const rules = { rules: new Map() } as unknown as RuleSet;
const run = (findings: Finding[], more: Partial<ListingReport> = {}, ignored: string[] = []) =>
  toProblems(
    { findings, productClass: 'otc-a', failed: [], required: [], ...more },
    fields,
    new Set(ignored),
    rules,
    'zh_CN',
  );

test('heaviest first, then in the page’s order', () => {
  const problems = run([
    finding({ fingerprint: 'a', level: 'warning' }),
    finding({ fingerprint: 'b', field: 'sellingPoints' }),
    finding({ fingerprint: 'c', span: { start: 5, end: 7 } }),
    finding({ fingerprint: 'd', certainty: 'review' }),
    finding({ fingerprint: 'e', level: 'block', span: null }),
    finding({ fingerprint: 'f', span: { start: 1, end: 2 } }),
  ]);
  expect(problems.map(({ finding: { fingerprint }, level }) => `${fingerprint} ${level}`)).toEqual([
    'e block',
    'f error',
    'c error',
    'b error',
    'a warning',
    'd review',
  ]);
});

test('ignored ones, and what the checklist says already, are left out', () => {
  const missing = {
    field: 'usage' as const,
    state: 'missing' as const,
    ruleId: 'R-2',
    level: 'error' as const,
  };
  const problems = run(
    [
      finding({ fingerprint: 'gone' }),
      finding({ ruleId: 'R-2', field: 'usage', span: null, fingerprint: 'listed' }),
      finding({ ruleId: 'R-3', field: 'usage', span: null, fingerprint: 'kept' }),
    ],
    { required: [missing] },
    ['gone'],
  );
  expect(problems.map(({ finding: { fingerprint } }) => fingerprint)).toEqual(['kept']);
});

test('the same words twice are two problems with their own ids', () => {
  const ids = run([finding({}), finding({ span: { start: 9, end: 11 } })]).map(({ id }) => id);
  expect(new Set(ids).size).toBe(2);
});

test('a field without a node keeps its own label', () => {
  expect(run([finding({ field: 'other:促销语' })])[0]?.fieldName).toBe('促销语');
});
