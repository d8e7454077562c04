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
  expect(place([], [bare('a')])).toMatchObject({ kind: 'first', newFrom: 0 });
});

it('finds the fewest new messages that fit when texts repeat', () => {
  const before = [bare('您好'), bare('在吗')];
  expect(place(before, [...before, bare('在吗')])).toMatchObject({ kind: 'overlap', newFrom: 2 });
  expect(place(before, before)).toMatchObject({ kind: 'overlap', newFrom: 2 });
});

it('joins a window that has dropped its beginning, or loaded older messages', () => {
  const before = ['1', '2', '3', '4'].map((id) => named(id));
  expect(place(before, [named('3'), named('4'), named('5')]).newFrom).toBe(2);
  expect(place(before, [named('0'), ...before, named('5')]).newFrom).toBe(5);
});

it('sees nothing new in a window further up, nor where the last message was recalled', () => {
  const before = ['1', '2', '3', '4'].map((id) => named(id));
  const nothing = { kind: 'elsewhere', newFrom: 3 };
  expect(place(before, [named('0'), named('1'), named('2')])).toMatchObject(nothing);
  expect(place(before, [named('1'), named('2'), named('3')])).toMatchObject(nothing);
});

it('finds what is new behind a recalled message, and behind one whose stamp is out of sight', () => {
  const before = ['1', '2', '3', '4'].map((id) => named(id));
  expect(place(before, [named('1'), named('4'), named('5')])).toMatchObject({
    kind: 'overlap',
    newFrom: 2,
  });
  expect(place(before, [named('2'), named('3'), named('5')])).toMatchObject({
    kind: 'overlap',
    newFrom: 2,
  });
  // Without the stamped message before it, the group of 'b' is not known and its key is another.
  const group = [bare('a', 1000), bare('b'), bare('c', 2000), bare('d', 3000)];
  expect(place(group, [...group.slice(1), bare('e', 4000)])).toMatchObject({
    kind: 'overlap',
    newFrom: 3,
  });
});

it('calls a newer window without any known message a gap, an older one elsewhere', () => {
  const before = [named('1', 1000)];
  expect(place(before, [named('8', 500), named('9', 2000)])).toMatchObject({
    kind: 'gap',
    newFrom: 1,
  });
  expect(place(before, [named('0', 500)]).kind).toBe('elsewhere');
  expect(place(before, [named('7')]).kind).toBe('elsewhere');
});

it('knows the end of the list again when a window begins further up and dates what had no time', () => {
  const group = [bare('a', 1000), bare('b'), named('1', 2000), named('2', 3000)];
  // What was kept last began at 'b', whose time group was out of sight.
  expect(place(group.slice(1), group)).toMatchObject({ kind: 'overlap', newFrom: 4 });
  expect(place(group.slice(1), group.slice(0, 3))).toMatchObject({ kind: 'elsewhere' });
});

it('does not take an answer in the middle of what is known for a new one', () => {
  const before = [bare('a', 0), named('1'), bare('a', 0), bare('b', 0), named('2')];
  expect(place(before, before.slice(0, 4)).kind).toBe('elsewhere');
});

it('remembers a window as it stands, older messages before, and forgets only beyond its bound', () => {
  const keep = (known: string[], keys: string[]) =>
    remember(
      known,
      keys,
      placeWindow(
        known,
        null,
        keys,
        keys.map((key) => named(key)),
      ),
    );
  const grown = keep(['3', '4'], ['2', '3', '4', '5']);
  expect(grown).toEqual(['2', '3', '4', '5']);
  expect(keep(grown, ['0', '1', '2'])).toEqual(['0', '1', '2', '3', '4', '5']);
  expect(keep(grown, ['2', '4', '6'])).toEqual(['2', '4', '6']);
  const kept = keep(
    [],
    Array.from({ length: 400 }, (_, i) => `m${i}`),
  );
  expect(kept).toHaveLength(300);
  expect(kept.at(-1)).toBe('m399');
});
