import { beforeEach, expect, test } from 'vitest';
import { createHighlights } from './highlights.ts';

class Highlight {
  ranges: unknown[];
  priority = 0;
  constructor(...ranges: unknown[]) {
    this.ranges = ranges;
  }
}
const range = (name: string) => ({ name }) as unknown as Range;
let registry: Map<string, Highlight>;
let end: AbortController;
const open = (view: object | null) =>
  createHighlights(end.signal, { defaultView: view } as unknown as Document);

beforeEach(() => {
  registry = new Map();
  end = new AbortController();
});

test('shows the whole picture and takes away what is no longer in it', () => {
  const paint = open({ CSS: { highlights: registry }, Highlight });
  paint(new Map([['error-light', { ranges: [range('a')], priority: 3 }]]));
  expect(registry.get('yg-error-light')).toMatchObject({ ranges: [{ name: 'a' }], priority: 3 });
  paint(new Map([['hint-light', { ranges: [range('b')], priority: 1 }]]));
  expect([...registry.keys()]).toEqual(['yg-hint-light']);
  end.abort();
  expect(registry.size).toBe(0);
});

test('leaves the highlights of the page alone', () => {
  registry.set('own-of-page', new Highlight());
  open({ CSS: { highlights: registry }, Highlight })(new Map());
  end.abort();
  expect([...registry.keys()]).toEqual(['own-of-page']);
});

test('a browser without them draws nothing and does not fail', () => {
  const picture = new Map([['error-light', { ranges: [range('a')], priority: 3 }]]);
  expect(() => open({})(picture)).not.toThrow();
  expect(() => open(null)(picture)).not.toThrow();
});
