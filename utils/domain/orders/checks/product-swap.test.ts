import { describe, expect, it } from 'vitest';
import { auditNote, type GoodsName } from '../fixtures.ts';

const WISHES: [GoodsName, string][] = [
  ['capsule', '改成头孢拉定'],
  ['capsule', '不是这个 我要阿奇霉素'],
  ['granule', '帮忙换成连花清瘟胶囊'],
  ['granule', '能换风寒感冒颗粒吗'],
  ['granule', '我要的是小柴胡，拍成感冒清热了'],
  ['tablet', '不要氨糖 要纯钙片'],
  ['tablet', '能不能换成液体钙'],
  ['monitor', '换欧姆龙的'],
  ['monitor', '不要这个型号 换高配'],
  ['ointment', '拿错了 是夫西地酸'],
  ['iodine', '酒精 不是碘伏'],
  ['capsule', '联邦的那种不要这个牌子'],
  ['liquid', '要太极家的'],
  ['capsule', '另一种消炎药'],
  ['capsule', '拍错 要的是罗红霉素'],
  ['capsule', '是想买头孢的'],
  ['capsule', '给我换阿莫西林克拉维酸钾'],
  ['granule', '我想要感冒灵的 不是这个'],
  ['granule', '发板蓝根吧 感冒清热缺货的话'],
  ['tablet', '想买的是维生素D不是钙片'],
  ['monitor', '换成血糖仪'],
  ['monitor', '要MB-302'],
  ['ointment', '红霉素的'],
  ['ointment', '换成红霉素软膏'],
  ['lens', '换日抛的'],
  ['pill', '要知柏地黄丸 拍成六味了'],
  ['liquid', '抗病毒的那种口服液'],
  ['liquid', '买错了 应该买蓝芩'],
];
const OTHERWISE: [GoodsName, string][] = [
  ['capsule', '生产日期要新鲜的'],
  ['capsule', '不要电话，短信就好'],
  ['capsule', '一定要发正品'],
  ['capsule', '要真货'],
  ['capsule', '要最新批次'],
  ['tablet', '两瓶都要新日期'],
  ['granule', '不要拆盒'],
  ['granule', '拆盒发，不要盒子'],
  ['liquid', '不要碰碎了'],
  ['sock', '第一次穿，不合适能换吗'],
  ['monitor', '给老人用的，说明书要中文'],
  ['capsule', '不用换货，就这个'],
  ['capsule', '原本想要两盒，算了一盒够了'],
  ['capsule', '没拍错，就要0.25g'],
  ['capsule', '不是500mg，是250mg，没错'],
  ['capsule', '朋友说0.5g的好，我还是要0.25'],
  ['capsule', '不要发票 谢谢'],
  ['capsule', '什么赠品都不要'],
  ['capsule', '电话没换，还是原来那个'],
  ['capsule', '不要用塑料袋'],
  ['capsule', '要厂家直发的吗'],
  ['capsule', '禾安牌的对吧'],
  ['capsule', '就要禾安的'],
  ['capsules', '三盒都要同一批号'],
  ['capsules', '不是一盒，是三盒哦，没拍错'],
];

describe('product_swap', () => {
  it.each(WISHES)('%s: %s', (goods, message) => {
    expect(auditNote(goods, message).kinds).toContain('product_swap');
  });

  it.each(OTHERWISE)('%s: %s asks for nothing', (goods, message) => {
    expect(auditNote(goods, message).kinds).not.toContain('product_swap');
  });
});
