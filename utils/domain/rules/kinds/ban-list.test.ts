import { expect, it } from 'vitest';
import { findingsOf } from '../../../../test/helpers/rules.ts';

const banned = (fields: Parameters<typeof findingsOf>[2]) =>
  findingsOf('RX-07', 'rx', fields).map(({ message }) => message.values.name);

it.each([
  ['盐酸曲马多缓释片', ['曲马多']],
  ['华法林钠片', ['华法林']],
  ['复方米非司酮片', ['复方米非司酮']],
  ['氢溴酸右美沙芬片', ['右美沙芬']],
  ['复方右美沙芬糖浆', []],
  ['伊曲康唑分散片', ['伊曲康唑']],
  ['夫西地酸乳膏', []],
  ['注射用头孢曲松钠', ['注射用']],
  ['甘精胰岛素注射液', []],
  ['复方盐酸伪麻黄碱缓释胶囊', ['复方盐酸伪麻黄碱']],
  ['麻黄止嗽丸', []],
  ['维生素C片', []],
])('%s', (genericName, expected) => {
  expect(banned({ genericName })).toEqual(expected);
});

it('looks at the dosage form field for external use', () => {
  expect(banned({ genericName: '伊曲康唑', form: '乳膏剂' })).toEqual([]);
});

it('marks title and generic name each', () => {
  expect(banned({ title: '某牌 地高辛片 0.25mg', genericName: '地高辛片' })).toHaveLength(2);
});
