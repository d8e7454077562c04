import { expect, it } from 'vitest';
import { findingsOf } from '../../../../test/helpers/rules.ts';

/** The rules of the tests are those of 2026-11-24. */
const faults = (fields: Record<string, string>) =>
  findingsOf('INFO-06', 'otc', fields).map(({ message }) =>
    [message.id.split('/')[1], message.values.day].filter(Boolean).join(' '),
  );

it.each([
  ['有效期至2026年08月', ['main 2026-08-31']],
  ['有效期至2026年11月', ['near 2026-11-30']],
  ['有效期至2027年03月', ['near 2027-03-31']],
  ['有效期至2027年03月，近效期商品，介意勿拍', []],
  ['有效期至2028年03月', []],
  ['生产日期2024年05月01日，有效期24个月', ['main 2026-04-30']],
  ['生产日期2026年05月，有效期24个月', []],
  ['生产日期2025年05月01日，有效期24个月，有效期至2029年04月', ['sum 2027-04-30']],
  ['生产日期2027年01月01日', ['ahead 2027-01-01']],
  ['有效期至2027年02月30日', ['noDay']],
  ['有效期24个月', []],
  ['优惠券有效期至2026年01月01日', []],
])('%s', (description, expected) => {
  expect(faults({ description })).toEqual(expected);
});

it('reads a bare date in the field for it', () => {
  expect(faults({ shelfLife: '2026-01' })).toEqual(['main 2026-01-31']);
  expect(faults({ shelfLife: '24个月' })).toEqual([]);
});
