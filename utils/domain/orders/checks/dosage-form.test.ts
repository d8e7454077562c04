import { describe, expect, it } from 'vitest';
import { auditNote, type GoodsName } from '../fixtures.ts';

const WISHES: [GoodsName, string][] = [
  ['capsule', '要颗粒剂 孩子咽不下胶囊'],
  ['capsule', '有分散片吗 换分散片'],
  ['granule', '换成口服液吧'],
  ['granule', '片剂的'],
  ['liquid', '要颗粒冲剂'],
  ['ointment', '我要的是乳膏不是软膏'],
  ['liquid', '别发口服液 发胶囊'],
  ['granule', '胶囊就好 颗粒太甜'],
  ['capsule', '孩子小 要干混悬剂'],
  ['pill', '要大蜜丸'],
  ['pill', '水丸不是浓缩丸'],
  ['syrup', '颗粒的有吗 要颗粒'],
];
const OTHERWISE: [GoodsName, string][] = [
  ['capsule', '阿莫西林胶囊 0.25g 1盒'],
  ['granule', '感冒颗粒'],
  ['liquid', '口服液小孩爱喝'],
  ['ointment', '软膏10g 一支'],
  ['capsule', '胶囊 别发错'],
  ['capsule', '是胶囊吗'],
  ['granule', '颗粒的好冲'],
  ['granule', '孩子喝颗粒方便'],
  ['granule', '不要胶囊要颗粒，对的'],
  ['liquid', '10毫升一支的口服液'],
  ['syrup', '糖浆好喝'],
];

describe('dosage_form', () => {
  it.each(WISHES)('%s: %s', (goods, message) => {
    expect(auditNote(goods, message).kinds).toContain('dosage_form');
  });

  it.each(OTHERWISE)('%s: %s asks for nothing', (goods, message) => {
    expect(auditNote(goods, message).kinds).not.toContain('dosage_form');
  });
});
