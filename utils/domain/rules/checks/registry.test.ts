import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ASPECTS } from '../../catalog/aspect.ts';
import { CHECKS } from './registry.ts';

it('names each check of the folder, sorted', () => {
  const files = readdirSync(import.meta.dirname)
    .filter((name) => !/registry|\.test\./.test(name))
    .map((name) => name.replace('.ts', ''));
  // One file speaks of every aspect of a record.
  const named = files.flatMap((name) =>
    name === 'record' ? ASPECTS.map((aspect) => `record-${aspect.replace('_', '-')}`) : name,
  );
  expect(Object.keys(CHECKS)).toEqual(named.sort());
});
