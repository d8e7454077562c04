import { expect, test, vi } from 'vitest';
import type { SeenMessage } from '@/utils/domain/chats/clock.ts';
import type { PageContext } from '../contract.ts';
import { keepLateRounds, roundText } from './evidence.ts';
import type { Answered } from './rounds.ts';

const T0 = Date.parse('2026-11-24T15:00:40+08:00');
const message = (
  id: string,
  from: SeenMessage['from'],
  seconds: number,
  text: string,
): SeenMessage => ({
  id,
  from,
  text,
  at: T0 + seconds * 1000,
  atPrecision: 'second',
});
const messages = [
  message('x', 'customer', -60, '上一轮的话'),
  message('m', 'customer', 0, '能吃吗'),
  message('r', 'robot', 1, '欢迎'),
  message('a', 'agent', 222, '请看说明书'),
  message('z', 'customer', 240, '下一轮的话'),
];
const round = {
  conversationId: '王*红',
  firstMessageKey: 'm',
  startedAt: T0,
  answeredAt: T0 + 222_000,
  waitMs: 222_000,
} as Answered;
const sightings = [{ conversationId: '王*红', seenAt: T0, messages, row: null }];
const context = (isRecording: boolean) => {
  const send = vi.fn(() => Promise.resolve({ storedCount: 1 }));
  return {
    send,
    it: { isRecording, site: { id: 'douyin', name: '抖店' }, send } as unknown as PageContext,
  };
};

test('only the messages of the round, with time and side', () => {
  expect(roundText(messages, round)).toBe(
    '15:00:40 买家：能吃吗\n15:00:41 自动：欢迎\n15:04:22 客服：请看说明书',
  );
});

test('a round past the target leaves evidence', () => {
  const { it, send } = context(true);
  keepLateRounds(it, [round], sightings, 180_000);
  expect(send).toHaveBeenCalledWith('evidence.keep', {
    items: [expect.objectContaining({ kind: 'reply', key: ['douyin', '王*红', 'm'], at: T0 })],
  });
});

test('a round in time, or without consent, leaves none', () => {
  const inTime = context(true);
  keepLateRounds(inTime.it, [{ ...round, waitMs: 180_000 }], sightings, 180_000);
  const off = context(false);
  keepLateRounds(off.it, [round], sightings, 180_000);
  expect(inTime.send).not.toHaveBeenCalled();
  expect(off.send).not.toHaveBeenCalled();
});
