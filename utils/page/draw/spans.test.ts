import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEdit, moveCaret, moveSpan, touches } from './spans.ts';

describe('findEdit', () => {
  it('finds nothing in equal texts', () => expect(findEdit('禾安', '禾安', 1)).toBeNull());

  it.each([
    ['感冒颗粒', '感冒灵颗粒', 3, { start: 2, removed: 0, inserted: 1 }],
    ['感冒灵颗粒', '感冒颗粒', 2, { start: 2, removed: 1, inserted: 0 }],
    ['甲乙丙', '甲丁丙', 2, { start: 1, removed: 1, inserted: 1 }],
    ['', '维C', 2, { start: 0, removed: 0, inserted: 2 }],
  ])('%s to %s', (before, after, caret, edit) => {
    expect(findEdit(before, after, caret)).toEqual(edit);
  });

  it('lets the caret decide in a run of equal letters', () => {
    expect(findEdit('aaa', 'aaaa', 1)).toEqual({ start: 0, removed: 0, inserted: 1 });
    expect(findEdit('aaa', 'aaaa', 4)).toEqual({ start: 3, removed: 0, inserted: 1 });
  });

  it('always turns the one text into the other', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', '药', '\ud83d', '\u200f') }),
        fc.string({ unit: fc.constantFrom('a', 'b', '药', '\ud83d', '\u200f') }),
        fc.option(fc.nat(12)),
        (before, after, caret) => {
          const edit = findEdit(before, after, caret);
          if (!edit) {
            expect(after).toBe(before);
            return;
          }
          const { start, removed, inserted } = edit;
          const rebuilt =
            before.slice(0, start) +
            after.slice(start, start + inserted) +
            before.slice(start + removed);
          expect(rebuilt).toBe(after);
        },
      ),
    );
  });
});

describe('moveSpan', () => {
  const span = { start: 4, end: 8 };
  it('stays before an edit and moves behind one', () => {
    expect(moveSpan(span, { start: 8, removed: 0, inserted: 3 })).toEqual(span);
    expect(moveSpan(span, { start: 4, removed: 0, inserted: 3 })).toEqual({ start: 7, end: 11 });
    expect(moveSpan(span, { start: 0, removed: 4, inserted: 1 })).toEqual({ start: 1, end: 5 });
  });
  it('is gone when its own text was edited', () => {
    expect(moveSpan(span, { start: 5, removed: 0, inserted: 1 })).toBeNull();
    expect(moveSpan(span, { start: 7, removed: 3, inserted: 0 })).toBeNull();
    expect(moveSpan(span, { start: 3, removed: 2, inserted: 0 })).toBeNull();
    expect(moveSpan(span, { start: 0, removed: 20, inserted: 1 })).toBeNull();
  });
  it('covers the same words wherever it goes', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 12 });
    fc.assert(
      fc.property(texts, texts, fc.nat(12), fc.nat(6), (before, after, start, length) => {
        const end = Math.min(before.length, start + length);
        if (start >= end) return;
        const edit = findEdit(before, after, null);
        const moved = edit && moveSpan({ start, end }, edit);
        if (!moved) return;
        expect(after.slice(moved.start, moved.end)).toBe(before.slice(start, end));
      }),
    );
  });
});

describe('moveCaret', () => {
  const edit = { start: 4, removed: 3, inserted: 5 };
  it.each([
    [2, 2],
    [4, 4],
    [5, 9],
    [7, 9],
    [10, 12],
  ])('%i to %i', (at, to) => expect(moveCaret(at, edit)).toBe(to));
});

describe('touches', () => {
  it('counts both ends', () => {
    const span = { start: 2, end: 5 };
    expect([1, 2, 5, 6].map((at) => touches(span, { start: at, end: at }))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
