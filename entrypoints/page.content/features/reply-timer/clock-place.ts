import type { FindPlace } from '@/utils/page/draw/pin.ts';
import { findSpot, type Obstacle, type Rect, type Size, topRect } from '@/utils/page/draw/place.ts';
import type { Anchors } from '@/utils/page/read/reading.ts';

/** A row lower than this has one line only. */
const TWO_LINES = 44;

/** Free space of a conversation row, right aligned under the host's time. */
export function findRowPlace(size: Size): FindPlace {
  return (row, obstacles) => {
    const middle = row.y + row.height / 2;
    const upper = obstacles.filter(({ rect }) => rect.y + rect.height / 2 < middle);
    const far = Math.max(...upper.map(({ rect }) => endOf(rect)));
    // The host's time: whatever ends furthest right in the upper half, words and their box alike.
    const time = upper.filter(({ rect }) => endOf(rect) > far - 4);
    const isInCorner = time.length > 0 && row.x + row.width - far < row.width / 3;
    const end = isInCorner ? far : row.x + row.width - 12;
    const rights = [end, end - 24, end - 48];
    if (row.height < TWO_LINES)
      return findSpot(row, size, obstacles, [middle - size.height / 2], steps(end, row.x + 80, 12));
    const under = isInCorner ? Math.max(...time.map(({ rect }) => rect.y + rect.height)) : middle;
    const lowest = row.y + row.height - size.height - 2;
    const tops = [under, under + 2, under + 4, lowest, middle].filter((y) => y <= lowest + 2);
    return findSpot(row, size, obstacles, tops.map(Math.ceil), rights);
  };
}

/** Free space of the header, after the host's words at the left. */
export function findHeaderPlace(size: Size): FindPlace {
  return (bar, obstacles) => {
    const y = Math.round(bar.y + (bar.height - size.height) / 2);
    const rights = steps(bar.x + bar.width - 12, bar.x + size.width, 12).reverse();
    return findSpot(bar, size, withAir(obstacles), [y], rights);
  };
}

/** The bar the open conversation's name stands in: as wide as it gets without holding the messages. */
export function headerBar({ header, messageList }: Anchors): Element | null {
  if (!header) return null;
  let bar = header;
  for (let node = header.parentElement; node; node = node.parentElement) {
    if (messageList && node.contains(messageList)) break;
    if (topRect(node).height > 96) break;
    bar = node;
  }
  return bar;
}

const endOf = (rect: Rect) => rect.x + rect.width;

function steps(from: number, to: number, by: number): number[] {
  const all: number[] = [];
  for (let x = from; x >= to; x -= by) all.push(x);
  return all;
}

const AIR = 20;
const withAir = (obstacles: readonly Obstacle[]) =>
  obstacles.map(({ rect, isSoft }) => ({
    isSoft,
    rect: { ...rect, x: rect.x - AIR, width: rect.width + 2 * AIR },
  }));
