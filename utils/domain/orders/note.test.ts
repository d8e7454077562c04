import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNote } from './note.ts';

describe('readNote', () => {
  it.each([
    ['要２盒，谢谢', ['要2盒', '谢谢']],
    ['要 2 盒 谢谢', ['要', '2盒', '谢谢']],
    ['三 瓶 多 谢', ['三瓶多谢']],
    ['0.5g的.2盒', ['0.5g的', '2盒']],
    ['換兩個', ['换两个']],
    ['2️⃣盒', ['2盒']],
    ['５×２', ['5*2']],
  ])('%s', (text, clauses) => {
    expect(readNote(text).clauses.map((clause) => clause.text)).toEqual(clauses);
  });

  it('marks questions', () => {
    expect(readNote('能换吗，急').clauses.map(({ isQuestion }) => isQuestion)).toEqual([
      true,
      false,
    ]);
  });

  it('leads every clause back into the note, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const note = readNote(text);
        for (const clause of note.clauses) {
          const { start, end } = note.toOriginal(clause);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it('reads no more than a person writes', () => {
    expect(readNote('要'.repeat(200_000)).text.length).toBe(500);
  });
});
