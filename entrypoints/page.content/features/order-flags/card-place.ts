import { placeCard, type Rect } from '@/utils/page/draw/place.ts';

const WIDTH = 432;
const GAP = 10;

/**
 * Where the card of an order stands: under its chip, right edges in line, but left of the ship buttons
 * of this and, being one column, of the other rows.
 * @param ships boxes of the row's own ship buttons
 */
export function cardStyle(
  chip: Rect,
  ships: readonly Rect[],
  height: number,
): Record<string, string> {
  const { clientWidth, clientHeight } = document.documentElement;
  const end = Math.min(chip.x + chip.width, ...ships.map((ship) => ship.x - GAP));
  const place = placeCard(
    { ...chip, x: end - 1, width: 1 },
    { width: WIDTH, height },
    { width: clientWidth, height: clientHeight },
    { prefer: ['below', 'above'], align: 'end' },
  );
  return { left: `${place.x}px`, top: `${place.y}px`, 'max-height': `${place.maxHeight}px` };
}
