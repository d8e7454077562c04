import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { protocol } from '@/utils/messaging/protocol.ts';

const folder = join(import.meta.dirname, 'handlers');
const stems = Object.keys(protocol).map((id) => id.replaceAll('.', '-'));

it('has one file and one test per message, and no others', () => {
  const expected = stems.flatMap((stem) => [`${stem}.test.ts`, `${stem}.ts`]);
  expect(readdirSync(folder).sort()).toEqual(expected.sort());
});

it.each(stems)('%s exports the handler', async (stem) => {
  expect(existsSync(join(folder, `${stem}.ts`))).toBe(true);
  const name = stem.replace(/-(\w)/g, (_all, letter: string) => letter.toUpperCase());
  expect(await import(join(folder, `${stem}.ts`))).toHaveProperty(name, expect.any(Function));
});
