import { describe, expect, it } from 'vitest';
import { compileRules } from '../rules/engine.ts';
import { PACKS } from '../rules/packs/registry.ts';
import { checkReply } from './check-reply.ts';

const rules = compileRules(PACKS, { on: '2026-11-24' });

describe('checkReply', () => {
  it.each([
    '您好，在的，请问有什么可以帮您？',
    '今天下午四点前付款当天发货，默认发中通。',
    '这款是乙类非处方药，按说明书服用就可以。',
    '抱歉，疗效因人而异，我们不能保证。',
    '处方需要您自己上传，我们没有办法代开。',
    '孕期用药请先咨询医生，我也可以为您转接药师。',
    '您放心，质量问题我们包退换。',
    '麻烦您提供一下订单号和收货电话后四位。',
    '可以用微信支付，也可以用银行卡。',
    '有效期到2028年3月，都是新日期。',
    '一次最多可以买5盒。',
    '请问是本人用吗，有没有药物过敏？',
  ])('is silent on %s', (text) => {
    expect(checkReply(text, rules)).toEqual([]);
  });

  it('marks the place in the message, with its own field', () => {
    const text = '在的亲，您加我薇 信吧';
    const [finding] = checkReply(text, rules);
    expect(finding).toMatchObject({ ruleId: 'CS-03', field: 'message' });
    expect(text.slice(finding!.span!.start, finding!.span!.end)).toContain('加我薇 信');
  });

  it('offers a sentence that is itself clean', () => {
    for (const { ruleId, fix } of PACKS.flatMap((pack) => pack.rules)
      .filter((rule) => rule.kind === 'wording' && rule.surfaces.includes('message'))
      .flatMap((rule) => rule.examples.bad.flatMap(({ text }) => checkReply(text ?? '', rules))))
      if (fix?.text) expect(checkReply(fix.text, rules), ruleId).toEqual([]);
  });

  it('says nothing of nothing', () => {
    expect(checkReply('  \n', rules)).toEqual([]);
  });
});
