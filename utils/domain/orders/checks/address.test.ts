import { describe, expect, it } from 'vitest';
import { auditNote, type GoodsName } from '../fixtures.ts';

const WISHES: [GoodsName, string][] = [
  ['capsule', '地址改为：江苏省南京市鼓楼区中山北路12号'],
  ['capsule', '请寄江苏苏州工业园区星湖街218号'],
  ['capsule', '发这个地址 上海市浦东新区张江路88弄3号'],
  ['capsule', '少写了楼号 3栋'],
  ['capsule', '是9幢不是5幢'],
  ['capsule', '送到娘家 地址发给客服了'],
  ['capsule', '收货地址填成老家了'],
  ['capsule', '寄学校'],
  ['capsule', '地址补充：B座1203'],
  ['capsule', '房号304'],
  ['capsule', '改送：昆山市花桥镇绿地大道'],
  ['capsule', '换个地址 微信发你'],
  ['capsule', '发到公司吧：苏州市姑苏区人民路100号'],
  ['capsule', '地址错了是6幢'],
  ['capsule', '楼栋写错 9栋201'],
  ['capsule', '收货改成无锡市滨湖区蠡湖大道5号'],
  ['capsule', '请发 安徽省合肥市蜀山区望江西路99号'],
];
const OTHERWISE: [GoodsName, string][] = [
  ['capsule', '放小区门卫'],
  ['capsule', '6号楼下的超市代收'],
  ['capsule', '5幢302'],
  ['capsule', '地址电话都对'],
  ['capsule', '不改地址了，按原来的发'],
  ['capsule', '之前说改地址，不用了'],
  ['capsule', '地址就是苏州吴中区石湖路'],
  ['capsule', '石湖路8号5幢，别送错到6幢'],
  ['capsule', '小区东门进来第二栋'],
  ['capsule', '送到5幢楼下即可'],
  ['capsule', '寄到门卫室'],
  ['capsule', '老地址，老客户了'],
  ['capsule', '家在农村，送到村口'],
  ['capsule', '住三楼，没电梯'],
];

describe('address', () => {
  it.each(WISHES)('%s: %s', (goods, message) => {
    expect(auditNote(goods, message).kinds).toContain('address');
  });

  it.each(OTHERWISE)('%s: %s asks for nothing', (goods, message) => {
    expect(auditNote(goods, message).kinds).not.toContain('address');
  });
});
