import { describe, expect, it } from 'vitest';
import { readParts } from './pack-parts.ts';

const amounts = (text: string) => readParts(text).amounts.map((one) => one.text);
const counts = (text: string) =>
  readParts(text).counts.map(
    ({ count, unit, holder }) => `${count}${unit}${holder ? `/${holder}` : ''}`,
  );

describe('readParts', () => {
  it.each([
    ['0.25gx24粒', ['0.25g'], ['24粒']],
    ['12粒/板×2板/盒', [], ['12粒/板', '2板/盒']],
    ['12支/盒，每支10ml', ['10ml'], ['12支/盒']],
    ['160/4.5μg*60吸', ['160μg', '4.5μg'], ['60吸']],
    ['7.5*4.5cm 1卷', ['7.5cm', '4.5cm'], ['1卷']],
    ['0.25*24粒', ['0.25g'], ['24粒']],
    ['12*2板', [], ['12粒', '2板']],
    ['每盒二十四粒', [], ['24粒/盒']],
    ['999板蓝根颗粒 三七片', [], []],
    ['买2盒送1盒 满3瓶减5 第2件半价 39包邮', [], []],
    ['一次2片，每日3袋，2~4粒', [], []],
    ['维生素B12片 CR2032 3M口罩', [], []],
    ['杀菌率99.9% 100%纯棉', [], []],
  ])('%s', (text, expectedAmounts, expectedCounts) => {
    expect(amounts(text)).toEqual(expectedAmounts);
    expect(counts(text)).toEqual(expectedCounts);
  });

  it('tells so much in so much', () => {
    const share = (text: string) => readParts(text).ratios.map((one) => one.share);
    expect(share('10g:0.3g')).toEqual([0.03]);
    expect(share('5mg/10ml')).toEqual([0.0005]);
    expect(share('30mg/g')).toEqual([0.03]);
    expect(share('每10ml含5mg')).toEqual([0.0005]);
    expect(share('80mg/12.5mg')).toEqual([]);
  });

  it('knows crude drug, several pieces and one substance of many', () => {
    expect(readParts('每8丸相当于原生药3g').amounts).toMatchObject([
      { perCount: 8, isCrude: true },
    ]);
    expect(readParts('每片含对乙酰氨基酚0.3g').amounts).toMatchObject([{ isIngredient: true }]);
  });

  it('gives places in the text it was given', () => {
    const text = '要　０.５ｇ×２４粒';
    const parts = readParts(text);
    const [amount, count] = [parts.amounts[0]!, parts.counts[0]!];
    expect(text.slice(amount.start, amount.end)).toBe('０.５ｇ');
    expect(text.slice(count.start, count.end)).toBe('２４粒');
  });
});
