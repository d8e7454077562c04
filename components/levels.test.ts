import { expect, test } from 'vitest';
import { byWeight, countLevels, SHOWN_LEVELS, shownLevel } from './levels.ts';

test('what is not sure is shown as review, whatever its level', () => {
  const needsProof = false;
  expect(shownLevel({ level: 'block', certainty: 'review', needsProof })).toBe('review');
  expect(shownLevel({ level: 'warning', certainty: 'sure', needsProof })).toBe('warning');
});

test('what may stand with proof is a warning, no doubt', () => {
  expect(shownLevel({ level: 'warning', certainty: 'review', needsProof: true })).toBe('warning');
});

test('counts by weight and leaves zero out', () => {
  expect(countLevels(['hint', 'error', 'review', 'error'])).toEqual([
    ['error', 2],
    ['review', 1],
    ['hint', 1],
  ]);
  expect(countLevels([])).toEqual([]);
});

test('the order is heaviest first', () => {
  expect([...SHOWN_LEVELS].reverse().sort(byWeight)).toEqual(SHOWN_LEVELS);
});
