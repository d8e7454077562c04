import { expect, it } from 'vitest';
import { remember } from './remember.ts';

it('reads a text once, and again when thousands came between or it is long', () => {
  let readCount = 0;
  const lengthOf = remember((text) => {
    readCount++;
    return text.length;
  });
  expect([lengthOf('孕妇'), lengthOf('孕妇')]).toEqual([2, 2]);
  expect(readCount).toBe(1);
  const long = '孕'.repeat(500);
  expect([lengthOf(long), lengthOf(long)]).toEqual([500, 500]);
  expect(readCount).toBe(3);
  for (let i = 0; i < 5000; i++) lengthOf(`${i}`);
  lengthOf('孕妇');
  expect(readCount).toBe(5004);
});
