import { toSource } from '../../text/normalise.ts';
import type { RuleOf } from '../pack.ts';
import type { Draft, Kind } from './kind.ts';

/** What a page must not show: a prescription drug's leaflet matter before review. */
export const forbiddenField: Kind<RuleOf<'forbidden-field'>> = (rule, { scanner }) => {
  const slot = rule.headings ? scanner.wholeSlot(rule.headings) : null;
  return (run) => {
    const drafts: Draft[] = [];
    for (const field of rule.fields ?? []) {
      const value = run.listing?.fields[field];
      if (!value || value.trim() === '') continue;
      // A back-office field may be hidden until review; only the copy below is certainly shown.
      drafts.push({
        field,
        span: { start: 0, end: value.length },
        message: 'field',
        level: 'warning',
        certainty: 'review',
      });
    }
    if (slot === null) return drafts;
    for (const { text } of run.texts)
      for (const hit of text.hits(slot))
        drafts.push({
          field: text.field,
          span: hit,
          text,
          values: { text: cut(text.normal.source, toSource(text.normal, hit.start, hit.end)) },
        });
    return drafts;
  };
};

const cut = (source: string, { start, end }: { start: number; end: number }) =>
  source.slice(start, end).replace(/[【】[\]:：]/g, '');
