import { describe, expect, it } from 'vitest';
import { auditNote, type GoodsName } from '../fixtures.ts';

const WISHES: [GoodsName, string][] = [
  ['capsule', '赠送的体温计呢'],
  ['capsule', '活动页说满99送棉签'],
  ['capsule', '送我个药盒吧老板'],
  ['capsule', '多送点小样'],
  ['tablet', '买二送一记得发三瓶'],
  ['tablet', '直播间说有赠品'],
  ['tablet', '送的钙片别忘了'],
  ['tablet', '五星好评返现'],
  ['tablet', '上次少给了一瓶 麻烦补上'],
  ['mask', '搭个试用装呗'],
  ['mask', '能送个收纳袋吗'],
  ['monitor', '送电池吗 送的话放里面'],
  ['monitor', '补差价5元的链接已拍'],
  ['capsule', '店里说送体温计的'],
  ['capsule', '求赠品'],
  ['tablet', '买2送1的那瓶呢'],
  ['tablet', '赠药盒'],
  ['tablet', '麻烦放两个小样'],
  ['mask', '送一包湿巾谢谢'],
];
const OTHERWISE: [GoodsName, string][] = [
  ['capsule', '请送货上门'],
  ['capsule', '早上8点以后送'],
  ['capsule', '上次顺丰送的很好'],
  ['tablet', '送丈母娘的，给个袋子装'],
  ['tablet', '送爸妈的礼物'],
  ['monitor', '送货上门，老人拿不动'],
  ['capsule', '不送也没关系'],
  ['capsule', '没有赠品也行'],
  ['capsule', '别送东西了，少点包装'],
  ['capsule', '什么赠品都不要'],
  ['capsule', '石湖路8号5幢，别送错到6幢'],
  ['capsule', '送到5幢楼下即可'],
  ['capsule', '家在农村，送到村口'],
  ['tablet', '不是送人，简单包装'],
  ['tablet', '送礼用，麻烦配礼袋'],
  ['tablet', '送给老师的'],
  ['cake', '礼盒装，送人'],
  ['cake', '送长辈，不要小票'],
];

describe('gift', () => {
  it.each(WISHES)('%s: %s', (goods, message) => {
    expect(auditNote(goods, message).kinds).toContain('gift');
  });

  it.each(OTHERWISE)('%s: %s asks for nothing', (goods, message) => {
    expect(auditNote(goods, message).kinds).not.toContain('gift');
  });
});
