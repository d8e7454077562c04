import { expect, it } from 'vitest';
import { addChecked, addSummary, emptySummary, sortRules } from './batch-summary.ts';

const finding = (ruleId: string, level: 'error' | 'hint' | 'block', isSure = true) => ({
  ruleId,
  level,
  certainty: isSure ? ('sure' as const) : ('review' as const),
  needsProof: false,
});

it('counts findings and the listings they stand in, once each', () => {
  const sum = emptySummary();
  addChecked(sum, [finding('AD-01', 'error'), finding('AD-01', 'error')], true);
  addChecked(sum, [finding('AD-01', 'error'), finding('AD-01', 'error', false)], false);
  expect(sum).toMatchObject({ checkedCount: 2, foundCount: 2, recordCount: 1 });
  expect(sum.rules).toEqual([
    { rule: 'AD-01', level: 'error', findingCount: 3, listingCount: 2 },
    { rule: 'AD-01', level: 'review', findingCount: 1, listingCount: 1 },
  ]);
});

it('a listing with hints only is not one with findings', () => {
  const sum = emptySummary();
  addChecked(sum, [finding('TITLE-01', 'hint')], false);
  expect(sum).toMatchObject({ checkedCount: 1, foundCount: 0 });
  expect(sum.rules).toHaveLength(1);
});

it('parts add up to the whole, heaviest rule first', () => {
  const [left, right, whole] = [emptySummary(), emptySummary(), emptySummary()];
  addChecked(left, [finding('B', 'error')], false);
  addChecked(right, [finding('B', 'error'), finding('A', 'block')], true);
  right.unreadCount = 2;
  addSummary(whole, left);
  addSummary(whole, right);
  expect(whole).toMatchObject({ checkedCount: 2, foundCount: 2, unreadCount: 2, recordCount: 1 });
  expect(sortRules(whole.rules).map(({ rule, listingCount }) => [rule, listingCount])).toEqual([
    ['A', 1],
    ['B', 2],
  ]);
});
