import { describe, expect, it } from 'vitest';
import { classOf } from './class.ts';
import { differing } from './fixtures.ts';

describe('class', () => {
  it.each([
    ['处方药', { title: '【Rx】远山片' }, []],
    ['RX', { productClass: '处方药' }, []],
    ['甲类非处方药', { title: 'OTC 远山片' }, []],
    ['非处方药（乙类）', { title: '远山片 OTC绿标' }, []],
    ['Ⅱ类医疗器械', { description: '本品为第二类医疗器械。' }, []],
    ['第二类医疗器械', { productClass: '二类' }, []],
    ['保健食品', { title: '蓝帽 远山软胶囊' }, []],
    ['处方药', { title: '远山片 OTC' }, ['OTC']],
    ['处方药', { title: '远山片 ＯＴＣ' }, ['ＯＴＣ']],
    ['甲类非处方药', { title: '远山片 【乙类OTC】' }, ['乙类OTC']],
    ['甲类非处方药', { description: '本品为处方药。' }, ['处方药']],
    ['第二类医疗器械', { description: '三类医疗器械，放心用' }, ['三类医疗器械']],
    ['保健食品', { title: '远山软胶囊 非处方药' }, ['非处方药']],
  ])('%s beside %o', (own, fields, found) => {
    expect(differing(classOf, { class: own }, fields)).toEqual(found);
  });

  it.each([
    ['甲类非处方药', { description: '处方药须凭处方购买。本店也卖其他处方药。' }],
    ['处方药', { description: '保健食品不能代替药物。' }],
    ['处方药', { description: '请仔细阅读非处方药说明书。OTC药品专区另有优惠。' }],
    ['双跨', { title: '远山片 OTC' }],
    ['', { title: '远山片 OTC' }],
    ['处方药', { title: '远山片' }],
  ])('%s: %o marks nothing', (own, fields) => {
    expect(differing(classOf, { class: own }, fields)).toBeNull();
  });
});
