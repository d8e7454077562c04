import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { parseEvent } from '@/utils/domain/events/registry.ts';
import { PACKS } from '@/utils/domain/rules/packs/registry.ts';
import { protocol } from '@/utils/messaging/protocol.ts';
import { NOON, testConnection } from '@/utils/storage/testing.ts';
import { accept, chatPage, createTestCore, popup, roundSeen } from '../testing.ts';
import { connectLeave } from './connect-leave.ts';
import { journalRecord } from './journal-record.ts';
import { recordsMine } from './records-mine.ts';

it('lists everything about me from the first day, before and after joining, with what was refused', async () => {
  const core = await createTestCore({ connection: testConnection });
  await accept(core);
  const bad = { ...roundSeen('m0', 1, NOON), body: {} };
  await journalRecord(core, { observations: [roundSeen('m1', 5_000, NOON), bad] }, chatPage);
  await connectLeave(core, {}, popup);
  core.server.now += 1_000;
  await accept(core);
  const reply = await recordsMine(core, { before: null, limit: 50 }, popup);
  const kinds = reply.events.map((event) => {
    const parsed = parseEvent(event);
    return parsed.ok ? parsed.event.kind : parsed.reason;
  });
  // After leaving nobody is named here; what named 林晓彤 is hers to see when she is on duty.
  expect(kinds).toEqual(['recording']);
  expect(reply.rejected).toMatchObject([{ kind: 'reply-round' }]);

  const { settingsSet } = await import('./settings-set.ts');
  await settingsSet(core, { person: '林晓彤' }, popup);
  const all = await recordsMine(core, { before: null, limit: 50 }, popup);
  expect(protocol['records.mine'].reply.parse(all)).toEqual(all);
  expect(all.totalCount).toBe(3);
  expect(all.events).toHaveLength(3);
  expect(all.names).toEqual([null, '林晓彤', '林晓彤']);
});

it('calls rules by their names', async () => {
  const core = await createTestCore();
  await accept(core);
  const { id, title } = PACKS[0]!.rules[0]!;
  const fixed = (ruleId: string, key: string) => ({
    ...roundSeen(key, 1, NOON),
    kind: 'finding-action' as const,
    body: { site: 'douyin', ruleId, field: 'title', level: 'error', action: 'applied' },
  });
  await journalRecord(core, { observations: [fixed(id, 'a'), fixed('gone', 'b')] }, chatPage);
  const { rules } = await recordsMine(core, { before: null, limit: 50 }, popup);
  expect(rules).toEqual({ [id]: title, gone: { zh: 'gone', en: 'gone' } });
});
