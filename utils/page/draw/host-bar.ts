import type { Rect } from './place.ts';

const MIN_HEIGHT = 32;
const MAX_HEIGHT = 96;

/**
 * The bar a page keeps at its bottom edge, with its 发布 or 保存: found by what really lies there.
 * @param x where along the bottom edge to look
 * @returns `null` when the page goes down to the edge
 */
export function findBottomBar(document: Document, x: number, own: Element | null): Rect | null {
  const view = document.defaultView;
  if (!view) return null;
  const { innerHeight, innerWidth } = view;
  const hit = document.elementsFromPoint(x, innerHeight - 3).find((node) => node !== own);
  let bar: Rect | null = null;
  for (let node = hit ?? null; node && node !== document.body; node = node.parentElement) {
    const { x: left, y, width, height } = node.getBoundingClientRect();
    const isLow = Math.abs(y + height - innerHeight) < 3;
    if (isLow && height >= MIN_HEIGHT && height <= MAX_HEIGHT && width > innerWidth / 3)
      bar = { x: left, y, width, height };
  }
  return bar;
}
