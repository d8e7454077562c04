import { expect, test } from 'vitest';
import type { OrderReading } from '@/utils/page/read/reading.ts';
import { chipOf, contentOf, judgeOrder } from './order-case.ts';

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

test('no difference, no chip', () => {
  const quiet = judgeOrder(order({ buyerMessage: '谢谢老板' }));
  expect(quiet.verdict).toBe('match');
  expect(chipOf(quiet, null, 'zh_CN')).toBeNull();
});

test('a contradiction shows both sides', () => {
  const flagged = judgeOrder(order({ buyerMessage: '我要两盒的，刚才点错了' }));
  expect(chipOf(flagged, null, 'zh_CN')).toEqual({ level: 'error', words: '留言 2盒，订单 1盒' });
});

test('a note that can’t be read is not a note without wishes', () => {
  const unseen = judgeOrder(order({ buyerMessage: null }));
  expect(unseen.verdict).toBe('unseen');
  expect(chipOf(unseen, null, 'zh_CN')).toEqual({ level: 'blind', words: '看不到留言' });
});

test('a contradicting memo counts although the note can’t be read', () => {
  const flagged = judgeOrder(order({ buyerMessage: null, sellerMemo: '买家要2盒' }));
  expect(flagged.verdict).toBe('mismatch');
});

test('dealt with: says so, whatever the notes say', () => {
  const flagged = judgeOrder(order({ buyerMessage: '我要两盒的' }));
  expect(chipOf(flagged, '已改订单，林晓彤', 'zh_CN')).toEqual({
    level: 'ok',
    words: '已改订单，林晓彤',
  });
});

test('content is what the audit looks at, not the shipping status', () => {
  expect(contentOf(order({ status: '已发货', shipBy: 'x', flag: '红' }))).toBe(contentOf(order()));
  expect(contentOf(order({ sellerMemo: '好' }))).not.toBe(contentOf(order()));
  expect(contentOf(order({ buyerMessage: null }))).not.toBe(contentOf(order()));
});
