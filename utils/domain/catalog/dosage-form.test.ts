import { expect, it } from 'vitest';
import { formAtEnd, formAtStart, formsIn, formsOfField, isCompatibleForm } from './dosage-form.ts';

it.each([
  ['格列齐特缓释片', '缓释片'],
  ['维生素E胶丸', '软胶囊'],
  ['板蓝根冲剂', '颗粒'],
  ['左氧氟沙星眼药水', '滴眼液'],
])('%s ends in %s', (name, key) => {
  expect(formAtEnd(name)?.key).toBe(key);
});

it('reads fields for the form', () => {
  expect(formsOfField('片剂（薄膜衣）')).toEqual(['片']);
  expect(formsOfField('丸剂（浓缩丸）')).toEqual(['浓缩丸']);
  expect(formsOfField('胶囊剂（缓释）')).toEqual(['缓释胶囊']);
  expect(formsOfField('指夹式')).toEqual([]);
});

it('finds words where they stand', () => {
  expect(formAtStart('胶囊 20粒')).toMatchObject({ key: '胶囊', end: 2 });
  expect(formAtStart('20粒')).toBeNull();
  expect(formsIn('软胶囊换成颗粒').map(({ key, start }) => [key, start])).toEqual([
    ['软胶囊', 0],
    ['颗粒', 5],
  ]);
});

it('knows wider words', () => {
  expect(isCompatibleForm('丸', '水蜜丸')).toBe(true);
  expect(isCompatibleForm('浓缩丸', '水蜜丸')).toBe(false);
  expect(isCompatibleForm('片', '缓释片')).toBe(false);
});
