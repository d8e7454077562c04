import { expect, test } from 'vitest';
import { findBottomBar } from './host-bar.ts';

type Box = { x: number; y: number; width: number; height: number };
/** A page whose bottom edge shows these boxes, innermost first. */
function page(...boxes: Box[]) {
  const nodes = boxes.map((box) => ({
    getBoundingClientRect: () => box,
    parentElement: null as unknown,
  }));
  for (const [at, node] of nodes.entries()) node.parentElement = nodes[at + 1] ?? null;
  return {
    body: null,
    defaultView: { innerHeight: 900, innerWidth: 1440 },
    elementsFromPoint: () => nodes.slice(0, 1),
  } as unknown as Document;
}
const bar = { x: 168, y: 844, width: 1272, height: 56 };
const button = { x: 1326, y: 856, width: 92, height: 32 };

test('finds the bar a button stands in', () => {
  expect(
    findBottomBar(page(button, bar, { x: 0, y: 0, width: 1440, height: 900 }), 1380, null),
  ).toEqual(bar);
});

test('a page that goes down to the edge has none', () => {
  expect(findBottomBar(page({ x: 0, y: -200, width: 1440, height: 1100 }), 1380, null)).toBeNull();
  expect(findBottomBar(page({ x: 0, y: 0, width: 1440, height: 900 }), 1380, null)).toBeNull();
});

test('a small thing in the corner is no bar', () => {
  expect(findBottomBar(page({ x: 1380, y: 852, width: 48, height: 48 }), 1400, null)).toBeNull();
});
