import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '@/utils/domain/policy/policy.ts';
import { writeSettings } from '@/utils/storage/settings.ts';
import { NOON, testConnection } from '@/utils/storage/testing.ts';
import { chatPage, createTestCore, popup, roundSeen, type TestCore } from '../testing.ts';
import { journalRecord } from './journal-record.ts';
import { noticeAnswer } from './notice-answer.ts';
import { noticeGet } from './notice-get.ts';
import { settingsSet } from './settings-set.ts';

const answer = (core: TestCore, given: 'accept' | 'withdraw', noticeVersion = '2026-11') =>
  noticeAnswer(core, { answer: given, noticeVersion }, popup);
const record = async (core: TestCore, key: string) =>
  (await journalRecord(core, { observations: [roundSeen(key, 5_000, NOON)] }, chatPage))
    .storedCount;
const companyPolicy = {
  ...DEFAULT_POLICY,
  notice: {
    ...DEFAULT_POLICY.notice,
    company: '禾春堂大药房',
    ruleTitle: '客服回复管理办法',
    rulePublishedOn: '2026-09-01',
  },
};

describe('notice.answer', () => {
  it('starts recording, and records that it did', async () => {
    const core = await createTestCore();
    expect(await noticeGet(core, {}, popup)).toMatchObject({
      acceptedAt: null,
      isConnected: false,
    });
    expect(await answer(core, 'accept')).toEqual({ isRecording: true });
    expect(await noticeGet(core, {}, popup)).toMatchObject({ acceptedAt: NOON });
    expect((await core.db.events.toArray()).map(({ event }) => event.body)).toEqual([
      { action: 'started', noticeVersion: '2026-11' },
    ]);
    await answer(core, 'accept');
    expect(await core.db.events.count(), 'a second press is nothing new').toBe(1);
  });

  it('does not count the acceptance of a notice that no longer holds', async () => {
    const core = await createTestCore();
    expect(await answer(core, 'accept', '2025-01')).toEqual({ isRecording: false });
    expect(await record(core, 'm1')).toBe(0);
  });

  it('stops at withdrawal; what was recorded stays and says so', async () => {
    const core = await createTestCore();
    await answer(core, 'accept');
    expect(await record(core, 'm1')).toBe(1);
    core.server.now += 1_000;
    expect(await answer(core, 'withdraw')).toEqual({ isRecording: false });
    expect(await record(core, 'm2')).toBe(0);
    const bodies = (await core.db.events.toArray()).map(({ event }) => event.kind).sort();
    expect(bodies).toEqual(['recording', 'recording', 'reply-round']);
  });

  it('asks again when a company with its own notice is joined', async () => {
    const core = await createTestCore();
    await answer(core, 'accept');
    await writeSettings({
      connection: testConnection,
      policy: { policy: companyPolicy, etag: null, fetchedAt: NOON },
    });
    expect(await record(core, 'm1')).toBe(0);
    expect(await answer(core, 'accept')).toEqual({ isRecording: true });
    expect(await record(core, 'm1')).toBe(1);
  });

  it('asks every person of a shared machine; the first one named keeps what was accepted', async () => {
    const core = await createTestCore();
    await answer(core, 'accept');
    await settingsSet(core, { person: ' 林晓彤 ' }, popup);
    expect(await record(core, 'm1')).toBe(1);
    await settingsSet(core, { person: '郭婷' }, popup);
    expect(await record(core, 'm2')).toBe(0);
    await answer(core, 'accept');
    expect(await record(core, 'm2')).toBe(1);
    await settingsSet(core, { person: '林晓彤' }, popup);
    expect(await record(core, 'm3')).toBe(1);
    const people = (await core.db.events.toArray())
      .filter(({ event }) => event.kind === 'reply-round')
      .map(({ person }) => person);
    expect(people.sort()).toEqual(['林晓彤', '林晓彤', '郭婷'].sort());
  });
});
