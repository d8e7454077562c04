import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { replaceText } from './write.ts';

beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => queueMicrotask(run));
});
afterEach(() => vi.unstubAllGlobals());

/** A textarea in a browser whose editing command works, or doesn't, or whose page cuts the text. */
function open(value: string, how: { command?: boolean; cutAt?: number; maxLength?: number } = {}) {
  const { document, HTMLTextAreaElement } = parseHTML(
    '<html><body><textarea></textarea></body></html>',
  );
  vi.stubGlobal('HTMLTextAreaElement', HTMLTextAreaElement);
  const area = document.querySelector('textarea') as unknown as HTMLTextAreaElement;
  let selected = { start: 0, end: 0 };
  area.value = value;
  Object.assign(area, {
    maxLength: how.maxLength ?? -1,
    focus: () => {},
    setSelectionRange: (start: number, end: number) => {
      selected = { start, end };
    },
  });
  const commands: string[] = [];
  Object.assign(document, {
    execCommand(name: string, _ui?: boolean, text = '') {
      commands.push(name);
      if (how.command === false) return false;
      area.value = (
        area.value.slice(0, selected.start) +
        text +
        area.value.slice(selected.end)
      ).slice(0, how.cutAt);
      return true;
    },
  });
  return { area, commands };
}

test('goes through the editing command, which keeps the undo', async () => {
  const { area, commands } = open('禾安 三天根治 胶囊');
  expect(await replaceText(area, { start: 3, end: 7 }, '缓解感冒')).toBe(true);
  expect(area.value).toBe('禾安 缓解感冒 胶囊');
  expect(commands).toEqual(['insertText']);
});

test('deleting is a command of its own', async () => {
  const { area, commands } = open('禾安 三天根治 胶囊');
  expect(await replaceText(area, { start: 3, end: 8 }, '')).toBe(true);
  expect(area.value).toBe('禾安 胶囊');
  expect(commands).toEqual(['delete']);
});

test('without a command the native setter does it, and the page is told', async () => {
  const { area } = open('禾安 三天根治', { command: false });
  const heard = vi.fn();
  area.addEventListener('input', heard);
  vi.stubGlobal('Event', area.ownerDocument.defaultView!.Event);
  expect(await replaceText(area, { start: 3, end: 7 }, '缓解')).toBe(true);
  expect(area.value).toBe('禾安 缓解');
  expect(heard).toHaveBeenCalledOnce();
});

test('nothing is written where it would be cut, or may not be written', async () => {
  const full = open('禾安 三天根治', { maxLength: 8 });
  expect(await replaceText(full.area, { start: 3, end: 7 }, '缓解感冒引起的发热')).toBe(false);
  const locked = open('禾安 三天根治');
  locked.area.readOnly = true;
  expect(await replaceText(locked.area, { start: 3, end: 7 }, '缓解')).toBe(false);
  expect([full.area.value, locked.area.value]).toEqual(['禾安 三天根治', '禾安 三天根治']);
  expect([...full.commands, ...locked.commands]).toEqual([]);
});

test('a page that changes what was written gets its own text back', async () => {
  const { area } = open('禾安 三天根治');
  vi.stubGlobal('Event', area.ownerDocument.defaultView!.Event);
  // Like a controlled field with a limit of its own.
  area.addEventListener('input', () => {
    area.value = area.value.slice(0, 9);
  });
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => {
    area.value = area.value.slice(0, 9);
    queueMicrotask(run);
  });
  expect(await replaceText(area, { start: 3, end: 7 }, '缓解感冒引起的发热')).toBe(false);
  expect(area.value).toBe('禾安 三天根治');
});

test('text beyond what is checked is kept', async () => {
  const tail = '药'.repeat(30_000);
  const { area } = open(`三天根治${tail}`);
  expect(await replaceText(area, { start: 0, end: 4 }, '缓解')).toBe(true);
  expect(area.value).toBe(`缓解${tail}`);
});
