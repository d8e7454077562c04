import { expect, it } from 'vitest';
import { findingsOf } from '../../../../test/helpers/rules.ts';

const fault = (title: string | null, spec: string | null) =>
  findingsOf('RX-12', 'otc', { title, spec }).map(({ field, message }) => [
    field,
    message.values.title,
  ]);

it.each([
  ['感冒胶囊 12粒', '10粒/盒', [['spec', '12粒']]],
  ['感冒胶囊 0.25g×24粒', '0.5g*24粒', [['spec', '0.25g']]],
  ['感冒胶囊 0.25g×12粒', '250mg*12粒/盒', []],
  ['感冒胶囊 24粒', '12粒*2板', []],
  ['感冒胶囊 24粒 两盒装', '12粒/盒', []],
  ['感冒胶囊', '10粒/盒', []],
  ['感冒胶囊 12粒', '', []],
  [null, '10粒/盒', []],
])('title %s, specification %s', (title, spec, expected) => {
  expect(fault(title, spec)).toEqual(expected);
});
