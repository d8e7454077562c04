import { expect, it } from 'vitest';
import { differing } from './fixtures.ts';
import { compareModel } from './model.ts';

it.each([
  ['HEM-7136', { title: '血压计HEM7136' }, []],
  ['YX303', { title: '血氧仪 YX305 SpO2' }, ['YX305']],
  ['YX303', { title: '血氧仪', spec: 'YX306' }, ['YX306']],
  ['大号', { title: '护腰 XL' }, ['XL']],
  ['大号', { title: '护腰 L码' }, []],
  ['YX303', { title: 'KN95口罩 IP22 国药准字H20201234' }, null],
  ['10mg', { title: '远山片 B12' }, null],
])('%s beside %o', (strength, fields, found) => {
  expect(differing(compareModel, { strength }, fields)).toEqual(found);
});
