import { around } from '../../text/spans.ts';
import type { Span } from '../finding.ts';
import type { ScannedText } from '../scanner.ts';

/** Words that turn a promise into its opposite when they stand shortly before it. */
export const NEGATION: readonly string[] = [
  '不能',
  '不得',
  '不可',
  '不会',
  '不是',
  '不应',
  '不宜',
  '不要',
  '不作',
  '不做',
  '不承诺',
  '不保证',
  '不代表',
  '不等于',
  '不属于',
  '不提供',
  '不支持',
  '不接受',
  '不参加',
  '不参与',
  '不用于',
  '不适用',
  '不存在',
  '不宣称',
  '不具有',
  '不含',
  '无法',
  '没有办法',
  '没法',
  '没办法',
  '并非',
  '并不',
  '绝非',
  '而非',
  '勿',
  '切忌',
  '禁止',
  '严禁',
  '避免',
  '拒绝',
  '谨防',
  '杜绝',
  '未',
  '没有',
  '不敢',
  '难以',
];

/** How far before the claim a denial still reaches. */
const REACH = 8;

/** Whether a denial stands within reach before the words, in the same clause (不能保证根治). */
export function isDenied(text: ScannedText, span: Span, negationSlot: number): boolean {
  const hits = text.hits(negationSlot);
  if (hits.length === 0) return false;
  const clause = around(text.normal.text, span, 'clause');
  const from = Math.max(clause.start, span.start - REACH);
  if (hits.some((hit) => hit.start >= from && hit.start < span.start)) return true;
  return isDisowned(text.normal.text, span, clause);
}

/** 请勿轻信“根治”等宣传; 平台外转账我们不支持. */
const WARNED = /(?:轻信|相信|谨防|警惕|抵制|杜绝|打击|不得|禁止|请勿|含有).{0,24}$/;
const WARNED_OF = /^.{0,24}(?:宣传|广告|用语|字样|说法|承诺|信息|词语|词汇|骗局)/;
const DISOWNED =
  /^.{0,5}(?:不支持|不接受|不可以|不允许|不提供|不符合规定|是违规|违规|属于违规|都不行|都是骗|.{0,4}(?:不能|无法|不敢)(?:保证|承诺|确定))/;

function isDisowned(text: string, span: Span, clause: Span): boolean {
  const after = text.slice(span.end, clause.end);
  if (DISOWNED.test(after)) return true;
  return WARNED_OF.test(after) && WARNED.test(text.slice(clause.start, span.start));
}

const ASKING = /是否|能否|可否|能不能|会不会|是不是|有没有/;
/** Without one of these nothing is asked: most clauses are left at once. */
const MAY_ASK = /[吗么嘛呢否]|[能会是有][不没][能会是有]/;

/** Whether the words are part of a question, not a statement (能根治吗). */
export function isAsked(text: string, span: Span): boolean {
  const clause = around(text, span, 'clause');
  if (!MAY_ASK.test(text.slice(clause.start, clause.end))) return false;
  const before = text.slice(clause.start, span.start);
  if (ASKING.test(before)) return true;
  const after = text.slice(span.end, clause.end);
  return (
    /^.{0,6}[吗么嘛]$/.test(after) ||
    (after.length < 4 && text[clause.end] === '?' && /[吗么呢]/.test(after))
  );
}
