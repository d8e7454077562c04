import { describe, expect, it } from 'vitest';
import { differing, subjectOf } from './fixtures.ts';
import { name } from './name.ts';

const told = (genericName: string, title: string, brand = '远山') =>
  differing(name, { genericName, brand, manufacturer: '江苏远山药业有限公司' }, { title });

describe('name in the title', () => {
  it.each([
    ['阿莫西林胶囊', '远山阿莫西林胶囊 消炎药'],
    ['阿莫西林胶囊', '阿莫西林 0.25g*24粒'],
    ['盐酸左西替利嗪片', '远山 左西替利嗪片 鼻炎'],
    ['左西替利嗪片', '盐酸左西替利嗪片'],
    ['对乙酰氨基酚片', '扑热息痛片 退烧'],
    ['维生素C片', '远山 VC片 100片'],
    ['六味地黄丸', '远山 六味地黄丸（浓缩丸）200丸'],
    ['复方甘草片', '远山复方甘草片'],
    ['氨糖软骨素钙片', '远山牌氨糖软骨素加钙片'],
    ['电子血压计', '上臂式血压仪 家用'],
    ['一次性使用医用口罩', '医用口罩 一次性 50只'],
    ['人绒毛膜促性腺激素检测试剂', '验孕棒 早早孕'],
  ])('%s is what "%s" names', (own, title) => {
    expect(told(own, title)).toEqual([]);
  });

  it.each([
    ['氧氟沙星片', '远山左氧氟沙星片', ['左氧氟沙星片']],
    ['氯雷他定片', '地氯雷他定片', ['地氯雷他定片']],
    ['阿莫西林胶囊', '阿莫西林克拉维酸钾片', ['阿莫西林克拉维酸钾片']],
    ['阿莫西林克拉维酸钾片', '远山 阿莫西林片', ['阿莫西林片']],
    ['甘草片', '远山复方甘草片', ['复方甘草片']],
    ['氨咖黄敏胶囊', '远山复方氨酚烷胺胶囊', ['复方氨酚烷胺胶囊']],
    ['杞菊地黄丸', '远山 六味地黄丸', ['六味地黄丸']],
    ['琥珀酸美托洛尔缓释片', '酒石酸美托洛尔缓释片', ['酒石酸美托洛尔']],
    ['维生素B1片', '维生素B6片', ['维生素B6片']],
    ['头孢克肟胶囊', '远山头孢克洛0.25g*6粒', ['头孢克洛']],
    ['生脉饮（党参方）', '生脉饮（人参方）10支', ['生脉饮（人参方）']],
    ['医用外科口罩', '一次性使用医用口罩', ['医用口罩']],
    ['血糖仪', '远山电子血压计', ['远山电子血压计']],
  ])('where the record is %s, "%s" names another', (own, title, found) => {
    expect(told(own, title)).toEqual(found);
  });

  it.each([
    ['布洛芬缓释胶囊', '远山 止痛胶囊 20粒'],
    ['布洛芬混悬液', '远山 儿童退烧药 100ml'],
    ['蒙脱石散', '远山 10袋 拉肚子'],
  ])('%s: "%s" names no other product', (own, title) => {
    expect(told(own, title) ?? []).toEqual([]);
  });
});

describe('name in its own field', () => {
  const record = { genericName: '复方氨酚那敏颗粒（曾用名：远山感冒颗粒）' };
  it.each([
    ['复方氨酚那敏颗粒', []],
    ['远山感冒颗粒', []],
    ['氨酚那敏颗粒', ['氨酚那敏颗粒']],
    ['小儿氨酚烷胺颗粒', ['小儿氨酚烷胺颗粒']],
  ])('%s', (genericName, found) => {
    expect(differing(name, record, { genericName })).toEqual(found);
  });

  it('is read under its heading too, and never guessed', () => {
    expect(
      differing(name, record, { description: '【通用名称】氨咖黄敏片\n【规格】12片' }),
    ).toEqual(['氨咖黄敏片']);
    expect(differing(name, record, { price: '9.9' })).toBeNull();
    expect(differing(name, {}, { title: '远山感冒颗粒' })).toBeNull();
  });

  it('is for a person where the record was not found by its number', () => {
    const subject = subjectOf({ genericName: '氨咖黄敏胶囊' }, { title: '复方氨酚烷胺胶囊' });
    const byTitle = { ...subject, match: { ...subject.match, by: 'title' as const } };
    expect(name(byTitle)).toMatchObject([{ certainty: 'review', record: '氨咖黄敏胶囊' }]);
  });
});
