import { expect, test, vi } from 'vitest';
import { cardStyle } from './card-place.ts';

vi.stubGlobal('document', { documentElement: { clientWidth: 1440, clientHeight: 900 } });
const chip = { x: 1230, y: 270, width: 150, height: 24 };

test('under the chip, right edges in line', () => {
  expect(cardStyle(chip, [], 280, false)).toEqual({
    left: `${1380 - 432}px`,
    top: '304px',
    'max-height': '884px',
  });
});

test('left of the ship button', () => {
  const { left } = cardStyle(chip, [{ x: 1200, y: 310, width: 28, height: 20 }], 280, false);
  expect(Number.parseFloat(left!) + 432).toBe(1190);
});

test('above the chip where there is no room below', () => {
  expect(cardStyle({ ...chip, y: 800 }, [], 280, false).top).toBe('510px');
});

test('the side is chosen with room for the reason, so growing does not make it jump', () => {
  const low = { ...chip, y: 540 };
  expect(cardStyle(low, [], 280, false).top).toBe('250px');
  expect(cardStyle(low, [], 376, true).top).toBe('154px');
  const high = { ...chip, y: 400 };
  expect(cardStyle(high, [], 280, false).top).toBe(cardStyle(high, [], 376, true).top);
});
