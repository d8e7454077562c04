import { describe, expect, it } from 'vitest';
import { auditNote, type GoodsName } from '../fixtures.ts';

const WISHES: [GoodsName, string][] = [
  ['capsule', '没处方能买吗'],
  ['capsule', '处方单过两天补'],
  ['capsule', '处方过期了行不'],
  ['capsule', '医生没给开 自己买点备着'],
  ['capsule', '帮忙弄个处方'],
  ['capsule', '不想填问诊'],
  ['capsule', '病历没有 处方没有'],
  ['capsule', '审方没通过 怎么办'],
  ['capsule', '用我爸的处方行吗'],
  ['capsule', '问诊医生没开这个'],
  ['capsule', '处方上写的是0.5的'],
  ['capsule', '处方医生不给开'],
  ['capsule', '没看医生 自己备着'],
  ['capsule', '处方要怎么弄'],
  ['capsule', '先发货后补方'],
  ['capsule', '审核不过帮忙想办法'],
  ['capsule', '没有单子 能发吗'],
];
const OTHERWISE: [GoodsName, string][] = [
  ['capsule', '发炎了，医生说吃三天'],
  ['tablet', '医生推荐吃钙'],
  ['capsule', '以前吃0.5g，现在医生让减到0.25g'],
  ['capsule', '处方医院开的，已传'],
  ['capsule', '处方在上面，药师看一下'],
  ['capsule', '已经问诊通过了'],
  ['capsule', '有处方 有病历'],
  ['capsule', '审核通过了请发货'],
];

describe('prescription', () => {
  it.each(WISHES)('%s: %s', (goods, message) => {
    expect(auditNote(goods, message).kinds).toContain('prescription');
  });

  it.each(OTHERWISE)('%s: %s asks for nothing', (goods, message) => {
    expect(auditNote(goods, message).kinds).not.toContain('prescription');
  });
});
