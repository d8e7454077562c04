import type { RunRule } from '../kinds/kind.ts';

/** Whole messages that answer nothing. */
const CURT = new Set([
  '哦',
  '噢',
  '呵呵',
  '嗯?',
  '随便',
  '不知道',
  '不清楚',
  '没办法',
  '自己看',
  '滚',
  '关我啥事',
]);

/** A message that is only a grunt or only marks. */
export const curtReply: RunRule = ({ texts }) =>
  texts.flatMap(({ surface, text }) => {
    if (surface !== 'message') return [];
    const whole = text.normal.text;
    const bare = whole.replace(/[\s.。~!！]/g, '');
    const isMarks = /^[?!.。~\s]+$/.test(whole) && /[?!]{2}/.test(whole.replace(/\s/g, ''));
    if (!isMarks && !CURT.has(bare)) return [];
    return [{ field: 'message' as const, span: { start: 0, end: whole.length }, text }];
  });
