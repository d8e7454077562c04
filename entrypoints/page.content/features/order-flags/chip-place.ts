import { readObstacles } from '@/utils/page/draw/free-space.ts';
import type { FindPlace } from '@/utils/page/draw/pin.ts';
import { findSpot, type Obstacle, type Rect, type Size, topRect } from '@/utils/page/draw/place.ts';
import type { Anchors } from '@/utils/page/read/reading.ts';

/** Room to the host's own words and to the row's edge. */
const AIR = 10;
const STEP = 16;

/** In the head line of a row, at the right, on free space. */
export function findChipPlace(size: Size): FindPlace {
  return (row, obstacles) => {
    const line = headLine(row, obstacles);
    if (line === null) return null;
    const rights: number[] = [];
    for (let right = row.x + row.width - AIR; right - size.width > row.x; right -= STEP)
      rights.push(right);
    return findSpot(row, size, withAir(obstacles), [line - size.height / 2], rights);
  };
}

/** At the left edge of the row, where nothing of the host stands. */
export function findGlyphPlace(size: Size): FindPlace {
  return (row, obstacles) => {
    const tops: number[] = [];
    for (let y = row.y + 2; y + size.height <= row.y + row.height; y += 4) tops.push(y);
    return findSpot(row, size, obstacles, tops, [row.x + size.width, row.x + row.width]);
  };
}

/** Middle of the first line of words in a row. */
function headLine(row: Rect, obstacles: readonly Obstacle[]): number | null {
  const first = obstacles.reduce<Rect | null>(
    (top, { rect }) => (rect.height > 8 && (!top || rect.y < top.y) ? rect : top),
    null,
  );
  if (!first || first.y - row.y > 60) return null;
  return Math.round(first.y + first.height / 2);
}

const withAir = (obstacles: readonly Obstacle[]) =>
  obstacles.map(({ rect, isSoft }) => ({
    isSoft,
    rect: { ...rect, x: rect.x - AIR, width: rect.width + 2 * AIR },
  }));

const STRIP = { width: 480, height: 32 };

/**
 * Free space above the list for the page strip: the line nearest to the first order on which nothing
 * of the host stands.
 * @returns middle of its upper edge, or `null` when there is none in sight
 */
export function stripPlace(anchors: Anchors): { x: number; y: number } | null {
  const first = anchors.orders.values().next().value;
  if (!first) return null;
  const row = topRect(first);
  let around: Element = first;
  while (around.parentElement && row.y - topRect(around).y < 200) around = around.parentElement;
  const y = Math.max(8, row.y - 240);
  const area: Rect = { x: row.x, y, width: row.width, height: row.y - y };
  const obstacles = readObstacles(around, area).map(({ rect, isSoft }) => ({
    isSoft,
    rect: { ...rect, y: rect.y - AIR, height: rect.height + 2 * AIR },
  }));
  const tops: number[] = [];
  for (let top = row.y - STRIP.height - AIR; top >= area.y; top -= 6) tops.push(top);
  const middle = row.x + (row.width + STRIP.width) / 2;
  const spot = findSpot(area, STRIP, obstacles, tops, [middle, row.x + row.width]);
  return spot && { x: Math.round(spot.x + STRIP.width / 2), y: Math.round(spot.y) };
}
