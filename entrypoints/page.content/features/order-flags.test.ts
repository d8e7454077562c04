import { expect, test, vi } from 'vitest';
import { judgeOrder } from '@/utils/domain/orders/judge-order.ts';
import type { RequestOf } from '@/utils/messaging/protocol.ts';
import type { OrderReading } from '@/utils/page/read/reading.ts';
import { fakePage } from '../../../test/helpers/page-context.ts';
import { orderFlags } from './order-flags.tsx';

const order = (id: string, buyerMessage: string | null): OrderReading => ({
  id,
  items: [{ title: '禾安 阿莫西林胶囊', spec: '0.25g×24粒/盒', qty: 1, price: 22 }],
  receiver: null,
  buyerMessage,
  sellerMemo: '',
  flag: null,
  status: '待发货',
  shipBy: null,
});

function open(resolved: unknown[] = []) {
  const page = fakePage('order-list', {
    'orders.resolved': { resolved },
    'orders.audit': ({ orders }: RequestOf<'orders.audit'>) => ({
      judgements: orders.map((one) => judgeOrder(one as OrderReading, 'zh_CN')),
    }),
  });
  orderFlags.start(page.context);
  return page;
}

test('every order is checked and recorded once, flagged ones counted by level', async () => {
  const page = open();
  const all = { orders: [order('1', '要两盒'), order('2', ''), order('3', null)] };
  page.show(all);
  page.show(all);
  await vi.waitFor(() => expect(page.text('order-strip')).toBe('本页 3 单不一致 1看不到留言 1'));
  page.show(all);
  expect(page.records.map((one) => one.kind === 'order-check' && one.body.verdict)).toEqual([
    'mismatch',
    'match',
    'unseen',
  ]);
  expect(page.sent('page.state').at(-1)).toMatchObject({ open: { error: 1, blind: 1 } });
  expect(page.sent('orders.audit')).toHaveLength(1);
});

test('only flagged notes are kept as evidence', async () => {
  const page = open();
  page.show({ orders: [order('1', '要两盒'), order('2', '谢谢老板')] });
  await vi.waitFor(() =>
    expect(page.sent('evidence.keep')).toMatchObject([
      { items: [{ kind: 'order', key: ['douyin', '1'], text: '要两盒' }] },
    ]),
  );
});

test('what was dealt with before the reload stays dealt with', async () => {
  const page = open([{ orderId: '1', action: 'changed', person: '林晓彤', at: 1 }]);
  const all = { orders: [order('1', '要两盒')] };
  page.show(all);
  expect(page.sent('orders.resolved')).toEqual([{ site: 'douyin', orderIds: ['1'] }]);
  await vi.waitFor(() => expect(page.text('order-strip')).toBe('本页 1 单已处理 1'));
});

test('a page of correct orders has no tag', () => {
  const page = open();
  page.show({ orders: [order('1', '谢谢老板')] });
  expect(page.text('order-strip')).toBe('本页 1 单');
});

test('an unreadable page says so, not that it has no orders', () => {
  const page = open();
  page.show({ state: 'blind', missing: ['订单'], orders: null });
  expect(page.text('order-strip')).toBe('本页订单看不到');
  expect(page.records).toEqual([]);
});
