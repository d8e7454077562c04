import { describe, expect, it } from 'vitest';
import { readName, relateNames } from './product-name.ts';

it('takes a name apart', () => {
  expect(readName('盐酸左西替利嗪口服溶液')).toMatchObject({
    bare: '左西替利嗪',
    salt: '盐酸',
    form: { key: '口服液' },
  });
  expect(readName('注射用青霉素钠')).toMatchObject({ core: '青霉素钠', form: { key: '粉针' } });
  expect(readName('香砂养胃丸（浓缩丸）')).toMatchObject({ core: '香砂养胃', closer: '浓缩丸' });
  expect(readName('生脉饮（党参方）').variant).toBe('党参方');
});

describe('relateNames', () => {
  it.each([
    ['左西替利嗪片', '盐酸左西替利嗪片', 'same'],
    ['扑热息痛片', '对乙酰氨基酚片', 'same'],
    ['远山感冒灵颗粒', '感冒灵颗粒', 'same'],
    ['成人多维片', '多种维生素矿物质片', 'same'],
    ['青霉素钾片', '青霉素钠片', 'other'],
    ['复方感冒灵颗粒', '感冒灵颗粒', 'other'],
    ['氨酚黄那敏颗粒', '小儿氨酚黄那敏颗粒', 'other'],
    ['厄贝沙坦片', '厄贝沙坦氢氯噻嗪片', 'other'],
    ['艾司奥美拉唑片', '奥美拉唑片', 'other'],
    ['维生素B2片', '维生素B1片', 'other'],
  ])('%s and %s: %s', (told, own, verdict) => {
    expect(relateNames(readName(told), readName(own))).toBe(verdict);
  });
});
