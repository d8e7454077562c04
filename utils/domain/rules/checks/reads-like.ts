import { tendencyOf } from '../../chats/reply-tendency.ts';
import type { RunRule } from '../kinds/kind.ts';

/** A message that sounds like one no agent may send, though no rule has its words. Messages are named by subject. */
export const readsLike: RunRule = ({ texts }) =>
  texts.flatMap(({ surface, text }) => {
    if (surface !== 'message') return [];
    const tendency = tendencyOf(text.normal.text);
    if (!tendency) return [];
    const { subject, start, end } = tendency;
    return [{ field: 'message' as const, span: { start, end }, text, message: subject }];
  });
