import { expect, test } from 'vitest';
import { joinLines } from './mirror.ts';

const rect = (x: number, y: number, width: number, height = 18) => ({ x, y, width, height });

test('pieces on one line become one box, other lines their own', () => {
  expect(joinLines([rect(0, 10, 20), rect(20, 9, 30, 20), rect(0, 32, 15)])).toEqual([
    { x: 0, y: 9, width: 50, height: 20 },
    rect(0, 32, 15),
  ]);
});

test('empty boxes at a line break are left out', () => {
  expect(joinLines([rect(0, 10, 20), rect(20, 10, 0)])).toEqual([rect(0, 10, 20)]);
});
