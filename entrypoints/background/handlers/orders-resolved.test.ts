import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { NOON } from '@/utils/storage/testing.ts';
import { accept, chatPage, createTestCore } from '../testing.ts';
import { journalRecord } from './journal-record.ts';
import { ordersResolved } from './orders-resolved.ts';

it('knows until the next day which orders were dealt with, and by whom', async () => {
  const core = await createTestCore({ person: '林晓彤' });
  await accept(core);
  const action = {
    kind: 'order-action' as const,
    key: ['o-2', String(NOON)],
    revision: 0,
    at: NOON,
    subject: 'o-2',
    account: null,
    body: { site: 'douyin', action: 'contacted' },
  };
  await journalRecord(core, { observations: [action] }, chatPage);
  const ask = () => ordersResolved(core, { site: 'douyin', orderIds: ['o-1', 'o-2'] }, chatPage);
  expect(await ask()).toEqual({
    resolved: [{ orderId: 'o-2', action: 'contacted', person: '林晓彤', at: NOON }],
  });
  core.server.now = NOON + 9 * 3_600_000;
  expect(await ask()).toEqual({ resolved: [] });
});
