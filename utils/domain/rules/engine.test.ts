import { describe, expect, it } from 'vitest';
import { checkReply } from '../chats/check-reply.ts';
import { checkListing } from '../listings/check-listing.ts';
import { compileRules } from './engine.ts';
import { parsePack, type Rule } from './pack.ts';
import { PackError } from './pack-error.ts';

const sentence = { zh: '“{text}”不能写。', en: '"{text}" may not be written.' };
const example = { text: '甲' };

/** A wording rule with the least that a pack asks for. */
function rule(over: Partial<Record<string, unknown>> = {}): Rule {
  return {
    id: 'TT-01',
    kind: 'wording',
    group: 'claim',
    level: 'error',
    certainty: 'sure',
    classes: 'all',
    surfaces: ['title', 'copy', 'message'],
    citation: { law: '《试法》', article: '第一条', trust: 'verified' },
    title: sentence,
    messages: { main: sentence },
    fix: 'delete',
    match: [{ words: ['神药'] }],
    examples: { bad: [example, example], good: [example, example] },
    ...over,
  } as Rule;
}

const pack = (rules: Rule[], more: object = {}) => ({ id: 'test', version: '1', rules, ...more });
const compile = (rules: Rule[], more: object = {}, options: object = {}) =>
  compileRules([pack(rules, more)], { on: '2026-11-24', ...options });
const title = (text: string) => ({ productClass: null, fields: { title: text } });

describe('parsePack', () => {
  it.each<[string, unknown, string]>([
    ['no object', null, '?'],
    ['an unknown kind', pack([rule({ kind: 'magic' })]), 'TT-01'],
    ['one example only', pack([rule({ examples: { bad: [example], good: [] } })]), 'TT-01'],
    [
      'a pattern that may run long',
      pack([rule({ match: [{ pattern: '.*药', anchors: ['药'] }] })]),
      'unbounded',
    ],
    ['a word without end', pack([rule({ match: [{ words: ['药'.repeat(61)] }] })]), '60'],
  ])('refuses %s and says where', (_what, data, named) => {
    expect(() => parsePack(data)).toThrow(PackError);
    expect(() => parsePack(data)).toThrow(named);
  });

  it('names the path of the fault', () => {
    expect(() => parsePack(pack([rule({ level: 'loud' })]))).toThrow(
      /pack test .*TT-01: rules\.0\.level/,
    );
  });

  it('lets a good pack in', () => {
    expect(parsePack(pack([rule()]))).toEqual(pack([rule()]));
  });
});

describe('compileRules', () => {
  it.each<[string, unknown, string]>([
    ['what is no pack', { id: 'x' }, 'not a rule pack'],
    ['an unknown vocabulary', pack([rule({ match: [{ words: ['@nobody'] }] })]), '@nobody'],
    ['an unknown token', pack([rule({ match: [{ words: ['#nothing'] }] })]), '#nothing'],
    ['an unknown check', pack([rule({ kind: 'check', check: 'nobody' })]), 'nobody'],
    ['a rule twice', pack([rule(), rule()]), 'TT-01'],
  ])('refuses %s and says where', (_what, data, named) => {
    expect(() => compileRules([data], { on: '2026-11-24' })).toThrow(PackError);
    expect(() => compileRules([data], { on: '2026-11-24' })).toThrow(named);
  });

  it('leaves out rules that are not in force or switched off', () => {
    const dated = [
      rule({ effectiveFrom: '2027-03-16' }),
      rule({ id: 'TT-02', effectiveUntil: '2026-01-01' }),
    ];
    expect(checkListing(title('神药'), compile(dated)).findings).toEqual([]);
    expect(
      checkListing(title('神药'), compile(dated, {}, { on: '2027-03-16' })).findings,
    ).toHaveLength(1);
    expect(
      checkListing(title('神药'), compile([rule()], {}, { disabled: ['TT-01'] })).findings,
    ).toEqual([]);
  });
});

describe('a run', () => {
  it('goes on when a rule throws, and reports it', () => {
    const set = compile([rule(), rule({ id: 'TT-02', match: [{ words: ['仙丹'] }] })]);
    const lane = set.lane('listing');
    const broken = {
      ...set,
      hasFacts: false,
      lane: () => ({
        ...lane,
        compiled: lane.compiled.map((one) =>
          one.rule.id === 'TT-01'
            ? {
                ...one,
                run: () => {
                  throw new Error('broken rule');
                },
              }
            : one,
        ),
      }),
    };
    const report = checkListing(title('神药仙丹'), broken);
    expect(report.failed).toEqual([{ ruleId: 'TT-01', error: 'broken rule' }]);
    expect(report.findings.map(({ ruleId }) => ruleId)).toEqual(['TT-02']);
  });

  it('goes on when a rule cannot be compiled, and reports it', () => {
    const set = compile([
      rule({ kind: 'number-format', forms: null }),
      rule({ id: 'TT-02', match: [{ words: ['仙丹'] }] }),
    ]);
    const report = checkListing(title('神药仙丹'), set);
    expect(report.failed.map(({ ruleId }) => ruleId)).toEqual(['TT-01']);
    expect(report.findings.map(({ ruleId }) => ruleId)).toEqual(['TT-02']);
  });

  it('times each rule when it is given a clock', () => {
    let now = 0;
    const set = compile([rule()], {}, { clock: () => (now += 2) });
    expect(checkListing(title('神药'), set).timings).toEqual({ 'TT-01': 2 });
  });

  it('marks the original words, whatever was put between them', () => {
    const [finding] = checkListing(title('家传神*药一帖'), compile([rule()])).findings;
    expect(finding!.span).toEqual({ start: 2, end: 5 });
    expect(finding!.message.values.text).toBe('神*药');
  });

  it('asks for a person where the source is not verified', () => {
    const doubtful = rule({
      citation: { law: '《试法》', article: '第一条', trust: 'unverified' },
    });
    expect(checkListing(title('神药'), compile([doubtful])).findings[0]!.certainty).toBe('review');
  });

  it('treats plain otc as either kind: a rule for one of them needs a look', () => {
    const forA = compile([rule({ classes: ['otc-a'] })]);
    const certainty = (productClass: 'otc' | 'otc-a' | 'otc-b') =>
      checkListing({ productClass, fields: { title: '神药' } }, forA).findings[0]?.certainty;
    expect([certainty('otc'), certainty('otc-a'), certainty('otc-b')]).toEqual([
      'review',
      'sure',
      undefined,
    ]);
  });

  it('keeps the fingerprint of the same words in the same surroundings, in another place of the field', () => {
    const set = compile([rule()]);
    const print = (text: string) => checkListing(title(text), set).findings[0]!.fingerprint;
    const padded = `${'平'.repeat(40)}，家传神药一帖，温水送服即可`;
    expect(print(padded)).toBe(print(`${'平'.repeat(60)}，家传神药一帖，温水送服即可`));
    expect(print(padded)).not.toBe(print(`${'平'.repeat(40)}，祖传神药一帖，温水送服即可`));
  });

  it('keeps one finding where a claim lies inside another that weighs as much', () => {
    const set = compile([rule(), rule({ id: 'TT-02', match: [{ words: ['家传神药'] }] })]);
    expect(checkListing(title('家传神药'), set).findings.map(({ ruleId }) => ruleId)).toEqual([
      'TT-02',
    ]);
  });
});

describe('wording', () => {
  const found = (over: object, text: string, more: object = {}) =>
    checkReply(text, compile([rule(over)], more)).map(({ span }) =>
      text.slice(span!.start, span!.end),
    );

  it('joins a sequence within the gap and the sentence', () => {
    const over = { match: [{ sequence: [['治'], ['感冒', '鼻炎']], gap: 2 }] };
    expect(found(over, '专治好感冒')).toEqual(['治好感冒']);
    expect(found(over, '专治各种感冒')).toEqual(['治各种感冒']);
    expect(found(over, '专治一切的感冒')).toEqual([]);
    expect(found(over, '专治。感冒')).toEqual([]);
  });

  it('is silent inside an exception, not beside it', () => {
    const over = { match: [{ words: ['第一'] }], except: ['第一时间'] };
    expect(found(over, '第一时间发货')).toEqual([]);
    expect(found(over, '第一时间发货，品质第一')).toEqual(['第一']);
  });

  it('is silent inside an everyday word of any pack', () => {
    expect(found({ match: [{ words: ['最'] }] }, '最近有货', { benign: ['最近'] })).toEqual([]);
  });

  it('is silent on a denial, a warning and a question', () => {
    const over = { match: [{ words: ['根治'] }] };
    for (const text of [
      '不能根治的',
      '没有办法保证根治',
      '请勿轻信“根治”等宣传',
      '这个能根治吗',
      '是否根治因人而异',
    ])
      expect(found(over, text)).toEqual([]);
    expect(found(over, '不打针，根治鼻炎')).toEqual(['根治']);
  });

  it('finds a claim that is a denial', () => {
    const over = { match: [{ sequence: [['没有'], ['副作用']] }] };
    expect(found({ ...over, isNegatedClaim: true }, '没有任何副作用')).toEqual(['没有任何副作用']);
  });

  it('lets a statement prescribed by law stand', () => {
    const more = { statements: ['本品不能代替药物'] };
    expect(found({ match: [{ words: ['药物'] }] }, '本品不能代替药物，是药物', more)).toEqual([
      '药物',
    ]);
  });

  it('asks for company where the rule needs it', () => {
    const over = { match: [{ words: ['专利'], unless: [{ words: ['专利号'], within: 'text' }] }] };
    expect(found(over, '国家专利')).toEqual(['专利']);
    expect(found(over, '国家专利。专利号见包装')).toEqual([]);
  });

  it('takes label text under a heading as label text', () => {
    const over = { match: [{ words: ['有效率'] }], notUnder: ['临床试验'] };
    expect(found(over, '【临床试验】有效率见下')).toEqual([]);
    expect(found(over, '【卖点】有效率高')).toEqual(['有效率']);
  });

  it('tries a pattern in the sentence of its anchor', () => {
    const over = { match: [{ pattern: '买\\d送\\d', anchors: ['送'] }] };
    expect(found(over, '送货上门。今天买2送1，包邮')).toEqual(['买2送1']);
  });
});
