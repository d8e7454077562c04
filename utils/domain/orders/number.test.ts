import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NUMBER, readNumber } from './number.ts';

const PLAIN = '零一二三四五六七八九';
const BANK = '零壹贰叁肆伍陆柒捌玖';

/** Writes 1 to 9999 in full; the reader has to bring it back. */
function writeHan(n: number, digits: string, powers: string): string {
  let text = '';
  let gap = false;
  for (const [place, size] of [1000, 100, 10, 1].entries()) {
    const digit = Math.floor(n / size) % 10;
    if (digit === 0) {
      gap = text !== '';
      continue;
    }
    text += (gap ? digits[0]! : '') + digits[digit]! + (powers[place] ?? '');
    gap = false;
  }
  return text;
}

describe('readNumber', () => {
  it('brings back every number written in full', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (n) => {
        expect(readNumber(writeHan(n, PLAIN, '千百十'))).toBe(n);
        expect(readNumber(writeHan(n, BANK, '仟佰拾'))).toBe(n);
        expect(readNumber(String(n))).toBe(n);
        expect(readNumber([...String(n)].map((d) => PLAIN[Number(d)]).join(''))).toBe(n);
      }),
    );
  });

  it.each([
    ['两', 2],
    ['俩', 2],
    ['仨', 3],
    ['贰', 2],
    ['十', 10],
    ['十二', 12],
    ['两百五', 250],
    ['一百零五', 105],
    ['一千二', 1200],
    ['0.25', 0.25],
    ['二〇', 20],
  ])('%s is %d', (text, value) => {
    expect(readNumber(text)).toBe(value);
  });

  it.each(['', '十十', '百', '千百', '盒', '二十百'])('%s is no number', (text) => {
    expect(readNumber(text)).toBeNull();
  });

  it('never throws and the pattern finds only what it can be asked about', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const [word] of text.matchAll(new RegExp(NUMBER, 'g')))
          expect([null, 'number']).toContain(readNumber(word) === null ? null : 'number');
      }),
    );
  });
});
