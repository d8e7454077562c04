import { describe, expect, it } from 'vitest';
import { auditNote, type GoodsName } from '../fixtures.ts';

const WISHES: [GoodsName, string][] = [
  ['tablet', '不是60片的，我要的是90片装'],
  ['tablet', '换大瓶装的120粒'],
  ['tablet', '100片那个规格'],
  ['granule', '要6袋装的'],
  ['granule', '一盒20袋的那种'],
  ['liquid', '20ml一支的'],
  ['liquid', '要儿童装'],
  ['ointment', '15g的'],
  ['ointment', '大支的20克'],
  ['iodine', '要100毫升的小瓶'],
  ['mask', '10只一包的'],
  ['diaper', '20片装'],
  ['capsule', '36粒装的有吗 要36粒的'],
  ['capsule', '发12粒的小盒'],
  ['tablet', '大瓶100片的'],
  ['granule', '要15袋的大盒'],
  ['granule', '不含糖的'],
  ['granule', '发无糖型'],
  ['liquid', '10支装改12支装'],
  ['liquid', '20支的'],
  ['mask', '小孩戴的儿童款'],
  ['mask', '成人的不要 要儿童的'],
  ['vitamin', '要3岁以上的'],
  ['vitamin', '3-6岁款'],
  ['syrup', '要100ml的'],
  ['syrup', '大瓶300ml'],
  ['pill', '360丸的那个'],
  ['ointment', '5g的小支'],
  ['lens', '2片装的就行'],
];
const OTHERWISE: [GoodsName, string][] = [
  ['capsule', '包装别破损'],
  ['capsule', '外面套个黑色袋子'],
  ['capsule', '用盒子装，别用袋子'],
  ['capsule', '发对规格哦，24粒的'],
  ['capsule', '一次几粒'],
  ['capsule', '一天吃几次 一次一粒还是两粒'],
  ['capsules', '分开装，一盒一个袋子'],
  ['tablet', '60片*2'],
  ['tablet', '120片吃两个月'],
  ['tablet', '送丈母娘的，给个袋子装'],
  ['granule', '两盒20袋'],
  ['granule', '一天两袋，十天量'],
  ['granule', '感冒颗粒'],
  ['liquid', '10支的'],
  ['liquid', '上次漏液了一支，这次包好点'],
  ['ointment', '软膏10g 一支'],
  ['mask', '独立包装吗'],
  ['mask', '儿童能戴吗'],
  ['iodine', '包装结实点，上次漏了半瓶'],
  ['capsule', '24粒够吃8天'],
  ['capsule', '24粒一盒，吃完再买'],
  ['capsule', '一次2粒，一天3次，吃4天'],
  ['capsule', '别送东西了，少点包装'],
  ['capsule', '扫码支付的'],
  ['capsule', '不要用塑料袋'],
];

describe('spec', () => {
  it.each(WISHES)('%s: %s', (goods, message) => {
    expect(auditNote(goods, message).kinds).toContain('spec');
  });

  it.each(OTHERWISE)('%s: %s asks for nothing', (goods, message) => {
    expect(auditNote(goods, message).kinds).not.toContain('spec');
  });
});
