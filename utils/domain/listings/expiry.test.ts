import { expect, it } from 'vitest';
import { expiryParts } from './expiry.ts';

const read = (text: string) =>
  expiryParts(text).map((part) =>
    part.kind === 'term'
      ? `term ${part.months}`
      : part.kind === 'noDay'
        ? 'noDay'
        : `${part.kind} ${part.day}`,
  );

it.each([
  ['有效期至2027年08月', ['until 2027-08-31']],
  ['有效期至：2027.08.15', ['until 2027-08-15']],
  ['有效期至20270815', ['until 2027-08-15']],
  ['效期到2027-8', ['until 2027-08-31']],
  ['有效期至2026年02月30日', ['noDay']],
  ['生产日期：2025年05月10日，有效期24个月', ['made 2025-05-10', 'term 24']],
  ['保质期十八个月', ['term 18']],
  ['有效期为两年', ['term 24']],
  ['有效期3年', ['term 36']],
  ['优惠券有效期至2026年11月11日', []],
  ['药品经营许可证有效期至2025年01月01日', []],
  ['规格0.3g×20粒', []],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
