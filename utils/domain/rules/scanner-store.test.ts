import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildMatcher } from '../text/matcher.ts';
import { createBlockStore } from './scanner-store.ts';

const WORDS = ['根治', '。本品', '药!', '好'];
const create = () => createBlockStore(buildMatcher(WORDS), WORDS, WORDS.length, (normal) => normal);
const parts = (store: ReturnType<typeof create>, source: string) =>
  store.cut('description', source, false).map(({ normal }) => normal.source);

const scrap = fc.constantFrom(
  ...[
    '根治',
    '。',
    '！',
    '\n',
    '本品',
    '药',
    '一二三四五',
    '\u200b',
    '？',
    '>',
    '<p>',
    '甲乙',
    '；',
    '口服',
  ],
);
const text = fc.array(scrap, { maxLength: 60 }).map((all) => all.join(''));
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.integer({ min: 0, max: 9 }),
  put: fc.oneof(scrap, text),
});

describe('the blocks of a text', () => {
  it('make up the text and are the same whether it was typed or pasted', () => {
    fc.assert(
      fc.property(text, fc.array(edit, { minLength: 1, maxLength: 10 }), (start, edits) => {
        const store = create();
        let source = start;
        for (const { at, cut, put } of edits) {
          const place = Math.floor(at * (source.length + 1));
          source = source.slice(0, place) + put + source.slice(place + cut);
          const typed = parts(store, source);
          expect(typed.join('')).toBe(source);
          expect(typed).toEqual(parts(create(), source));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('join again when the word goes on behind letters that are not seen', () => {
    const store = create();
    expect(parts(store, '五。\u200b')).toEqual(['五。', '\u200b']);
    expect(parts(store, '五。\u200b本品')).toEqual(['五。\u200b本品']);
  });

  it('never part a word that goes over the end of a sentence', () => {
    fc.assert(
      fc.property(text, (source) => {
        const ends = parts(create(), source);
        for (const part of ends.slice(1))
          expect(
            part.replace(/^\u200b+/, '').startsWith('本品') &&
              ends[ends.indexOf(part) - 1]!.endsWith('。'),
          ).toBe(false);
      }),
    );
  });

  it('are few, and an edit makes few new ones', () => {
    const source = Array.from(
      { length: 600 },
      (_, i) => `第${i}条，口服，一次一粒，一日三次。`,
    ).join('');
    const store = create();
    const before = store.cut('description', source, false);
    expect(before.length).toBeGreaterThan(20);
    expect(before.length).toBeLessThan(300);
    const after = store.cut(
      'description',
      `${source.slice(0, 4000)}好${source.slice(4000)}`,
      false,
    );
    expect(after.filter((raw) => !before.includes(raw)).length).toBeLessThan(4);
  });
});
