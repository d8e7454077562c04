import { describe, expect, it } from 'vitest';
import type { Listing } from './listing.ts';
import { findProductClass, isInClass } from './product-class.ts';

const find = (fields: Listing['fields']) => findProductClass({ productClass: null, fields });

describe('findProductClass', () => {
  it.each<[Listing['fields'], ReturnType<typeof find>]>([
    [{ productClass: 'OTC（甲类）' }, 'otc-a'],
    [{ productClass: '乙类非处方药' }, 'otc-b'],
    [{ productClass: '非处方药' }, 'otc'],
    [{ productClass: '处方药' }, 'rx'],
    [{ productClass: 'ＲＸ' }, 'rx'],
    [{ approvalNumber: '国食健注G20190188' }, 'health-food'],
    [{ approvalNumber: '粤械注准20232192086' }, 'device'],
    [{ approvalNumber: '国妆特字20243800' }, 'cosmetic'],
    [{ approvalNumber: '豫卫消证字(2004)第0013号' }, 'disinfectant'],
    [{ approvalNumber: '国药准字H20143338' }, null],
    [{ approvalNumber: '国药准字H20143338', category: 'OTC药品/感冒咳嗽' }, 'otc'],
    [{ category: '保健食品/膳食营养补充' }, 'health-food'],
    [{ category: '医疗器械/血压计' }, 'device'],
    [{ title: '【处方药】厄贝沙坦片' }, 'rx'],
    [{ title: '【保健食品同款】水杯' }, null],
    [{ title: '收纳盒' }, null],
    [{}, null],
  ])('%j is %s', (fields, expected) => {
    expect(find(fields)).toBe(expected);
  });

  it('believes what it was told', () => {
    expect(findProductClass({ productClass: 'food', fields: { productClass: '处方药' } })).toBe(
      'food',
    );
  });
});

describe('isInClass', () => {
  it('takes both kinds for otc, and neither for the other', () => {
    expect(isInClass('otc-a', 'otc')).toBe(true);
    expect(isInClass('otc-a', 'otc-b')).toBe(false);
    expect(isInClass('otc', 'otc-a')).toBe(false);
  });
});
