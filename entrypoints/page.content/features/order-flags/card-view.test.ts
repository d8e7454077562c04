import { expect, test } from 'vitest';
import { judgeOrder } from '@/utils/domain/orders/judge-order.ts';
import type { OrderReading } from '@/utils/page/read/reading.ts';
import { cardView } from './card-view.ts';
import { contentOf } from './order-case.ts';

const order = (more: Partial<OrderReading>): OrderReading => ({
  id: '1',
  items: [{ title: '禾安 阿莫西林胶囊', spec: '0.25g×24粒/盒', qty: 1, price: 22 }],
  receiver: null,
  buyerMessage: '',
  sellerMemo: '',
  flag: null,
  status: null,
  shipBy: null,
  ...more,
});
const view = (more: Partial<OrderReading>, resolved: string | null = null) =>
  cardView(
    {
      order: order(more),
      judgement: judgeOrder(order(more), 'zh_CN'),
      content: contentOf(order(more)),
    },
    resolved,
    null,
    'zh_CN',
  );
const marked = (column: { segments: { text: string; isMarked: boolean }[] | null } | undefined) =>
  column?.segments?.filter((segment) => segment.isMarked).map((segment) => segment.text);
const text = (column: { segments: { text: string }[] | null } | undefined) =>
  column?.segments?.map((segment) => segment.text).join('');

test('both sides with the exact words marked', () => {
  const card = view({ buyerMessage: '我要两盒的，刚才点错了' });
  expect(card.level).toBe('error');
  expect(card.sentence).toContain('2 盒');
  expect(card.columns.map((column) => column.label)).toEqual(['买家留言', '订单']);
  expect(marked(card.columns[0])).toEqual(['两盒']);
  expect(marked(card.columns[1])).toEqual(['1']);
  expect(text(card.columns[1])).toBe('禾安 阿莫西林胶囊 0.25g×24粒/盒 ×1，￥22.00');
});

test('a strength marks its part of the specification', () => {
  const card = view({ buyerMessage: '要0.5g的那种' });
  expect(marked(card.columns[0])?.join('')).toContain('0.5g');
  expect(marked(card.columns[1])?.join('')).toContain('0.25g');
});

test('a memo stands beside the note; an empty note beside a memo is left out', () => {
  expect(
    view({ buyerMessage: '要两盒', sellerMemo: '已核对' }).columns.map((one) => one.label),
  ).toEqual(['买家留言', '商家备注', '订单']);
  expect(view({ sellerMemo: '买家要两盒' }).columns.map((one) => one.label)).toEqual([
    '商家备注',
    '订单',
  ]);
});

test('an unreadable note says what to do and shows no empty column', () => {
  const card = view({ buyerMessage: null });
  expect(card).toMatchObject({ level: 'blind', title: '看不到留言' });
  expect(card.sentence).toContain('发货前看一下买家留言');
  expect(card.columns[0]?.segments).toBeNull();
});

test('only the items a finding is about', () => {
  const items = [
    { title: '医用外科口罩', spec: '50只/盒', qty: 3, price: 12.8 },
    { title: '碘伏消毒液', spec: '100ml/瓶', qty: 1, price: 6.5 },
  ];
  const card = view({ items, buyerMessage: '碘伏要2瓶' });
  expect(text(card.columns[1])).toContain('碘伏消毒液');
});
