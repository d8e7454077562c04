import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../../test/helpers/rules.ts';
import type { Listing } from '../../listings/listing.ts';
import type { ProductClass } from '../../listings/product-class.ts';

const banned = (fields: Listing['fields'], productClass: ProductClass | null = 'rx') =>
  findingsOf('RX-07', productClass, fields).map(
    ({ message, certainty }) => `${message.values.name}${certainty === 'review' ? '?' : ''}`,
  );

describe('generic names that may not be sold online', () => {
  it.each([
    ['盐酸曲马多缓释片', '曲马多'],
    ['氨酚曲马多片', '氨酚曲马多'],
    ['华法林钠片', '华法林'],
    ['地高辛片', '地高辛'],
    ['盐酸普罗帕酮片', '普罗帕酮'],
    ['盐酸胺碘酮片', '胺碘酮'],
    ['硫酸奎宁片', '奎宁'],
    ['氨茶碱缓释片', '氨茶碱'],
    ['苯妥英钠片', '苯妥英钠'],
    ['卡马西平片', '卡马西平'],
    ['拉莫三嗪分散片', '拉莫三嗪'],
    ['甲磺酸达比加群酯胶囊', '达比加群酯'],
    ['替格瑞洛片', '替格瑞洛'],
    ['西洛他唑胶囊', '西洛他唑'],
    ['碳酸锂缓释片', '碳酸锂'],
    ['秋水仙碱片', '秋水仙碱'],
    ['吸入用七氟烷', '七氟烷'],
    ['米非司酮片', '米非司酮'],
    ['复方米非司酮片', '复方米非司酮'],
    ['醋酸环丙孕酮片', '环丙孕酮'],
    ['雌二醇凝胶', '雌二醇'],
    ['戊酸雌二醇片', '戊酸雌二醇?'],
    ['米索前列醇片', '米索前列醇'],
    ['氢溴酸右美沙芬片', '右美沙芬'],
    ['复方右美沙芬糖浆', '复方右美沙芬?'],
    ['伊曲康唑分散片', '伊曲康唑'],
    ['头孢地尼分散片', '头孢地尼'],
    ['头孢泊肟酯干混悬剂', '头孢泊肟酯'],
    ['左奥硝唑片', '左奥硝唑'],
    ['苹果酸奈诺沙星胶囊', '奈诺沙星'],
    ['利奈唑胺片', '利奈唑胺'],
    ['泊沙康唑肠溶片', '泊沙康唑'],
    ['注射用头孢曲松钠', '注射用'],
    ['氟康唑氯化钠注射液', '注射液'],
    ['丙泊酚乳状注射液', '注射液'],
    ['九价人乳头瘤病毒疫苗', '疫苗'],
    ['人血白蛋白', '人血白蛋白'],
    ['复方盐酸伪麻黄碱缓释胶囊', '伪麻'],
    ['氨酚伪麻美芬片', '伪麻'],
    ['酚麻美敏混悬液', '酚麻美敏'],
    ['阿普唑仑片', '阿普唑仑?'],
    ['枸橼酸芬太尼片', '芬太尼?'],
    ['磷酸可待因片', '可待因?'],
    ['盐酸哌甲酯缓释片', '哌甲酯?'],
    ['司坦唑醇片', '司坦唑醇?'],
    ['十一酸睾酮软胶囊', '十一酸睾酮?'],
    ['黄芪中药配方颗粒', '中药配方颗粒'],
  ])('%s', (genericName, expected) => {
    expect(banned({ genericName })).toEqual([expected]);
  });
});

describe('names that only look like them', () => {
  it.each([
    '夫西地酸乳膏',
    '伊曲康唑阴道栓',
    '左氧氟沙星片',
    '奥硝唑片',
    '奥卡西平片',
    '氟康唑胶囊',
    '炔雌醇环丙孕酮片',
    '雌二醇屈螺酮片',
    '雌二醇片/雌二醇地屈孕酮片复合包装',
    '双氯芬酸钠米索前列醇肠溶片',
    '多索茶碱片',
    '肾上腺素色腙片',
    '甘精胰岛素注射液',
    '门冬胰岛素30注射液',
    '司美格鲁肽注射液',
    '度拉糖肽注射液',
    '通宣理肺丸',
    '麻黄止嗽丸',
    '小儿麻甘颗粒',
    '复方甘草酸苷片',
    '牛黄解毒片',
    '感冒清热颗粒',
    '氨咖黄敏胶囊',
    '碳酸钙D3片',
    '维生素C片',
    '头孢克肟分散片',
    '环丙沙星片',
    '阿司匹林肠溶片',
    '氯雷他定片',
    '地奥心血康胶囊',
  ])('%s', (genericName) => {
    expect(banned({ genericName })).toEqual([]);
  });

  it.each<[string, ProductClass | null]>([
    ['华法林抗凝检测仪 INR试纸', 'device'],
    ['疫苗冷藏箱 车载便携', null],
    ['疫苗本保护套', null],
    ['地高辛检测试剂盒', 'device'],
    ['一次性使用注射器 5ml', 'device'],
    ['奎宁味汤力水 330ml', 'food'],
    ['碳酸锂电池 3V', 'general'],
    ['犬用注射用头孢 兽用', null],
    ['轻粉质地散粉', 'cosmetic'],
    ['不含伪麻黄碱的感冒药', 'otc'],
  ])('title %s', (title, productClass) => {
    expect(banned({ title }, productClass)).toEqual([]);
  });
});

it('looks at the dosage form field for external use', () => {
  expect(banned({ genericName: '伊曲康唑', form: '乳膏剂' })).toEqual([]);
  expect(banned({ genericName: '伊曲康唑', form: '胶囊剂' })).toEqual(['伊曲康唑']);
});

it('marks title and generic name each, and is unsure of what a brand hides in front', () => {
  expect(banned({ title: '某牌 地高辛片 0.25mg', genericName: '地高辛片' })).toHaveLength(2);
  expect(banned({ title: '舒心地高辛片 0.25mg' })).toEqual(['地高辛?']);
});

it('knows an ephedrine preparation by its ingredients, and leaves 麻黄 alone', () => {
  const of = (ingredients: string) => banned({ genericName: '快灵胶囊', ingredients }, 'otc');
  expect(of('布洛芬0.2克、盐酸伪麻黄碱30毫克')).toEqual(['伪麻黄碱?']);
  expect(of('麻黄、苦杏仁、甘草')).toEqual([]);
  expect(of('对乙酰氨基酚；不含伪麻黄碱')).toEqual([]);
});

it('asks about a drug for diabetes that is offered for weight loss', () => {
  const of = (description: string) => banned({ genericName: '司美格鲁肽注射液', description });
  expect(of('减重每周一次')).toEqual(['司美格鲁肽?']);
  expect(of('用于2型糖尿病，不用于减重')).toEqual([]);
});

it('without a class or a drug number wants a dosage form', () => {
  expect(banned({ title: '地高辛' }, null)).toEqual([]);
  expect(banned({ title: '地高辛片' }, null)).toEqual(['地高辛']);
  expect(banned({ title: '地高辛', approvalNumber: '国药准字H31020678' }, null)).toEqual([
    '地高辛',
  ]);
});
