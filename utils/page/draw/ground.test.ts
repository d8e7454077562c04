import { expect, test } from 'vitest';
import { contrast, luminance, measureTheme, parseColour } from './ground.ts';

test.each([
  ['rgb(1, 2, 3)', [1, 2, 3, 1]],
  ['rgba(255, 0, 0, 0.5)', [255, 0, 0, 0.5]],
  ['rgb(10 20 30 / 25%)', [10, 20, 30, 0.25]],
  ['color(srgb 1 0.5 0)', [255, 127.5, 0, 1]],
])('%s', (text, colour) => expect(parseColour(text)).toEqual(colour));

test.each(['transparent', 'oklch(0.5 0.1 20)', ''])('%s is no colour we read', (text) =>
  expect(parseColour(text)).toBeNull(),
);

test('white on black is 21 to 1', () => {
  expect(contrast(luminance([255, 255, 255]), luminance([0, 0, 0]))).toBeCloseTo(21, 5);
});

/** A chain of elements, innermost first, by their backgrounds. */
function chain(...backgrounds: string[]): Element {
  const make = (at: number): unknown =>
    at === backgrounds.length
      ? null
      : {
          nodeType: 1,
          assignedSlot: null,
          parentNode: make(at + 1),
          ownerDocument: {
            defaultView: { getComputedStyle: () => ({ backgroundColor: backgrounds[at] }) },
          },
        };
  return make(0) as Element;
}

test('the theme is that of the nearest opaque ground', () => {
  globalThis.ShadowRoot ??= class {} as typeof ShadowRoot;
  expect(measureTheme(chain('rgba(0, 0, 0, 0)', 'rgb(26, 30, 30)', 'rgb(255, 255, 255)'))).toBe(
    'dark',
  );
  expect(measureTheme(chain('rgba(0, 0, 0, 0.2)', 'rgb(245, 245, 245)'))).toBe('light');
  expect(measureTheme(chain('rgba(0, 0, 0, 0)'))).toBe('light');
});
