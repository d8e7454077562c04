import { expect, it } from 'vitest';
import { findingsOf } from '../../../../test/helpers/rules.ts';

const fault = (barcode: string | null) =>
  findingsOf('INFO-02b', 'otc', { barcode }).map(({ message }) => message.id.split('/')[1]);

it.each([
  ['6901234567892', []],
  ['６９０ １２３４ ５６７８９２', []],
  ['6901234567890', ['main']],
  ['96385074', []],
  ['036000291452', []],
  ['690123456789', ['main']],
  ['69012345678', ['shape']],
  ['69O1234567892', ['shape']],
  ['', []],
  [null, []],
])('%s', (barcode, expected) => {
  expect(fault(barcode)).toEqual(expected);
});
