import { expect, it } from 'vitest';
import { clausesOf, partsOf, placeOf } from './parts.ts';

const parts = (description: string) =>
  partsOf({ productClass: null, fields: { description } }).map(({ kind, normal }) => [
    kind,
    normal.source.trim(),
  ]);

it('parts a description by its headings, in brackets or before a colon', () => {
  expect(parts('开头。【功能主治】用于咳嗽。\n用法用量：一次1片。【禁忌】孕妇禁用')).toEqual([
    ['free', '开头。'],
    ['indications', '用于咳嗽。'],
    ['usage', '一次1片。'],
    ['contraindications', '孕妇禁用'],
  ]);
});

it('reads on as free words after a number or shelf life', () => {
  expect(parts('【不良反应】皮疹【有效期】24个月。孕妇可用')).toEqual([
    ['side', '皮疹'],
    ['free', '24个月。孕妇可用'],
  ]);
});

it('counts clauses and sentences, not the dot of a number', () => {
  const clauses = clausesOf('一次0.3g,一日2次。孕妇 禁用');
  expect(clauses.map(({ text, sentence }) => [text, sentence])).toEqual([
    ['一次0.3g', 0],
    ['一日2次', 0],
    ['孕妇', 1],
    ['禁用', 1],
  ]);
});

it('finds words of a part in the source of its field', () => {
  const description = '好药。【用法】每次１片';
  const part = partsOf({ productClass: null, fields: { description } })[1]!;
  const at = part.normal.text.indexOf('1片');
  expect(placeOf(part, at, at + 2)).toEqual({
    span: { start: description.indexOf('１'), end: description.length },
    words: '１片',
  });
});
