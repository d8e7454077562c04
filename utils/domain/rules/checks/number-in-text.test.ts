import { expect, it } from 'vitest';
import { findingsOf } from '../../../../test/helpers/rules.ts';
import type { ProductClass } from '../../listings/product-class.ts';

const found = (
  approvalNumber: string | null,
  description: string,
  productClass: ProductClass = 'otc',
) =>
  findingsOf('RX-12b', productClass, { approvalNumber, description }).map(({ message, level }) =>
    [message.values.text, level].join(' '),
  );

it('finds another number than the own one', () => {
  expect(found('国药准字H20143338', '文号 国药准字 H20143338')).toEqual([]);
  expect(found('国药准字H20143338', '文号国药准字Ｈ20143339')).toEqual([
    '国药准字Ｈ20143339 error',
  ]);
  expect(found('国药准字H20143338', '文号国药准字 H20143339')).toEqual([
    '国药准字 H20143339 error',
  ]);
});

it('takes several own numbers', () => {
  expect(found('国药准字H20143338、国药准字H20143339', '国药准字H20143339')).toEqual([]);
});

it('compares numbers of one family only: the mask given with a drug has its own', () => {
  expect(found('国药准字H20143338', '赠口罩：粤械注准20232140001')).toEqual([]);
  expect(found('粤械注准20232140001', '注册证 粤械注准20232140002', 'device')).toHaveLength(1);
  expect(found('国食健注G20190188', '批准文号：国食健注G20190189', 'health-food')).toHaveLength(1);
  expect(found('食健备G201934001524', '备案号食健备G201934001524', 'health-food')).toEqual([]);
});

it('without an own number asks about two of one page', () => {
  expect(found(null, '国药准字H20143339')).toEqual([]);
  expect(found('', '国药准字H20143339，另一规格国药准字H20143340')).toEqual([
    '国药准字H20143340 warning',
  ]);
});
