import { describe, expect, it } from 'vitest';
import { auditNote, type GoodsName } from '../fixtures.ts';

const WISHES: [GoodsName, string][] = [
  ['capsule', '孕妇可以吃吗'],
  ['capsule', '我怀孕了'],
  ['capsule', '哺乳期能用不'],
  ['capsule', '宝宝一岁半，吃多少'],
  ['capsule', '孩子3岁能吃吗'],
  ['capsule', '对头孢过敏的能吃这个吗'],
  ['capsule', '我有胃溃疡，能吃吗'],
  ['capsule', '在吃降压药，有没有冲突'],
  ['capsule', '昨天喝了酒'],
  ['capsule', '肾不好能吃不'],
  ['capsule', '老人有糖尿病可以喝吗'],
  ['granule', '备孕中可以喝吗'],
  ['granule', '刚打完疫苗能喝吗'],
  ['granule', '给狗吃的'],
  ['granule', '过敏体质'],
  ['ointment', '婴儿湿疹能涂吗'],
  ['ointment', '蚕豆病'],
  ['tablet', '肾结石可以补钙吗'],
  ['tablet', '和布洛芬一起吃行吗'],
  ['capsule', '喂奶呢能吃不'],
  ['capsule', '青霉素过敏'],
  ['capsule', '孕16周'],
  ['capsule', '孩子2岁 吃半粒行吗'],
  ['granule', '高血压能吃吗'],
  ['granule', '吃着头孢呢 可以一起喝吗'],
  ['granule', '酒后能喝吗'],
  ['ointment', '眼睛边上能擦吗'],
  ['pill', '经期可以吃吗'],
  ['syrup', '糖尿病人能喝吗'],
  ['syrup', '9个月宝宝能喝多少'],
];
const OTHERWISE: [GoodsName, string][] = [
  ['capsules', '一个月的量'],
  ['tablet', '120片吃两个月'],
  ['tablet', '补钙用，70岁老人'],
  ['capsule', '无过敏'],
  ['capsule', '没有药物过敏史，肝肾正常'],
  ['capsule', '不过敏，吃过'],
  ['capsule', '青霉素皮试过了，不过敏'],
  ['capsule', '没怀孕没哺乳'],
  ['capsule', '每个月买一盒'],
  ['capsule', '今年68岁，耳背，多打几遍'],
  ['capsule', '血压140/90'],
  ['capsule', '12月过期的别发'],
  ['granule', '老人咳嗽，快点'],
  ['ointment', '皮肤过敏用的，快点发'],
  ['ointment', '过敏性皮炎用的'],
  ['vitamin', '宝宝5个月'],
  ['vitamin', '宝宝刚满月，第一次吃'],
  ['vitamin', '0-3岁的对吧'],
  ['syrup', '小孩咳嗽，一次10ml可以吗'],
];

describe('contraindication', () => {
  it.each(WISHES)('%s: %s', (goods, message) => {
    expect(auditNote(goods, message).kinds).toContain('contraindication');
  });

  it.each(OTHERWISE)('%s: %s asks for nothing', (goods, message) => {
    expect(auditNote(goods, message).kinds).not.toContain('contraindication');
  });
});
