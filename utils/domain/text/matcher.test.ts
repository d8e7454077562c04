import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildMatcher } from './matcher.ts';

type Hit = [word: number, start: number, end: number];

function scan(words: readonly string[], text: string): Hit[] {
  return triples(buildMatcher(words).find(text));
}

function triples(numbers: Int32Array): Hit[] {
  const hits: Hit[] = [];
  for (let i = 0; i < numbers.length; i += 3)
    hits.push([numbers[i]!, numbers[i + 1]!, numbers[i + 2]!]);
  return hits;
}

/** Every word at every place, the slow and certain way. */
function naive(words: readonly string[], text: string): Hit[] {
  const hits: Hit[] = [];
  for (const [word, letters] of words.entries())
    for (
      let at = text.indexOf(letters);
      letters !== '' && at !== -1;
      at = text.indexOf(letters, at + 1)
    )
      hits.push([word, at, at + letters.length]);
  return hits;
}

const sorted = (hits: Hit[]) => hits.map((hit) => hit.join(':')).sort();

describe('buildMatcher', () => {
  it('reports words inside words and words that cross', () => {
    expect(sorted(scan(['第一', '第一时间', '时间内', '一'], '第一时间内'))).toEqual(
      sorted([
        [3, 1, 2],
        [0, 0, 2],
        [1, 0, 4],
        [2, 2, 5],
      ]),
    );
  });

  it('reports a word given twice under both numbers, and an empty one never', () => {
    expect(sorted(scan(['药', '药', ''], '药'))).toEqual(['0:0:1', '1:0:1']);
  });

  it('finds what a slow search finds, at the same places', () => {
    const letters = fc.constantFrom(...'根治病药一二');
    const word = fc.array(letters, { maxLength: 4 }).map((parts) => parts.join(''));
    const text = fc.array(letters, { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), text, (words, source) => {
        expect(sorted(scan(words, source))).toEqual(sorted(naive(words, source)));
      }),
      { numRuns: 500 },
    );
  });

  it('takes any UTF-16 unit, lone surrogates too', () => {
    const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
    const word = fc.array(unit, { minLength: 1, maxLength: 3 }).map((units) => units.join(''));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), (words) => {
        const source = words.join('');
        expect(sorted(scan(words, source))).toEqual(sorted(naive(words, source)));
      }),
    );
  });

  it('finds thousands of words with common beginnings and ends, in order of their end', () => {
    const letter = fc.constantFrom(...'康安灵宝药片丸散');
    const word = fc
      .array(letter, { minLength: 1, maxLength: 7 })
      .map((letters) => letters.join(''));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1500, maxLength: 2500 }), (words) => {
        const text = words.slice(0, 60).join('');
        const hits = scan(words, text);
        expect(sorted(hits)).toEqual(sorted(naive(words, text)));
        expect(hits.every(([, , end], i) => i === 0 || hits[i - 1]![2] <= end)).toBe(true);
      }),
      { numRuns: 5 },
    );
  });

  it('uses its array again: what is to stay is copied', () => {
    const matcher = buildMatcher(['药', '酒']);
    const first = matcher.find('药');
    const copy = first.slice();
    expect(triples(matcher.find('酒酒'))).toHaveLength(2);
    expect(triples(copy)).toEqual([[0, 0, 1]]);
  });

  it('holds more hits than it had room for', () => {
    expect(scan(['药', '药药', '药药药'], '药'.repeat(5000))).toHaveLength(5000 + 4999 + 4998);
  });
});
