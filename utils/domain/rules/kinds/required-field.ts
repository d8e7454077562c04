import type { RuleOf } from '../pack.ts';
import type { Draft, Kind } from './kind.ts';

/**
 * What a listing must show. Only a field that was seen and is empty is missing; a field that was not seen
 * is not known. A heading with words after it in description or leaflet serves as well.
 */
export const requiredField: Kind<RuleOf<'required-field'>> = (rule) => (run) => {
  const drafts: Draft[] = [];
  for (const { field, level } of rule.fields) {
    const value = run.listing?.fields[field];
    if (typeof value !== 'string' || value.trim() !== '') continue;
    if (run.section(field) !== null) continue;
    drafts.push({ field, span: null, level });
  }
  return drafts;
};
