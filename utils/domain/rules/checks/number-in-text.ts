import { foldNumbers } from '../../listings/official-number.ts';
import { toSource } from '../../text/normalise.ts';
import type { Draft, RunRule } from '../kinds/kind.ts';

/** Numbers that name one product, by family; only numbers of one family contradict each other. */
const FAMILIES: readonly [string, RegExp][] = [
  ['国药准字', /国药准字\s{0,2}[hzsbtfjc]{1,2}\s?\d{8}(?!\d)/g],
  ['械注', /[一-龥]械注[准进许]\s{0,2}\d{11}(?!\d)/g],
  ['食健', /国食健[注字]\s{0,2}[gj]\d{8}(?!\d)|食健备\s{0,2}[gj]\d{12}(?!\d)/g],
  ['妆', /国妆特[进制]?字\s{0,2}[gj]?\d{8}(?!\d)|[一-龥]g妆网备字\s{0,2}\d{10}(?!\d)/g],
  ['食注', /国食注字\s{0,2}(?:ty|yp)\d{8}(?!\d)/g],
];

/**
 * An official number in title or copy that is another one than the listing's own; where the own number is not
 * known, two different 国药准字 of one page (some packs list several strengths, so a person looks).
 */
export const numberInText: RunRule = ({ listing, texts }) => {
  const own = listing?.fields.approvalNumber?.trim() ?? '';
  const known = foldNumbers(own)
    .map(({ text }) => text)
    .join('、');
  const drafts: Draft[] = [];
  for (const [family, pattern] of FAMILIES) {
    const hasOwn = known.includes(family);
    if (!hasOwn && (own !== '' || family !== '国药准字')) continue;
    let first: string | null = null;
    for (const { text } of texts) {
      if (!text.normal.text.includes(family.slice(-2))) continue;
      for (const hit of text.normal.text.matchAll(pattern)) {
        const number = hit[0].replace(/\s/g, '').toUpperCase();
        const isOther = hasOwn ? !known.includes(number) : first !== null && first !== number;
        first ??= number;
        if (!isOther) continue;
        const [start, end] = [hit.index, hit.index + hit[0].length];
        const at = toSource(text.normal, start, end);
        drafts.push({
          field: text.field,
          span: { start, end },
          text,
          values: { text: text.normal.source.slice(at.start, at.end), own, first },
          ...(hasOwn ? {} : { message: 'two', level: 'warning' }),
        });
      }
    }
  }
  return drafts;
};
