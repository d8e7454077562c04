import { describe, expect, it } from 'vitest';
import { auditNote, type GoodsName } from '../fixtures.ts';

const WISHES: [GoodsName, string][] = [
  ['capsule', '过两天再发，人不在'],
  ['capsule', '25号再发'],
  ['capsule', '12月1日发货'],
  ['capsule', '国庆后发'],
  ['capsule', '暂缓发货'],
  ['capsule', '晚一天发'],
  ['capsule', '等我另外一个订单一起'],
  ['capsule', '周五前务必收到'],
  ['capsule', '月底发就行'],
  ['capsule', '人在外地下周才回来，回来再收货'],
  ['capsule', '周末送，平时上班没人'],
  ['capsule', '明天再发货'],
  ['capsule', '延迟到下月5号发'],
  ['capsule', '两单合一单发'],
  ['capsule', '下午发的话就明天发'],
  ['capsule', '我说发再发'],
  ['capsule', '先放仓库 通知发货'],
  ['capsule', '十天后发'],
  ['capsule', '下周发'],
  ['capsule', '元旦后再寄'],
  ['capsule', '和昨天那单合并'],
  ['capsule', '别急着发 等补拍'],
  ['capsule', '周日之前要用 必须到'],
  ['capsule', '我回家了再发货'],
  ['capsule', '15号以后寄'],
];
const OTHERWISE: [GoodsName, string][] = [
  ['capsule', '老板发货快点，急用'],
  ['capsule', '麻烦今天发出'],
  ['capsule', '请送货上门'],
  ['capsule', '早上8点以后送'],
  ['capsule', '发货短信通知一下'],
  ['capsule', '就这个规格 别发错'],
  ['capsule', '发对规格哦，24粒的'],
  ['capsule', '发炎了，医生说吃三天'],
  ['capsule', '隐私发货'],
  ['capsule', '什么时候发货'],
  ['capsule', '能今天到吗？'],
  ['capsule', '保质期到什么时候'],
  ['capsule', '上次顺丰送的很好'],
  ['capsule', '电话打不通就发短信'],
  ['capsule', '一定要发正品'],
  ['capsule', '别发临期的'],
  ['capsule', '收到好评'],
  ['tablet', '送丈母娘的，给个袋子装'],
  ['tablet', '送爸妈的礼物'],
  ['tablet', '国庆前能到吗'],
  ['granule', '拆盒发，不要盒子'],
  ['monitor', '测试好再发'],
  ['monitor', '送货上门，老人拿不动'],
  ['capsule', '不改地址了，按原来的发'],
  ['capsule', '以前吃0.5g，现在医生让减到0.25g'],
];

describe('delivery_date', () => {
  it.each(WISHES)('%s: %s', (goods, message) => {
    expect(auditNote(goods, message).kinds).toContain('delivery_date');
  });

  it.each(OTHERWISE)('%s: %s asks for nothing', (goods, message) => {
    expect(auditNote(goods, message).kinds).not.toContain('delivery_date');
  });
});
