import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Frames saved beside a page. `shop.frame-2.html` takes the place of the second frame of `shop.html`,
 * in document order with the frames inside a frame directly after it (`deep`); where that reads less,
 * frames inside frames come after all others (`wide`). `shop.frame-2.frame-1.html` says it outright:
 * the first frame inside the second (`named`). Counted from 1, or from 0 where there is a frame-0.
 */
export type Order = 'deep' | 'wide' | 'named';
export type SavedFrame = { name: string; indexes: number[]; html: string };

const MAX_FRAMES = 50;
const LOAD_MS = 15_000;

/** The saved frames of a page, outer ones first. */
export async function readFrames(file: string): Promise<SavedFrame[]> {
  const folder = dirname(file);
  const stem = basename(file).replace(/\.html?$/i, '');
  if (!existsSync(folder)) return [];
  const found = (await readdir(folder)).flatMap((name) => {
    const rest = name.startsWith(`${stem}.frame-`) ? name.slice(stem.length) : '';
    if (!/^(?:\.frame-\d{1,3}){1,4}\.html?$/i.test(rest)) return [];
    return [{ name, indexes: [...rest.matchAll(/\d{1,3}/g)].map(Number) }];
  });
  const first = found.some(({ indexes }) => indexes.includes(0)) ? 0 : 1;
  const frames = await Promise.all(
    found.map(async ({ name, indexes }) => ({
      name,
      indexes: indexes.map((index) => index - first),
      html: await readFile(join(folder, name), 'utf8'),
    })),
  );
  return frames
    .sort(
      (a, b) => a.indexes.length - b.indexes.length || (a.indexes[0] ?? 0) - (b.indexes[0] ?? 0),
    )
    .slice(0, MAX_FRAMES);
}

/** The orders in which the frames may have been numbered, likeliest first. */
export function ordersOf(frames: SavedFrame[]): Order[] {
  if (frames.some(({ indexes }) => indexes.length > 1)) return ['named'];
  return frames.length > 1 ? ['deep', 'wide'] : ['deep'];
}

/**
 * Puts saved frames into the page by `srcdoc`, which leaves the frames' own attributes as they were saved.
 * @param evaluate runs an expression in the page
 */
export async function fillFrames(
  evaluate: <T>(expression: string) => Promise<T>,
  frames: SavedFrame[],
  order: Order,
): Promise<void> {
  for (const { name, indexes, html } of frames) {
    const frame = `find.${order}(document, ${JSON.stringify(indexes)})`;
    const isThere = await evaluate<boolean>(
      `${FIND_FRAMES};(() => { const frame = ${frame}; if (frame) frame.srcdoc = ${JSON.stringify(html)}; return !!frame; })()`,
    );
    // The other order may have a place for it.
    if (!isThere && order === 'deep' && frames.length > 1) return;
    if (!isThere) throw new Error(`${name}: the page has no such frame`);
    const isLoaded = `${FIND_FRAMES};(() => { const inner = ${frame}?.contentDocument; return inner?.URL === 'about:srcdoc' && inner.readyState !== 'loading'; })()`;
    const end = Date.now() + LOAD_MS;
    while (!(await evaluate<boolean>(isLoaded))) {
      if (Date.now() > end) throw new Error(`${name}: not loaded after ${LOAD_MS} ms`);
      await pause(20);
    }
  }
}

const FIND_FRAMES = `var inside = (frame) => { try { return frame.contentDocument; } catch { return null; } };
var own = (root) => [...root.querySelectorAll('*')].flatMap((element) => [
  ...(/^i?frame$/i.test(element.localName) ? [element] : []),
  ...(element.shadowRoot ? own(element.shadowRoot) : []),
]);
var deep = (root) => own(root).flatMap((frame) => [frame, ...(inside(frame) ? deep(inside(frame)) : [])]);
var wide = (roots) => roots.length === 0 ? [] : roots.flatMap(own).concat(wide(roots.flatMap(own).map(inside).filter(Boolean)));
var find = {
  deep: (root, [index]) => deep(root)[index],
  wide: (root, [index]) => wide([root])[index],
  named: (root, indexes) => indexes.reduce((frame, index, level) => { const at = level === 0 ? root : frame && inside(frame); return at ? own(at)[index] : undefined; }, undefined),
}`;
