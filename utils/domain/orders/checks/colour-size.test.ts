import { describe, expect, it } from 'vitest';
import { auditNote, type GoodsName } from '../fixtures.ts';

const WISHES: [GoodsName, string][] = [
  ['sock', '选错码 要L'],
  ['sock', 'XL'],
  ['sock', '改成XXL码'],
  ['sock', '尺码换大号'],
  ['sock', '小一号的有吗 换小一号'],
  ['mask', '白色的'],
  ['mask', '一盒蓝色一盒白色'],
  ['lens', '350度'],
  ['lens', '左眼300 右眼350'],
  ['lens', '要400度的'],
  ['diaper', 'M号'],
  ['diaper', '要XL的'],
  ['monitor', '换黑色的'],
  ['sock', '白的'],
  ['sock', 'L'],
  ['sock', '我要大码'],
  ['sock', '黑色换肤色'],
  ['mask', '黑色口罩'],
  ['mask', '两盒都要粉的'],
  ['lens', '一盒300一盒275'],
  ['lens', '度数改成325'],
  ['lens', '200度的发我'],
];
const OTHERWISE: [GoodsName, string][] = [
  ['capsule', '外面套个黑色袋子'],
  ['sock', 'M码 黑'],
  ['mask', '两盒蓝色的'],
  ['monitor', '白色的就好'],
  ['lens', '300度'],
  ['diaper', 'L码两包'],
  ['capsule', '号码没错 1234结尾'],
  ['capsule', '电梯密码2580'],
  ['capsule', '门锁密码是8号键'],
  ['capsule', '37.8度，低烧'],
  ['capsule', '扫码支付的'],
  ['sock', '黑的 M'],
  ['sock', 'M码没错，不用换大'],
  ['sock', '要黑色，别发肤色'],
  ['sock', '不要发错码'],
  ['mask', '要蓝的'],
  ['monitor', 'MB301 白色'],
  ['monitor', '不要黑的，白的'],
  ['lens', '左右都300度'],
];

describe('colour_size', () => {
  it.each(WISHES)('%s: %s', (goods, message) => {
    expect(auditNote(goods, message).kinds).toContain('colour_size');
  });

  it.each(OTHERWISE)('%s: %s asks for nothing', (goods, message) => {
    expect(auditNote(goods, message).kinds).not.toContain('colour_size');
  });
});
