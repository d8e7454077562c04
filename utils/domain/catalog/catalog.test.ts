import { describe, expect, it } from 'vitest';
import type { Listing } from '../listings/listing.ts';
import { createCatalog } from './catalog.ts';
import type { CatalogRecord } from './record.ts';

const RECORDS: CatalogRecord[] = [
  {
    approvalNumber: '国药准字H20065432',
    genericName: '布洛芬缓释胶囊',
    brand: '康宁',
    manufacturer: '浙江康宁药业有限公司',
    strength: '0.3g',
    pack: '20粒/盒',
    barcode: '6901234567892',
  },
  {
    approvalNumber: '国药准字H20065432',
    genericName: '布洛芬缓释胶囊',
    brand: '康宁',
    manufacturer: '浙江康宁药业有限公司',
    strength: '0.3g',
    pack: '10粒/盒',
  },
  {
    approvalNumber: '国药准字H13021111',
    genericName: '布洛芬缓释胶囊',
    brand: '瑞泽',
    manufacturer: '河北瑞泽制药股份有限公司',
    pack: '24粒/盒',
  },
  {
    approvalNumber: '浙械注准20202141234',
    genericName: '医用冷敷贴',
    brand: '舒缓家',
    manufacturer: '杭州舒缓家医疗器械有限公司',
  },
  { approvalNumber: '国药准字Z10950017', genericName: '感冒清热颗粒', tradeName: '清之安' },
  { genericName: '清热颗粒', brand: '某堂' },
];
const catalog = createCatalog(RECORDS);
const find = (fields: Listing['fields']) => catalog.find({ productClass: null, fields });

describe('createCatalog', () => {
  it.each([
    ['国药准字H20065432'],
    ['国药准字 h20065432'],
    ['批准文号：国药准字Ｈ２００６５４３２'],
    ['H20065432'],
    ['国药准字H99999999、国药准字H20065432'],
  ])('finds %s by its number', (approvalNumber) => {
    const match = find({ approvalNumber });
    expect(match).toMatchObject({ by: 'number', confidence: 1 });
    expect(match!.records.map(({ pack }) => pack).sort()).toEqual(['10粒/盒', '20粒/盒']);
  });

  it('finds a number in the text when no field has one', () => {
    const match = find({ description: '【批准文号】浙械注准20202141234，厂家直发' });
    expect(match?.records[0]?.brand).toBe('舒缓家');
  });

  it('takes the number of the field before another in the text', () => {
    const description = '搭配国药准字Z10950017 一起看看';
    const match = find({ approvalNumber: '国药准字H13021111', description });
    expect(match?.records.map(({ brand }) => brand)).toEqual(['瑞泽']);
  });

  it('puts the pack first whose size stands in the title', () => {
    const match = find({ approvalNumber: 'H20065432', title: '布洛芬缓释胶囊 10粒' });
    expect(match?.records[0]?.pack).toBe('10粒/盒');
  });

  it('finds by barcode, also among several', () => {
    expect(find({ barcode: '6909999999990;6901234567892' })).toMatchObject({
      by: 'barcode',
      records: [{ pack: '20粒/盒' }],
    });
  });

  it('tells makers of one name apart by brand or maker', () => {
    expect(find({ title: '瑞泽 布洛芬缓释胶囊24粒' })?.records[0]?.brand).toBe('瑞泽');
    const byMaker = find({ genericName: '布洛芬缓释胶囊', manufacturer: '浙江康宁' });
    expect(byMaker).toMatchObject({ by: 'name' });
    expect(byMaker!.confidence).toBeGreaterThan(0.85);
    expect(byMaker!.records).toHaveLength(2);
  });

  it('holds nothing against a page that does not say whose it is', () => {
    expect(find({ title: '布洛芬缓释胶囊 20粒' })).toBeNull();
    expect(find({ genericName: '布洛芬缓释胶囊', manufacturer: '山东别家药业' })).toBeNull();
  });

  it('is less sure of a lone record with no brand on the page, and leaves another brand alone', () => {
    expect(find({ title: '感冒清热颗粒 12袋' })?.confidence).toBeLessThan(0.85);
    expect(find({ title: '九方堂感冒清热颗粒 12袋' })).toBeNull();
    expect(find({ title: '清之安 12袋' })?.records[0]?.tradeName).toBe('清之安');
  });

  it('never takes a namesake for a number it does not have', () => {
    expect(find({ approvalNumber: '国药准字H44029999', title: '瑞泽 布洛芬缓释胶囊' })).toBeNull();
  });

  it('has nothing to say of what it does not know', () => {
    expect(find({})).toBeNull();
    expect(find({ title: '', approvalNumber: null })).toBeNull();
    expect(find({ title: '纯棉毛巾 三条装' })).toBeNull();
    expect(createCatalog([]).find({ productClass: null, fields: { title: '布洛芬' } })).toBeNull();
  });
});
