import { intersect, type Obstacle, type Rect, topRect, toRect } from './place.ts';

/** More text runs than this in one row or header: it is no row, and reading it would cost too much. */
const MAX_NODES = 200;
const SOLID = 'img,svg,canvas,video,button,input,select,textarea,[role="button"]';

/**
 * What of the host's own stands inside an element: each run of text as it is drawn (cut where the
 * host cuts it), pictures and controls. One pass of reading layout, nothing is written.
 * @param within only boxes that touch this part matter
 * @param isSoft says of a text whether its end may be covered when nothing else is free
 */
export function readObstacles(
  element: Element,
  within: Rect,
  isSoft: (text: string) => boolean = () => false,
): Obstacle[] {
  const found: Obstacle[] = [];
  // Boxes of a frame's document are read in its own coordinates.
  const own = toRect(element.getBoundingClientRect());
  const top = topRect(element);
  const add = (box: Rect, soft: boolean) => {
    const moved = { ...box, x: box.x + top.x - own.x, y: box.y + top.y - own.y };
    const rect = intersect(moved, within);
    if (rect) found.push({ rect, isSoft: soft });
  };
  const document = element.ownerDocument;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let n = 0; n < MAX_NODES && walker.nextNode(); n++) {
    const text = walker.currentNode as Text;
    const words = text.data.trim();
    if (words === '') continue;
    range.selectNodeContents(text);
    const clip = clipOf(text.parentElement, element);
    for (const box of range.getClientRects()) {
      const rect = clip ? intersect(toRect(box), clip) : toRect(box);
      if (rect) add(rect, isSoft(words));
    }
  }
  for (const solid of [...element.querySelectorAll(SOLID)].slice(0, MAX_NODES))
    add(toRect(solid.getBoundingClientRect()), false);
  // A badge may be a filled box around a number, or a mere dot: small boxes with a ground of their own.
  for (const small of [...element.querySelectorAll('sup,i,em,b,[class*="badge"]')].slice(
    0,
    MAX_NODES,
  ))
    add(toRect(small.getBoundingClientRect()), false);
  return found;
}

/** Box of the nearest ancestor below `top` that cuts off what is too long (text-overflow: ellipsis). */
function clipOf(element: Element | null, top: Element): Rect | null {
  let clip: Rect | null = null;
  for (let node = element; node && node !== top; node = node.parentElement) {
    const style = node.ownerDocument.defaultView?.getComputedStyle(node);
    if (!style || style.overflowX === 'visible') continue;
    const box = toRect(node.getBoundingClientRect());
    clip = clip ? (intersect(clip, box) ?? { ...box, width: 0, height: 0 }) : box;
  }
  return clip;
}

/**
 * Whether the point belongs to the element or lies beside it on the same ground, and not under a
 * dialog or menu of the host. Our own surfaces are looked through.
 * @param own host element of our surfaces
 */
export function isUncovered(element: Element, x: number, y: number, own: Element | null): boolean {
  const view = element.ownerDocument.defaultView;
  const corner = view?.frameElement && topRect(view.frameElement);
  const hits = element.ownerDocument.elementsFromPoint(x - (corner?.x ?? 0), y - (corner?.y ?? 0));
  const hit = hits.find((node) => node !== own);
  return !hit || hit === element || element.contains(hit) || hit.contains(element);
}
