import type { MessageTable } from '../translate.ts';

/**
 * Order notes: chip, head and sentence of every kind of wish.
 * `side` is one of the two `orders.side` words, `wanted` and `ordered` are the two sides in few words.
 */
export const orderWords = {
  'orders.side.buyerMessage': { zh: '留言', en: 'Note' },
  'orders.side.sellerMemo': { zh: '备注', en: 'Memo' },
  'orders.and': { zh: '{a}和{b}', en: '{a} and {b}' },

  'orders.chip.both': {
    zh: '{side} {wanted}，订单 {ordered}',
    en: '{side} {wanted}, order {ordered}',
  },
  'orders.chip.one': { zh: '{side}：{wanted}', en: '{side}: {wanted}' },
  'orders.chip.memo': { zh: '留言{wanted}，备注{ordered}', en: 'Note {wanted}, memo {ordered}' },
  'orders.chip.more': { zh: ' 等 {n} 处', en: ', {n} in all' },

  'orders.kind.quantity': { zh: '数量', en: 'Quantity' },
  'orders.kind.spec': { zh: '规格', en: 'Pack' },
  'orders.kind.strength': { zh: '规格', en: 'Strength' },
  'orders.kind.dosage_form': { zh: '剂型', en: 'Dosage form' },
  'orders.kind.product_swap': { zh: '商品', en: 'Product' },
  'orders.kind.colour_size': { zh: '颜色尺码', en: 'Colour or size' },
  'orders.kind.gift': { zh: '赠品', en: 'Gift' },
  'orders.kind.address': { zh: '地址', en: 'Address' },
  'orders.kind.phone': { zh: '电话', en: 'Phone' },
  'orders.kind.receiver': { zh: '收货人', en: 'Receiver' },
  'orders.kind.courier': { zh: '快递', en: 'Courier' },
  'orders.kind.delivery_date': { zh: '发货时间', en: 'Shipping date' },
  'orders.kind.cancel_hold': { zh: '取消或暂停', en: 'Cancel or hold' },
  'orders.kind.invoice': { zh: '发票', en: 'Invoice' },
  'orders.kind.prescription': { zh: '处方', en: 'Prescription' },
  'orders.kind.contraindication': { zh: '用药提示', en: 'Use of the medicine' },

  'orders.differs': {
    zh: '{side}要 {wanted}，订单 {ordered}。发货前和买家确认。',
    en: '{side} asks for {wanted}, order has {ordered}. Confirm before shipping.',
  },
  'orders.differs.name': {
    zh: '{side}要{wanted}，订单是{ordered}。发货前和买家确认。',
    en: '{side} asks for {wanted}, order has {ordered}. Confirm before shipping.',
  },
  'orders.differs.unsure': {
    zh: '{side}可能要 {wanted}，订单 {ordered}，请人看一下。',
    en: '{side} may ask for {wanted}, order has {ordered}. Have a look.',
  },
  'orders.turned-down': {
    zh: '{side}说{wanted}，订单正是 {ordered}。发货前和买家确认。',
    en: '{side} says {wanted}, and that is what was ordered: {ordered}. Confirm before shipping.',
  },
  'orders.nowhere': {
    zh: '{side}写“{wanted}”，订单上没有这一项，请人看一下。',
    en: '{side} says "{wanted}", which is not on the order. Have a look.',
  },
  'orders.spec-and-quantity': {
    zh: '{side}要 {wantedSpec} 的 {wantedCount}，订单是 {orderedSpec} 的 {orderedCount}。发货前和买家确认。',
    en: '{side} asks for {wantedCount} of {wantedSpec}, order has {orderedCount} of {orderedSpec}. Confirm before shipping.',
  },
  'orders.gift': {
    zh: '{side}写“{wanted}”，订单上没有。核对活动后再发货。',
    en: '{side} says "{wanted}", which is not on the order. Check the offer, then ship.',
  },
  'orders.address': {
    zh: '{side}的地址和订单不同。和买家确认，改好再发货。',
    en: '{side} names another address. Confirm it, change it, then ship.',
  },
  'orders.address.ask': {
    zh: '{side}说地址要改。和买家确认，改好再发货。',
    en: '{side} asks for another address. Confirm it, change it, then ship.',
  },
  'orders.phone.ask': {
    zh: '{side}说电话要改。和买家确认，改好再发货。',
    en: '{side} asks for another phone number. Confirm it, change it, then ship.',
  },
  'orders.receiver.ask': {
    zh: '{side}说收货人要改。和买家确认，改好再发货。',
    en: '{side} asks for another receiver. Confirm it, change it, then ship.',
  },
  'orders.phone': {
    zh: '{side}的电话和订单不同。和买家确认，改好再发货。',
    en: '{side} names another phone number. Confirm it, change it, then ship.',
  },
  'orders.receiver': {
    zh: '{side}的收货人和订单不同。和买家确认，改好再发货。',
    en: '{side} names another receiver. Confirm it, change it, then ship.',
  },
  'orders.courier': {
    zh: '{side}写“{wanted}”。按这个安排快递，补一条备注。',
    en: '{side} says "{wanted}". Book the courier so and add a memo.',
  },
  'orders.courier.memo': {
    zh: '留言{wanted}，备注{ordered}。',
    en: 'Note says {wanted}, memo says {ordered}.',
  },
  'orders.delivery_date': {
    zh: '{side}写“{wanted}”。先定好发货时间再发货。',
    en: '{side} says "{wanted}". Settle the day before shipping.',
  },
  'orders.cancel_hold': {
    zh: '{side}写“{wanted}”。先不发货，和买家确认。',
    en: '{side} says "{wanted}". Hold it and confirm with the buyer.',
  },
  'orders.invoice': {
    zh: '{side}写“{wanted}”。交给开票的人，补一条备注。',
    en: '{side} says "{wanted}". Pass it on for the invoice and add a memo.',
  },
  'orders.prescription': {
    zh: '{side}写“{wanted}”。请药师核对处方后再发货。',
    en: '{side} says "{wanted}". Have the pharmacist check the prescription before shipping.',
  },
  'orders.contraindication': {
    zh: '{side}写“{wanted}”。请药师看说明书后再发货。',
    en: '{side} says "{wanted}". Have the pharmacist check the leaflet before shipping.',
  },
} satisfies MessageTable;
