import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../../test/helpers/rules.ts';
import type { ProductClass } from '../../listings/product-class.ts';

const fault = (productClass: ProductClass | null, approvalNumber: string) =>
  findingsOf('INFO-02', productClass, { approvalNumber }).map(({ message, certainty }) =>
    [message.id.split('/')[1], message.values.count, certainty].filter(Boolean).join(' '),
  );

it.each<[ProductClass | null, string, string[]]>([
  ['otc', '国药准字Z44021940', []],
  ['otc', '国药准字HJ20160685', []],
  ['rx', '国药准字HC20180012', []],
  ['rx', '国药准字SJ20170033', []],
  ['rx', '国药准字S10980025', []],
  ['rx', '国药准字H19990123', []],
  ['otc', '国药准字B20020447', []],
  ['rx', '国药准字J20130092', []],
  ['device', '国药准字T20090001', []],
  ['otc', '国药准字C20210001', []],
  ['otc', '批准文号：国药准字 Ｈ２０１４３３３８', []],
  ['otc', '国药准字H20143338、国药准字H20143339', []],
  ['otc', '国药准字H20143338 国药准字H20143339', []],
  ['otc', '国药准字H20143338（铝塑包装）', []],
  ['otc', '国药准字H2014 3338', []],
  ['rx', 'H20130650', []],
  ['rx', '进口药品注册证号：BH20130650', []],
  ['otc', '国药准字H2014333', ['short 1 sure']],
  ['otc', '国药准字H201433388', ['long 1 sure']],
  ['otc', '国药准字H20143338、国药准字H2014333', ['short 1 sure']],
  ['otc', '国药准字X20143338', ['letter sure']],
  ['otc', '国药准字JC20143338', ['letter sure']],
  ['otc', '国药准字20143338', ['noLetter sure']],
  ['otc', '国药准字H77021940', ['place review']],
  ['otc', '国药准字H2O143338', ['lookalike sure']],
  ['otc', '国药准字Z4402l940', ['lookalike sure']],
  ['rx', '国药准字HJ20290011', ['year sure']],
  ['otc', '国药准H20143338', ['shape 0 sure']],
  ['otc', '国约准字H20143338', ['shape 0 sure']],
  ['otc', '国药试字H20000123', ['old review']],
  ['otc', '京卫药准字(1996)第000123号', ['old review']],
  ['otc', '见包装', ['unknown review']],
  ['otc', '国食健注G20190188', ['class sure']],
  ['health-food', '国药准字H20143338', ['class sure']],
  ['health-food', '食健备G201934001524', []],
  ['health-food', '食健备G201999001524', ['place review']],
  ['health-food', '食健备J201800000123', []],
  ['health-food', '食健备J201844000123', ['zeros sure']],
  ['health-food', '国食健字G20040219', []],
  ['health-food', '国食健注G2019188', ['short 1 sure']],
  ['health-food', '国食健注K20190188', ['origin sure']],
  ['health-food', '卫食健字（2001）第0123号', []],
  ['device', '国械注准20223140001', []],
  ['device', '国械注进20172012345', []],
  ['device', '国械注许20193061234', []],
  ['device', '粤械注准20232192086', []],
  ['device', '国械注准20222140001', ['national sure']],
  ['device', '粤械注准20233192086', ['provincial sure']],
  ['device', '粤械注准20231192086', ['filed sure']],
  ['device', '国械注进20235192086', ['deviceClass sure']],
  ['device', '粤械注进20232192086', ['imported sure']],
  ['device', '沈械注准20232192086', ['province sure']],
  ['device', '粤械注准2023219208', ['short 1 sure']],
  ['device', '粤械注准20322192086', ['year sure']],
  ['device', '国械注准20083140001', ['year review']],
  ['device', '粤穗械备20210345号', []],
  ['device', '浙杭械备20230123', []],
  ['device', '国械备20210012', []],
  ['device', '粤穗械备2021号', ['shape 0 sure']],
  ['device', '苏食药监械(准)字2012第2270411号', []],
  ['cosmetic', '浙G妆网备字2026008093', []],
  ['cosmetic', '国妆特字20263800', []],
  ['cosmetic', '国妆特进字J20191234', []],
  ['cosmetic', '国妆网备进字〔沪〕2021000123', []],
  ['cosmetic', '浙G妆网备字202600809', ['short 1 sure']],
  ['cosmetic', '卫妆特字(2005)第0123号', ['old review']],
  ['disinfectant', '豫卫消证字（2004）第0013号', []],
  ['disinfectant', '（苏）卫消证字〔2021〕第3201号', []],
  ['disinfectant', '赣卫消准字（2019）第0103号', ['fake sure']],
  [null, '豫消备字2018第012号', ['fake sure']],
  ['fsmp', '国食注字TY20180001', []],
  ['fsmp', '国食注字TY2018001', ['short 1 sure']],
  ['food', '国食注字YP20180001', []],
  ['food', 'SC10137010200029', []],
  ['food', 'SC1013701020002', ['short 1 sure']],
  ['food', 'SC10199010200029', ['place review']],
  ['food', 'QS3701 0102 0002', ['old review']],
  [null, '国食健注G20190188', []],
  ['otc', ' ', []],
])('%s: %s', (productClass, number, expected) => {
  expect(fault(productClass, number)).toEqual(expected);
});

describe('in free text', () => {
  const marked = (fields: Record<string, string>, productClass: ProductClass = 'otc') =>
    findingsOf('INFO-02', productClass, fields).map(
      ({ field, span }) => `${field}: ${fields[field]!.slice(span!.start, span!.end)}`,
    );

  it('marks a broken number where it stands', () => {
    expect(marked({ title: '快灵胶囊 国药准字 H2005991 12粒' })).toEqual([
      'title: 国药准字 H2005991',
    ]);
    expect(marked({ description: '文号国药准字H2O143338。' })).toEqual(['description: O']);
    expect(marked({ 'other:备案信息': '食健备J201844000123' }, 'health-food')).toEqual([
      'other:备案信息: 食健备J201844000123',
    ]);
    expect(marked({ description: '产品批号：赣卫消备字（2019）第0103号' })).toEqual([
      'description: 赣卫消备字（2019）第0103号',
    ]);
  });

  it.each([
    '国药准字H20143338，粤械注准20232192086，食健备G201934001524 都是真的写法',
    '请认准国药准字，文号以包装为准',
    '械备齐全，食健备受欢迎',
    '消字号产品不是药品',
    '本店已备案，SC认证厂家，订单号 disc123456789',
  ])('is silent on %s', (description) => {
    expect(marked({ description })).toEqual([]);
  });
});

it('offers the digit for the letter', () => {
  const [finding] = findingsOf('INFO-02', 'otc', { approvalNumber: '国药准字H2O143338' });
  expect(finding).toMatchObject({ span: { start: 6, end: 7 }, fix: { text: '0' } });
});

it.each(['0', '国药准字H2005991，', '国药准字', '号'])('is done with a flood of %s', (scrap) => {
  const text = scrap.repeat(Math.floor(60_000 / scrap.length));
  const startedAt = performance.now();
  const found = findingsOf('INFO-02', 'otc', { approvalNumber: text, description: text });
  expect(performance.now() - startedAt).toBeLessThan(3_000);
  expect(found.length).toBeLessThan(100);
});
