import { describe, expect, it } from 'vitest';
import { stemOf } from './drug-name.ts';

const stem = (text: string, name: string) =>
  stemOf(text, text.indexOf(name), text.indexOf(name) + name.length);

describe('stemOf', () => {
  it.each([
    ['盐酸曲马多片', '曲马多'],
    ['华法林钠片', '华法林'],
    ['卡马西平缓释片', '卡马西平'],
    ['伊曲康唑 分散片', '伊曲康唑'],
    ['某牌盐酸普罗帕酮片', '普罗帕酮'],
    ['达比加群酯胶囊', '达比加群酯'],
  ])('%s is a drug of that name', (text, name) => {
    expect(stem(text, name)).toEqual({
      isDrug: true,
      hasForm: true,
      isCompound: false,
      isUnsure: false,
    });
  });

  it('takes the bare name for the drug', () => {
    expect(stem('曲马多', '曲马多')).toMatchObject({ isDrug: true, hasForm: false });
  });

  it.each([
    ['复方米非司酮片', '米非司酮'],
    ['炔雌醇环丙孕酮片', '环丙孕酮'],
    ['双氯芬酸钠米索前列醇片', '米索前列醇'],
    ['对乙酰氨基酚/曲马多片', '曲马多'],
    ['雌二醇片/雌二醇地屈孕酮片复合包装', '雌二醇'],
  ])('%s is a compound preparation', (text, name) => {
    expect(stem(text, name).isCompound).toBe(true);
  });

  it.each([
    ['华法林检测试纸', '华法林'],
    ['雌二醇屈螺酮片', '雌二醇'],
    ['奎宁水', '奎宁'],
    ['左奥硝唑片', '奥硝唑'],
    ['脱氢雌二醇片', '雌二醇'],
  ])('in %s the name is part of another word', (text, name) => {
    expect(stem(text, name).isDrug).toBe(false);
  });

  it('is unsure of what is glued in front', () => {
    expect(stem('舒心地高辛片', '地高辛')).toMatchObject({ isDrug: true, isUnsure: true });
  });
});
