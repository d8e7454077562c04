import { expect, it } from 'vitest';
import { findingsOf } from '../../../../test/helpers/rules.ts';

const fault = (barcode: string | null) =>
  findingsOf('INFO-02b', 'otc', { barcode }).map(({ message }) =>
    [message.id.split('/')[1], message.values.digit].filter(Boolean).join(' '),
  );

it.each([
  ['6901234567892', []],
  ['６９０ １２３４ ５６７８９２', []],
  ['690-1234-567892', []],
  ['6901234567890', ['main 2']],
  ['96385074', []],
  ['96385075', ['main 4']],
  ['036000291452', []],
  ['690123456789', ['shape']],
  ['036000291453', ['main 2']],
  ['16901234567899', []],
  ['16901234567890', ['main 9']],
  ['69012345678', ['shape']],
  ['69O1234567892', ['lookalike 0']],
  ['690123456789l', ['lookalike 1']],
  ['见包装', ['letters']],
  ['81234567890123456789', ['trace']],
  ['86901234000018', ['standard']],
  ['6901234567892，6901234567890', ['main 2']],
  ['', []],
  [null, []],
])('%s', (barcode, expected) => {
  expect(fault(barcode)).toEqual(expected);
});
