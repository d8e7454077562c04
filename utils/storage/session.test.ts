import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  forgetTab,
  moveTab,
  readSession,
  waitingRounds,
  writeConsole,
  writeView,
} from './session.ts';
import { NOON } from './testing.ts';

beforeEach(() => fakeBrowser.reset());

const round = (conversationId: string, deadlineAt: number | null) => ({
  conversationId,
  name: '王小红',
  preview: '在吗',
  startedAt: NOON,
  deadlineAt,
});
const console = (
  tabId: number,
  saidAt: number,
  rounds: ReturnType<typeof round>[],
  frameId = 0,
) => ({
  tabId,
  frameId,
  site: 'douyin',
  targetMs: 20_000,
  rounds,
  saidAt,
  notified: [],
});
const view = (tabId: number) => ({
  tabId,
  frameId: 0,
  site: 'douyin',
  pageKind: 'chat',
  state: 'blind' as const,
  missing: ['会话列表'],
  fromAt: NOON,
  open: {},
  isJournaled: false,
});

it('shows a conversation of two tabs once, by the newest word, the most urgent first', async () => {
  await writeConsole(console(2, NOON + 2, [round('a', NOON + 50), round('c', null)]));
  await writeConsole(console(1, NOON + 1, [round('a', NOON + 90), round('b', NOON + 20)]));
  const rounds = waitingRounds(await readSession());
  expect(rounds.map(({ conversationId, deadlineAt }) => [conversationId, deadlineAt])).toEqual([
    ['b', NOON + 20],
    ['a', NOON + 50],
    ['c', null],
  ]);
});

it('forgets one frame or a whole tab, never its neighbour', async () => {
  await writeConsole(console(1, NOON, []));
  await writeConsole(console(1, NOON, [], 3));
  await writeConsole(console(11, NOON, []));
  await writeView(view(1));
  await forgetTab(1, 3);
  expect((await readSession()).consoles.map(({ tabId, frameId }) => [tabId, frameId])).toEqual([
    [1, 0],
    [11, 0],
  ]);
  await forgetTab(1);
  const left = await readSession();
  expect(left.consoles.map(({ tabId }) => tabId)).toEqual([11]);
  expect(left.views).toEqual([]);
});

it('writes nothing to the disk', async () => {
  await writeConsole(console(1, NOON, [round('a', NOON)]));
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

it('follows a tab to its new id', async () => {
  await writeConsole(console(1, NOON, [round('a', NOON)]));
  await writeView(view(1));
  await moveTab(1, 5);
  const { consoles, views } = await readSession();
  expect([...consoles, ...views].map(({ tabId }) => tabId)).toEqual([5, 5]);
  expect(consoles[0]?.rounds).toHaveLength(1);
});
