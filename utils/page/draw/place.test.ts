import { describe, expect, it } from 'vitest';
import { contains, findSpot, intersect, placeCard } from './place.ts';

const viewport = { width: 1440, height: 900 };
const card = { width: 432, height: 300 };
const box = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });

describe('placeCard', () => {
  it('lies 10 px under its anchor', () => {
    const place = placeCard(box(300, 200, 100, 20), card, viewport);
    expect(place).toMatchObject({ x: 300, y: 230, side: 'below' });
  });

  it('flips above when the room below is too small', () => {
    const place = placeCard(box(300, 800, 100, 20), card, viewport);
    expect(place).toMatchObject({ y: 490, side: 'above' });
  });

  it('shifts to stay 8 px from the edge', () => {
    const place = placeCard(box(1400, 200, 30, 20), card, viewport);
    expect(place.x).toBe(1440 - 8 - 432);
  });

  it('can end where its anchor ends', () => {
    const place = placeCard(box(1200, 200, 200, 20), card, viewport, { align: 'end' });
    expect(place.x).toBe(1400 - 432);
  });

  it('goes elsewhere rather than over the host’s button', () => {
    const send = box(300, 300, 80, 32);
    const place = placeCard(box(300, 400, 100, 20), { width: 300, height: 200 }, viewport, {
      prefer: ['above', 'below'],
      avoid: [send],
    });
    expect(place.side).toBe('below');
  });

  it('is a sheet at the bottom edge in a narrow viewport', () => {
    const place = placeCard(box(20, 20, 100, 20), card, { width: 320, height: 600 });
    expect(place).toEqual({ x: 8, y: 600 - 300 - 8, side: 'sheet', maxHeight: 360 });
  });

  it('never asks for more height than there is', () => {
    const place = placeCard(box(20, 20, 100, 20), { width: 372, height: 5000 }, viewport);
    expect(place.y).toBe(8);
    expect(place.maxHeight).toBe(884);
  });
});

describe('findSpot', () => {
  const row = box(56, 100, 270, 62);
  const tag = { width: 70, height: 20 };

  it('takes the first free line, right aligned', () => {
    expect(findSpot(row, tag, [], [134, 110])).toEqual({ x: 256, y: 134 });
  });

  it('keeps off the host’s badge and goes to the next right edge', () => {
    const badge = { rect: box(306, 136, 18, 18), isSoft: false };
    expect(findSpot(row, tag, [badge], [134], [326, 302])).toEqual({ x: 232, y: 134 });
  });

  it('covers the end of a preview only when nothing is free', () => {
    const preview = { rect: box(110, 134, 216, 18), isSoft: true };
    expect(findSpot(row, tag, [preview], [134, 104])).toEqual({ x: 256, y: 104 });
    const time = { rect: box(290, 104, 36, 18), isSoft: false };
    expect(findSpot(row, tag, [preview, time], [134, 104])).toEqual({ x: 256, y: 134 });
  });

  it('is nowhere when the row is half scrolled away', () => {
    expect(findSpot(box(56, 100, 270, 30), tag, [], [134])).toBeNull();
  });
});

describe('boxes', () => {
  it('touching boxes have nothing in common', () => {
    expect(intersect(box(0, 0, 10, 10), box(10, 0, 10, 10))).toBeNull();
    expect(intersect(box(0, 0, 10, 10), box(4, 6, 10, 10))).toEqual(box(4, 6, 6, 4));
  });

  it('contains allows rounding of half a pixel', () => {
    expect(contains(box(0, 0, 10, 10), box(-0.4, 0, 10, 10))).toBe(true);
    expect(contains(box(0, 0, 10, 10), box(-0.6, 0, 10, 10))).toBe(false);
  });
});
