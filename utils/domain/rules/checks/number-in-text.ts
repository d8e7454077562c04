import { normalise } from '../../text/normalise.ts';
import type { Draft, RunRule } from '../kinds/kind.ts';

const NUMBER = /国药准字[hzsbtfjc]{1,2}\d{6,9}/g;

/** An approval number in title or copy that is another one than the listing's own. */
export const numberInText: RunRule = ({ listing, texts }) => {
  const own = listing?.fields.approvalNumber;
  if (!own?.trim()) return [];
  const known = normalise(own).text.replace(/\s/g, '');
  const drafts: Draft[] = [];
  for (const { text } of texts)
    for (const hit of text.normal.text.matchAll(NUMBER))
      if (!known.includes(hit[0]))
        drafts.push({
          field: text.field,
          span: { start: hit.index, end: hit.index + hit[0].length },
          text,
          values: { text: hit[0].toUpperCase(), own: own.trim() },
        });
  return drafts;
};
