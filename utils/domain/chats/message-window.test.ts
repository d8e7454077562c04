import { expect, it } from 'vitest';
import type { SeenMessage } from './clock-state.ts';
import { messageKeys } from './message-key.ts';
import { placeWindow, remember } from './message-window.ts';

const bare = (text: string, at: number | null = null): SeenMessage => ({
  id: null,
  from: 'customer',
  text,
  at,
  atPrecision: at === null ? 'none' : 'second',
});
const named = (id: string, at: number | null = null): SeenMessage => ({ ...bare('x', at), id });

function place(before: SeenMessage[], window: SeenMessage[]) {
  const known = messageKeys(before);
  const stamps = before.flatMap(({ at }) => (at === null ? [] : [at]));
  const newestAt = stamps.length > 0 ? Math.max(...stamps) : null;
  return placeWindow(known, newestAt, messageKeys(window), window);
}

it('takes all of the first window as new', () => {
  expect(place([], [bare('a')])).toEqual({ kind: 'first', newFrom: 0 });
});

it('finds the fewest new messages that fit when texts repeat', () => {
  const before = [bare('您好'), bare('在吗')];
  expect(place(before, [...before, bare('在吗')])).toEqual({ kind: 'overlap', newFrom: 2 });
  expect(place(before, before)).toEqual({ kind: 'overlap', newFrom: 2 });
});

it('joins a window that has dropped its beginning, or loaded older messages', () => {
  const before = ['1', '2', '3', '4'].map((id) => named(id));
  expect(place(before, [named('3'), named('4'), named('5')]).newFrom).toBe(2);
  expect(place(before, [named('0'), ...before, named('5')]).newFrom).toBe(5);
});

it('sees nothing new in a window further up, nor where a message was recalled', () => {
  const before = ['1', '2', '3', '4'].map((id) => named(id));
  expect(place(before, [named('0'), named('1'), named('2')])).toEqual({
    kind: 'overlap',
    newFrom: 3,
  });
  expect(place(before, [named('1'), named('2'), named('3')])).toEqual({
    kind: 'overlap',
    newFrom: 3,
  });
});

it('calls a newer window without any known message a gap, an older one elsewhere', () => {
  const before = [named('1', 1000)];
  expect(place(before, [named('8', 500), named('9', 2000)])).toEqual({ kind: 'gap', newFrom: 1 });
  expect(place(before, [named('0', 500)]).kind).toBe('elsewhere');
  expect(place(before, [named('7')]).kind).toBe('elsewhere');
});

it('remembers older messages before, new ones after, and forgets only beyond its bound', () => {
  expect(remember(['3', '4'], ['2', '3', '4', '5'], { kind: 'overlap', newFrom: 3 })).toEqual([
    '2',
    '3',
    '4',
    '5',
  ]);
  const many = Array.from({ length: 400 }, (_, i) => `m${i}`);
  const kept = remember([], many, { kind: 'first', newFrom: 0 });
  expect(kept).toHaveLength(300);
  expect(kept.at(-1)).toBe('m399');
});
