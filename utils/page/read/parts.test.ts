import { expect, it } from 'vitest';
import { PART_NAMES, partNameInEnglish } from './parts.ts';

it('has every name in both languages, and leaves the page’s own labels alone', () => {
  for (const { zh, en } of Object.values(PART_NAMES)) {
    expect(zh).toMatch(/[一-鿿]/);
    expect(partNameInEnglish(zh)).toBe(en);
  }
  expect(partNameInEnglish('追溯码')).toBe('追溯码');
});
