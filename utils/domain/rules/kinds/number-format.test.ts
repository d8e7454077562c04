import { expect, it } from 'vitest';
import { findingsOf } from '../../../../test/helpers/rules.ts';
import type { ProductClass } from '../../listings/product-class.ts';

const fault = (productClass: ProductClass | null, approvalNumber: string) =>
  findingsOf('INFO-02', productClass, { approvalNumber }).map(({ message, certainty }) =>
    [message.id.split('/')[1], message.values.count, certainty].filter(Boolean).join(' '),
  );

it.each<[ProductClass | null, string, string[]]>([
  ['otc', '国药准字Z44021940', []],
  ['otc', '国药准字HJ20160685', []],
  ['otc', '批准文号：国药准字 Ｈ２０１４３３３８', []],
  ['otc', '国药准字H20143338、国药准字H20143339', []],
  ['otc', '国药准字H2014333', ['short 1 sure']],
  ['otc', '国药准字H201433388', ['long 1 sure']],
  ['otc', '国药准字X20143338', ['shape 0 sure']],
  ['otc', '见包装', ['unknown review']],
  ['otc', '国食健注G20190188', ['class sure']],
  ['health-food', '食健备G201934001524', []],
  ['health-food', '国食健注G2019188', ['short 1 sure']],
  ['device', '国械注准20223140001', []],
  ['device', '国械注准20222140001', ['shape 0 sure']],
  ['device', '粤穗械备20210345号', []],
  ['device', '苏食药监械(准)字2012第2270411号', []],
  ['cosmetic', '浙G妆网备字2026008093', []],
  ['disinfectant', '豫卫消证字（2004）第0013号', []],
  ['fsmp', '国食注字TY20180001', []],
  [null, '国食健注G20190188', []],
  ['otc', ' ', []],
])('%s: %s', (productClass, number, expected) => {
  expect(fault(productClass, number)).toEqual(expected);
});
