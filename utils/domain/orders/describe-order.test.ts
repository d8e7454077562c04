import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Locale } from '../language/translate.ts';
import { auditOrder, describeAudit, describeOrderFinding } from './audit-order.ts';
import { type GoodsName, orderOf } from './fixtures.ts';

const say = (goods: GoodsName, message: string | null, memo: string | null, locale: Locale) => {
  const order = orderOf(goods, message, memo);
  return describeAudit(auditOrder(order), order, locale);
};
const han = (text: string) =>
  [...text].reduce((width, letter) => width + (letter.codePointAt(0)! < 0x2000 ? 0.5 : 1), 0);

describe('describeAudit', () => {
  it('puts quantity on both sides', () => {
    expect(say('capsule', '要2盒', null, 'zh_CN')).toEqual({
      title: '数量',
      chip: '留言 2盒，订单 1盒',
      sentence: '留言要 2 盒，订单 1 盒。发货前和买家确认。',
    });
    expect(say('capsule', '要2盒', null, 'en')?.sentence).toBe(
      'Note asks for 2 boxes, order has 1 box. Confirm before shipping.',
    );
  });

  it('says strength and quantity of one item together', () => {
    expect(say('capsule', '要0.5g的，拍2盒，刚手滑点少了', null, 'zh_CN')).toEqual({
      title: '规格和数量',
      chip: '留言 0.5g×2盒，订单 0.25g×1盒',
      sentence: '留言要 0.5g 的 2 盒，订单是 0.25g 的 1 盒。发货前和买家确认。',
    });
  });

  it('ends after the first difference when there are more', () => {
    expect(say('tablet', '一共3瓶 地址改下 发顺丰', null, 'zh_CN')?.chip).toBe(
      '留言 3瓶，订单 2瓶 等 3 处',
    );
  });

  it('holds the memo against the note', () => {
    expect(say('capsule', '不要顺丰', '已安排顺丰', 'zh_CN')?.chip).toBe(
      '留言不要顺丰，备注已安排顺丰',
    );
  });

  it('speaks of the memo when the memo says it', () => {
    expect(say('capsule', null, '改发2盒', 'zh_CN')?.chip).toBe('备注 2盒，订单 1盒');
  });

  it('says nothing of an order that fits', () => {
    expect(say('capsule', '一盒，谢谢', null, 'zh_CN')).toBeNull();
  });

  it('keeps every chip within 22 Han characters and fills every name', () => {
    const parts = fc.constantFrom(
      ...'要2盒|要0.5g的|换成阿莫西林克拉维酸钾分散片|先别发等我出差回来的电话|怀孕五个月能吃吗|地址写错了|发顺丰|要普票|记得送我两个药盒|退款吧不想要了我在医院已经开到药了|处方还没开|电话打13812345678'.split(
        '|',
      ),
    );
    fc.assert(
      fc.property(fc.uniqueArray(parts, { minLength: 1, maxLength: 4 }), (list) => {
        const order = orderOf('capsule', list.join('，'));
        const audit = auditOrder(order);
        const whole = describeAudit(audit, order, 'zh_CN');
        expect(whole).not.toBeNull();
        for (const words of [
          whole!,
          ...audit.findings.map((f) => describeOrderFinding(f, 'zh_CN')),
        ]) {
          expect(han(words.chip)).toBeLessThanOrEqual(22);
          expect(`${words.title}${words.chip}${words.sentence}`).not.toMatch(/[{}]/);
        }
      }),
    );
  });
});
