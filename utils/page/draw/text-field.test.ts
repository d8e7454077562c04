import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { fieldKind, MAX_FIELD_LENGTH, readField } from './text-field.ts';

const open = (html: string) =>
  parseHTML(`<html><body>${html}</body></html>`).document.body
    .firstElementChild as unknown as HTMLElement;

test.each([
  ['<input type="text" value="a">', 'control'],
  ['<input type="search" value="a">', 'control'],
  ['<textarea>a</textarea>', 'control'],
  ['<input type="checkbox">', 'shown'],
  ['<span>a</span>', 'shown'],
])('%s is a %s', (html, kind) => expect(fieldKind(open(html))).toBe(kind));

test('reads what stands there', () => {
  expect(readField(open('<input type="text" value="禾安">'))).toEqual({
    text: '禾安',
    isCut: false,
  });
  expect(readField(open('<span>禾<b>安</b></span>')).text).toBe('禾安');
});

test('long text is cut, never through a letter', () => {
  const area = open('<textarea></textarea>') as HTMLTextAreaElement;
  area.value = `${'药'.repeat(MAX_FIELD_LENGTH - 1)}😀${'药'.repeat(10)}`;
  const { text, isCut } = readField(area);
  expect(isCut).toBe(true);
  expect(text).toBe('药'.repeat(MAX_FIELD_LENGTH - 1));
  area.value = '药'.repeat(MAX_FIELD_LENGTH);
  expect(readField(area)).toEqual({ text: area.value, isCut: false });
});
