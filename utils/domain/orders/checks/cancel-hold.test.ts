import { describe, expect, it } from 'vitest';
import { auditNote, type GoodsName } from '../fixtures.ts';

const WISHES: [GoodsName, string][] = [
  ['capsule', '退款'],
  ['capsule', '拍重复了 退一个'],
  ['capsule', '不好意思买错了 取消订单'],
  ['capsule', '孩子乱按的'],
  ['capsule', '不要发货！！！'],
  ['capsule', '已在药店买了 请退'],
  ['capsule', '不需要了谢谢'],
  ['capsule', '没有现货就别发了'],
  ['capsule', '效期少于一年的不要'],
  ['capsule', '帮我退掉这一单'],
  ['capsule', '重复下单'],
  ['capsule', '能取消吗 不想要了'],
  ['capsule', '买贵了 退'],
  ['capsule', '请关闭交易'],
  ['capsule', '下错单 别发'],
  ['capsule', '不发了谢谢'],
  ['capsule', '我妈买过了 这单取消'],
  ['capsule', '医生说不用吃了'],
];
const OTHERWISE: [GoodsName, string][] = [
  ['capsule', '就这个规格 别发错'],
  ['capsule', '别发临期的'],
  ['capsule', '不取消了，发吧'],
  ['capsule', '刚才申请的取消作废，请正常发货'],
  ['capsule', '不退款了 继续发'],
  ['capsule', '本来想退，算了发吧'],
  ['capsule', '胶囊 别发错'],
  ['sock', '要黑色，别发肤色'],
];

describe('cancel_hold', () => {
  it.each(WISHES)('%s: %s', (goods, message) => {
    expect(auditNote(goods, message).kinds).toContain('cancel_hold');
  });

  it.each(OTHERWISE)('%s: %s asks for nothing', (goods, message) => {
    expect(auditNote(goods, message).kinds).not.toContain('cancel_hold');
  });
});
