import { describe, expect, it } from 'vitest';
import { indication } from './indication.ts';
import { tryCompare } from './try-compare.ts';

const COLD = {
  genericName: '清凉感冒颗粒',
  brand: '溪云',
  indications: '疏风清热。用于风热感冒，症见发热、头痛、咽喉肿痛、流涕。',
  populations: '风寒感冒者不适用；高血压、糖尿病患者慎用；扁桃体化脓应去医院就诊。',
};
const said = (fields: Record<string, string>, record: Record<string, string> = COLD) =>
  tryCompare(indication, fields, record);

describe('what the label says in other words', () => {
  it.each([
    ['溪云清凉感冒颗粒10袋 发烧 头疼 嗓子疼 流鼻涕'],
    ['感冒 风热感冒 咽痛'],
    ['溪云 感冒灵颗粒'],
  ])('%s', (title) => {
    expect(said({ title }) ?? []).toEqual([]);
  });

  it('takes a more general word for the label: 疱疹 for 带状疱疹', () => {
    expect(said({ title: '乳膏 疱疹' }, { indications: '用于带状疱疹。' })).toEqual([]);
  });

  it('takes a kind of what the label names as a whole, not of what it lists', () => {
    expect(said({ title: '咽炎' }, { indications: '用于上呼吸道感染。' })).toEqual([]);
    const listed = { indications: '用于真菌感染，如花斑癣。' };
    expect(said({ title: '花斑癣 灰指甲' }, listed)).toEqual(['灰指甲']);
  });

  it('takes the signs a disease always has, not a disease for its signs', () => {
    expect(said({ title: '鼻塞' }, { indications: '用于鼻炎。' })).toEqual([]);
    expect(said({ title: '鼻炎' }, { indications: '用于缓解鼻塞。' })).toEqual(['鼻炎']);
  });
});

describe('what goes beyond', () => {
  it.each([
    [{ title: '清凉感冒颗粒 肺炎' }, ['肺炎']],
    [{ indications: '用于风热感冒、支气管哮喘' }, ['支气管哮喘']],
    [{ description: '家中老人也适用于治疗失眠。' }, ['失眠']],
    [{ title: '清凉颗粒 风寒感冒' }, ['风寒感冒']],
  ])('%o', (fields, words) => {
    expect(said(fields)).toEqual(words);
  });

  it('acute is not chronic, type 1 not type 2', () => {
    expect(said({ title: '慢性咽炎' }, { indications: '用于急性咽炎。' })).toEqual(['慢性咽炎']);
    expect(said({ title: '1型糖尿病' }, { indications: '用于2型糖尿病。' })).toEqual(['1型糖尿病']);
  });

  it('diagnosis is no measurement', () => {
    const strips = { indications: '用于监测糖尿病患者的血糖浓度。' };
    expect(said({ title: '血糖试纸 测血糖' }, strips) ?? []).toEqual([]);
    expect(said({ title: '血糖试纸 可诊断糖尿病' }, strips)).toEqual(['糖尿病']);
  });

  it('a function of a health food that is not registered, or any disease', () => {
    const food = { indications: '增强免疫力', class: '保健食品' };
    expect(said({ title: '提高免疫力 改善睡眠' }, food)).toEqual(['改善睡眠']);
    expect(said({ title: '免疫力差 糖尿病' }, food)).toEqual(['糖尿病']);
  });

  it('freely paraphrased functions only hint', () => {
    expect(said({ title: '健脾' })).toEqual(['?健脾']);
  });
});

describe('what is no claim', () => {
  it.each([
    ['扁桃体化脓、哮喘患者请到医院就诊。'],
    ['本品不能治疗肺炎。'],
    ['胃溃疡患者慎用，可能引起恶心、皮疹。'],
    ['少数人服用后有腹泻，头晕。'],
    ['【不良反应】偶见皮疹、腹泻。'],
    ['【禁忌】青光眼、前列腺肥大者禁用。'],
    ['失眠不属于本品适用范围。'],
    ['过敏体质者慎用。'],
  ])('%s', (description) => {
    expect(said({ description }) ?? []).toEqual([]);
  });
});

it('is not compared where record or listing names no use', () => {
  expect(said({ title: '颗粒 10袋' })).toBeNull();
  expect(said({ title: '肺炎' }, { genericName: '颗粒' })).toBeNull();
});
