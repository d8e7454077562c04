import { describe, expect, it } from 'vitest';
import { createSections } from './sections.ts';

const sections = (description: string, leaflet?: string) =>
  createSections({ productClass: null, fields: { description, leaflet } });

describe('createSections', () => {
  it('reads what stands under a heading, in brackets or at a line', () => {
    expect(sections('【禁忌】孕妇禁用。【贮藏】密封')('contraindications')).toBe('孕妇禁用。');
    expect(sections('规格：10g\n不良反应： 尚不明确')('adverseReactions')).toBe('尚不明确');
  });

  it('does not take 不适宜人群 for 适宜人群', () => {
    expect(sections('【不适宜人群】孕妇')('suitable')).toBeNull();
  });

  it('knows an empty heading from none', () => {
    expect(sections('【禁忌】【贮藏】密封')('contraindications')).toBeNull();
    expect(sections('没有标题')('contraindications')).toBeNull();
    expect(sections('【禁忌】孕妇')('price')).toBeNull();
  });

  it('prefers the leaflet', () => {
    expect(sections('【禁忌】甲', '【禁忌】乙')('contraindications')).toBe('乙');
  });
});
