import { type Rect, topRect } from '@/utils/page/draw/place.ts';

/** What the button that ships an order says on the platforms' pages. */
const SHIP_WORDS = new Set(['发货', '立即发货', '去发货', '确认发货', 'Ship']);

/** Boxes of the ship buttons in an order row: our card never lies on them (design, 2.3). */
export function shipButtons(row: Element): Rect[] {
  return [...row.querySelectorAll('a,button,[role="button"]')]
    .filter((element) => SHIP_WORDS.has(element.textContent?.trim() ?? ''))
    .map(topRect);
}
