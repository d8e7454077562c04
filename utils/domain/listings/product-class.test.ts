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
    [{ productClass: '非处方药/处方药' }, null],
    [{ productClass: '非药品' }, null],
    [{ approvalNumber: '食健备G201934001524' }, 'health-food'],
    [{ approvalNumber: '国食健字G20040219' }, 'health-food'],
    [{ approvalNumber: '国食注字TY20180001' }, 'fsmp'],
    [{ approvalNumber: '国食注字YP20170012' }, 'food'],
    [{ approvalNumber: '浙杭械备20230123' }, 'device'],
    [{ approvalNumber: '苏食药监械(准)字2012第2270411号' }, 'device'],
    [{ approvalNumber: '国械注进20173012345' }, 'device'],
    [{ approvalNumber: '粤G妆网备字2021000123' }, 'cosmetic'],
    [{ approvalNumber: 'SC10137010200029' }, 'food'],
    [{ approvalNumber: 'SC10137010200029 国食健注G20190188' }, 'health-food'],
    [{ approvalNumber: '本品非国药准字' }, null],
    [{ approvalNumber: '无国食健注批号' }, null],
    [{ approvalNumber: '无' }, null],
    [{ 'other:备案编号': '粤穗械备20210345号' }, 'device'],
    [{ 'other:注册证编号': '国妆特字20243800' }, 'cosmetic'],
    [{ category: 'OTC药品/医疗器械/计生用品 > 医疗器械 > 血压计' }, 'device'],
    [{ category: '医药保健 > 中西药品 > 感冒咳嗽' }, null],
    [{ category: '营养保健' }, null],
    [{ category: '零食/糖果/蜜饯' }, 'food'],
    [{ category: '家居日用 > 厨房 > 食品收纳盒' }, 'general'],
    [{ category: '厨房电器 > 消毒柜' }, 'general'],
    [{ category: '美妆工具 > 面膜碗' }, null],
    [{ category: '美容护肤 > 精华' }, 'cosmetic'],
    [{ category: '宠物食品' }, 'general'],
    [{ category: '兽药' }, null],
    [{ category: '家庭清洁 > 消毒液' }, 'disinfectant'],
    [{ category: '中药饮片/枸杞子' }, 'tcm-pieces'],
    [{ category: '化妆品', title: '医用冷敷贴 面部' }, null],
    [{ category: '化妆品', title: '医用冷敷贴', approvalNumber: '粤穗械备20210345号' }, 'device'],
    [{ category: '食品', title: '黄精片 非国药准字' }, 'food'],
    [{ title: '布洛芬缓释胶囊 [OTC甲类] 20粒' }, 'otc-a'],
    [{ title: '【保健食品】鱼油软胶囊' }, 'health-food'],
    [{ title: '(二类医疗器械) 雾化面罩' }, 'device'],
    [{ title: '【械字号】敷料贴 5片' }, 'device'],
    [{ title: '保湿面膜 妆字号' }, 'cosmetic'],
    [{ title: '皮肤抑菌液 豫卫消证字(2014)第0013号' }, 'disinfectant'],
    [{ title: '辅酶Q10软胶囊 国食健注G20190188' }, 'health-food'],
    [{ title: '糖果 非国食健注G20190188' }, null],
    [{ title: '蓝帽子认证同款 阿胶糕' }, null],
    [{ title: '买一送一【赠OTC药盒】收纳' }, null],
    [{ title: '不是械字号的面霜' }, null],
    [{ standard: 'GB 16740' }, 'health-food'],
    [{ standard: 'GB 29922-2013' }, 'fsmp'],
    [{ standard: 'Q/ABC 0001S' }, null],
    [{ genericName: '国食健注', description: '国食健注G20190188' }, null],
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
