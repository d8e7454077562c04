import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { NOON, testConnection } from '@/utils/storage/testing.ts';
import { forgetClosedTab } from '../places.ts';
import { accept, chatPage, createTestCore, popup, type TestCore } from '../testing.ts';
import { pageState } from './page-state.ts';
import { summaryGet } from './summary-get.ts';

type State = 'ok' | 'partial' | 'blind';
const say = (core: TestCore, state: State, missing: string[] = [], open = {}) =>
  pageState(core, { site: 'douyin', pageKind: 'chat', state, missing, open }, chatPage);
const spans = async (core: TestCore) =>
  (await core.db.events.toArray()).flatMap(({ event }) =>
    event.kind === 'page-state' ? [event.body] : [],
  );

it('records from when to when a page could not be read, and shows it meanwhile', async () => {
  const core = await createTestCore();
  await accept(core);
  await say(core, 'ok');
  expect(await spans(core)).toEqual([]);
  core.server.now = NOON + 1_000;
  await say(core, 'blind', ['会话列表']);
  core.server.now = NOON + 2_000;
  await say(core, 'blind', ['会话列表']);
  expect((await summaryGet(core, {}, popup)).blind).toEqual([
    {
      site: 'douyin',
      pageKind: 'chat',
      state: 'blind',
      missing: ['会话列表'],
      fromAt: NOON + 1_000,
    },
  ]);
  core.server.now = NOON + 61_000;
  await say(core, 'ok');
  expect(await spans(core)).toMatchObject([
    { state: 'blind', fromAt: NOON + 1_000, toAt: NOON + 61_000, missing: ['会话列表'] },
  ]);
  const { blind, own } = await summaryGet(core, {}, popup);
  expect(blind).toEqual([]);
  expect(own.blind).toEqual({ spans: 1, ms: 60_000 });
});

it('answers with how the sync stands, in few words', async () => {
  const core = await createTestCore({ connection: testConnection });
  await accept(core);
  await say(core, 'partial', ['规格']);
  // The accepted notice and the span that can't be seen.
  expect(await say(core, 'partial', ['规格'])).toEqual({
    sync: { state: 'ok', outboxCount: 2, lastOkAt: null },
  });
});

it('ends the span when the tab is closed', async () => {
  const core = await createTestCore();
  await accept(core);
  await say(core, 'partial', ['规格']);
  core.server.now = NOON + 5_000;
  await forgetClosedTab(core, 7);
  expect(await spans(core)).toMatchObject([{ state: 'partial', fromAt: NOON, toAt: NOON + 5_000 }]);
});

it('records nothing without consent, but shows what the open pages show', async () => {
  const core = await createTestCore();
  await say(core, 'partial', ['规格'], { error: 2, hint: 1 });
  core.server.now = NOON + 5_000;
  await say(core, 'ok', [], { error: 1 });
  expect(await core.db.events.count()).toBe(0);
  expect((await summaryGet(core, {}, popup)).openFindings.byLevel).toEqual({ error: 1 });
});
