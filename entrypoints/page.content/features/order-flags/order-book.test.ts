import { expect, test } from 'vitest';
import { judgeOrder } from '@/utils/domain/orders/judge-order.ts';
import type { OrderReading, PageReading } from '@/utils/page/read/reading.ts';
import { createOrderBook, type OrderBook } from './order-book.ts';

const NOW = Date.parse('2026-11-24T15:00:00+08:00');
const order = (id: string, buyerMessage: string | null, qty = 1): OrderReading => ({
  id,
  items: [{ title: '禾安 阿莫西林胶囊', spec: '0.25g×24粒/盒', qty, price: 22 }],
  receiver: null,
  buyerMessage,
  sellerMemo: '',
  flag: null,
  status: '待发货',
  shipBy: null,
});
const reading = (...orders: OrderReading[]) => ({ orders, account: '小林' }) as PageReading;
/** What the feature does with a reading once the background has answered. */
function read(book: OrderBook, page: PageReading, now = NOW) {
  book.take(page, now);
  for (const asked of book.unjudged.splice(0)) book.settle(asked, judgeOrder(asked.order, 'zh_CN'));
  return book.takeChecks();
}

test('one check per order, however often the page is read', () => {
  const book = createOrderBook('douyin');
  const page = reading(order('1', '要两盒'), order('2', ''));
  expect(read(book, page)).toMatchObject([
    {
      key: ['douyin', '1'],
      revision: 0,
      subject: '1',
      account: '小林',
      body: { verdict: 'mismatch', kinds: ['quantity'], hasNote: true },
    },
    { key: ['douyin', '2'], body: { verdict: 'match', kinds: [], hasNote: false } },
  ]);
  expect(read(book, page, NOW + 5000)).toEqual([]);
  expect(read(book, reading(order('2', '')), NOW + 6000)).toEqual([]);
});

test('changed content is a new revision on the day the order was first seen', () => {
  const book = createOrderBook('douyin');
  read(book, reading(order('1', '要两盒')));
  const [next] = read(book, reading(order('1', '要两盒', 2)), NOW + 90_000);
  expect(next).toMatchObject({ revision: 1, at: NOW, body: { verdict: 'match' } });
});

test('an answer to content that is gone says nothing', () => {
  const book = createOrderBook('douyin');
  book.take(reading(order('1', '要两盒')), NOW);
  const [asked] = book.unjudged.splice(0);
  book.take(reading(order('1', '')), NOW + 1000);
  book.settle(asked!, judgeOrder(asked!.order, 'zh_CN'));
  expect(book.takeChecks()).toEqual([]);
  expect(book.cases[0]?.judgement).toBeNull();
});

test('an unreadable note is recorded as unseen', () => {
  const [check] = read(createOrderBook('douyin'), reading(order('1', null)));
  expect(check).toMatchObject({ body: { verdict: 'unseen', hasNote: false } });
});

test('each order is asked about once', () => {
  const book = createOrderBook('douyin');
  book.take(reading(order('1', ''), order('2', '')), NOW);
  expect(book.unasked.splice(0)).toEqual(['1', '2']);
  book.take(reading(order('2', ''), order('3', '')), NOW);
  expect(book.unasked).toEqual(['3']);
});

test('an outcome is an action with the order as subject', () => {
  const book = createOrderBook('douyin');
  read(book, reading(order('1', '要两盒')));
  expect(book.resolve('1', 'changed', '林晓彤', NOW)).toMatchObject([
    {
      kind: 'order-action',
      key: ['douyin', '1', String(NOW)],
      subject: '1',
      body: { action: 'changed' },
    },
  ]);
  expect(book.resolved.get('1')).toEqual({ action: 'changed', person: '林晓彤', at: NOW });
});

test('a page that could not be read says nothing about orders', () => {
  const blind = { orders: null, account: null } as PageReading;
  const book = createOrderBook('douyin');
  expect(read(book, blind)).toEqual([]);
  expect(book.cases).toEqual([]);
});
