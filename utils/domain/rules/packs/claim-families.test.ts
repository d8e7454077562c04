import { describe, expect, it } from 'vitest';
import { checkListing } from '../../listings/check-listing.ts';
import type { ProductClass } from '../../listings/product-class.ts';
import { compileRules } from '../engine.ts';
import { claimFamilies, FAMILIES } from './claim-families.ts';
import { PACKS } from './registry.ts';

const set = compileRules(PACKS, { on: '2026-11-24' });

function marked(productClass: ProductClass | null, description: string): string[] {
  return checkListing({ productClass, fields: { description } }, set).findings.flatMap(
    ({ span, level, group }) =>
      span && level !== 'hint' && group === 'claim'
        ? [description.slice(span.start, span.end)]
        : [],
  );
}

describe('families of promises', () => {
  it('belong to rules that are there', () => {
    const ids = new Set(PACKS.flatMap(({ rules }) => rules.map(({ id }) => id)));
    expect(Object.keys(FAMILIES).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('are taken in under the name of their words, each list once', () => {
    const lists = Object.values(claimFamilies.vocabularies ?? {}).map((words) => words.join(' '));
    expect(lists.length).toBeGreaterThan(20);
    expect(new Set(lists).size).toBe(lists.length);
  });

  it.each<[ProductClass | null, string, string]>([
    ['otc', '老寒腿贴了一阵子，再没疼过。', '再没疼过'],
    ['otc', '半点不伤胃，孩子也合适。', '半点不伤胃'],
    ['otc', '顶得上去打三天吊针。', '顶得上去打三天吊针'],
    ['otc', '十个人里九个见好。', '十个人里九个见好'],
    ['device', '没效果全款退给您。', '没效果全款退'],
    ['health-food', '给肝脏放个长假。', '肝脏放个长假'],
    ['food', '一杯下去湿气往外冒。', '湿气往外冒'],
    ['food', '空腹血糖从十二降到六。', '从十二降到六'],
    ['cosmetic', '跟黑眼圈说再见。', '跟黑眼圈说再见'],
    ['disinfectant', '脚气克星，全家安心。', '脚气克星'],
    ['general', '戴上它，颈椎再也不疼。', '再也不疼'],
    [null, '专治牛皮癣，永不复发。', '永不复发'],
  ])('of %s: %s', (productClass, text, words) => {
    expect(marked(productClass, text).some((found) => found.includes(words))).toBe(true);
  });

  it.each<[ProductClass | null, string]>([
    ['otc', '症状消失后请停药，不必多吃。'],
    ['otc', '服用三天仍无改善的，请去医院就诊。'],
    ['otc', '快递三天就到，包装完好。'],
    ['food', '汤炖两小时，喝一碗暖和。'],
    ['cosmetic', '遮瑕一盖，黑眼圈就看不见了。'],
    ['device', '屏幕大，老人看得清，三分钟出读数。'],
    ['general', '老人小孩都能一起玩的桌游。'],
    [null, '七天无理由退货，运费我们出。'],
  ])('leave alone, of %s: %s', (productClass, text) => {
    expect(marked(productClass, text)).toEqual([]);
  });
});
