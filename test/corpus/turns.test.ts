import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileRules } from '../../utils/domain/rules/engine.ts';
import { PACKS } from '../../utils/domain/rules/packs/registry.ts';
import { judge } from './judge.ts';
import { readCorpus } from './lines.ts';

const set = compileRules(PACKS, { on: '2026-11-24' });
const linesOf = (name: string, kind: 'find' | 'silent') =>
  readCorpus(readFileSync(new URL(name, import.meta.url), 'utf8'), kind);

describe('turns of speech that slipped past once, and their lawful neighbours', () => {
  it.each(linesOf('turns.txt', 'find'))('finds $who $text', (line) => {
    expect(judge(line, set)).toBeNull();
  });

  it.each(linesOf('turns-silent.txt', 'silent'))('leaves $who $text alone', (line) => {
    expect(judge(line, set)).toBeNull();
  });
});
