import type { MessageTable } from '../translate.ts';

/** Order notes: chip, head and sentence of every kind of wish. `side` is one of the two `orders.side` words. */
export const orderWords = {
  'orders.side.buyerMessage': { zh: '留言', en: 'Note' },
  'orders.side.sellerMemo': { zh: '备注', en: 'Memo' },
  'orders.chip.both': {
    zh: '{side} {wanted}，订单 {ordered}',
    en: '{side} {wanted}, order {ordered}',
  },
  'orders.chip.one': { zh: '{side}：{wanted}', en: '{side}: {wanted}' },
  'orders.chip.more': { zh: '{chip} 等 {n} 处', en: '{chip}, {n} in all' },
  'orders.and': { zh: '{a}和{b}', en: '{a} and {b}' },
  'orders.kind.quantity': { zh: '数量', en: 'Quantity' },
  'orders.quantity': {
    zh: '{side}要 {wanted}，订单 {ordered}。发货前和买家确认。',
    en: '{side} asks for {wanted}, order has {ordered}. Confirm before shipping.',
  },
} satisfies MessageTable;
