import { expect, test, vi } from 'vitest';
import type { ClockView } from '@/utils/domain/chats/clock.ts';
import { renderInto } from '../test/helpers/render.ts';
import { HeaderClock, headerWords } from './HeaderClock.tsx';

const START = Date.parse('2026-11-24T15:00:40+08:00');
const view = (
  phase: ClockView['phase'],
  waitedMs: number,
  more: Partial<ClockView> = {},
): ClockView => ({
  phase,
  waitedMs,
  remainingMs: 180_000 - waitedMs,
  startedAt: START,
  deadlineAt: START + 180_000,
  share: 0.5,
  resumesAt: null,
  ...more,
});

test.each([
  [view('late', 222_000), '已等 3:42，超 0:42', 'Waiting 3:42, over by 0:42'],
  [view('running', 60_400), '已等 1:00，剩 2:00', 'Waiting 1:00, 2:00 left'],
  [view('answered', 68_000), '已回复 1:08', 'Answered in 1:08'],
  [
    view('paused', 30_000, { resumesAt: Date.parse('2026-11-24T13:30:00+08:00') }),
    '停表，13:30 继续',
    'Stopped, goes on at 13:30',
  ],
  [view('paused', 30_000), '停表', 'Stopped'],
  [view('blind', 0), '看不到', "can't see"],
])('%o', (input, zh, en) => {
  expect(headerWords(input, 'zh_CN')).toBe(zh);
  expect(headerWords(input, 'en')).toBe(en);
});

const props = {
  isWeak: false,
  hasNote: true,
  isOpen: false,
  locale: 'zh_CN',
  onOpen: vi.fn(),
} as const;

test('says from which second it runs, and that greetings do not stop it', () => {
  const page = renderInto(<HeaderClock {...props} view={view('late', 222_000)} />);
  expect(page.texts('.yg-header-note')).toEqual(['15:00:40 起算，自动欢迎语不停表']);
});

test('a start known from the list row only is said to be so', () => {
  const page = renderInto(<HeaderClock {...props} isWeak view={view('late', 222_000)} />);
  expect(page.texts('.yg-header-note')).toEqual(['15:00:40 起算，按列表里的等待时间']);
});

test('idle draws nothing; without room the note is left out', () => {
  expect(renderInto(<HeaderClock {...props} view={view('idle', 0)} />).root.innerHTML).toBe('');
  const page = renderInto(<HeaderClock {...props} hasNote={false} view={view('late', 222_000)} />);
  expect(page.all('.yg-header-note')).toHaveLength(0);
});

test('a click opens the trace', () => {
  const onOpen = vi.fn();
  const page = renderInto(<HeaderClock {...props} onOpen={onOpen} view={view('near', 150_000)} />);
  page.fire('button', 'click');
  expect(onOpen).toHaveBeenCalledOnce();
});
