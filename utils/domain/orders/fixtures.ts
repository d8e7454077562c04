import { auditOrder, type OrderAudit } from './audit-order.ts';
import type { Order, OrderItem } from './order.ts';

/** Invented goods for tests: title, specification, number ordered. */
const GOODS = {
  capsule: ['禾安 阿莫西林胶囊', '0.25g*24粒/盒', 1],
  capsules: ['禾安 阿莫西林胶囊', '0.25g*24粒/盒', 3],
  tablet: ['百木 氨糖软骨素钙片', '1.1g*60片/瓶', 2],
  granule: ['云岭 感冒清热颗粒', '12g*10袋/盒', 2],
  liquid: ['青囊 双黄连口服液', '10ml*10支/盒', 1],
  ointment: ['青囊 莫匹罗星软膏', '10g/支', 1],
  sock: ['步安 医用弹力袜', '黑色 M', 1],
  mask: ['步安 医用外科口罩', '成人款 蓝色 50只/盒', 2],
  monitor: ['脉安 电子血压计 MB-301', '白色 标准款', 1],
  lens: ['明视 隐形眼镜 月抛', '-3.00(300度) 6片装', 2],
  diaper: ['康护 成人纸尿裤', 'L码 10片/包', 2],
  iodine: ['洁然 碘伏消毒液', '500ml/瓶', 1],
  vitamin: ['康乐儿 维生素D滴剂', '0-3岁 24粒/盒', 1],
  cake: ['杏和堂 阿胶糕 礼盒装', '500g*2盒', 1],
  pill: ['百木 六味地黄丸(浓缩丸)', '200丸/瓶', 3],
  syrup: ['云岭 川贝枇杷糖浆', '150ml/瓶', 1],
  strips: ['脉安 血糖试纸', '50条 送采血针50支', 1],
} as const;
export type GoodsName = keyof typeof GOODS;

export function itemOf(name: GoodsName): OrderItem {
  const [title, spec, qty] = GOODS[name];
  return { title, spec, qty, price: 20 };
}

/** One order of one of the goods with a message, and a memo if there is one. */
export function orderOf(
  name: GoodsName,
  buyerMessage: string | null,
  sellerMemo: string | null = null,
): Order {
  return {
    id: '6938200000000000001',
    items: [itemOf(name)],
    receiver: {
      name: '林秋',
      phone: '13900001234',
      address: '江苏省苏州市吴中区石湖路8号5幢302室',
    },
    buyerMessage,
    sellerMemo,
  };
}

export function auditNote(name: GoodsName, message: string): OrderAudit {
  return auditOrder(orderOf(name, message));
}
