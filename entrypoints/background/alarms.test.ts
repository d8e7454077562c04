import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_POLICY } from '@/utils/domain/policy/policy.ts';
import { readSettings, writeSettings } from '@/utils/storage/settings.ts';
import { NOON, testConnection } from '@/utils/storage/testing.ts';
import { onAlarm, refreshPolicy, setAlarms } from './alarms.ts';
import { journalRecord } from './handlers/journal-record.ts';
import { pageState } from './handlers/page-state.ts';
import { waitingSet } from './handlers/waiting-set.ts';
import { accept, chatPage, createTestCore, roundSeen } from './testing.ts';

const names = async () => (await fakeBrowser.alarms.getAll()).map(({ name }) => name).sort();

describe('alarms', () => {
  it('are made again at each start, and one that runs is not put off', async () => {
    const core = await createTestCore({ connection: testConnection });
    await setAlarms(core);
    expect(await names()).toEqual(['policy', 'retention']);
    const before = (await fakeBrowser.alarms.get('retention'))?.scheduledTime;
    await setAlarms(core);
    expect((await fakeBrowser.alarms.get('retention'))?.scheduledTime).toBe(before);
    await fakeBrowser.alarms.clearAll();
    await setAlarms(core);
    expect(await names()).toEqual(['policy', 'retention']);
  });

  it('wake for sync only while there is something to say', async () => {
    const core = await createTestCore({ connection: testConnection });
    await accept(core);
    await journalRecord(core, { observations: [roundSeen('m', 5_000, NOON)] }, chatPage);
    expect(await names()).toContain('sync');
    await onAlarm(core, 'sync');
    expect(core.server.held.size).toBe(2);
    expect(await names()).not.toContain('sync');
    await waitingSet(core, { site: 'douyin', targetMs: 20_000, rounds: [] }, chatPage);
    expect(await names()).toContain('sync');
    await writeSettings({ connection: null });
    await setAlarms(core);
    expect(await names()).toEqual(['retention']);
  });

  it('say a console where somebody waits is alive only if it spoke within a minute', async () => {
    const core = await createTestCore({ connection: testConnection });
    await accept(core);
    await core.sync.push();
    const round = {
      conversationId: 'c',
      name: '王小红',
      preview: '在吗',
      startedAt: NOON,
      deadlineAt: null,
    };
    await waitingSet(core, { site: 'douyin', targetMs: 20_000, rounds: [round] }, chatPage);
    const count = () => core.server.requests.length;
    const before = count();
    core.server.now += 30_000;
    await onAlarm(core, 'sync');
    expect(count()).toBe(before + 1);
    core.server.now += 31_000;
    await onAlarm(core, 'sync');
    expect(count()).toBe(before + 1);
  });

  it('say a console where nobody waits is alive while its tab is', async () => {
    const core = await createTestCore({ connection: testConnection });
    await accept(core);
    await core.sync.push();
    const tab = await fakeBrowser.tabs.create({ url: chatPage.url });
    const here = { ...chatPage, tabId: tab.id! };
    await waitingSet(core, { site: 'douyin', targetMs: 20_000, rounds: [] }, here);
    const count = () => core.server.requests.length;
    const before = count();
    core.server.now += 3_600_000;
    await onAlarm(core, 'sync');
    expect(count()).toBe(before + 1);
    const page = { site: 'douyin', pageKind: 'chat', missing: [], open: {} };
    await pageState(core, { ...page, state: 'blind' }, here);
    await core.sync.push();
    const blind = count();
    core.server.now += 3_600_000;
    await onAlarm(core, 'sync');
    expect(count(), 'a blind one is not').toBe(blind);
    await pageState(core, { ...page, state: 'ok' }, here);
    const gone = vi.spyOn(browser.tabs, 'get').mockRejectedValue(new Error('No tab with id: 1.'));
    await core.sync.push();
    const closed = count();
    core.server.now += 3_600_000;
    await onAlarm(core, 'sync');
    expect(count(), 'nor one that is gone').toBe(closed);
    gone.mockRestore();
  });

  it('ask for the policy at a start only when the last answer is old', async () => {
    const core = await createTestCore({ connection: testConnection });
    core.server.answers.set('/v1/policy', () => ({ status: 200, body: DEFAULT_POLICY }));
    await refreshPolicy(core);
    core.server.now += 4 * 60_000;
    await refreshPolicy(core);
    expect(core.server.paths()).toEqual(['/v1/policy']);
    core.server.now += 60_000;
    await refreshPolicy(core);
    expect(core.server.paths()).toHaveLength(2);
  });

  it('clean up: old rows go, and a storage fault is forgotten after a day', async () => {
    const core = await createTestCore({
      storageFault: { sinceAt: NOON - 90_000_000, lostCount: 2, message: '磁盘满了' },
    });
    await accept(core);
    await journalRecord(core, { observations: [roundSeen('m', 5_000, NOON)] }, chatPage);
    core.server.now = NOON + 181 * 86_400_000;
    await onAlarm(core, 'retention');
    expect(await core.db.events.count()).toBe(0);
    expect(await core.db.rollups.count()).toBe(0);
    expect((await readSettings()).storageFault).toBeNull();
  });
});
