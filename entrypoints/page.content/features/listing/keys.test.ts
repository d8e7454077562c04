import { beforeEach, expect, test, vi } from 'vitest';
import { fakePage } from '../../../../test/helpers/page-context.ts';
import type { Card } from './card.tsx';
import type { Checker } from './checker.ts';
import type { DockControl } from './dock.tsx';
import { listenKeys } from './keys.ts';

const problems = [{ id: 'a' }, { id: 'b' }];
let openId: string | null;
let card: { [K in keyof Card]: ReturnType<typeof vi.fn> };
let nodes: EventTarget[];

beforeEach(() => {
  openId = null;
  const { context } = fakePage('listing-editor');
  nodes = [new EventTarget(), new EventTarget()];
  card = {
    openId: vi.fn(() => openId),
    open: vi.fn(),
    close: vi.fn(),
    step: vi.fn(),
    apply: vi.fn(() => true),
  } as unknown as typeof card;
  const window = new EventTarget();
  vi.stubGlobal('window', window);
  listenKeys(
    context,
    { problems: () => problems, fields: () => new Map() } as unknown as Checker,
    { ...card, node: nodes[0] } as unknown as Card,
    {
      node: Object.assign(nodes[1]!, { matches: () => false, querySelector: () => null }),
    } as unknown as DockControl,
  );
});

function press(
  key: string,
  more: Partial<KeyboardEvent> = {},
  target: EventTarget = window,
  isTaken = false,
) {
  const event = Object.assign(new Event('keydown', { cancelable: true }), {
    key,
    shiftKey: false,
    altKey: false,
    ctrlKey: false,
    metaKey: false,
    isComposing: false,
    ...more,
  });
  if (isTaken) event.preventDefault();
  target.dispatchEvent(event);
  return event.defaultPrevented;
}

test('F8 opens the first, Shift F8 the last, then they walk', () => {
  expect(press('F8')).toBe(true);
  press('F8', { shiftKey: true });
  expect(card.open.mock.calls).toEqual([
    [problems[0], 'key'],
    [problems[1], 'key'],
  ]);
  openId = 'a';
  press('F8');
  expect(card.step).toHaveBeenCalledExactlyOnceWith(1, 'key');
});

test('Esc closes an open card and is the host’s otherwise', () => {
  expect(press('Escape')).toBe(false);
  openId = 'a';
  expect(press('Escape')).toBe(true);
  expect(press('Escape', {}, nodes[0])).toBe(true);
  expect(card.close).toHaveBeenCalledTimes(2);
});

test('Alt Enter takes the offered sentence, Enter alone is the host’s', () => {
  openId = 'a';
  expect(press('Enter')).toBe(false);
  expect(press('Enter', { altKey: true })).toBe(true);
  expect(card.apply).toHaveBeenCalledOnce();
});

test('nothing during composition, nothing the host took', () => {
  openId = 'a';
  expect(press('Escape', { isComposing: true })).toBe(false);
  press('F8', {}, window, true);
  expect(card.step).not.toHaveBeenCalled();
  expect(card.close).not.toHaveBeenCalled();
});
