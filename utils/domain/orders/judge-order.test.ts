import { expect, test } from 'vitest';
import { judgeOrder } from './judge-order.ts';
import type { Order } from './order.ts';

const order = (more: Partial<Order> = {}): Order => ({
  id: '6938214400719201',
  items: [{ title: '禾安 阿莫西林胶囊', spec: '0.25g×24粒/盒', qty: 1, price: 22 }],
  receiver: null,
  buyerMessage: '',
  sellerMemo: '',
  ...more,
});

test('no difference, no words', () => {
  const quiet = judgeOrder(order({ buyerMessage: '谢谢老板' }), 'zh_CN');
  expect(quiet).toEqual({ verdict: 'match', kinds: [], chip: null, findings: [] });
});

test('a contradiction shows both sides and what to do', () => {
  const flagged = judgeOrder(order({ buyerMessage: '我要两盒的，刚才点错了' }), 'zh_CN');
  expect(flagged).toMatchObject({
    verdict: 'mismatch',
    kinds: ['quantity'],
    chip: '留言 2盒，订单 1盒',
    findings: [{ title: '数量', source: 'buyerMessage', wanted: '2盒', ordered: '1盒' }],
  });
  expect(flagged.findings[0]?.sentence).toContain('发货前');
});

test('in English for who reads English', () => {
  const flagged = judgeOrder(order({ buyerMessage: '要两盒' }), 'en');
  expect(flagged.findings[0]?.title).toBe('Quantity');
});

test('a note that can’t be read is not a note without wishes', () => {
  expect(judgeOrder(order({ buyerMessage: null }), 'zh_CN').verdict).toBe('unseen');
});

test('a contradicting memo counts although the note can’t be read', () => {
  const flagged = judgeOrder(order({ buyerMessage: null, sellerMemo: '买家要2盒' }), 'zh_CN');
  expect(flagged.verdict).toBe('mismatch');
});
