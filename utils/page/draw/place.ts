/** A box in CSS px of the top viewport. */
export type Rect = { x: number; y: number; width: number; height: number };
export type Size = { width: number; height: number };
export type Side = 'below' | 'above' | 'right' | 'left';

/** Something of the host inside the area: `hard` is never covered, `soft` only when nothing else is free. */
export type Obstacle = { rect: Rect; isSoft: boolean };

export type CardPlace = {
  x: number;
  y: number;
  side: Side | 'sheet';
  /** What is left between the edges of the viewport; the card scrolls inside. */
  maxHeight: number;
};

const EDGE = 8;
const GAP = 10;

/**
 * Places a floating card at an anchor: flip, then shift, 10 px away, 8 px from the viewport's edge
 * (design, 2.3). In a viewport under 900 px wide it becomes a sheet at the bottom edge.
 * @param anchor visible part of what the card is about
 * @param avoid boxes never to lie on (caret line, input, the host's own action button)
 */
export function placeCard(
  anchor: Rect,
  size: Size,
  viewport: Size,
  options: { prefer?: readonly Side[]; align?: 'start' | 'end'; avoid?: readonly Rect[] } = {},
): CardPlace {
  const maxHeight = viewport.height - 2 * EDGE;
  const width = Math.min(size.width, viewport.width - 2 * EDGE);
  if (viewport.width < 900) {
    const height = Math.min(size.height, viewport.height * 0.6);
    const x = (viewport.width - width) / 2;
    return {
      x,
      y: viewport.height - height - EDGE,
      side: 'sheet',
      maxHeight: viewport.height * 0.6,
    };
  }
  const height = Math.min(size.height, maxHeight);
  const box = { width, height };
  const prefer = options.prefer ?? ['below', 'above', 'right', 'left'];
  const tried = prefer.map((side) => {
    const at = beside(anchor, box, side, options.align ?? 'start');
    const shifted = {
      ...box,
      x: clamp(at.x, EDGE, viewport.width - width - EDGE),
      y: clamp(at.y, EDGE, viewport.height - height - EDGE),
    };
    const covers = [anchor, ...(options.avoid ?? [])].reduce(
      (sum, rect) => sum + areaOf(intersect(shifted, rect)),
      0,
    );
    return { side, shifted, covers };
  });
  const best = tried.reduce((a, b) => (b.covers < a.covers ? b : a));
  return { x: best.shifted.x, y: best.shifted.y, side: best.side, maxHeight };
}

/**
 * Finds room for a small tag inside an area of the host page, right aligned.
 * @param area visible part of the row or header
 * @param rows top edges to try, best first
 * @param right right edges to try, best first (default: the area's own)
 * @returns top left corner, or `null` when the host's own words would be covered
 */
export function findSpot(
  area: Rect,
  size: Size,
  obstacles: readonly Obstacle[],
  tops: readonly number[],
  rights: readonly number[] = [area.x + area.width],
): { x: number; y: number } | null {
  const spots = rights.flatMap((right) => tops.map((y) => ({ x: right - size.width, y })));
  const inside = spots.filter((spot) => contains(area, { ...spot, ...size }));
  const isFree = (spot: { x: number; y: number }, kinds: readonly Obstacle[]) =>
    kinds.every(({ rect }) => areaOf(intersect({ ...spot, ...size }, rect)) === 0);
  const hard = obstacles.filter((obstacle) => !obstacle.isSoft);
  return (
    inside.find((spot) => isFree(spot, obstacles)) ??
    inside.find((spot) => isFree(spot, hard)) ??
    null
  );
}

/**
 * The part of an element a person can see: cut by every scrolling or clipping ancestor, by frames
 * of the same origin and by the viewport; in coordinates of the top viewport.
 * @returns `null` when it is hidden, clipped or scrolled away
 */
export function visibleRect(element: Element): Rect | null {
  if (!element.isConnected || !isShown(element)) return null;
  let rect: Rect | null = toRect(element.getBoundingClientRect());
  let position = positionOf(element);
  for (let node = parentOf(element); node && rect; node = parentOf(node)) {
    const style = node.ownerDocument.defaultView?.getComputedStyle(node);
    if (!style) return null;
    // A fixed box is cut by nothing but the viewport (transformed ancestors are rare and harmless here).
    if (position === 'fixed') break;
    if (`${style.overflowX} ${style.overflowY}` !== 'visible visible' && !isRoot(node))
      rect = intersect(rect, toRect(node.getBoundingClientRect()));
    if (style.position === 'fixed') position = 'fixed';
  }
  const view = element.ownerDocument.defaultView;
  if (!view || !rect) return null;
  rect = intersect(rect, { x: 0, y: 0, width: view.innerWidth, height: view.innerHeight });
  if (!rect || areaOf(rect) === 0) return null;
  const frame = view.frameElement;
  if (!frame) return rect;
  const outer = visibleRect(frame);
  const corner = frame.getBoundingClientRect();
  return outer && intersect({ ...rect, x: rect.x + corner.x, y: rect.y + corner.y }, outer);
}

/** Box of an element in coordinates of the top viewport, whether it can be seen or not. */
export function topRect(element: Element): Rect {
  const rect = toRect(element.getBoundingClientRect());
  const frame = element.ownerDocument.defaultView?.frameElement;
  if (!frame) return rect;
  const corner = topRect(frame);
  return { ...rect, x: rect.x + corner.x, y: rect.y + corner.y };
}

/** Common part of two boxes, or `null`. */
export function intersect(a: Rect, b: Rect): Rect | null {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  const width = Math.min(a.x + a.width, b.x + b.width) - x;
  const height = Math.min(a.y + a.height, b.y + b.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}

/** Whether `inner` lies wholly in `outer`; half a pixel of rounding is allowed. */
export function contains(outer: Rect, inner: Rect): boolean {
  return (
    inner.x >= outer.x - 0.5 &&
    inner.y >= outer.y - 0.5 &&
    inner.x + inner.width <= outer.x + outer.width + 0.5 &&
    inner.y + inner.height <= outer.y + outer.height + 0.5
  );
}

export function toRect({ x, y, width, height }: Rect): Rect {
  return { x, y, width, height };
}

const areaOf = (rect: Rect | null) => (rect ? rect.width * rect.height : 0);
const clamp = (n: number, low: number, high: number) => Math.max(low, Math.min(n, high));
const isRoot = (node: Element) =>
  node === node.ownerDocument.documentElement || node === node.ownerDocument.body;
const positionOf = (element: Element) =>
  element.ownerDocument.defaultView?.getComputedStyle(element).position ?? 'static';

function isShown(element: Element): boolean {
  return element.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) ?? true;
}

/** Parent through slots and open shadow roots. */
function parentOf(element: Element): Element | null {
  const parent = element.assignedSlot ?? element.parentNode;
  // By its kind, not its class: a frame's document has classes of its own.
  if (parent?.nodeType === 11) return (parent as ShadowRoot).host ?? null;
  return parent?.nodeType === 1 ? (parent as Element) : null;
}

function beside(anchor: Rect, size: Size, side: Side, align: 'start' | 'end') {
  const x = align === 'start' ? anchor.x : anchor.x + anchor.width - size.width;
  const y = anchor.y;
  switch (side) {
    case 'below':
      return { x, y: y + anchor.height + GAP };
    case 'above':
      return { x, y: y - size.height - GAP };
    case 'right':
      return { x: anchor.x + anchor.width + GAP, y };
    case 'left':
      return { x: anchor.x - size.width - GAP, y };
  }
}
