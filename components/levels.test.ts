import { expect, test } from 'vitest';
import { byWeight, countLevels, SHOWN_LEVELS, shownLevel } from './levels.ts';

test('what is not sure is shown as review, whatever its level', () => {
  expect(shownLevel({ level: 'block', certainty: 'review' })).toBe('review');
  expect(shownLevel({ level: 'warning', certainty: 'sure' })).toBe('warning');
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
