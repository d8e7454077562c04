import { parseHTML } from 'linkedom';
import { expect, test, vi } from 'vitest';
import { readObstacles } from './free-space.ts';
import type { Rect } from './place.ts';

vi.stubGlobal('NodeFilter', { SHOW_TEXT: 4 });
const box = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });

/** A row whose texts are drawn where `texts` says and whose elements stand where `boxes` says. */
function read(html: string, texts: Record<string, Rect>, boxes: Record<string, Rect> = {}) {
  const { document } = parseHTML(`<div id="row">${html}</div>`);
  const row = document.querySelector('#row') as unknown as Element;
  for (const node of [row, ...row.querySelectorAll('*')]) {
    const found = Object.entries(boxes).find(([selector]) => node.matches(selector));
    node.getBoundingClientRect = () => (found?.[1] ?? box(0, 0, 300, 60)) as DOMRect;
  }
  Object.defineProperty(document, 'defaultView', {
    value: {
      frameElement: null,
      getComputedStyle: (node: Element) => ({
        overflowX: node.matches('.cut') ? 'hidden' : 'visible',
      }),
    },
  });
  let at = '';
  document.createRange = (() => ({
    selectNodeContents: (node: Text) => {
      at = node.data.trim();
    },
    getClientRects: () => (texts[at] ? [texts[at]] : []),
  })) as never;
  return readObstacles(row, box(0, 0, 300, 60), (text) => text.startsWith('在'));
}

test('each run of text is in the way, the preview only softly', () => {
  expect(
    read(
      '<b id="n">王*红</b><span>在吗</span>',
      {
        n: box(0, 0, 1, 1),
        '王*红': box(10, 5, 40, 20),
        在吗: box(10, 30, 30, 20),
      },
      { b: box(10, 5, 40, 20) },
    ),
  ).toEqual([
    { rect: box(10, 5, 40, 20), isSoft: false },
    { rect: box(10, 30, 30, 20), isSoft: true },
    { rect: box(10, 5, 40, 20), isSoft: false },
  ]);
});

test('a text the host cuts off is in the way only as far as it is drawn', () => {
  const [only] = read(
    '<span class="cut">在很长的话</span>',
    { 在很长的话: box(10, 30, 400, 20) },
    { '.cut': box(10, 30, 112, 20) },
  );
  expect(only?.rect).toEqual(box(10, 30, 112, 20));
});

test('pictures, controls and badges count, also without words', () => {
  const found = read('<img><sup></sup>', {}, { img: box(5, 5, 30, 30), sup: box(280, 30, 16, 16) });
  expect(found.map(({ rect }) => rect.x)).toEqual([5, 280]);
});

test('what stands outside the part asked for is not in the way', () => {
  expect(read('<span>远</span>', { 远: box(10, 90, 30, 20) })).toEqual([]);
});
