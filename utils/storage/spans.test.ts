import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSettings } from './settings.ts';
import { dropSpan, isSameSpan, keepSpan, readSpans } from './spans.ts';
import { NOON } from './testing.ts';

beforeEach(() => fakeBrowser.reset());

const span = (pageKind: string, fromAt = NOON) => ({
  site: 'douyin',
  pageKind,
  state: 'blind' as const,
  missing: ['会话列表'],
  fromAt,
});

it('keeps each span by itself, with the last moment it was seen', async () => {
  await Promise.all([keepSpan(span('chat'), NOON + 1), keepSpan(span('order-list'), NOON + 2)]);
  await keepSpan(span('chat'), NOON + 9);
  const kept = await readSpans();
  expect(kept.map(({ pageKind, seenAt }) => [pageKind, seenAt - NOON]).sort()).toEqual([
    ['chat', 9],
    ['order-list', 2],
  ]);
  await dropSpan(span('chat'));
  expect(await readSpans()).toEqual([{ ...span('order-list'), seenAt: NOON + 2 }]);
});

it('is outlived by nothing in memory and is no setting', async () => {
  await keepSpan({ ...span('chat'), name: '王小红' } as ReturnType<typeof span>, NOON);
  await fakeBrowser.storage.session.clear();
  expect(JSON.stringify(await readSpans())).not.toContain('王小红');
  expect(Object.keys(await readSettings()).join()).not.toContain('span');
});

it('another start is another span', () => {
  expect(isSameSpan(span('chat'), span('chat'))).toBe(true);
  expect(isSameSpan(span('chat'), span('chat', NOON + 1))).toBe(false);
});
