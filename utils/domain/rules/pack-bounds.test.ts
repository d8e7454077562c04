import { describe, expect, it } from 'vitest';
import { compileRules } from './engine.ts';
import { parsePack } from './pack.ts';
import { PackError } from './pack-error.ts';
import { PACKS } from './packs/registry.ts';

const sentence = { zh: '“{text}”不能写。', en: '"{text}" may not be written.' };
const example = { text: '甲' };
const rule = (over: object = {}) => ({
  id: 'TT-01',
  kind: 'wording',
  group: 'claim',
  level: 'error',
  certainty: 'sure',
  classes: 'all',
  surfaces: ['title'],
  citation: { law: '《试法》', article: '第一条', trust: 'verified' },
  title: sentence,
  messages: { main: sentence },
  fix: 'delete',
  match: [{ words: ['神药'] }],
  examples: { bad: [example, example], good: [example, example] },
  ...over,
});
const pack = (rules: object[], more: object = {}) => ({ id: 'test', version: '1', rules, ...more });
const words = (count: number) => Array.from({ length: count }, (_, i) => `词${i}`);
const nested = (depth: number) =>
  JSON.parse(`${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`) as object;
const chain = (count: number) =>
  Object.fromEntries(
    words(count).map((name, i) => [name, i + 1 < count ? [`@词${i + 1}`] : ['药']]),
  );

/** What is hostile, the pack, and what the error must name. */
const HOSTILE: [string, () => unknown, RegExp][] = [
  [
    'a pattern that nests repeats',
    () => pack([rule({ match: [{ pattern: '(?:药{1,9}){1,9}', anchors: ['药'] }] })]),
    /test: TT-01: rules\.0\.match\.0\.pattern: .*nested/,
  ],
  [
    'a pattern with two ways for each letter',
    () => pack([rule({ exceptPatterns: ['药', '(?:药|药药){1,40}酒'] })]),
    /TT-01: rules\.0\.exceptPatterns\.1: .*ways/,
  ],
  [
    'a pattern of a megabyte',
    () => pack([rule({ match: [{ pattern: '药'.repeat(1 << 20), anchors: ['药'] }] })]),
    /TT-01: rules\.0\.match\.0\.pattern: .*200/,
  ],
  [
    'a word of a megabyte',
    () => pack([rule({ match: [{ words: ['药'.repeat(1 << 20)] }] })]),
    /TT-01: rules\.0\.match\.0\.words\.0: longer/,
  ],
  [
    'a million words',
    () => pack([rule({ match: [{ words: words(1_000_000) }] })]),
    /TT-01: rules\.0\.match\.0\.words: more than/,
  ],
  [
    'a million words in a vocabulary',
    () => pack([], { vocabularies: { 多: words(1_000_000) } }),
    /test: vocabularies\.多: more than/,
  ],
  [
    'a million words in small lists',
    () =>
      pack([], {
        vocabularies: Object.fromEntries(words(1000).map((name) => [name, words(1000)])),
      }),
    /test: .*more than \d+ values/,
  ],
  [
    'ten thousand rules',
    () => pack(Array.from({ length: 10_000 }, () => rule())),
    /test: rules: more than/,
  ],
  ['no end of depth', () => pack([], { more: nested(5000) }), /test: more\.a.*: deeper/],
  [
    'a key that is the prototype',
    () => pack([], { vocabularies: JSON.parse('{"__proto__":["药"]}') }),
    /test: vocabularies: the name __proto__/,
  ],
  [
    'a message by the name of constructor',
    () => pack([rule({ messages: { main: sentence, constructor: sentence } })]),
    /TT-01: rules\.0\.messages: the name constructor/,
  ],
  [
    'a number past counting',
    () => pack([rule({ match: [{ sequence: [['治'], ['病']], gap: 1e300 }] })]),
    /TT-01: rules\.0\.match\.0\.gap: number/,
  ],
  [
    'a number that is none',
    () => pack([rule({ match: [{ sequence: [['治'], ['病']], gap: Number.NaN }] })]),
    /TT-01: rules\.0\.match\.0\.gap: number/,
  ],
];

describe.each(HOSTILE)('%s', (_what, make, named) => {
  it('is refused where packs come in and where they are compiled, and named', () => {
    const hostile = make();
    for (const load of [
      () => parsePack(hostile),
      () => compileRules([hostile], { on: '2026-11-24' }),
    ]) {
      expect(load).toThrow(PackError);
      expect(load).toThrow(named);
    }
  });
});

describe('vocabularies', () => {
  const compile = (vocabularies: object) => () =>
    compileRules([pack([rule({ match: [{ words: ['@词0'] }] })], { vocabularies })], {
      on: '2026-11-24',
    }).lane('listing');

  it.each([
    ['stand in themselves', { 词0: ['@词0'] }],
    ['stand in each other in a circle', { 词0: ['@词1'], 词1: ['@词2', '@词0'], 词2: ['药'] }],
    [
      'stand in each other in many circles',
      Object.fromEntries(words(40).map((name) => [name, words(40).map((word) => `@${word}`)])),
    ],
    ['stand in each other without end', chain(1500)],
  ])('that %s are refused', (_what, vocabularies) => {
    expect(compile(vocabularies)).toThrow(PackError);
    expect(compile(vocabularies)).toThrow(/pack test: vocabularies\.词0: .*deep/);
  });

  it('that name nobody are refused', () => {
    expect(compile({ 词0: ['@谁'] })).toThrow('vocabularies.词0: unknown name @谁');
  });

  it('that many ways lead to are read once', () => {
    const layers = Object.fromEntries(
      Array.from({ length: 9 }, (_, i) => [
        `词${i}`,
        i < 8 ? Array(1000).fill(`@词${i + 1}`) : ['神药'],
      ]),
    );
    expect(compile(layers)().broken).toEqual([]);
  });
});

it('lets everything in that ships', () => {
  for (const one of PACKS) expect(parsePack(one)).toEqual(one);
});
