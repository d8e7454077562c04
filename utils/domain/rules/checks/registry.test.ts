import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CHECKS } from './registry.ts';

it('names each check of the folder, sorted', () => {
  const files = readdirSync(import.meta.dirname)
    .filter((name) => !/registry|\.test\./.test(name))
    .map((name) => name.replace('.ts', ''));
  expect(Object.keys(CHECKS)).toEqual(files.sort());
});
