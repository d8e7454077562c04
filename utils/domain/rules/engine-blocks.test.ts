import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkListing, type ListingReport } from '../listings/check-listing.ts';
import type { Listing } from '../listings/listing.ts';
import { compileRules } from './engine.ts';
import { PACKS } from './packs/registry.ts';

const compile = () => compileRules(PACKS, { on: '2026-11-24' });
const warm = compile();
const whole = compile();

type Texts = { title: string; description: string; sellingPoints: string };

/** A brand that stands nowhere; with an end of a sentence in it, texts are looked at in one piece. */
const listing = (texts: Texts, productClass: Listing['productClass'], brand: string): Listing => ({
  productClass,
  fields: { ...texts, brand, genericName: '复方氨酚烷胺胶囊', manufacturer: '神药谷药业' },
});
const inBlocks = (texts: Texts, own: Listing['productClass'], set = warm) =>
  plain(checkListing(listing(texts, own, '\ue000牌'), set));
const inOnePiece = (texts: Texts, own: Listing['productClass']) =>
  plain(checkListing(listing(texts, own, '\ue000。'), whole));

/** All that is said, but for what is said of the brand itself. */
const plain = ({ findings, failed, required }: ListingReport) => ({
  findings: findings.filter(({ field }) => field !== 'brand'),
  failed,
  required,
});

const SCRAPS = [
  ...[
    '三天根治感冒',
    '疗效确切。',
    '无任何副作用！',
    '医生推荐',
    '治愈率98%；',
    '全国第一',
    '最好的',
  ],
  ...[
    '国家专利',
    '专利号见包装。',
    '【临床试验】',
    '【卖点】',
    '【没写完',
    '】',
    '有效率90%',
    '神药谷',
  ],
  ...[
    '处方药须凭处方在药师指导下购买和使用',
    '本品不能代替药物。',
    '不能',
    '能根治吗？',
    '请勿轻信',
  ],
  ...[
    '降血糖',
    '降血压。',
    '口服，一次1粒。',
    '0.3g',
    '1.',
    '.5',
    '\n',
    '\r\n',
    '<p>',
    '</p>',
    '。',
    '；',
  ],
  ...[
    '根*治',
    '根 治',
    '根\u200b治',
    '药*',
    '*到病除',
    '\ud83d',
    '❤',
    ' ',
    '，',
    '?',
    '国药准字H2014333',
  ],
  ...['复方氨酚烷胺', '胶囊', '七天无理由', '第一时间发货', '立即购买', '抢购中！', '独家'],
];
const scrap = fc.constantFrom(...SCRAPS);
const text = fc.array(scrap, { maxLength: 40 }).map((parts) => parts.join(''));
const edit = fc.record({
  field: fc.constantFrom('title', 'description', 'sellingPoints') as fc.Arbitrary<keyof Texts>,
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 12 })),
  put: fc.oneof(
    scrap,
    fc.constant(''),
    fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
  ),
});
const productClass = fc.constantFrom<Listing['productClass']>(
  'otc',
  'rx',
  'food',
  'health-food',
  'cosmetic',
  'device',
  null,
);

describe('a check after an edit', () => {
  it('says exactly what a check of the whole in one piece says', () => {
    fc.assert(
      fc.property(
        fc.record({ title: text, description: text, sellingPoints: text }),
        productClass,
        fc.array(edit, { minLength: 1, maxLength: 12 }),
        (start, own, edits) => {
          const texts = { ...start };
          expect(inBlocks(texts, own)).toEqual(inOnePiece(texts, own));
          for (const { field, at, cut, put } of edits) {
            const old = texts[field];
            const place = Math.floor(at * (old.length + 1));
            texts[field] = old.slice(0, place) + put + old.slice(place + cut);
            expect(inBlocks(texts, own)).toEqual(inOnePiece(texts, own));
          }
        },
      ),
      { numRuns: 120 },
    );
  });

  it('remembers nothing that is not so: a set that has seen much says what a new one says', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 3, maxLength: 6 }), productClass, (texts, own) => {
        const fresh = compile();
        for (const description of texts) {
          const all = { title: texts[0]!, description, sellingPoints: texts[1]! };
          expect(inBlocks(all, own)).toEqual(inBlocks(all, own, fresh));
        }
      }),
      { numRuns: 15 },
    );
  });

  it('stays right when more text went by than is remembered', () => {
    const sentence = (i: number) => `第${i}段：三天根治感冒，治愈率${i % 100}%。口服，一次1粒。`;
    const long = Array.from({ length: 4000 }, (_, i) => sentence(i)).join('');
    const texts = { title: '', description: long, sellingPoints: '医生推荐' };
    const first = inBlocks(texts, 'otc');
    expect(first.findings.length).toBeGreaterThan(4000);
    expect(inBlocks({ ...texts, description: sentence(1) }, 'otc').findings.length).toBeGreaterThan(
      0,
    );
    expect(inBlocks(texts, 'otc')).toEqual(first);
  });

  it('follows a heading that stands in another sentence', () => {
    const said = (description: string) => {
      const texts = { title: '', description, sellingPoints: '' };
      const found = inBlocks(texts, 'otc');
      expect(found).toEqual(inOnePiece(texts, 'otc'));
      return found.findings.map(
        ({ ruleId, span }) => `${ruleId} ${span && description.slice(span.start, span.end)}`,
      );
    };
    const trial = '总有效率为95%，对照组为80%。';
    const isRate = (one: string) => one.startsWith('MED-02 ');
    expect(said(`【卖点】好。\n${trial}`).some(isRate)).toBe(true);
    expect(said(`【临床试验】见下。\n${trial}`).some(isRate)).toBe(false);
    expect(said(`【临床试验】见下。\n${trial}`)).toEqual(said(`【临床试验】另见。\n${trial}`));
  });
});
