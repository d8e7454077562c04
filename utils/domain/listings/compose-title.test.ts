import { expect, it } from 'vitest';
import { bareOf, composeTitle, titleParts, titleUnits } from './compose-title.ts';

const ORDER = ['brand', 'tradeName', 'genericName', 'spec'] as const;

it('puts the parts together and says none twice', () => {
  const fields = { brand: '快灵', tradeName: '快灵', genericName: '感冒灵颗粒', spec: '10g×9袋' };
  expect(composeTitle({ productClass: 'otc', fields }, ORDER)).toBe('快灵 感冒灵颗粒 10g×9袋');
  expect(composeTitle({ productClass: 'otc', fields: { brand: '快灵' } }, ORDER)).toBeNull();
});

it('finds parts whatever signs stand between', () => {
  const fields = {
    title: '快灵(感冒灵)颗粒 １０g*9袋',
    genericName: '感冒灵颗粒',
    spec: '10g×9袋/盒',
  };
  const { parts } = titleParts({ productClass: 'otc', fields }, ORDER);
  expect(parts.map(({ field, index }) => [field, index])).toEqual([
    ['genericName', 2],
    ['spec', 7],
  ]);
});

it('counts a Han letter as two', () => {
  expect(titleUnits('感冒灵 10g')).toBe(10);
});

it('keeps the point of a strength only', () => {
  expect(bareOf('0.3g × 20粒. ')).toBe('0.3g20粒');
});
