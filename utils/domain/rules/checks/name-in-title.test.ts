import { expect, it } from 'vitest';
import { findingsOf } from '../../../../test/helpers/rules.ts';

const count = (title: string, genericName: string | null) =>
  findingsOf('INFO-04', 'otc', { title, genericName }).length;

it('asks for the generic name in a drug title, whatever stands between its letters', () => {
  expect(count('快灵 12粒', '复方氨酚烷胺胶囊')).toBe(1);
  expect(count('快灵 复方 氨酚烷胺（胶囊）', '复方氨酚烷胺胶囊')).toBe(0);
});

it('says nothing when one of the two is not known', () => {
  expect(count('快灵 12粒', null)).toBe(0);
  expect(count('', '复方氨酚烷胺胶囊')).toBe(0);
});
