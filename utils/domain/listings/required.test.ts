import { describe, expect, it } from 'vitest';
import { compileRules } from '../rules/engine.ts';
import { PACKS } from '../rules/packs/registry.ts';
import { findRequired } from './required.ts';

const rules = compileRules(PACKS, { on: '2026-11-24' });

describe('findRequired', () => {
  it('asks nothing of a product whose class is not known', () => {
    expect(
      findRequired({ productClass: null, fields: { title: '' } }, null, rules, () => null),
    ).toEqual([]);
  });

  it('puts what is missing first and names each field once', () => {
    const listing = {
      productClass: 'health-food' as const,
      fields: { suitable: '成人', unsuitable: '' },
    };
    const items = findRequired(listing, 'health-food', rules, () => null);
    expect(items[0]).toMatchObject({ field: 'unsuitable', state: 'missing', ruleId: 'HF-06' });
    expect(new Set(items.map(({ field }) => field)).size).toBe(items.length);
  });
});
