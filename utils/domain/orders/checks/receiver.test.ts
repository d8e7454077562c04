import { describe, expect, it } from 'vitest';
import { auditNote, type GoodsName } from '../fixtures.ts';

const WISHES: [GoodsName, string][] = [
  ['capsule', '收件人：赵一'],
  ['capsule', '请写收货人李雪'],
  ['capsule', '收货人写错'],
  ['capsule', '姓名改为钱多'],
  ['capsule', '寄给孙雨收'],
  ['capsule', '换成我妈的名字 周兰'],
  ['capsule', '麻烦收件人写我爱人 吴芳'],
  ['capsule', '收件人王五'],
  ['capsule', '收件人改一下 李四'],
  ['capsule', '换个名字 张小花'],
  ['capsule', '寄给赵明'],
  ['capsule', '写吴迪收'],
];
const OTHERWISE: [GoodsName, string][] = [
  ['capsule', '6号楼下的超市代收'],
  ['capsule', '给老婆买的，别写药名'],
  ['capsule', '收到好评'],
  ['capsule', '收件人没错，是我本人'],
  ['capsule', '本人签收'],
  ['capsule', '我叫林秋'],
  ['capsule', '名字是真名'],
  ['capsule', '工作日在单位，周末在家，都能收'],
  ['capsule', '上一单的两盒收到了'],
];

describe('receiver', () => {
  it.each(WISHES)('%s: %s', (goods, message) => {
    expect(auditNote(goods, message).kinds).toContain('receiver');
  });

  it.each(OTHERWISE)('%s: %s asks for nothing', (goods, message) => {
    expect(auditNote(goods, message).kinds).not.toContain('receiver');
  });
});
