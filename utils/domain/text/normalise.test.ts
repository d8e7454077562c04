import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TRADITIONAL } from '../rules/packs/traditional.ts';
import { learnVariants, normalise, normaliseWord, toSource } from './normalise.ts';

const text = (source: string) => normalise(source).text;

learnVariants(TRADITIONAL);

describe('normalise', () => {
  it.each([
    ['ＶＸ：ＡＢＣ１２３', 'vx:abc123', 'full width and capitals'],
    ['藥到病除，無副作用', '药到病除,无副作用', 'traditional characters'],
    ['根\u200b治\ufeff鼻\u2060炎', '根治鼻炎', 'zero-width characters'],
    ['根*治', '根治', 'a symbol put between'],
    ['根❤️治', '根治', 'a picture put between'],
    ['根 治 鼻 炎', '根治鼻炎', 'letters spaced out'],
    ['减脂 美白', '减脂 美白', 'a space that parts words'],
    ['0.3g * 20粒', '0.3g * 20粒', 'a sign that is not between Han letters'],
    ['蕞好', '最好', 'a look-alike'],
    ['A\tB\u3000C', 'a b c', 'kinds of space'],
  ])('%j becomes %j: %s', (source, expected) => {
    expect(text(source)).toBe(expected);
  });

  it('points back to what was typed, with what was put between', () => {
    const source = '本品根*治鼻炎';
    const normal = normalise(source);
    const at = normal.text.indexOf('根治');
    expect(toSource(normal, at, at + 2)).toEqual({ start: 2, end: 5 });
  });

  it('gives an empty place at the end for an empty stretch', () => {
    expect(toSource(normalise('药'), 1, 1)).toEqual({ start: 1, end: 1 });
    expect(toSource(normalise(''), 0, 0)).toEqual({ start: 0, end: 0 });
  });

  const anyText = fc
    .array(
      fc.oneof(
        fc.constantFrom(...'根治感冒藥最 *·\u200b\ufeff，。Ａ１a1\n\u3000❤\ud83d\ude00'),
        fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      ),
      { maxLength: 60 },
    )
    .map((letters) => letters.join(''));

  it('makes a single word the same', () => {
    fc.assert(
      fc.property(anyText, (word) => {
        expect(normaliseWord(word)).toBe(text(word));
      }),
    );
  });

  it('keeps each unit tied to one unit of the source, in order', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const { text, origin } = normalise(source);
        expect(text.length).toBe(origin.length);
        let last = -1;
        for (const [i, at] of origin.entries()) {
          expect(at).toBeGreaterThan(last);
          expect(at).toBeLessThan(source.length);
          // One unit alone becomes the same unit: nothing was composed from neighbours.
          expect(normalise(source[at]!).text).toBe(text[i]);
          last = at;
        }
      }),
    );
  });

  it('finds a word at its own place, whatever stands round it', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const source = `${before}。药到病除。${after}`;
        const normal = normalise(source);
        const places: string[] = [];
        for (let at = normal.text.indexOf('药到病除'); at !== -1; ) {
          const span = toSource(normal, at, at + 4);
          places.push(source.slice(span.start, span.end));
          at = normal.text.indexOf('药到病除', at + 1);
        }
        expect(places).toContain('药到病除');
      }),
    );
  });

  const dropped = fc.constantFrom(
    '\u200b',
    '\u200d',
    '\ufeff',
    '\u2060',
    '\u202e',
    '\ufe0f',
    '\u200b\u200b\u200b',
  );
  const place = fc.double({ min: 0, max: 1, noNaN: true });

  it('reads a text as if nothing invisible stood in it, wherever it stands', () => {
    fc.assert(
      fc.property(anyText, place, dropped, (source, at, invisible) => {
        const index = Math.floor(at * (source.length + 1));
        const hidden = source.slice(0, index) + invisible + source.slice(index);
        expect(text(hidden)).toBe(text(source));
      }),
      { numRuns: 500 },
    );
  });

  it('moves no hit of another word by what is put into the text before or behind it', () => {
    const filler = fc.oneof(dropped, fc.constantFrom('*', ' ', '·', '❤', '~~', '\ud83d\ude00'));
    fc.assert(
      fc.property(
        anyText,
        anyText,
        place,
        filler,
        fc.boolean(),
        (before, after, at, put, isBefore) => {
          const into = isBefore ? before : after;
          const index = Math.floor(at * (into.length + 1));
          const edited = into.slice(0, index) + put + into.slice(index);
          const source = isBefore
            ? `${edited}。药到病除。${after}`
            : `${before}。药到病除。${edited}`;
          const normal = normalise(source);
          const start = (isBefore ? edited : before).length + 1;
          const spans = [...normal.text.matchAll(/药到病除/g)].map(({ index: hit }) =>
            toSource(normal, hit, hit + 4),
          );
          expect(spans).toContainEqual({ start, end: start + 4 });
        },
      ),
      { numRuns: 500 },
    );
  });

  it('takes any stretch to the source and back', () => {
    fc.assert(
      fc.property(anyText, place, place, (source, a, b) => {
        const normal = normalise(source);
        const [start, end] = [a, b]
          .map((at) => Math.min(normal.text.length, Math.floor(at * (normal.text.length + 1))))
          .sort((x, y) => x - y) as [number, number];
        const span = toSource(normal, start, end);
        const units = [...normal.origin].filter((at) => at >= span.start && at < span.end);
        expect(units).toEqual([...normal.origin.subarray(start, end)]);
        if (end > start)
          expect(source.slice(span.start, span.end).length).toBeGreaterThanOrEqual(end - start);
      }),
    );
  });
});
