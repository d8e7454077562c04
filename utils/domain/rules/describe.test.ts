import { describe, expect, it } from 'vitest';
import { checkListing } from '../listings/check-listing.ts';
import type { Listing } from '../listings/listing.ts';
import { describeFinding } from './describe.ts';
import { compileRules } from './engine.ts';
import { PACKS } from './packs/registry.ts';

const rules = compileRules(PACKS, { on: '2026-11-24' });

function words(ruleId: string, fields: Listing['fields'], locale: 'zh_CN' | 'en' = 'zh_CN') {
  const { findings } = checkListing({ productClass: 'otc-a', fields }, rules);
  return describeFinding(findings.find((finding) => finding.ruleId === ruleId)!, rules, locale);
}

describe('describeFinding', () => {
  it('says what, where and what now, with law, article and deciding words', () => {
    const fields = {
      title: '复方氨酚烷胺胶囊 三天根治感冒',
      indications: '用于缓解感冒引起的鼻塞',
    };
    expect(words('MED-01', fields)).toEqual({
      title: '功效断言',
      sentence: '“三天根治感冒”保证了疗效，标题里不能写。改成说明书里的话，或者删去。',
      short: '三天根治感冒',
      law: '《广告法》第十六条第一款第（一）项',
      quote: '表示功效、安全性的断言或者保证',
      fixSource: '改法取自本页“适应症”',
    });
    expect(words('MED-01', fields, 'en').sentence).toContain('may not stand in the title');
  });

  it('names the empty field', () => {
    expect(words('INFO-01', { adverseReactions: '' })).toMatchObject({
      sentence: '非处方药要写不良反应，这里还空着。',
      short: '不良反应',
    });
  });

  it('says what is wrong with a number', () => {
    expect(words('INFO-02', { approvalNumber: '国药准字H2005991' })).toMatchObject({
      sentence: '批准文号少 1 位数字，应为国药准字、字母加 8 位数字。',
      short: '批准文号少 1 位数字',
    });
  });

  it('shows both sides of a contradiction', () => {
    expect(words('RX-12', { title: '感冒胶囊 12粒', spec: '10粒/盒' })).toMatchObject({
      sentence: '标题写 12粒，规格写 10粒/盒。改成一致。',
      short: '规格与标题不同：10粒/盒、12粒',
    });
  });

  it('marks a source that is not verified', () => {
    expect(words('RX-06', { title: '布洛芬 买2送1' }).law).toMatch(/^待核对 《/);
  });

  it('falls back to the id for a rule it does not know', () => {
    const { findings } = checkListing(
      { productClass: 'otc', fields: { title: '根治感冒' } },
      rules,
    );
    const none = compileRules([], { on: '2026-11-24' });
    expect(describeFinding(findings[0]!, none, 'zh_CN').title).toBe('MED-01');
  });
});
