import { describe, expect, it } from 'vitest';
import { auditNote, type GoodsName } from '../fixtures.ts';

const WISHES: [GoodsName, string][] = [
  ['capsule', '开发票，公司抬头'],
  ['capsule', '发票随货寄'],
  ['capsule', '要发票'],
  ['capsule', '需要明细发票报销'],
  ['capsule', '税号发你了'],
  ['capsule', '开个收据'],
  ['capsule', '专票'],
  ['capsule', '公司报销要开票'],
  ['capsule', '发票抬头：禾安贸易'],
  ['capsule', '电子发票发邮箱'],
];
const OTHERWISE: [GoodsName, string][] = [
  ['capsule', '不要发票 谢谢'],
  ['capsule', '发票不用了'],
  ['capsule', '无需开票'],
  ['capsule', '发票以后再说'],
  ['cake', '送长辈，不要小票'],
];

describe('invoice', () => {
  it.each(WISHES)('%s: %s', (goods, message) => {
    expect(auditNote(goods, message).kinds).toContain('invoice');
  });

  it.each(OTHERWISE)('%s: %s asks for nothing', (goods, message) => {
    expect(auditNote(goods, message).kinds).not.toContain('invoice');
  });
});
