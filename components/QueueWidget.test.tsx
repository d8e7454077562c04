import { expect, test, vi } from 'vitest';
import type { ClockView } from '@/utils/domain/chats/clock.ts';
import { renderInto } from '../test/helpers/render.ts';
import { nextOrder, type QueueProps, type QueueRow, QueueWidget } from './QueueWidget.tsx';

const clock = (remainingMs: number): ClockView => ({
  phase: remainingMs < 0 ? 'late' : 'running',
  waitedMs: 180_000 - remainingMs,
  remainingMs,
  startedAt: 1_795_500_000_000,
  deadlineAt: 1_795_500_180_000,
  share: 0.5,
  resumesAt: null,
});
const row = (name: string, remainingMs: number, isOpen = false): QueueRow => ({
  id: name,
  name,
  preview: `${name}的话`,
  view: clock(remainingMs),
  isOpen,
});
const props = (rows: QueueRow[], more: Partial<QueueProps> = {}): QueueProps => ({
  rows,
  elsewhereCount: 0,
  goal: null,
  blind: null,
  isFolded: false,
  spot: null,
  locale: 'zh_CN',
  onFold: vi.fn(),
  onMove: vi.fn(),
  onGo: vi.fn(),
  onOrder: vi.fn(),
  ...more,
});

test('shows clock, name and last words, the open conversation marked', () => {
  const page = renderInto(
    <QueueWidget {...props([row('甲', -42_000), row('乙', 60_000, true)])} />,
  );
  expect(page.texts('.yg-head .yg-strong')).toEqual(['待回复 2']);
  expect(page.texts('.yg-queue-row')).toEqual(['超 0:42甲甲的话', '剩 1:00乙乙的话']);
  expect(page.texts('[aria-current="true"]')).toEqual(['剩 1:00乙乙的话']);
});

test('at most eight rows, the rest as a number; other platforms only as a count', () => {
  const rows = [...'一二三四五六七八九十'].map((name, i) => row(name, i * 1000));
  const onOrder = vi.fn();
  const page = renderInto(<QueueWidget {...props(rows, { elsewhereCount: 3, onOrder })} />);
  expect(page.all('.yg-queue-row')).toHaveLength(8);
  expect(page.texts('.yg-queue-more')).toEqual(['另有 2 位']);
  expect(page.texts('.yg-end')).toEqual(['其他平台 3 位在等']);
  expect(onOrder).toHaveBeenLastCalledWith([...'一二三四五六七八']);
});

test('a click on a row goes there', () => {
  const onGo = vi.fn();
  const page = renderInto(<QueueWidget {...props([row('甲', 1000)], { onGo })} />);
  page.fire('.yg-queue-row', 'click');
  expect(onGo).toHaveBeenCalledWith('甲');
});

test('rows do not move while the pointer is on them', () => {
  const first = [row('甲', 1000), row('乙', 2000)];
  const page = renderInto(<QueueWidget {...props(first)} />);
  page.fire('.yg-queue-rows', 'pointerenter');
  const next = [row('丙', 500), row('乙', 900), row('甲', 1000)];
  page.update(<QueueWidget {...props(next)} />);
  expect(page.texts('.yg-queue-name')).toEqual(['甲', '乙', '丙']);
  page.fire('.yg-queue-rows', 'pointerleave');
  page.update(<QueueWidget {...props(next)} />);
  expect(page.texts('.yg-queue-name')).toEqual(['丙', '乙', '甲']);
});

test('who left goes at once, also from a held list', () => {
  expect(nextOrder(['甲', '乙', '丙'], [row('丙', 1), row('甲', 2)], true)).toEqual(['甲', '丙']);
});

test('nobody waits: one chip with a tick, no zero', () => {
  const page = renderInto(<QueueWidget {...props([])} />);
  expect(page.all('.yg-queue')).toHaveLength(0);
  expect(page.find('.yg-fold-button').getAttribute('aria-label')).toBe('没有人在等');
  expect(page.all('[data-level="ok"]')).toHaveLength(1);
  expect(page.root.textContent).not.toContain('0');
});

test('folded: count and worst clock; a click unfolds', () => {
  const onFold = vi.fn();
  const rows = [row('甲', -42_000), row('乙', 60_000)];
  const page = renderInto(<QueueWidget {...props(rows, { isFolded: true, onFold })} />);
  expect(page.texts('.yg-fold-button')).toEqual(['2超 0:42']);
  page.fire('.yg-fold-button', 'click');
  expect(onFold).toHaveBeenCalledWith(false);
});

test('blind says what can’t be read, never that nobody waits', () => {
  const page = renderInto(<QueueWidget {...props([], { blind: ['会话列表'] })} />);
  expect(page.root.textContent).toContain('这一页读不到“会话列表”');
  expect(page.texts('.yg-head .yg-strong')).toEqual(['待回复']);
  expect(page.all('[data-level="ok"]')).toHaveLength(0);
});

test('a hostile name is text', () => {
  const page = renderInto(<QueueWidget {...props([row('<img src=x onerror=alert(1)>', 1000)])} />);
  expect(page.all('img')).toHaveLength(0);
  expect(page.texts('.yg-queue-name')).toEqual(['<img src=x onerror=alert(1)>']);
});
