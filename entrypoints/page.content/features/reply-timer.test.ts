import { expect, test } from 'vitest';
import type { ConversationReading, MessageReading } from '@/utils/page/read/reading.ts';
import { fakePage } from '../../../test/helpers/page-context.ts';
import { replyTimer } from './reply-timer.tsx';

const conversation = (
  id: string,
  more: Partial<ConversationReading> = {},
): ConversationReading => ({
  id,
  name: id,
  preview: '在吗',
  waitingText: null,
  isWaiting: false,
  active: true,
  ...more,
});
const message = (id: string, from: MessageReading['from'], at: string): MessageReading => ({
  id,
  from,
  text: id,
  at,
  atPrecision: 'second',
});
const asked = {
  conversations: [conversation('王*红', { isWaiting: true })],
  messages: [message('m1', 'customer', '14:59:50')],
};
const answered = {
  conversations: [conversation('王*红')],
  messages: [...asked.messages, message('m2', 'agent', '15:00:20')],
};

function open(replies: Record<string, unknown> = { 'waiting.set': { elsewhereCount: 2 } }) {
  const page = fakePage('chat', replies);
  replyTimer.start(page.context);
  return page;
}

test('a wait is shown, told to the background with its deadline, and recorded', () => {
  const page = open();
  page.show(asked);
  expect(page.text('queue')).toContain('待回复 1');
  expect(page.text('queue')).toContain('剩 2:50');
  const start = Date.parse('2026-11-24T14:59:50+08:00');
  expect(page.sent('waiting.set')).toEqual([
    {
      site: 'douyin',
      targetMs: 180_000,
      rounds: [
        {
          conversationId: '王*红',
          name: '王*红',
          preview: '在吗',
          startedAt: start,
          deadlineAt: start + 180_000,
        },
      ],
    },
  ]);
  expect(page.records).toMatchObject([{ kind: 'reply-round', body: { state: 'open' } }]);
});

test('clocks run by the beat, from instants; nothing beats when nobody waits', () => {
  const page = open();
  page.show({ conversations: [], messages: [] });
  expect(page.beatCount()).toBe(0);
  page.show(asked);
  expect(page.beatCount()).toBe(1);
  page.beat(60_000);
  expect(page.text('queue')).toContain('剩 1:50');
  page.show(answered);
  expect(page.beatCount()).toBe(0);
  expect(page.records.at(-1)).toMatchObject({ body: { state: 'answered', waitMs: 30_000 } });
  expect(page.sent('waiting.set').at(-1)).toMatchObject({ rounds: [] });
});

test('a sign of life every 30 s while somebody waits, not every second', () => {
  const page = open();
  page.show(asked);
  for (let n = 0; n < 29; n++) page.beat();
  expect(page.sent('waiting.set')).toHaveLength(1);
  page.beat();
  expect(page.sent('waiting.set')).toHaveLength(2);
});

test('other platforms are a count', async () => {
  const page = open();
  page.show(asked);
  await Promise.resolve();
  page.beat();
  expect(page.text('queue')).toContain('其他平台 2 位在等');
});

test('a row scrolled out of the list keeps its deadline; a row that says otherwise ends it', () => {
  const page = open();
  const other = conversation('海**边', { active: false });
  const start = Date.parse('2026-11-24T14:59:50+08:00');
  const told = () =>
    (page.sent('waiting.set').at(-1) as { rounds: { deadlineAt: number | null }[] }).rounds.map(
      ({ deadlineAt }) => deadlineAt,
    );
  page.show(asked);
  page.beat(10_000);
  page.show({ conversations: [other], messages: null });
  expect(told()).toEqual([start + 180_000]);
  expect(page.text('queue')).toContain('看不到');
  expect(page.records.map(({ body }) => 'state' in body && body.state)).toEqual(['open']);
  // Back in view and no longer waiting: whoever answered, nobody is warned and nothing counts.
  page.show({ conversations: [other, conversation('王*红', { active: false })], messages: null });
  expect(told()).toEqual([]);
  expect(page.records.at(-1)).toMatchObject({ body: { state: 'unseen', waitMs: null } });
});

test('what stays out of sight is lost after ten minutes, and its deadline with it', () => {
  const page = open();
  page.show(asked);
  const elsewhere = { conversations: [conversation('海**边', { active: false })], messages: null };
  page.show(elsewhere);
  page.beat(601_000);
  page.show(elsewhere);
  expect(page.sent('waiting.set').at(-1)).toMatchObject({ rounds: [] });
  expect(page.records.at(-1)).toMatchObject({ body: { state: 'unseen', waitMs: null } });
});

test('crossing the target is announced once', () => {
  const page = open();
  page.show(asked);
  const aloud = () => page.node('queue').querySelector('[role="status"]')?.textContent;
  page.beat(171_000);
  expect(aloud()).toBe('王*红 超时');
});

test('no list: blind, told as such, nothing said about who waits', () => {
  const page = open();
  page.show({ state: 'blind', missing: ['会话列表'] });
  expect(page.text('queue')).toContain('这一页读不到“会话列表”');
  expect(page.sent('page.state')).toMatchObject([{ state: 'blind', missing: ['会话列表'] }]);
  expect(page.sent('waiting.set')).toEqual([]);
  expect(page.records).toEqual([]);
});

test('when the view ends nobody waits here any more and the beat stops', () => {
  const page = open();
  page.show(asked);
  page.leave();
  expect(page.beatCount()).toBe(0);
  expect(page.sent('waiting.set').at(-1)).toMatchObject({ rounds: [] });
});

test('a late answer keeps the messages of its round here, a timely one does not', () => {
  const page = open();
  page.show(asked);
  page.beat(300_000);
  page.show({ ...answered, messages: [...asked.messages, message('m2', 'agent', '15:04:00')] });
  expect(page.sent('evidence.keep')).toMatchObject([
    { items: [{ kind: 'reply', key: ['douyin', '王*红', 'm1'] }] },
  ]);
  const quick = open();
  quick.show(asked);
  quick.show(answered);
  expect(quick.sent('evidence.keep')).toEqual([]);
});
