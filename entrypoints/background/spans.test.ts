import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { writeSettings } from '@/utils/storage/settings.ts';
import { NOON } from '@/utils/storage/testing.ts';
import { onAlarm } from './alarms.ts';
import { pageState } from './handlers/page-state.ts';
import { summaryGet } from './handlers/summary-get.ts';
import { endLostSpans } from './spans.ts';
import { accept, chatPage, createTestCore, popup, type TestCore } from './testing.ts';

const say = (core: TestCore, state: 'ok' | 'blind') =>
  pageState(core, { site: 'douyin', pageKind: 'chat', state, missing: [], open: {} }, chatPage);
const spans = async (core: TestCore) =>
  (await core.db.events.toArray()).flatMap(({ event }) =>
    event.kind === 'page-state'
      ? [[event.body.fromAt - NOON, event.body.toAt && event.body.toAt - NOON]]
      : [],
  );
/** Memory is gone, the disk is not. */
const closeBrowser = () => fakeBrowser.storage.session.clear();
const alarm = () => fakeBrowser.alarms.get('span');

it('a span the browser was closed in ends with the last sign of life, and counts', async () => {
  const core = await createTestCore();
  await accept(core);
  await say(core, 'blind');
  expect(await alarm()).toMatchObject({ periodInMinutes: 1 });
  core.server.now = NOON + 60_000;
  await onAlarm(core, 'span');
  core.server.now = NOON + 90_000;
  await closeBrowser();
  core.server.now = NOON + 50_000_000;
  await endLostSpans(core);
  expect(await spans(core)).toEqual([[0, 60_000]]);
  const { own, blind } = await summaryGet(
    { ...core, io: { ...core.io, now: () => NOON } },
    {},
    popup,
  );
  expect({ own: own.blind, blind }).toEqual({ own: { spans: 1, ms: 60_000 }, blind: [] });
  await endLostSpans(core);
  await core.setAlarms();
  expect(await spans(core)).toEqual([[0, 60_000]]);
  expect(await alarm()).toBeUndefined();
});

it('a worker that was only asleep leaves the spans of open pages alone', async () => {
  const core = await createTestCore();
  await accept(core);
  await say(core, 'blind');
  core.server.now = NOON + 45_000;
  await endLostSpans(core);
  expect(await spans(core)).toEqual([[0, null]]);
  await say(core, 'ok');
  expect(await spans(core)).toEqual([[0, 45_000]]);
  await onAlarm(core, 'span');
  expect(await alarm()).toBeUndefined();
});

it('what nobody agreed to is forgotten, not recorded', async () => {
  const core = await createTestCore();
  await accept(core);
  await say(core, 'blind');
  await closeBrowser();
  await writeSettings({ notices: {} });
  await endLostSpans(core);
  expect(await spans(core)).toEqual([[0, null]]);
  await accept(core);
  await endLostSpans(core);
  expect(await spans(core)).toEqual([[0, null]]);
});
