import { expect, test } from 'vitest';
import type {
  ConversationReading,
  MessageReading,
  PageReading,
} from '@/utils/page/read/reading.ts';
import { toSeen, toSightings } from './sightings.ts';

const NOW = Date.parse('2026-11-24T15:10:00+08:00');
const conversation = (
  id: string,
  more: Partial<ConversationReading> = {},
): ConversationReading => ({
  id,
  name: id,
  preview: null,
  waitingText: null,
  isWaiting: false,
  active: false,
  ...more,
});
const message = (
  id: string | null,
  at: string | null,
  from: MessageReading['from'] = 'customer',
): MessageReading => ({
  id,
  from,
  text: 'x',
  at,
  atPrecision: at === null ? 'none' : 'second',
});
const reading = (conversations: ConversationReading[] | null, messages: MessageReading[] | null) =>
  ({ conversations, messages }) as PageReading;

test('messages belong to the open conversation, the others have their row', () => {
  const page = reading(
    [conversation('甲', { active: true }), conversation('乙')],
    [message('m', '15:09:00')],
  );
  const [first, second] = toSightings(page, NOW, new Map())!;
  expect(first?.messages).toMatchObject([{ id: 'm', at: NOW - 60_000 }]);
  expect(second?.messages).toBeNull();
});

test('no list: not seen, not nobody', () => {
  expect(toSightings(reading(null, null), NOW, new Map())).toBeNull();
});

test('while the page still shows the messages of the conversation before, they are nobody’s', () => {
  const owners = new Map();
  toSightings(
    reading([conversation('甲', { active: true })], [message('m', '15:09:00')]),
    NOW,
    owners,
  );
  const switched = reading(
    [conversation('甲'), conversation('乙', { active: true })],
    [message('m', '15:09:00')],
  );
  expect(toSightings(switched, NOW, owners)?.map((one) => one.messages)).toEqual([null, null]);
  const loaded = reading([conversation('乙', { active: true })], [message('n', '15:09:30')]);
  expect(toSightings(loaded, NOW, owners)?.[0]?.messages).toHaveLength(1);
});

test('two rows marked open: the page contradicts itself, messages are nobody’s', () => {
  const page = reading(
    [conversation('甲', { active: true }), conversation('乙', { active: true })],
    [message('m', '15:09:00')],
  );
  expect(toSightings(page, NOW, new Map())?.map((one) => one.messages)).toEqual([null, null]);
});

test.each([
  ['12秒', { isWaiting: true, waitingMs: 12_000 }],
  ['3分钟', { isWaiting: true, waitingMs: 180_000 }],
  ['12秒后超时', { isWaiting: true, waitingMs: null }],
  [null, { isWaiting: null, waitingMs: null }],
])('a row that says %s', (waitingText, row) => {
  const page = reading([conversation('甲', { waitingText, isWaiting: null })], null);
  expect(toSightings(page, NOW, new Map())?.[0]?.row).toEqual(row);
});

test('a stamp printed once per group is exact for its first message only', () => {
  const seen = toSeen(
    [message('a', '15:00:00'), message('b', '15:00:00'), message('c', '15:02:00')],
    NOW,
  );
  expect(seen.map(({ at, atPrecision }) => [at && (at - NOW) / 1000, atPrecision])).toEqual([
    [-600, 'second'],
    [null, 'none'],
    [-480, 'second'],
  ]);
});
