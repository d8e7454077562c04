import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { DEFAULT_POLICY } from '@/utils/domain/policy/policy.ts';
import { testConnection } from '@/utils/storage/testing.ts';
import { createTestCore, popup } from '../testing.ts';
import { noticeGet } from './notice-get.ts';

it('gives the texts of the company that was joined', async () => {
  const notice = { ...DEFAULT_POLICY.notice, company: '禾春堂大药房', serverPlace: '杭州' };
  const core = await createTestCore({
    connection: testConnection,
    policy: { policy: { ...DEFAULT_POLICY, notice }, etag: null, fetchedAt: null },
  });
  const reply = await noticeGet(core, {}, popup);
  expect(reply).toMatchObject({ acceptedAt: null, isConnected: true, policy: { notice } });
});
