import { describe, expect, it } from 'vitest';
import { auditNote, type GoodsName } from '../fixtures.ts';

const WISHES: [GoodsName, string][] = [
  ['capsule', '发顺丰，到付也行'],
  ['capsule', '走邮政吧 我们这只有邮政'],
  ['capsule', '圆通不要，服务太差'],
  ['capsule', '别发极兔'],
  ['capsule', '请用京东快递'],
  ['capsule', '申通不送到村'],
  ['capsule', '拒收韵达'],
  ['capsule', 'ems'],
  ['capsule', '最好是中通'],
  ['capsule', '寄顺丰补多少钱'],
  ['capsule', '快递别放驿站'],
  ['capsule', '不要放丰巢'],
  ['capsule', '能发顺丰吗'],
  ['capsule', '能不能发邮政'],
  ['capsule', '韵达到不了，换一个'],
  ['capsule', '别用圆通'],
  ['capsule', 'JD快递'],
  ['capsule', '顺丰'],
  ['capsule', '村里只有邮政到'],
  ['capsule', '不要代收点'],
];
const OTHERWISE: [GoodsName, string][] = [
  ['capsule', '放丰巢就行'],
  ['capsule', '快递放门口鞋柜'],
  ['capsule', '顺丰真快，谢谢'],
  ['capsule', '上次顺丰送的很好'],
  ['capsule', '打不通电话就放驿站'],
  ['capsule', '随便什么快递，能到就行'],
  ['capsule', '快递不限，快就行'],
  ['capsule', '中通顺丰都行'],
  ['capsule', '快递员电话打我就好'],
  ['capsule', '顺丰包邮真好'],
  ['capsule', '辛苦快递小哥'],
];

describe('courier', () => {
  it.each(WISHES)('%s: %s', (goods, message) => {
    expect(auditNote(goods, message).kinds).toContain('courier');
  });

  it.each(OTHERWISE)('%s: %s asks for nothing', (goods, message) => {
    expect(auditNote(goods, message).kinds).not.toContain('courier');
  });
});
