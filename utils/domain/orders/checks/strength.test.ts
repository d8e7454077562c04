import { describe, expect, it } from 'vitest';
import { auditNote, type GoodsName } from '../fixtures.ts';

const WISHES: [GoodsName, string][] = [
  ['capsule', '0.5克一粒的'],
  ['capsule', '医生让买0.5g的 别发错'],
  ['capsule', '要125mg的给孩子吃'],
  ['capsule', '含量500毫克'],
  ['capsule', '0.5的那种 500mg'],
  ['capsule', '要0.125g的小儿用'],
  ['capsule', '发0.5g×24的'],
  ['tablet', '要0.75g一片的'],
];
const OTHERWISE: [GoodsName, string][] = [
  ['capsule', '阿莫西林胶囊 0.25g 1盒'],
  ['ointment', '软膏10g 一支'],
  ['capsule', '没拍错，就要0.25g'],
  ['capsule', '0.5g的太大颗，所以买0.25g的'],
  ['capsule', '以前吃0.5g，现在医生让减到0.25g'],
  ['capsule', '不是500mg，是250mg，没错'],
  ['capsule', '朋友说0.5g的好，我还是要0.25'],
  ['capsule', '一天1g分四次'],
  ['capsule', '体重75kg'],
  ['granule', '12克一袋的'],
  ['liquid', '10毫升一支的口服液'],
  ['ointment', '10克一支'],
];

describe('strength', () => {
  it.each(WISHES)('%s: %s', (goods, message) => {
    expect(auditNote(goods, message).kinds).toContain('strength');
  });

  it.each(OTHERWISE)('%s: %s asks for nothing', (goods, message) => {
    expect(auditNote(goods, message).kinds).not.toContain('strength');
  });
});
