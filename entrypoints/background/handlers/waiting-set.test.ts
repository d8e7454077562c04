import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSession } from '@/utils/storage/session.ts';
import { NOON, testConnection } from '@/utils/storage/testing.ts';
import { onAlarm } from '../alarms.ts';
import { DEADLINE_ALARM } from '../deadlines.ts';
import { forgetClosedTab } from '../places.ts';
import { accept, chatPage, createTestCore, type TestCore } from '../testing.ts';
import { waitingSet } from './waiting-set.ts';

const round = (conversationId: string, deadlineAt: number | null, name = '王小红') => ({
  conversationId,
  name,
  preview: '在吗，什么时候发货',
  startedAt: NOON,
  deadlineAt,
});
const set = (
  core: TestCore,
  rounds: ReturnType<typeof round>[],
  caller = chatPage,
  site = 'douyin',
) => waitingSet(core, { site, targetMs: 20_000, rounds }, caller);
const shown = async () => Object.values(await fakeBrowser.notifications.getAll()) as object[];
const badge = () => fakeBrowser.action.getBadgeText({});

describe('waiting.set', () => {
  it('sets timer and alarm for the next deadline, and the badge', async () => {
    const core = await createTestCore();
    await set(core, [round('a', NOON + 20_000), round('b', NOON + 5_000), round('c', null)]);
    expect(core.deadlines).toEqual([5_000]);
    expect(await fakeBrowser.alarms.get(DEADLINE_ALARM)).toMatchObject({
      scheduledTime: NOON + 5_000,
    });
    expect(await badge()).toBe('3');
    await set(core, []);
    expect(await fakeBrowser.alarms.get(DEADLINE_ALARM)).toBeUndefined();
    expect(await badge()).toBe('');
  });

  it('notifies once when the target is passed, with the name masked', async () => {
    const core = await createTestCore();
    await set(core, [round('a', NOON + 5_000)]);
    core.server.now = NOON + 5_000;
    await onAlarm(core, DEADLINE_ALARM);
    expect(await shown()).toMatchObject([
      {
        title: '有 1 位买家等过了目标',
        message: '王*红 从 15:00:00 等到现在，目标 20\u2060 \u2060秒。点这里去回复。',
      },
    ]);
    expect(JSON.stringify(await shown())).not.toContain('什么时候发货');
    expect(await badge()).toBe('1');
    await fakeBrowser.notifications.clear('late 7');
    core.server.now += 60_000;
    await set(core, [round('a', NOON + 5_000)]);
    await onAlarm(core, DEADLINE_ALARM);
    expect(await shown()).toEqual([]);
  });

  it('gathers what became late together, and announces the same buyer again for a new round', async () => {
    const core = await createTestCore({ locale: 'en' });
    const late = ['李四', '王小红', '欧阳娜娜', '赵一'].map((name, i) =>
      round(`c${i}`, NOON + i, name),
    );
    core.server.now = NOON + 10;
    await set(core, late);
    expect(await shown()).toMatchObject([{ title: '4 buyers wait past the target' }]);
    await fakeBrowser.notifications.clear('late 7');
    await set(core, [round('c0', NOON + 30_000)]);
    expect(await shown()).toEqual([]);
    core.server.now = NOON + 30_000;
    await core.watchDeadlines();
    expect(await shown()).toMatchObject([{ title: '1 buyer waits past the target' }]);
  });

  it('says nothing of a round that was answered in time', async () => {
    const core = await createTestCore();
    await set(core, [round('a', NOON + 5_000)]);
    await set(core, []);
    core.server.now = NOON + 6_000;
    await core.watchDeadlines();
    expect(await shown()).toEqual([]);
  });

  it('tells a page how many wait elsewhere, never who', async () => {
    const core = await createTestCore();
    const other = { ...chatPage, tabId: 8 };
    await set(core, [round('a', NOON), round('b', NOON)], other, 'pdd');
    expect(await set(core, [round('c', NOON)])).toEqual({ elsewhereCount: 2 });
  });

  it('forgets a closed tab', async () => {
    const core = await createTestCore();
    await set(core, [round('a', NOON + 5_000)]);
    await forgetClosedTab(core, 7);
    expect((await readSession()).consoles).toEqual([]);
    expect(await badge()).toBe('');
    core.server.now = NOON + 6_000;
    await core.watchDeadlines();
    expect(await shown()).toEqual([]);
  });

  it('keeps the deadline without consent, but leaves no trace on the disk or at the server', async () => {
    const core = await createTestCore({ connection: testConnection });
    await set(core, [round('a', NOON + 5_000)]);
    for (const table of core.db.tables) expect(await table.count(), table.name).toBe(0);
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('王小红');
    expect(core.server.requests).toEqual([]);
    expect(core.deadlines).toEqual([5_000]);
  });

  it('is a sign of life for the server once recording is on', async () => {
    const core = await createTestCore({ connection: testConnection });
    await accept(core);
    await core.sync.push();
    core.server.now += 30_000;
    await set(core, []);
    expect(await fakeBrowser.alarms.get('sync')).toMatchObject({ periodInMinutes: 0.5 });
    await core.sync.push();
    expect(core.server.requests.map(({ events }) => events.length)).toEqual([1, 0]);
  });
});
