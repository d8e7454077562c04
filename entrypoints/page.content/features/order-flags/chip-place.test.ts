import { expect, test } from 'vitest';
import type { Obstacle } from '@/utils/page/draw/place.ts';
import { findChipPlace, findGlyphPlace } from './chip-place.ts';

const box = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });
const hard = (x: number, y: number, width: number, height: number): Obstacle => ({
  rect: box(x, y, width, height),
  isSoft: false,
});
const row = box(200, 100, 1200, 140);
const head = [hard(212, 107, 170, 18), hard(400, 107, 160, 18)];
const body = [hard(260, 150, 120, 20), hard(1100, 150, 60, 20)];
const chip = { width: 180, height: 24 };

test('in the row’s head line, at the right, on free space', () => {
  expect(findChipPlace(chip)(row, [...head, ...body])).toEqual({ x: 1400 - 10 - 180, y: 104 });
});

test('moves left of what the host has there', () => {
  const flag = hard(1360, 107, 30, 18);
  const spot = findChipPlace(chip)(row, [...head, flag, ...body])!;
  expect(spot.x + chip.width).toBeLessThanOrEqual(1350);
  expect(spot.y).toBe(104);
});

test('a full head line leaves no room: the glyph goes to a free place at the edge', () => {
  const full = [hard(206, 107, 1190, 18), ...body];
  expect(findChipPlace(chip)(row, full)).toBeNull();
  const spot = findGlyphPlace({ width: 24, height: 24 })(row, full)!;
  expect(spot.x).toBe(200);
  expect(spot.y).toBeGreaterThanOrEqual(125);
});

test('a row without words has no head line', () => {
  expect(findChipPlace(chip)(row, [])).toBeNull();
});
