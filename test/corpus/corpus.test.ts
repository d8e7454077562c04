import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ProductClass } from '../../utils/domain/listings/product-class.ts';
import { shippedRules } from '../helpers/rules.ts';
import { judge } from './judge.ts';
import { type CorpusLine, readCorpus } from './lines.ts';
import { readLong } from './long.ts';
import { MUST_FIND } from './must-find.ts';
import { MUST_STAY_SILENT } from './must-stay-silent.ts';

const read = (name: string) => readFileSync(resolve(import.meta.dirname, `${name}.txt`), 'utf8');

/** Older lines: the whole text is the claim, and any rule may say it. */
function whole(
  groups: readonly [ProductClass | 'message', string[]][],
  isFound: boolean,
): CorpusLine[] {
  return groups.flatMap(([who, texts]) =>
    texts.map((text) => ({
      who,
      field: who === 'message' ? 'message' : 'description',
      rules: isFound ? [''] : [],
      text,
      marks: isFound ? [{ start: 0, end: text.length }] : [],
    })),
  );
}

const CORPUS: [string, CorpusLine[]][] = [
  ['what must be found', readCorpus(read('find'), 'find')],
  ['what must be found, older', whole(MUST_FIND, true)],
  ['what is written so as not to be found', readCorpus(read('evasive'), 'find')],
  ['what must be left alone', readCorpus(read('silent'), 'silent')],
  ['what must be left alone, older', whole(MUST_STAY_SILENT, false)],
  ['long descriptions', readLong(read('long'), read('long-claims'))],
];

describe.each(CORPUS)('%s', (_name, lines) => {
  it.each(lines.map((line) => [nameOf(line), line] as const))('%s', (_text, line) => {
    expect(judge(line, shippedRules), `${line.who} ${line.field}: ${line.text}`).toBeNull();
  });
});

it('holds texts of every class and at least 500 of them', () => {
  const all = CORPUS.flatMap(([, lines]) => lines);
  expect(all.length).toBeGreaterThan(500);
  expect(new Set(all.map(({ who }) => who)).size).toBeGreaterThanOrEqual(11);
});

function nameOf({ who, field, text, marks }: CorpusLine): string {
  const [mark] = marks;
  const words = text.length <= 60 ? text : mark ? text.slice(mark.start, mark.end) : text;
  return `${who} ${field}: ${words.slice(0, 60)}`;
}
