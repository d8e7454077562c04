import { placeCard, type Rect } from '@/utils/page/draw/place.ts';

const WIDTH = 432;
const GAP = 10;
const SIDES = ['below', 'above'] as const;

/** The card grows by this much when it asks for a reason; the side is chosen so that it need not jump. */
const GROWTH = 96;

/**
 * Where the card of an order stands: under its chip, right edges in line, but left of the ship buttons
 * of this and, being one column, of the other rows.
 * @param ships boxes of the row's own ship buttons
 * @param isAsking the card has already grown
 */
export function cardStyle(
  chip: Rect,
  ships: readonly Rect[],
  height: number,
  isAsking: boolean,
): Record<string, string> {
  const { clientWidth, clientHeight } = document.documentElement;
  const end = Math.min(chip.x + chip.width, ...ships.map((ship) => ship.x - GAP));
  const anchor = { ...chip, x: end - 1, width: 1 };
  const viewport = { width: clientWidth, height: clientHeight };
  const grown = { width: WIDTH, height: height + (isAsking ? 0 : GROWTH) };
  const { side } = placeCard(anchor, grown, viewport, { prefer: SIDES, align: 'end' });
  const place = placeCard(anchor, { width: WIDTH, height }, viewport, {
    prefer: side === 'sheet' ? SIDES : [side],
    align: 'end',
  });
  return { left: `${place.x}px`, top: `${place.y}px`, 'max-height': `${place.maxHeight}px` };
}
