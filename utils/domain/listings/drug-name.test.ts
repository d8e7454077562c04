import { describe, expect, it } from 'vitest';
import { stemOf } from './drug-name.ts';

const stem = (text: string, name: string) =>
  stemOf(text, text.indexOf(name), text.indexOf(name) + name.length);

describe('stemOf', () => {
  it.each([
    ['盐酸曲马多片', '曲马多'],
    ['华法林钠片', '华法林'],
    ['曲马多', '曲马多'],
    ['卡马西平缓释片', '卡马西平'],
    ['伊曲康唑 分散片', '伊曲康唑'],
  ])('%s is a drug of that name', (text, name) => {
    expect(stem(text, name)).toEqual({ isDrug: true, isCompound: false });
  });

  it('knows a compound preparation', () => {
    expect(stem('复方米非司酮片', '米非司酮').isCompound).toBe(true);
  });

  it('knows a name inside another word', () => {
    expect(stem('华法林检测试纸', '华法林').isDrug).toBe(false);
  });
});
