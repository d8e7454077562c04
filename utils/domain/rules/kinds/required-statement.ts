import { normalise } from '../../text/normalise.ts';
import type { RuleOf } from '../pack.ts';
import type { Kind } from './kind.ts';

/**
 * A sentence the law prescribes word for word. Looked for in all texts of the page; said to be missing only
 * when the description was seen (an image may still carry it, so that stays a matter for a person).
 */
export const requiredStatement: Kind<RuleOf<'required-statement'>> = (rule) => {
  const bare = (text: string) => normalise(text).text.replace(/[^\u4e00-\u9fff]/g, '');
  const sentences = rule.anyOf.map(bare);
  return ({ listing }) => {
    if (!listing || typeof listing.fields.description !== 'string') return [];
    const page = bare(Object.values(listing.fields).filter(Boolean).join('。'));
    if (sentences.some((sentence) => page.includes(sentence))) return [];
    return [{ field: 'description', span: null, values: { statement: rule.anyOf[0]! } }];
  };
};
