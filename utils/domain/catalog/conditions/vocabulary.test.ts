import { describe, expect, it } from 'vitest';
import { findConditions } from './find.ts';
import { isCovered, labelOf } from './label.ts';
import { readVocabulary, vocabulary } from './vocabulary.ts';

const namesIn = (text: string) =>
  findConditions(text).map(({ start, end, concepts }) => [
    text.slice(start, end),
    vocabulary().concepts[concepts[0]!]!.name,
  ]);

describe('the vocabulary', () => {
  it('has some hundred concepts, each with words, and nothing above itself', () => {
    const { concepts, words } = vocabulary();
    expect(concepts.length).toBeGreaterThan(450);
    expect(words.length).toBeGreaterThan(3000);
    for (const [at, { above }] of concepts.entries()) expect(above.has(at)).toBe(false);
  });

  it('refuses a concept above or a sign that is none', () => {
    expect(() => readVocabulary('咽炎 < 没有的')).toThrow('没有的');
    expect(() => readVocabulary('咽炎 > 没有的')).toThrow('没有的');
  });

  it('reads kinds, signs and marks', () => {
    const { concepts, of, words } = readVocabulary('~感染\n咽炎 咽部炎症 < 感染 > 咽痛\n?咽痛');
    expect(concepts.map(({ isGeneral, isSoft }) => [isGeneral, isSoft])).toEqual([
      [true, false],
      [false, false],
      [false, true],
    ]);
    expect([...concepts[1]!.above, ...concepts[1]!.signs]).toEqual([0, 2]);
    expect(of[words.indexOf('咽部炎症')]).toEqual([1]);
  });
});

describe('conditions in a text', () => {
  it('of overlapping words the longest', () => {
    expect(namesIn('肺结核与发烧')).toEqual([
      ['肺结核', '肺结核'],
      ['发烧', '发热'],
    ]);
  });

  it('not inside other words', () => {
    expect(namesIn('自发热腰带，戒烟酒')).toEqual([]);
    expect(namesIn('edta bvd')).toEqual([]);
  });
});

it('a label without indications says nothing; what it denies it does not name', () => {
  expect(labelOf({ genericName: '某片' })).toBeNull();
  const label = labelOf({ indications: '用于非感染性口腔溃疡。不用于哮喘。' })!;
  const covers = (text: string) => isCovered(label, findConditions(text)[0]!, text);
  expect(covers('口腔溃疡')).toBe(true);
  expect(covers('哮喘')).toBe(false);
});
