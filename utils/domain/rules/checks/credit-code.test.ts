import { expect, it } from 'vitest';
import { findingsOf } from '../../../../test/helpers/rules.ts';

const fault = (fields: Record<string, string>) =>
  findingsOf('INFO-02e', null, fields).map(({ message }) =>
    [message.id.split('/')[1], message.values.part].join(' '),
  );

/** Made up for this test; the last character is the one the standard's formula gives. */
it.each([
  ['统一社会信用代码：91440300MA5DABCD02', ['main G']],
  ['统一社会信用代码 91440300MA5DABCD0G', []],
  ['统一社会信用代码：91440300 MA5DABCD 0G', []],
  ['信用代码：91440300MA5DABCDOG', ['letter O']],
  ['统一社会信用代码91440300MA5DABCD0', ['length 17']],
  ['订单号 91440300MA5DABCD02', []],
  ['我们讲信用，代码开源', []],
])('%s', (description, expected) => {
  expect(fault({ description })).toEqual(expected);
});

it('looks into the field of that name', () => {
  expect(fault({ 'other:统一社会信用代码': '91440300MA5DABCD02' })).toEqual(['main G']);
});
