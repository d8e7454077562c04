import { isUncovered, readObstacles } from './free-space.ts';
import { contains, type Obstacle, type Rect, type Size, topRect, visibleRect } from './place.ts';

export type Point = { x: number; y: number };

/** How a tag finds its place inside a row: the row's whole box and what the host has there. */
export type FindPlace = (box: Rect, obstacles: readonly Obstacle[]) => Point | null;

export type Pins = {
  /**
   * Where a tag stands now; `no-room` when the host's own words leave none, `hidden` when its place
   * is clipped, scrolled away or under a dialog of the host.
   * @param key changes when the tag must look for a place again (other words, another reading)
   * @param isSoft texts of the host whose end may be covered when nothing else is free
   */
  pin(
    row: Element,
    key: string,
    size: Size,
    find: FindPlace,
    isSoft?: (text: string) => boolean,
  ): Point | 'no-room' | 'hidden';
  /** Forgets all places: the host's page may have changed. */
  clear(): void;
};

/** Places remembered for one row; a row that keeps changing its words needs no more. */
const MAX_KEYS = 8;

type Found = { width: number; height: number; offset: Point | null };

/**
 * Pins tags to rows of the host. Where the free space of a row lies is found once and kept relative
 * to the row, so that scrolling costs one box per row and no reading of texts.
 * @param own the host element of our surfaces, looked through
 */
export function createPins(own: () => Element | null): Pins {
  let found = new WeakMap<Element, Map<string, Found>>();
  return {
    pin(row, key, size, find, isSoft) {
      const seen = visibleRect(row);
      if (!seen) return 'hidden';
      const box = topRect(row);
      const tags = found.get(row) ?? new Map<string, Found>();
      if (tags.size > MAX_KEYS) tags.clear();
      found.set(row, tags);
      let known = tags.get(key);
      if (known?.width !== box.width || known.height !== box.height) {
        const spot = find(box, readObstacles(row, box, isSoft));
        const offset = spot && { x: spot.x - box.x, y: spot.y - box.y };
        known = { width: box.width, height: box.height, offset };
        tags.set(key, known);
      }
      if (!known.offset) return 'no-room';
      const spot = { x: box.x + known.offset.x, y: box.y + known.offset.y };
      if (!contains(seen, { ...spot, ...size })) return 'hidden';
      const [x, y] = [spot.x + size.width / 2, spot.y + size.height / 2];
      return isUncovered(row, x, y, own()) ? spot : 'hidden';
    },
    clear() {
      found = new WeakMap();
    },
  };
}

/**
 * Key for a row whose figures tick: its words with every digit alike, so that its free space is looked
 * for again when the words change and not with every second.
 */
export function wordsOf(row: Element): string {
  return (row.textContent ?? '').slice(0, 400).replace(/\d/g, '0');
}

/** Rough width of a tag before it is drawn: Han 12 px, spaces and stops 4, other signs 7; shape cell, padding, edges. */
export function estimateTagWidth(words: string, maxWidth = 320): number {
  let width = 12 + 22 + 2;
  for (const sign of words)
    width += ' :.,'.includes(sign) ? 4 : (sign.codePointAt(0) ?? 0) > 0x2000 ? 12 : 7;
  return Math.min(width, maxWidth);
}
