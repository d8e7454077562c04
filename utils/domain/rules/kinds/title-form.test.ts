import { describe, expect, it } from 'vitest';
import { shippedRules } from '../../../../test/helpers/rules.ts';
import { checkListing } from '../../listings/check-listing.ts';

const PARTS = {
  brand: '快灵',
  tradeName: '舒达欣',
  genericName: '布洛芬缓释胶囊',
  spec: '0.3g*20粒/盒',
};

function finding(title: string, platform?: string, fields: Record<string, string> = PARTS) {
  const listing = { productClass: 'otc' as const, platform, fields: { ...fields, title } };
  return checkListing(listing, shippedRules).findings.find(({ ruleId }) => ruleId === 'INFO-04b');
}
const fault = (title: string, platform?: string) =>
  finding(title, platform)?.message.id.split('/')[1] ?? null;

describe('a medicine title', () => {
  it.each([
    ['快灵 舒达欣 布洛芬缓释胶囊 0.3g×20粒', undefined, null],
    ['快灵舒达欣布洛芬缓释胶囊0.3g*20粒/盒', 'taobao-tmall', null],
    ['【非处方药】快灵 舒达欣 布洛芬缓释胶囊 0.3g×20粒', 'taobao-tmall', null],
    ['0.3g×20粒 快灵 舒达欣 布洛芬缓释胶囊', undefined, 'order'],
    ['快灵 布洛芬缓释胶囊 0.3g×20粒 舒达欣', 'douyin', 'order'],
    ['头痛发热牙痛一片就够 布洛芬缓释胶囊 0.3g×20粒', undefined, 'late'],
    ['快灵 舒达欣 布洛芬缓释胶囊 0.3g×20粒 头痛牙痛', 'taobao-tmall', 'more'],
    ['快灵 舒达欣 布洛芬缓释胶囊 0.3g×20粒 头痛牙痛', 'douyin', null],
    ['快灵 布洛芬缓释胶囊', 'taobao-tmall', 'less'],
    ['快灵 布洛芬缓释胶囊', undefined, null],
    [`快灵 舒达欣 布洛芬缓释胶囊 0.3g×20粒 ${'好'.repeat(20)}`, 'xiaohongshu', 'long'],
    ['快灵 什么也没写', undefined, null],
  ])('%s on %s', (title, platform, expected) => {
    expect(fault(title, platform)).toBe(expected);
  });

  it('is put right from the fields of the page', () => {
    expect(finding('0.3g×20粒 布洛芬缓释胶囊 快灵')?.fix?.text).toBe(
      '快灵 舒达欣 布洛芬缓释胶囊 0.3g*20粒/盒',
    );
    const { spec: _, ...rest } = PARTS;
    expect(finding('头痛发热牙痛一片就够 布洛芬缓释胶囊', undefined, rest)?.fix).toBeNull();
  });

  it('weighs more where the platform says so itself', () => {
    const title = '0.3g×20粒 布洛芬缓释胶囊';
    expect(finding(title, 'taobao-tmall')?.level).toBe('warning');
    expect(finding(title)?.level).toBe('hint');
    expect(finding(title)?.certainty).toBe('review');
  });
});
