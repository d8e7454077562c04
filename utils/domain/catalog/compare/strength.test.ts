import { describe, expect, it } from 'vitest';
import { differing, subjectOf } from './fixtures.ts';
import { strength } from './strength.ts';

const told = (strengthOn: string, packOn: string, title: string) =>
  differing(strength, { genericName: '远山片', strength: strengthOn, pack: packOn }, { title });

describe('strength', () => {
  it.each([
    ['0.25g', '24粒/盒', '250mg×24s'],
    ['0.25g', '24粒/盒', '0.25克*12粒*2板'],
    ['25μg', '100片/瓶', '0.025mg*100片'],
    ['40万单位', '10支/盒', '400000IU*10支'],
    ['10g:0.3g', '1支/盒', '3% 10g'],
    ['3%', '10g/支', '10g:0.3g'],
    ['10ml:5mg', '12支/盒', '0.05% 10ml*12支'],
    ['每100ml含20g', '100ml/瓶', '20% 100ml'],
    ['3ml:300单位', '1支/盒', '100IU/ml 3ml'],
    ['18mg/3ml', '1支/盒', '3ml:18mg'],
    ['缬沙坦80mg/氨氯地平5mg', '7片/盒', '5mg/80mg*7片'],
    ['160μg/4.5μg', '60吸/支', '160/4.5μg*60吸'],
    ['每8丸相当于饮片3g', '200丸/瓶', '每8丸相当于原药材3g 200丸'],
    ['7.5cm×4.5m', '1卷/袋', '75mm*4.5m'],
    ['7.5cm×4.5m', '1卷/袋', '7.5*450cm'],
    ['1g/袋', '30袋/盒', '1000mg*30袋 共30g'],
    ['YX-303', '1台/盒', '血氧仪 YX303'],
  ])('%s is the strength of %s in %s', (own, pack, title) => {
    expect(told(own, pack, title)).toEqual([]);
  });

  it.each([
    ['0.25g', '24粒/盒', '0.5g*24粒', ['0.5g']],
    ['0.25g', '24粒/盒', '25mg*24粒', ['25mg']],
    ['0.25g', '24粒/盒', '250g*24粒', ['250g']],
    ['3%', '10g/支', '2% 10g', ['2%']],
    ['10ml:5mg', '12支/盒', '10ml:10mg*12支', ['10ml:10mg']],
    ['缬沙坦80mg/氨氯地平5mg', '7片/盒', '80mg/10mg*7片', ['10mg']],
    ['160μg/4.5μg', '60吸/支', '320/9μg*60吸', ['320', '9μg']],
    ['每8丸相当于饮片3g', '200丸/瓶', '每8丸相当于饮片4g', ['4g']],
    ['7.5cm×4.5m', '1卷/袋', '10cm*4.5m', ['10cm']],
    ['维生素A1500单位，维生素D500单位', '30粒/盒', '2000IU:700IU*30粒', ['2000IU', '700IU']],
    ['YX303', '1台/盒', '血氧仪 YX306', ['YX306']],
    ['L码', '1条/袋', '护腰 M码', ['M码']],
  ])('where the record has %s, %s: %s differs', (own, pack, title, found) => {
    expect(told(own, pack, title)).toEqual(found);
  });

  it.each([
    ['0.25g', '24粒/盒', '24粒'],
    ['复方', '24片/盒', '0.3g*24片'],
    ['', '', '0.25g'],
    ['0.25g', '24粒/盒', '咨询电话 4001234567 维生素B12 2026新包装'],
    ['5mg', '14片/盒', '有效成分含量99.9%'],
  ])('of %s, %s nothing can be said by %s', (own, pack, title) => {
    expect(told(own, pack, title)).toBeNull();
  });

  it('reads specification, heading and running text, each in its place', () => {
    const record = { genericName: '远山片', strength: '10mg', pack: '7片/盒' };
    expect(differing(strength, record, { title: '远山片', spec: '　２０ｍｇ×7片' })).toEqual([
      '２０ｍｇ',
    ]);
    expect(differing(strength, record, { description: '【规格】20mg\n【贮藏】密封' })).toEqual([
      '20mg',
    ]);
    expect(differing(strength, record, { description: '本店现货，20mg*7片，当天发。' })).toEqual([
      '20mg',
    ]);
    expect(
      differing(strength, record, { description: '成人一次20mg，一日1次。每盒7片。' }),
    ).toBeNull();
  });

  it('offers the strength on record', () => {
    const subject = subjectOf(
      { genericName: '远山片', strength: '10mg', pack: '7片' },
      { title: '远山片20mg*7片' },
    );
    expect(strength(subject)).toMatchObject([{ record: '10mg', fix: '10mg', certainty: 'sure' }]);
  });
});
