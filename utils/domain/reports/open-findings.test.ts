import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countOpenFindings, openFindingsSchema } from './open-findings.ts';

const finding = fc.record({
  ruleId: fc.constantFrom('a', 'b', 'c'),
  level: fc.constantFrom('block', 'error', 'warning', 'hint'),
  certainty: fc.constantFrom('sure' as const, 'review' as const),
});

test('what a person must look at counts as that, not as the level it might have', () => {
  const open = countOpenFindings([
    { ruleId: 'cure', level: 'error', certainty: 'sure' },
    { ruleId: 'cure', level: 'error', certainty: 'sure' },
    { ruleId: 'cure', level: 'error', certainty: 'review' },
    { ruleId: 'ban', level: 'block', certainty: 'sure' },
  ]);
  expect(open.byLevel).toEqual({ error: 2, review: 1, block: 1 });
  expect(open.byRule[0]).toEqual({ ruleId: 'cure', level: 'error', count: 2 });
});

test('both sums hold every finding once, in any order', () => {
  fc.assert(
    fc.property(fc.array(finding), (findings) => {
      const open = countOpenFindings(findings);
      const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
      expect(sum(Object.values(open.byLevel))).toBe(findings.length);
      expect(sum(open.byRule.map(({ count }) => count))).toBe(findings.length);
      expect(countOpenFindings([...findings].reverse()).byLevel).toEqual(open.byLevel);
      expect(openFindingsSchema.parse(open)).toEqual(open);
    }),
  );
});
