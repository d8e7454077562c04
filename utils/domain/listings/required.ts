import type { RuleSet } from '../rules/engine.ts';
import type { FieldKey, Listing } from './listing.ts';
import { isInClass, type ProductClass } from './product-class.ts';
import type { Sections } from './sections.ts';

/** One thing the law wants on this product's page. `unknown`: the field was not seen. */
export type RequiredItem = {
  field: FieldKey;
  state: 'filled' | 'missing' | 'unknown';
  ruleId: string;
  level: 'error' | 'warning';
};

const ORDER = ['missing', 'filled', 'unknown'] as const;

/** What must be on the page of this class and whether it is there; missing first, each field once. */
export function findRequired(
  listing: Listing,
  productClass: ProductClass | null,
  rules: RuleSet,
  section: Sections,
): RequiredItem[] {
  const items = new Map<FieldKey, RequiredItem>();
  for (const { rule } of rules.lane('listing').compiled) {
    if (rule.kind !== 'required-field' || !productClass) continue;
    if (rule.classes !== 'all' && !rule.classes.some((c) => isInClass(productClass, c))) continue;
    for (const { field, level = rule.level } of rule.fields) {
      if (items.has(field) || (level !== 'error' && level !== 'warning')) continue;
      items.set(field, { field, state: stateOf(listing, field, section), ruleId: rule.id, level });
    }
  }
  return [...items.values()].sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
}

function stateOf(listing: Listing, field: FieldKey, section: Sections): RequiredItem['state'] {
  const value = listing.fields[field];
  if (typeof value === 'string' && value.trim() !== '') return 'filled';
  if (section(field) !== null) return 'filled';
  return typeof value === 'string' ? 'missing' : 'unknown';
}
