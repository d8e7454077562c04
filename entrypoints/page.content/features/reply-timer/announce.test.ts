import { expect, test } from 'vitest';
import type { ClockView } from '@/utils/domain/chats/clock.ts';
import { createAnnouncer } from './announce.ts';

const line = (id: string, phase: ClockView['phase']) => ({
  id,
  name: id,
  view: { phase } as ClockView,
});

test('a crossing is said once', () => {
  const hear = createAnnouncer('zh_CN');
  expect(hear([line('甲', 'running')], 0)).toBeNull();
  expect(hear([line('甲', 'near')], 1000)).toBe('甲 快到时间');
  expect(hear([line('甲', 'near')], 60_000)).toBeNull();
  expect(hear([line('甲', 'late')], 61_000)).toBe('甲 超时');
});

test('within 30 s crossings are kept and merged, the later phase wins', () => {
  const hear = createAnnouncer('zh_CN');
  expect(hear([line('甲', 'late')], 0)).toBe('甲 超时');
  expect(hear([line('甲', 'late'), line('乙', 'near'), line('丙', 'near')], 5000)).toBeNull();
  expect(hear([line('甲', 'late'), line('乙', 'late'), line('丙', 'late')], 29_000)).toBeNull();
  expect(hear([line('甲', 'late'), line('乙', 'late'), line('丙', 'late')], 30_000)).toBe(
    '2 位超时',
  );
});

test('who was answered meanwhile is not announced', () => {
  const hear = createAnnouncer('zh_CN');
  hear([line('甲', 'late')], 0);
  hear([line('乙', 'near')], 5000);
  expect(hear([line('乙', 'answered')], 31_000)).toBeNull();
  hear([line('丙', 'near')], 32_000);
  expect(hear([], 40_000)).toBeNull();
});

test('both kinds in one sentence, in English too', () => {
  const hear = createAnnouncer('en');
  expect(hear([line('a', 'late'), line('b', 'near'), line('c', 'near')], 0)).toBe(
    'a is late, 2 are running out',
  );
});
