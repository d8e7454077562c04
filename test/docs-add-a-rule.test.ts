import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { loadRules, tryExamples } from '../cli/company-pack.ts';

const text = readFileSync(resolve(import.meta.dirname, '../docs/add-a-rule.md'), 'utf8');

it('shows a pack that is let in and does what it says', async () => {
  const shown = /```json\r?\n([\s\S]*?)```/.exec(text)?.[1];
  const folder = mkdtempSync(join(tmpdir(), 'yaogui-docs-'));
  const file = join(folder, 'our-house.json');
  writeFileSync(file, shown ?? '');
  const { rules, own } = await loadRules([file], '2026-11-24');
  const tried = own.flatMap((pack) => tryExamples(pack, rules));
  expect(tried).toHaveLength(4);
  expect(tried.filter(({ fault }) => fault !== null)).toEqual([]);
  rmSync(folder, { recursive: true });
});
