import { describe, expect, it } from 'vitest';
import { shippedRules } from '../../../../test/helpers/rules.ts';
import { checkListing } from '../../listings/check-listing.ts';
import type { FieldKey } from '../../listings/listing.ts';
import { PRODUCT_CLASSES, type ProductClass } from '../../listings/product-class.ts';

/**
 * What a page must show and must not, by class (药品网络销售监督管理办法第十三条, 药品管理法第四十九条):
 * leaflet matter that a non-prescription drug must state is what a prescription drug may not show before review.
 */
const LEAFLET: readonly FieldKey[] = [
  'indications',
  'usage',
  'adverseReactions',
  'contraindications',
  'precautions',
];
const BOTH: readonly FieldKey[] = ['genericName', 'approvalNumber', 'spec'];
const OTC: readonly ProductClass[] = ['otc', 'otc-a', 'otc-b'];

const rulesOn = (productClass: ProductClass, field: FieldKey, value: string) =>
  checkListing({ productClass, fields: { [field]: value } }, shippedRules)
    .findings.filter((finding) => finding.field === field)
    .map(({ ruleId }) => ruleId);

describe('a prescription drug is inverted', () => {
  it.each(LEAFLET)('%s: an OTC drug must show it, a prescription drug must not', (field) => {
    for (const otc of OTC) {
      expect(rulesOn(otc, field, '')).toContain('INFO-01');
      expect(rulesOn(otc, field, '见说明书原文')).not.toContain('RX-04');
    }
    expect(rulesOn('rx', field, '')).toEqual([]);
    expect(rulesOn('rx', field, '见说明书原文')).toContain('RX-04');
  });

  it.each(BOTH)('%s: both must show it', (field) => {
    for (const drug of [...OTC, 'rx'] as const)
      expect(rulesOn(drug, field, '').some((id) => id.startsWith('INFO-01'))).toBe(true);
  });

  it('no other class is asked for either', () => {
    const others = PRODUCT_CLASSES.filter((one) => one !== 'rx' && !OTC.includes(one));
    for (const other of others)
      for (const field of LEAFLET) {
        expect(rulesOn(other, field, '见说明书原文')).not.toContain('RX-04');
        expect(rulesOn(other, field, '')).not.toContain('INFO-01');
      }
  });

  it.each(['rx', ...OTC] as const)('the warning sentence is asked of rx alone: %s', (one) => {
    const { findings } = checkListing(
      { productClass: one, fields: { title: '某牌某药片', description: '规格见包装。' } },
      shippedRules,
    );
    expect(findings.some(({ ruleId }) => ruleId === 'RX-01')).toBe(one === 'rx');
  });

  it('the list of required matter never asks a prescription drug for its leaflet', () => {
    const { required } = checkListing({ productClass: 'rx', fields: {} }, shippedRules);
    const asked = required.map(({ field }) => field);
    expect(asked).toEqual(expect.arrayContaining([...BOTH]));
    for (const field of LEAFLET) expect(asked).not.toContain(field);
  });
});
