import { describe, expect, it } from 'vitest';
import { auditNote, type GoodsName } from '../fixtures.ts';

const WISHES: [GoodsName, string][] = [
  ['capsule', '联系我老公13711112222'],
  ['capsule', '打 137 1111 2222'],
  ['capsule', '电话换成13711112222'],
  ['capsule', '备用电话13711112222'],
  ['capsule', '电话号码少了个数字'],
  ['capsule', '号码有误，尾号是9988'],
  ['capsule', '收货手机停机了，联系固话'],
  ['capsule', '换个电话联系 15922223333'],
  ['capsule', '15922223333 打这个'],
  ['capsule', '下单的电话不用了，打新号'],
];
const OTHERWISE: [GoodsName, string][] = [
  ['capsule', '家里老人不会用手机，打电话联系'],
  ['capsule', '晚上7点前打电话'],
  ['capsule', '6号楼下的超市代收'],
  ['capsule', '尾号1234'],
  ['capsule', '不要电话，短信就好'],
  ['capsule', '地址电话都对'],
  ['capsule', '电话打不通就发短信'],
  ['capsule', '打不通电话就放驿站'],
  ['capsule', '快递员电话打我就好'],
  ['capsule', '电话没换，还是原来那个'],
  ['capsule', '电话是对的，打不通多打几次'],
  ['capsule', '号码没错 1234结尾'],
  ['capsule', '石湖路8号5幢，别送错到6幢'],
  ['capsule', '上班时间别打电话'],
  ['capsule', '门锁密码是8号键'],
  ['capsules', '三盒都要同一批号'],
];

describe('phone', () => {
  it.each(WISHES)('%s: %s', (goods, message) => {
    expect(auditNote(goods, message).kinds).toContain('phone');
  });

  it.each(OTHERWISE)('%s: %s asks for nothing', (goods, message) => {
    expect(auditNote(goods, message).kinds).not.toContain('phone');
  });
});
