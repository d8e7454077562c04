import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { NOON, testConnection } from '@/utils/storage/testing.ts';
import { accept, chatPage, createTestCore, roundSeen } from '../testing.ts';
import { evidenceKeep } from './evidence-keep.ts';
import { journalRecord } from './journal-record.ts';

const text = { at: NOON, text: '打我电话 13912340000' };

it('keeps a text under the id of its event, masked, and never queues it', async () => {
  const core = await createTestCore({ connection: testConnection });
  await accept(core);
  const seen = roundSeen('m1', 45_000, NOON);
  await journalRecord(core, { observations: [seen] }, chatPage);
  const reply = await evidenceKeep(
    core,
    { items: [{ kind: 'reply', key: seen.key, ...text }] },
    chatPage,
  );
  expect(reply).toEqual({ storedCount: 1 });
  const round = (await core.db.events.toArray()).find(({ event }) => event.kind === 'reply-round');
  expect(await core.db.evidence.toArray()).toMatchObject([
    { eventId: round?.id, text: '打我电话 ****', expiresAt: NOON + 7 * 86_400_000 },
  ]);
  await core.sync.push({ isForced: true });
  expect(core.server.requests.length).toBeGreaterThan(0);
  expect(JSON.stringify(core.server.requests)).not.toContain('打我电话');
});

it('keeps nothing without consent', async () => {
  const core = await createTestCore();
  const items = [{ kind: 'reason' as const, key: ['o1'], ...text }];
  expect(await evidenceKeep(core, { items }, chatPage)).toEqual({ storedCount: 0 });
  expect(await core.db.evidence.count()).toBe(0);
});
