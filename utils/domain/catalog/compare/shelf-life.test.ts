import { describe, expect, it } from 'vitest';
import { differing } from './fixtures.ts';
import { shelfLife } from './shelf-life.ts';

describe('shelf life', () => {
  it.each([
    ['24个月', '2年'],
    ['24个月', '二十四个月'],
    ['24个月', '730天'],
    ['24个月', '暂定24月'],
    ['18个月', '一年半'],
    ['30个月', '2.5年'],
    ['6个月', '半年'],
    ['36个月', '三年'],
  ])('%s is %s', (own, told) => {
    expect(differing(shelfLife, { shelfLife: own }, { shelfLife: told })).toEqual([]);
  });

  it.each([
    ['24个月', { shelfLife: '36个月' }, ['36个月']],
    ['24个月', { description: '【有效期】18个月\n【贮藏】密封' }, ['18个月']],
    ['24个月', { description: '密封保存，保质期为三年。' }, ['三年']],
    ['24个月', { title: '远山片 有效期36个月' }, ['36个月']],
  ])('%s is not that of %o', (own, fields, found) => {
    expect(differing(shelfLife, { shelfLife: own }, fields)).toEqual(found);
  });

  it.each([
    { description: '开封后有效期4周。' },
    { description: '有效期至2027年12月。' },
    { description: '剩余有效期12个月以上，拍下发新货。' },
    { shelfLife: '见包装' },
  ])('%o says nothing of it', (fields) => {
    expect(differing(shelfLife, { shelfLife: '24个月' }, fields)).toBeNull();
  });
});
