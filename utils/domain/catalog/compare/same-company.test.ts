import { describe, expect, it } from 'vitest';
import { isSameCompany } from './same-company.ts';

describe('isSameCompany', () => {
  it.each([
    ['江苏远山药业有限公司', '江苏省远山药业有限公司'],
    ['远山药业', '江苏远山药业股份有限公司'],
    ['广东远山', '远山生物股份有限公司'],
    ['远山（天津）', '远山(天津)制药有限公司'],
    ['清河制药厂', '远山集团清河制药厂'],
    ['远山医疗天津分公司', '远山医疗科技股份有限公司天津分公司'],
    ['通江实业有限公司', '远山药业有限公司（曾用名：通江实业有限公司）'],
    ['生产企业：远山药业有限公司', '远山药业有限公司'],
    ['Bayer', 'Bayer Vital GmbH'],
    ['拜耳', 'Bayer S.p.A.'],
    ['Organon（欧加隆）', 'Organon LLC'],
  ])('%s is %s', (told, own) => {
    expect(isSameCompany(told, own)).toBe('same');
  });

  it.each([
    ['浙江白鹭制药有限公司', '江苏远山药业有限公司', 'other'],
    ['白鹭', '江苏远山药业有限公司', 'other'],
    ['北京远山药业有限公司', '石家庄远山药业有限公司', 'unlike'],
    ['远山集团有限公司', '远山集团第三制药厂有限公司', 'unlike'],
    ['远山集团云溪药业有限公司', '远山集团清河药业有限公司', 'unlike'],
    ['Novartis Farma S.p.A.', 'Pfizer Manufacturing GmbH', 'other'],
    ['参天制药（中国）有限公司', 'Bayer AG', 'other'],
    ['勃林格殷格翰（中国）投资有限公司', 'Boehringer Ingelheim GmbH', 'unlike'],
  ])('%s is not %s: %s', (told, own, verdict) => {
    expect(isSameCompany(told, own)).toBe(verdict);
  });

  it('says nothing of a name in letters of the other kind that nobody knows', () => {
    expect(isSameCompany('海耶', 'Huberwerk GmbH')).toBeNull();
    expect(isSameCompany('', '远山药业')).toBeNull();
  });
});
