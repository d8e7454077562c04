import { describe, expect, test } from 'vitest';
import type { Obstacle } from '@/utils/page/draw/place.ts';
import { findHeaderPlace, findRowPlace } from './clock-place.ts';

const box = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });
const hard = (x: number, y: number, width: number, height: number): Obstacle => ({
  rect: box(x, y, width, height),
  isSoft: false,
});
const clock = { width: 78, height: 20 };
const row = box(56, 100, 284, 64);
const [name, time] = [hard(114, 109, 40, 22), hard(290, 111, 36, 18)];

describe('in a conversation row', () => {
  test('right aligned under the host’s time', () => {
    expect(findRowPlace(clock)(row, [name, time])).toEqual({ x: 326 - 78, y: 129 });
  });

  test('keeps off a badge that stands there', () => {
    const badge = hard(308, 132, 18, 18);
    const spot = findRowPlace(clock)(row, [name, time, badge]);
    expect(spot!.x + clock.width).toBeLessThanOrEqual(308);
  });

  test('hides when the badge leaves no room', () => {
    expect(findRowPlace(clock)(row, [name, time, hard(180, 130, 146, 30)])).toBeNull();
  });

  test('lies over the end of a long preview when the row is full', () => {
    const preview = { ...hard(114, 131, 212, 20), isSoft: true };
    expect(findRowPlace(clock)(row, [name, time, preview])?.x).toBe(248);
  });

  test('a row of one line has it at the right end, beside the host’s time', () => {
    const spot = findRowPlace(clock)(box(0, 0, 300, 36), [
      hard(10, 8, 60, 20),
      hard(250, 8, 40, 20),
    ]);
    expect(spot).toMatchObject({ y: 8 });
    expect(spot!.x + clock.width).toBeLessThanOrEqual(250);
  });
});

test('in the header: after the host’s words, with air around', () => {
  const bar = box(340, 0, 720, 56);
  const size = { width: 300, height: 24 };
  const spot = findHeaderPlace(size)(bar, [hard(356, 16, 234, 24), hard(1000, 16, 40, 24)]);
  expect(spot).toMatchObject({ y: 16 });
  expect(spot!.x).toBeGreaterThanOrEqual(610);
  expect(spot!.x + size.width).toBeLessThanOrEqual(980);
  expect(findHeaderPlace(size)(box(340, 0, 280, 56), [])).toBeNull();
});
