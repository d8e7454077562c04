import { describe, expect, it } from 'vitest';
import { tryCompare } from './try-compare.ts';
import { usage } from './usage.ts';

const TABLET = {
  strength: '0.25g',
  pack: '24片/盒',
  usage:
    '口服。成人一次1～2片，一日3次；儿童一次半片，一日2次。饭后服用，一日最高6片，连用不超过7天。',
};
const said = (words: string, record: Record<string, string> = TABLET) =>
  tryCompare(usage, { usage: words }, record);

describe('the label in other units and words', () => {
  it.each([
    ['每次两片，每日三次'],
    ['成人250mg~500mg/次，3次/日'],
    ['0.25g tid'],
    ['每8小时一次，每次1片'],
    ['儿童每次0.5片，每天两次'],
    ['餐后服，24小时内不超过6片'],
    ['连服5天'],
    ['连续用药一周'],
  ])('%s', (words) => {
    expect(said(words)).toEqual([]);
  });
});

describe('what the label does not allow', () => {
  it.each([
    ['一次3片，一日3次', ['一次3片']],
    ['每次1片，一日4次', ['一日4次']],
    ['1g/次', ['1g/次']],
    ['儿童一次1片', ['一次1片']],
    ['一天最多8片', ['一天最多8片']],
    ['连用14天', ['连用14天']],
    ['每次1片 qid', ['qid']],
    ['空腹服用，一次1片', ['空腹']],
    ['外用，涂于患处', ['外用']],
  ])('%s', (words, found) => {
    expect(said(words)).toEqual(found);
  });

  it('a course by illness', () => {
    const record = { usage: '口服。带状疱疹连服10天，单纯疱疹连服7天。' };
    expect(said('带状疱疹连续服药10天', record)).toEqual([]);
    expect(said('带状疱疹连服7天', record)).toEqual(['连服7天']);
  });

  it('a dose by age', () => {
    const record = { usage: '2～6岁一次5ml，一日1次；6岁以上一次10ml，一日1次。' };
    expect(said('3~5岁每次5毫升', record)).toEqual([]);
    expect(said('2-6岁每次10毫升', record)).toEqual(['每次10毫升']);
  });

  it('how often a week, how long a patch stays on, when a test is read', () => {
    expect(said('每周3次', { usage: '外用，一周2次。' })).toEqual(['每周3次']);
    expect(said('可连续贴24小时', { usage: '每贴使用不超过8小时。' })).toEqual(['贴24小时']);
    expect(said('15分钟后读结果', { usage: '5分钟内读结果。' })).toEqual(['15分钟后读结果']);
  });

  it('tablets that must stay whole, injections in another place', () => {
    expect(said('可掰开服用', { usage: '整片吞服，不得嚼碎或掰开。' })).toEqual(['掰开']);
    expect(said('可肌内注射', { usage: '皮下注射，不得肌内注射。' })).toEqual(['可肌内注射']);
  });
});

it('reads doses in a description, and only sentences that speak of taking', () => {
  const description = '顺丰发货，每次限购2盒，晚上下单次日发。成人每次3片，饭后吃。';
  expect(tryCompare(usage, { description }, TABLET)).toEqual(['每次3片']);
});

it('is not compared where one side is silent', () => {
  expect(said('遵医嘱')).toBeNull();
  expect(tryCompare(usage, { usage: '一次1片' }, { strength: '0.1g' })).toBeNull();
  expect(said('一次2袋')).toBeNull();
});
