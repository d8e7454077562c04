import { expect, test } from 'vitest';
import { judgeOrder } from '@/utils/domain/orders/judge-order.ts';
import type { OrderReading } from '@/utils/page/read/reading.ts';
import { chipOf, contentOf, outcomeWords } from './order-case.ts';

const order = (more: Partial<OrderReading> = {}): OrderReading => ({
  id: '6938214400719201',
  items: [{ title: '禾安 阿莫西林胶囊', spec: '0.25g×24粒/盒', qty: 1, price: 22 }],
  receiver: null,
  buyerMessage: '',
  sellerMemo: '',
  flag: null,
  status: '待发货',
  shipBy: null,
  ...more,
});
const judged = (more: Partial<OrderReading>) => ({
  order: order(more),
  judgement: judgeOrder(order(more), 'zh_CN'),
  content: contentOf(order(more)),
});

test('no difference, no chip; not judged yet, no chip', () => {
  expect(chipOf(judged({ buyerMessage: '谢谢老板' }), null, 'zh_CN')).toBeNull();
  const open = { ...judged({ buyerMessage: '要两盒' }), judgement: null };
  expect(chipOf(open, null, 'zh_CN')).toBeNull();
});

test('a contradiction shows both sides', () => {
  const chip = chipOf(judged({ buyerMessage: '我要两盒的，刚才点错了' }), null, 'zh_CN');
  expect(chip).toEqual({ level: 'error', words: '留言 2盒，订单 1盒' });
});

test('a note that can’t be read is not a note without wishes', () => {
  const chip = chipOf(judged({ buyerMessage: null }), null, 'zh_CN');
  expect(chip).toEqual({ level: 'blind', words: '看不到留言' });
});

test('dealt with: says so, whatever the notes say', () => {
  const chip = chipOf(judged({ buyerMessage: '我要两盒的' }), '已改订单，林晓彤', 'zh_CN');
  expect(chip).toEqual({ level: 'ok', words: '已改订单，林晓彤' });
});

test('content is what the audit looks at, not the shipping status', () => {
  expect(contentOf(order({ status: '已发货', shipBy: 'x', flag: '红' }))).toBe(contentOf(order()));
  expect(contentOf(order({ sellerMemo: '好' }))).not.toBe(contentOf(order()));
  expect(contentOf(order({ buyerMessage: null }))).not.toBe(contentOf(order()));
});

test('an outcome in words, with its author', () => {
  expect(outcomeWords({ action: 'changed', person: '林晓彤' }, 'zh_CN')).toBe('已改订单，林晓彤');
  expect(outcomeWords({ action: 'no-problem', person: null }, 'en')).toBe('Not a problem');
  expect(outcomeWords({ action: 'from-the-future', person: null }, 'zh_CN')).toBe('已处理');
  expect(outcomeWords(undefined, 'zh_CN')).toBeNull();
});
