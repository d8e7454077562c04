import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundsToGoal } from './goal.ts';

test.each([
  [0, 0, 0.9, 0],
  [89, 100, 0.9, 10],
  [90, 100, 0.9, 0],
  [1, 2, 0.5, 0],
  [0, 1, 0.9, 9],
  [3, 4, 1, null],
])('%i of %i, goal %f: %s more', (inTime, answered, goal, expected) => {
  expect(roundsToGoal(inTime, answered, goal)).toBe(expected);
});

test('it is the smallest number that reaches the goal', () => {
  const counts = fc.tuple(fc.nat(5000), fc.nat(5000), fc.integer({ min: 1, max: 99 }));
  fc.assert(
    fc.property(counts, ([inTime, late, percent]) => {
      const answered = inTime + late;
      const more = roundsToGoal(inTime, answered, percent / 100)!;
      // In whole numbers, so that the test has no rounding of its own.
      const reaches = (n: number) => 100 * (inTime + n) >= percent * (answered + n);
      expect(reaches(more)).toBe(true);
      if (more > 0) expect(reaches(more - 1)).toBe(false);
    }),
  );
});
