import { describe, expect, it } from 'vitest';
import { createUnmask, type EvasionTable } from './evasion.ts';
import { variantsOf } from './evasion-variants.ts';
import { normalise, toSource } from './normalise.ts';

const table: EvasionTable = {
  words: ['根治', '副作用'],
  letters: { 根: 'gen 木艮', 治: 'zhi / 志', 副: 'fu / 付', 作: '/ 做', 用: '甩' },
  aliases: { 根治: '跟治' },
  innocent: ['跟治疗'],
  vocabularies: ['illness'],
  pinyin: 'yan炎 bi鼻',
};
const unmask = createUnmask([table], new Map([['illness', ['鼻炎', '@more']]]));
const read = (text: string) => unmask(normalise(text)).text;

describe('createUnmask', () => {
  it.each([
    ['三天gen治', '三天根治'],
    ['genzhi它', '根治它'],
    ['g e n.治', '根治'],
    ['木艮❤zhi', '根治'],
    ['跟治', '根治'],
    ['付作用', '副作用'],
    ['鼻yan', '鼻炎'],
  ])('reads %s as %s', (text, plain) => {
    expect(read(text)).toBe(plain);
  });

  it.each([
    '根志',
    '付做用',
    '跟治疗',
    'oxygen治',
    'gen治oxygen'.slice(4),
    'biyan',
    '根zhiz',
    '根治',
  ])('leaves %s', (text) => {
    expect(read(text)).toBe(normalise(text).text);
  });

  it('maps the word to the whole stretch it was read from, letter by letter', () => {
    const text = '它木 艮❤zhi，';
    const plain = unmask(normalise(text));
    const at = plain.text.indexOf('根治');
    const { start, end } = toSource(plain, at, at + 2);
    expect(text.slice(start, end)).toBe('木 艮❤zhi');
    const last = toSource(plain, at + 1, at + 2);
    expect(text.slice(last.start, last.end)).toBe('zhi');
  });

  it('leaves texts alone without a table', () => {
    const normal = normalise('gen治');
    expect(createUnmask([])(normal)).toBe(normal);
  });
});

describe('variantsOf', () => {
  it('spells a word in every way the table knows, and each is read back', () => {
    const variants = variantsOf('副作用', table);
    expect(variants).toContain('fu作甩');
    expect(variants).not.toContain('付做用');
    for (const text of variants) expect(read(text)).toBe('副作用');
  });

  it('ends at the limit', () => {
    expect(variantsOf('根治', table, 3)).toHaveLength(3);
  });
});
