import { expect, test, vi } from 'vitest';
import { createPlaces } from './places.ts';

const open = (keep = vi.fn(() => Promise.resolve())) => {
  let run = () => {};
  const places = createPlaces(keep, (callback) => {
    run = callback;
    return () => {
      run = () => {};
    };
  });
  return { places, keep, rest: () => run() };
};
const kept = { spot: { x: 8, y: 8 }, isFolded: false, pausedUntil: null };

test('a drag is kept once, when it rests', () => {
  const { places, keep, rest } = open();
  const { place, change } = places.of('dock');
  for (const x of [10, 20, 30]) change({ spot: { x, y: 9 } });
  expect(place.spot).toEqual({ x: 30, y: 9 });
  expect(keep).not.toHaveBeenCalled();
  rest();
  expect(keep.mock.calls).toEqual([['dock', { ...kept, spot: { x: 30, y: 9 } }]]);
});

test('what is kept comes back; unfolded leaves the choice to the window', () => {
  const { places } = open();
  places.take({ dock: kept, queue: { ...kept, isFolded: true } });
  expect(places.of('dock').place).toEqual({ ...kept, isFolded: null });
  expect(places.of('queue').place.isFolded).toBe(true);
});

test('an answer that is older than the last change does not undo it', async () => {
  const { places, rest } = open();
  places.of('dock').change({ spot: null, isFolded: true });
  places.take({ dock: kept });
  expect(places.of('dock').place.isFolded).toBe(true);
  rest();
  await Promise.resolve();
  places.take({ dock: kept });
  expect(places.of('dock').place.spot).toEqual(kept.spot);
});

test('what could not be kept holds in this tab', async () => {
  const { places, rest } = open(vi.fn(() => Promise.reject(new Error('gone'))));
  places.of('strip').change({ isFolded: true });
  rest();
  await Promise.resolve();
  places.take({ strip: kept });
  expect(places.of('strip').place.isFolded).toBe(true);
});
