import { parseHTML } from 'linkedom';
import { afterEach, expect, test, vi } from 'vitest';
import type { PageReading } from '@/utils/page/read/reading.ts';
import type { PageContext } from '../contract.ts';
import { createGoTo } from './go-to.ts';

afterEach(() => vi.useRealTimers());

function setUp() {
  const { document, Event } = parseHTML('<ul><li><b>王*红</b></li></ul>');
  vi.stubGlobal('MouseEvent', Event);
  vi.stubGlobal('PointerEvent', Event);
  vi.stubGlobal('HTMLElement', Object);
  vi.useFakeTimers();
  const row = document.querySelector('li') as unknown as HTMLElement;
  row.scrollIntoView = vi.fn();
  row.getBoundingClientRect = () => ({ x: 0, y: 0, width: 10, height: 10 }) as DOMRect;
  row.focus = vi.fn();
  Object.assign(row.ownerDocument, { elementsFromPoint: () => [document.querySelector('b')] });
  const toast = vi.fn();
  const signal = new AbortController().signal;
  const context = { locale: 'zh_CN', signal, toast } as unknown as PageContext;
  const reading = {
    anchors: { conversations: new Map([['王*红', row]]) },
  } as unknown as PageReading;
  let opened = '';
  const goTo = createGoTo(
    context,
    () => reading,
    (id) => id === opened,
  );
  return {
    goTo,
    row,
    toast,
    show: (id: string) => {
      opened = id;
    },
  };
}

test('presses the host’s own row, where a mouse would', () => {
  const { goTo, row, toast, show } = setUp();
  const heard: string[] = [];
  for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click'])
    row.addEventListener(type, (event) => {
      heard.push(`${type} ${(event.target as Element).localName}`);
      show('王*红');
    });
  goTo('王*红');
  vi.advanceTimersByTime(2000);
  expect(heard).toEqual(['pointerdown b', 'mousedown b', 'mouseup b', 'click b']);
  expect(toast).not.toHaveBeenCalled();
});

test('a page that ignores us: row in view and focused, and the person is told', () => {
  const { goTo, row, toast } = setUp();
  goTo('王*红');
  vi.advanceTimersByTime(2000);
  expect(row.scrollIntoView).toHaveBeenCalled();
  expect(row.focus).toHaveBeenCalled();
  expect(toast).toHaveBeenCalledWith(expect.stringContaining('不能代为打开'));
});

test('a conversation that is not in the list', () => {
  const { goTo, toast } = setUp();
  goTo('c**7');
  expect(toast).toHaveBeenCalledWith(expect.stringContaining('列表里看不到'));
});

test('the open conversation is left alone', () => {
  const { goTo, row, show } = setUp();
  show('王*红');
  goTo('王*红');
  expect(row.scrollIntoView).not.toHaveBeenCalled();
});
