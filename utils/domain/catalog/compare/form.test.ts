import { describe, expect, it } from 'vitest';
import { differing } from './fixtures.ts';
import { form } from './form.ts';

const told = (
  genericName: string,
  formOn: string,
  fields: { title?: string; form?: string; genericName?: string },
) => differing(form, { genericName, brand: '远山', ...(formOn && { form: formOn }) }, fields);

describe('form', () => {
  it.each([
    ['格列齐特缓释片', '缓释片', '远山格列齐特缓释片'],
    ['牛黄上清片', '片剂（薄膜衣）', '远山牛黄上清薄膜衣片'],
    ['板蓝根颗粒', '颗粒剂', '远山板蓝根冲剂'],
    ['六味地黄丸', '丸剂（浓缩丸）', '六味地黄浓缩丸 200丸'],
    ['左氧氟沙星滴眼液', '滴眼剂', '左氧氟沙星眼药水 5ml'],
    ['藿香正气口服液', '合剂', '藿香正气液 10支'],
    ['维生素E软胶囊', '软胶囊', '维生素E胶丸'],
    ['布洛芬缓释胶囊', '胶囊剂', '远山缓释胶囊 20粒'],
  ])('%s (%s) is the form of "%s"', (own, formOn, title) => {
    expect(told(own, formOn, { title })).toEqual([]);
  });

  it.each([
    ['格列齐特缓释片', '缓释片', '格列齐特片60mg', ['格列齐特片']],
    ['硝苯地平控释片', '片剂', '硝苯地平缓释片', ['硝苯地平缓释片']],
    ['奥美拉唑肠溶胶囊', '胶囊剂', '奥美拉唑胶囊20mg', ['奥美拉唑胶囊']],
    ['维生素E软胶囊', '软胶囊', '维生素E胶囊', ['维生素E胶囊']],
    ['六味地黄丸', '丸剂（浓缩丸）', '六味地黄丸（水蜜丸）', ['水蜜丸']],
    ['莫匹罗星软膏', '软膏剂', '莫匹罗星乳膏 5g', ['莫匹罗星乳膏']],
    ['藿香正气口服液', '合剂', '远山藿香正气水10支', ['藿香正气水']],
    ['布洛芬混悬液', '混悬剂', '布洛芬混悬滴剂15ml', ['布洛芬混悬滴剂']],
    ['青霉素钠注射液', '注射剂', '注射用青霉素钠粉针', ['青霉素钠粉针']],
    ['电子血压计', '上臂式', '腕式电子血压计', ['腕式']],
  ])('where the record is %s (%s): "%s" differs', (own, formOn, title, found) => {
    expect(told(own, formOn, { title })).toEqual(found);
  });

  it('holds the field for the form against name and form of the record', () => {
    expect(told('格列齐特缓释片', '缓释片', { form: '片剂' })).toEqual(['片剂']);
    expect(told('格列齐特缓释片', '片剂', { form: '片剂' })).toEqual([]);
    expect(told('香砂养胃丸', '丸剂（浓缩丸）', { form: '丸剂' })).toEqual([]);
    expect(told('布洛芬缓释胶囊', '缓释胶囊', { form: '胶囊剂（缓释）' })).toEqual([]);
    expect(told('血氧仪', '指夹式', { form: '腕表式' })).toEqual(['腕表式']);
    expect(told('阿莫西林胶囊', '', { genericName: '阿莫西林颗粒' })).toEqual(['阿莫西林颗粒']);
  });

  it('has nothing to compare where the page names no form', () => {
    expect(told('阿莫西林胶囊', '胶囊剂', { title: '远山 阿莫西林 24粒' })).toBeNull();
  });
});
