import type { RunRule } from '../kinds/kind.ts';

const SENTENCE =
  /(?:本广告|本品|本页|本内容)?仅供[^，。；\n]{0,6}(?:医学|医药|药学|医疗|医务)[^，。；\n]{0,8}专业人[士员][^，。；\s]{0,4}/;

/**
 * 仅供医学药学专业人士阅读 in selling copy, in any wording. Sentences laws prescribe are taken out of scanned
 * text, so the source is read.
 */
export const journalSentence: RunRule = ({ texts, listing }) =>
  texts.flatMap(({ text: { field } }) => {
    const hit = SENTENCE.exec((field === 'message' ? '' : listing?.fields[field]) ?? '');
    if (!hit) return [];
    const span = { start: hit.index, end: hit.index + hit[0].length };
    return [{ field, span, values: { text: hit[0] } }];
  });
