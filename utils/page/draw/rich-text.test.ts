import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readRichText } from './rich-text.ts';

const open = (html: string) => {
  const { document } = parseHTML(`<html><body><div id="root">${html}</div></body></html>`);
  return document.getElementById('root') as unknown as Element;
};
const read = (html: string, limit?: number) => readRichText(open(html), limit);

test.each([
  ['one<b>two</b>three', 'onetwothree'],
  ['<p>一</p><p>二</p>', '一\n二'],
  ['<p>一<br>二</p>', '一\n二'],
  ['<ul><li>一</li><li>二</li></ul>尾', '一\n二\n尾'],
  ['<script>x()</script><style>p{}</style>字', '字'],
  ['<p></p>', ''],
])('%s', (html, text) => expect(read(html).text).toBe(text));

test('stops at the limit and never reads on', () => {
  expect(read('<p>一二三</p><p>四五</p>', 4).text).toBe('一二三');
  expect(read('<p>一二三</p><p>四五</p>', 5).text).toBe('一二三\n四');
});

describe('offsetOf', () => {
  const root = open('<p>一二</p><p>三<b>四五</b></p>');
  const rich = readRichText(root);
  const four = root.querySelector('b')!.firstChild!;
  test('inside a text node', () => expect(rich.offsetOf(four, 1)).toBe(5));
  test('between nodes', () => {
    expect(rich.offsetOf(root, 0)).toBe(0);
    expect(rich.offsetOf(root, 1)).toBe(3);
    expect(rich.offsetOf(root.lastElementChild!, 1)).toBe(4);
    expect(rich.offsetOf(root, 2)).toBe(6);
    expect(rich.offsetOf(root.ownerDocument, 0)).toBe(6);
  });
});
