import { describe, expect, it } from 'vitest';
import { population } from './population.ts';
import { tryCompare } from './try-compare.ts';

const RECORD = {
  contraindications: '孕妇禁用；青光眼患者禁用；对本品过敏者禁用。',
  populations: '哺乳期妇女慎用；12岁以下儿童不宜使用；严重肾功能不全者禁用；服药期间不得驾驶车辆。',
  usage: '口服。一次1片，一日2次。',
};
const said = (description: string, record: Record<string, string> = RECORD) =>
  tryCompare(population, { description }, record) ?? [];

describe('what contradicts the cautions', () => {
  it.each([
    ['孕妇可用。', ['孕妇可用']],
    ['孕妇慎用。', ['孕妇慎用']],
    ['孕妈妈也能放心吃。', ['孕妈妈也能放心吃']],
    ['青光眼患者可以使用。', ['青光眼患者可以使用']],
    ['哺乳期可正常服用。', ['哺乳期可正常服用']],
    ['6岁以上可用。', ['6岁以上可用']],
    ['儿童可用。', ['儿童可用']],
    ['肾功能不全者也可使用。', ['肾功能不全者也可使用']],
    ['吃了不影响开车。', ['吃了不影响开车']],
  ])('%s', (description, found) => {
    expect(said(description)).toEqual(found);
  });

  it('in a title', () => {
    expect(tryCompare(population, { title: '某某片 24片 孕妇可用' }, RECORD)).toEqual(['孕妇可用']);
  });

  it('nursing while the label stops it, no skin test where it wants one', () => {
    expect(said('哺乳期可边喂奶边服用。', { populations: '哺乳期妇女应停止哺乳。' })).not.toEqual(
      [],
    );
    expect(said('无需皮试。', { populations: '孕妇慎用；用前须做皮肤试验。' })).toEqual([
      '无需皮试',
    ]);
  });

  it('an age the label has no dose for', () => {
    const record = { populations: '孕妇慎用。', usage: '成人及12岁以上儿童一次1片。' };
    expect(said('2岁可用。', record)).toEqual(['2岁可用']);
    expect(said('12岁以上可用。', record)).toEqual([]);
  });
});

describe('what is no difference', () => {
  it.each([
    ['孕妇忌用，哺乳期妇女慎用。'],
    ['孕妇不能用。'],
    ['哺乳期禁用。'],
    ['成人可用。'],
    ['12岁以上可用。'],
    ['12岁以下不推荐。'],
    ['肾功能不全者慎用。'],
    ['请放在儿童接触不到的地方。'],
    ['老人可用。'],
    ['服药期间别开车。'],
  ])('%s', (description) => {
    expect(said(description)).toEqual([]);
  });

  it('what is taken is no group: 适合热咳', () => {
    expect(said('适合咳嗽、鼻塞。', { populations: '久咳者不适用。' })).toEqual([]);
  });
});

describe('a caution lost', () => {
  const lost = (contraindications: string) => tryCompare(population, { contraindications }, RECORD);

  it('where the page quotes the contraindications', () => {
    expect(lost('对本品过敏者禁用；青光眼患者禁用。')).toEqual(['']);
    expect(lost('无。')).toEqual(['']);
  });

  it('not where all are there, in whatever order, or the leaflet is referred to', () => {
    expect(lost('对本品过敏者、孕妇、青光眼患者禁用，严重肾功能不全者禁用。')).toEqual([]);
    expect(lost('详见说明书。') ?? []).toEqual([]);
  });

  it('not where nothing is quoted', () => {
    expect(tryCompare(population, { description: '青光眼患者禁用。' }, RECORD)).toEqual([]);
  });
});

it('is not compared where one side is silent', () => {
  expect(tryCompare(population, { title: '某某片' }, RECORD)).toBeNull();
  expect(tryCompare(population, { title: '孕妇可用' }, { usage: '一次1片' })).toBeNull();
});
