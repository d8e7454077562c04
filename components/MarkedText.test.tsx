import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderInto } from '../test/helpers/render.ts';
import { MarkedText, toSegments } from './MarkedText.tsx';

test('marks the exact words', () => {
  const page = renderInto(
    <MarkedText
      segments={toSegments('要0.5g的，拍2盒', [
        { start: 1, end: 5 },
        { start: 8, end: 10 },
      ])}
    />,
  );
  expect(page.texts('mark')).toEqual(['0.5g', '2盒']);
  expect(page.root.textContent).toBe('要0.5g的，拍2盒');
});

test('no text is lost or doubled, whatever the spans', () => {
  const span = fc.record({
    start: fc.integer({ min: -3, max: 30 }),
    end: fc.integer({ min: -3, max: 30 }),
  });
  fc.assert(
    fc.property(fc.string({ maxLength: 25 }), fc.array(span, { maxLength: 6 }), (text, spans) => {
      const segments = toSegments(text, spans);
      expect(segments.map((segment) => segment.text).join('')).toBe(text);
      let at = 0;
      for (const { text: part, isMarked } of segments) {
        for (let i = at; i < at + part.length; i++)
          expect(isMarked).toBe(spans.some(({ start, end }) => start <= i && i < end));
        at += part.length;
      }
    }),
  );
});

test('markup in a note is text', () => {
  const page = renderInto(<MarkedText segments={[{ text: '<img onerror=x>', isMarked: true }]} />);
  expect(page.all('img')).toHaveLength(0);
});
