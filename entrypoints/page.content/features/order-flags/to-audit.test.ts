import { expect, test } from 'vitest';
import { protocol } from '@/utils/messaging/protocol.ts';
import type { OrderReading } from '@/utils/page/read/reading.ts';
import { toAudit } from './to-audit.ts';

const order: OrderReading = {
  id: '1',
  items: [{ title: '禾安 阿莫西林胶囊', spec: null, qty: null, price: null }],
  receiver: null,
  buyerMessage: null,
  sellerMemo: '',
  flag: '红',
  status: '待发货',
  shipBy: null,
};

test('what was not seen stays not seen, what is empty stays empty', () => {
  const { flag: _flag, status: _status, shipBy: _shipBy, ...rest } = order;
  expect(toAudit(order)).toEqual(rest);
});

test('however long a page makes its texts, the message is taken', () => {
  const long = '长'.repeat(9000);
  const huge: OrderReading = {
    ...order,
    items: Array.from({ length: 500 }, () => ({ title: long, spec: long, qty: 1, price: 1 })),
    receiver: { name: long, phone: long, address: long },
    buyerMessage: long,
    sellerMemo: long,
  };
  const request = { orders: [toAudit(huge)] };
  expect(protocol['orders.audit'].request.safeParse(request).success).toBe(true);
});
