import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasSameTotal, isSameAmount, parsePack } from './pack.ts';

const amount = (text: string) => parsePack(text).amounts[0]!;
const short = (text: string) => {
  const { amounts, counts, container, total } = parsePack(text);
  return {
    amounts: amounts.map((found) => found.text),
    counts: counts.map(({ count, unit }) => `${count}${unit}`),
    container,
    total: total && `${total.count}${total.unit}`,
  };
};

describe('parsePack', () => {
  it.each([
    ['0.25g*24粒', ['0.25g'], ['24粒'], null, '24粒'],
    ['250mg×24s', ['250mg'], ['24粒'], null, '24粒'],
    ['10ml*10支/盒', ['10ml'], ['10支'], '盒', '10支'],
    ['0.3g×12粒×2板/盒', ['0.3g'], ['12粒', '2板'], '盒', '24粒'],
    ['2板×12粒', [], ['2板', '12粒'], null, '24粒'],
    ['每瓶100毫升', ['100ml'], [], '瓶', null],
    ['10g:0.1g/支', ['10g', '0.1g'], [], '支', null],
    ['４０万单位', ['40万单位'], [], null, null],
    ['0.05%*5ml', ['0.05%', '5ml'], [], null, null],
    ['75 g * 2 盒', ['75g'], ['2盒'], null, '2盒'],
    ['25μg*100片/瓶', ['25μg'], ['100片'], '瓶', '100片'],
    ['维生素B1片 10mg*25片', ['10mg'], ['25片'], null, '25片'],
    ['大号 黑色', [], [], null, null],
  ])('%s', (text, amounts, counts, container, total) => {
    expect(short(text)).toEqual({ amounts, counts, container, total });
  });

  it('compares across units and never by floating point', () => {
    expect(isSameAmount(amount('0.25g'), amount('250mg'))).toBe(true);
    expect(isSameAmount(amount('0.25克'), amount('0.250g'))).toBe(true);
    expect(isSameAmount(amount('25μg'), amount('0.025mg'))).toBe(true);
    expect(isSameAmount(amount('40万单位'), amount('400000单位'))).toBe(true);
    expect(isSameAmount(amount('0.5g'), amount('0.25g'))).toBe(false);
    expect(isSameAmount(amount('5ml'), amount('5g'))).toBe(false);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999 }), (micrograms) => {
        const grams = (micrograms / 1e6).toFixed(6);
        const milligrams = (micrograms / 1e3).toFixed(3);
        expect(isSameAmount(amount(`${grams}g`), amount(`${milligrams}mg`))).toBe(true);
        expect(isSameAmount(amount(`${micrograms}μg`), amount(`${milligrams}毫克`))).toBe(true);
      }),
    );
  });

  it('counts the smallest things of both', () => {
    expect(hasSameTotal(parsePack('2板×12粒'), parsePack('24粒/盒'))).toBe(true);
    expect(hasSameTotal(parsePack('2板×12粒'), parsePack('12粒/盒'))).toBe(false);
    expect(hasSameTotal(parsePack('100ml'), parsePack('12粒'))).toBeNull();
  });

  it('gives places in the text it was given', () => {
    const text = '要　０.５ｇ 的';
    const { start, end } = amount(text);
    expect(text.slice(start, end)).toBe('０.５ｇ');
  });
});
