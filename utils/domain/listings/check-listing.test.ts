import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileRules } from '../rules/engine.ts';
import { PACKS } from '../rules/packs/registry.ts';
import { checkListing } from './check-listing.ts';
import type { Listing } from './listing.ts';

const rules = compileRules(PACKS, { on: '2026-11-24' });
const claims = (listing: Listing) =>
  checkListing(listing, rules)
    .findings.filter(({ group }) => group === 'claim')
    .map(({ field, span }) => listing.fields[field as 'title']!.slice(span!.start, span!.end));

const LEAFLET =
  '【成份】每粒含对乙酰氨基酚0.25克。【适应症】用于缓解普通感冒引起的发热、头痛。【用法用量】口服，一次1粒，一日2次。' +
  '【不良反应】偶见皮疹，停药后可消失。【禁忌】对本品过敏者禁用。【注意事项】用药3天症状未缓解，请咨询医师或药师。' +
  '儿童必须在成人监护下使用。';

describe('checkListing', () => {
  it('never looks for claims in statutory fields', () => {
    const claim = '根治感冒，无副作用，国家级配方，治愈率99%';
    const statutory = [
      'leaflet',
      'indications',
      'usage',
      'adverseReactions',
      'precautions',
      'genericName',
      'manufacturer',
    ] as const;
    for (const field of statutory)
      expect(claims({ productClass: 'otc', fields: { [field]: claim } })).toEqual([]);
    expect(
      claims({ productClass: 'otc', fields: { 'other:药物过量': claim } as Listing['fields'] }),
    ).not.toContain('根治感冒');
  });

  it('is silent on a leaflet pasted as description', () => {
    expect(claims({ productClass: 'otc', fields: { description: LEAFLET } })).toEqual([]);
  });

  it.each([
    ['它能根治感冒。', '根治感冒'],
    ['临床治愈率98%。', '治愈率98%'],
    ['本品无任何副作用。', '无任何副作用'],
    ['选用国家级配方。', '国家级'],
    ['众多患者见证的效果。', '患者见证'],
  ])('finds %s behind a pasted leaflet', (claim, words) => {
    const found = claims({ productClass: 'otc', fields: { description: LEAFLET + claim } });
    expect(
      found.some((text) => text.includes(words)),
      `found: ${found}`,
    ).toBe(true);
  });

  it('checks the class before the words', () => {
    const fields = { title: '治疗失眠 抑菌' };
    const of = (productClass: Listing['productClass']) => claims({ productClass, fields });
    expect(of('otc')).toEqual([]);
    expect(of('food')).not.toEqual([]);
    expect(of('disinfectant').join()).not.toContain('抑菌');
    expect(of('cosmetic').join()).toContain('抑菌');
  });

  it('lets names of the product and its makers stand', () => {
    const fields = { title: '第一康 神药牌胶囊', brand: '神药牌', manufacturer: '第一康药业' };
    expect(claims({ productClass: 'otc', fields }).join()).not.toContain('神药');
  });

  it('tells missing from filled from not seen', () => {
    const { required } = checkListing(
      {
        productClass: 'otc-a',
        fields: {
          usage: '一次1粒',
          adverseReactions: '',
          precautions: '',
          leaflet: '【注意事项】忌烟酒。',
        },
      },
      rules,
    );
    const state = (field: string) => required.find((item) => item.field === field)?.state;
    expect(required[0]).toMatchObject({
      field: 'adverseReactions',
      state: 'missing',
      level: 'error',
    });
    expect(state('usage')).toBe('filled');
    expect(state('precautions')).toBe('filled');
    expect(state('contraindications')).toBe('unknown');
  });

  it('asks a prescription drug for less and forbids what it asks of others', () => {
    const listing: Listing = { productClass: 'rx', fields: { usage: '一次1粒', indications: '' } };
    const { required, findings } = checkListing(listing, rules);
    expect(required.map(({ field }) => field)).not.toContain('usage');
    expect(findings.map(({ ruleId, field }) => `${ruleId} ${field}`)).toEqual(['RX-04 usage']);
  });

  it('offers the own indication for a promise, and deleting where there is none', () => {
    const fix = (indications: string | null, productClass: Listing['productClass'] = 'otc') =>
      checkListing(
        { productClass, fields: { title: '三天根治感冒', indications } },
        rules,
      ).findings.find(({ ruleId }) => ruleId === 'MED-01')!.fix;
    expect(fix('用于缓解普通感冒及流行性感冒引起的发热、头痛、四肢酸痛、打喷嚏')).toMatchObject({
      text: '缓解普通感冒及流行性感冒引起的发热、头痛',
      source: { values: { field: 'indications' } },
    });
    expect(fix(null)).toEqual({ text: '', source: null });
    expect(fix('用于感冒', 'rx')).toEqual({ text: '', source: null });
  });

  it('survives whatever a page holds', () => {
    for (const text of [
      '\ud800',
      '<img src=x onerror=alert(1)>',
      '\u202e根治\u202c',
      '药'.repeat(200_000),
      '',
      '\n',
    ])
      expect(
        checkListing(
          { productClass: 'otc', fields: { title: text, description: text, spec: text } },
          rules,
        ).failed,
      ).toEqual([]);
  });

  it('never throws and always marks a place that is there, whatever stands in the text', () => {
    const scraps = fc.constantFrom(
      ...[
        '根治',
        '三天',
        '感冒',
        '最好',
        '无',
        '副作用',
        '医生',
        '推荐',
        '治愈率',
        '98%',
        '降',
        '血糖',
      ],
      ...[
        '不能',
        '，',
        '。',
        '【禁忌】',
        '\u200b',
        ' ',
        '*',
        '❤',
        '\ud83d',
        '0.3g',
        '12粒',
        '国药准字H',
        '\n',
      ],
    );
    const text = fc.array(scraps, { maxLength: 40 }).map((parts) => parts.join(''));
    const productClass = fc.constantFrom(
      'otc',
      'rx',
      'food',
      'cosmetic',
      'general',
      'device',
      null,
    );
    fc.assert(
      fc.property(text, text, productClass, (title, description, own) => {
        const fields = {
          title,
          description,
          spec: title,
          approvalNumber: description,
          barcode: title,
        };
        const { findings, failed } = checkListing({ productClass: own, fields }, rules);
        expect(failed).toEqual([]);
        for (const { span, field } of findings) {
          if (!span) continue;
          const source = fields[field as 'title'];
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(source.length);
        }
      }),
      { numRuns: 300 },
    );
  });
});
