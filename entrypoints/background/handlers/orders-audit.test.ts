import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { protocol } from '@/utils/messaging/protocol.ts';
import { chatPage, createTestCore } from '../testing.ts';
import { ordersAudit } from './orders-audit.ts';

const order = {
  id: '1',
  items: [{ title: '禾安 布洛芬缓释胶囊', spec: '0.3g×20粒/盒', qty: 1, price: 18.5 }],
  receiver: null,
  buyerMessage: '要2盒',
  sellerMemo: '',
};

it('answers in the order of the question, in the shape of the protocol, and keeps nothing', async () => {
  const core = await createTestCore({});
  const quiet = { ...order, id: '2', buyerMessage: '' };
  const reply = await ordersAudit(core, { orders: [order, quiet] }, chatPage);
  expect(protocol['orders.audit'].reply.parse(reply)).toEqual(reply);
  expect(reply.judgements.map(({ verdict }) => verdict)).toEqual(['mismatch', 'match']);
  expect(await core.db.events.count()).toBe(0);
  expect(await core.db.evidence.count()).toBe(0);
});
