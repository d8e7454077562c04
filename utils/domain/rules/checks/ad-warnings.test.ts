import { describe, expect, it } from 'vitest';
import { checkListing } from '../../listings/check-listing.ts';
import type { Listing } from '../../listings/listing.ts';
import { compileRules } from '../engine.ts';
import { PACKS } from '../packs/registry.ts';

const set = compileRules(PACKS, { on: '2026-11-24' });
const find = (listing: Listing, ruleId: string) =>
  checkListing(listing, set).findings.filter((finding) => finding.ruleId === ruleId);

describe('sentences advertising must carry', () => {
  it('warns on an advertisement, hints on selling points, says nothing on a plain page', () => {
    const plain = { title: '感冒灵颗粒', description: '解热镇痛。用于感冒。' };
    expect(find({ productClass: 'otc', fields: plain }, 'MED-15')).toEqual([]);
    const selling = { ...plain, sellingPoints: '缓解感冒头痛' };
    expect(find({ productClass: 'otc', fields: selling }, 'MED-15')).toMatchObject([
      { level: 'hint', span: null },
    ]);
    const ad = { ...plain, description: '粤药广审（文）第280917-05538号 解热镇痛' };
    expect(find({ productClass: 'otc', fields: ad }, 'MED-15')).toMatchObject([
      { level: 'warning' },
    ]);
  });

  it('is not sure of what was not seen', () => {
    const fields = { title: '感冒灵颗粒', sellingPoints: '缓解感冒头痛' };
    expect(find({ productClass: 'otc', fields }, 'MED-15')).toEqual([]);
    expect(find({ productClass: 'otc', fields }, 'MED-17')).toEqual([]);
  });

  it('names only what is missing', () => {
    const fields = { title: '某颗粒', sellingPoints: '清热', description: '【禁忌】孕妇禁用。' };
    const [finding] = find({ productClass: 'otc', fields }, 'MED-17');
    expect(finding?.message.values.statement).toBe('不良反应');
  });

  it('wants the second sentence of a device with cautions', () => {
    const first = '请仔细阅读产品说明书或者在医务人员的指导下购买和使用。';
    const fields = {
      title: '理疗贴',
      sellingPoints: '缓解疼痛',
      description: `${first}孕妇禁用。`,
    };
    expect(find({ productClass: 'device', fields }, 'MED-18')[0]?.message.id).toBe('MED-18/second');
    const both = { ...fields, description: `${first}禁忌内容或者注意事项详见说明书。孕妇禁用。` };
    expect(find({ productClass: 'device', fields: both }, 'MED-18')).toEqual([]);
  });

  it('finds the sentence of journals where it stands', () => {
    const description = '厄贝沙坦片。本广告仅供医学药学专业人士阅读。';
    const [finding] = find({ productClass: 'rx', fields: { title: '', description } }, 'MED-16');
    expect(finding?.span && description.slice(finding.span.start, finding.span.end)).toBe(
      '本广告仅供医学药学专业人士阅读',
    );
  });
});
