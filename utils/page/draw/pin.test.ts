import { parseHTML } from 'linkedom';
import { expect, test, vi } from 'vitest';
import { createPins, estimateTagWidth, wordsOf } from './pin.ts';
import type { Rect } from './place.ts';

const size = { width: 20, height: 10 };

function setUp() {
  const { document } = parseHTML('<div><p>王*红 2秒</p></div>');
  vi.stubGlobal('NodeFilter', { SHOW_TEXT: 4 });
  const row = document.querySelector('p') as unknown as HTMLElement;
  let box: Rect = { x: 100, y: 50, width: 200, height: 60 };
  row.getBoundingClientRect = () => box as DOMRect;
  const view = {
    innerWidth: 1000,
    innerHeight: 500,
    frameElement: null,
    getComputedStyle: () => ({ overflowX: 'visible', overflowY: 'visible', position: 'static' }),
  };
  Object.defineProperty(document, 'defaultView', { value: view, configurable: true });
  let hits: unknown[] = [row];
  Object.assign(document, {
    createRange: () => ({ selectNodeContents() {}, getClientRects: () => [] }),
    elementsFromPoint: () => hits,
  });
  return {
    row,
    move: (next: Partial<Rect>) => {
      box = { ...box, ...next };
    },
    hit: (...nodes: unknown[]) => {
      hits = nodes;
    },
    document,
  };
}

test('finds a place once and follows the row', () => {
  const { row, move } = setUp();
  const pins = createPins(() => null);
  const find = vi.fn((box: Rect) => ({ x: box.x + 10, y: box.y + 5 }));
  expect(pins.pin(row, 'k', size, find)).toEqual({ x: 110, y: 55 });
  move({ y: 150 });
  expect(pins.pin(row, 'k', size, find)).toEqual({ x: 110, y: 155 });
  expect(find).toHaveBeenCalledTimes(1);
  move({ width: 180 });
  pins.pin(row, 'k', size, find);
  pins.pin(row, 'other', size, find);
  pins.clear();
  pins.pin(row, 'k', size, find);
  expect(find).toHaveBeenCalledTimes(4);
});

test('no room is not the same as scrolled away', () => {
  const { row, move } = setUp();
  const pins = createPins(() => null);
  expect(pins.pin(row, 'a', size, () => null)).toBe('no-room');
  move({ y: 480 });
  expect(pins.pin(row, 'b', size, (box) => ({ x: box.x, y: box.y + 30 }))).toBe('hidden');
  move({ y: 900 });
  expect(pins.pin(row, 'a', size, () => null)).toBe('hidden');
});

test('hidden under a dialog of the host, but not under ourselves', () => {
  const { row, hit, document } = setUp();
  const own = document.createElement('yaogui-page');
  const pins = createPins(() => own as unknown as Element);
  const find = (box: Rect) => ({ x: box.x, y: box.y });
  hit(own, row);
  expect(pins.pin(row, 'a', size, find)).toEqual({ x: 100, y: 50 });
  hit(own, document.createElement('dialog'), row);
  expect(pins.pin(row, 'a', size, find)).toBe('hidden');
});

test('a row that ticks keeps its key, new words change it', () => {
  const { row } = setUp();
  const before = wordsOf(row);
  row.textContent = '王*红 3秒';
  expect(wordsOf(row)).toBe(before);
  row.textContent = '王*红 1分钟';
  expect(wordsOf(row)).not.toBe(before);
});

test('a tag is never estimated wider than it may get', () => {
  expect(estimateTagWidth('留言 2盒')).toBe(12 + 22 + 2 + 3 * 12 + 4 + 7);
  expect(estimateTagWidth('长'.repeat(99))).toBe(320);
});
