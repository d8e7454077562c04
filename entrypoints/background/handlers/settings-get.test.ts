import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { DEFAULT_POLICY } from '@/utils/domain/policy/policy.ts';
import { protocol } from '@/utils/messaging/protocol.ts';
import { createTestCore, popup } from '../testing.ts';
import { settingsGet } from './settings-get.ts';

it('lists every platform, all off but 抖店, and locks what the company set', async () => {
  const policy = { ...DEFAULT_POLICY, sites: { pdd: true } };
  const core = await createTestCore({ policy: { policy, etag: null, fetchedAt: null } });
  const reply = await settingsGet(core, {}, popup);
  expect(protocol['settings.get'].reply.parse(reply)).toEqual(reply);
  expect(reply.sites.find(({ id }) => id === 'douyin')).toMatchObject({
    isOn: true,
    isLocked: false,
    hasDefinition: true,
  });
  const others = reply.sites.filter(({ id }) => id !== 'douyin');
  expect(others.length).toBeGreaterThan(5);
  expect(others.filter(({ isOn }) => isOn).map(({ id, isLocked }) => [id, isLocked])).toEqual([
    ['pdd', true],
  ]);
});
