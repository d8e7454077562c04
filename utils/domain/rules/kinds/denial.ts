import { around } from '../../text/spans.ts';
import type { Span } from '../finding.ts';
import type { ScannedText } from '../scanner.ts';

/** They deny the verb behind them, whatever stands between (不能保证百分百根治). */
const REFUSALS =
  '不能 不得 不可 不会 不是 不应 不宜 不要 不作 不做 不承诺 不保证 不代表 不等于 不意味 不属于 不提供 不支持 不接受 不参加 不参与 不用于 不适用 不存在 不宣称 不宣传 不建议 不具有 不具备 无法 没有办法 没法 没办法 并非 并不 绝非 而非 勿 切忌 禁止 严禁 避免 谨防 不敢 难以 所谓 谈不上 称不上 算不上 做不到 不代 没有任何药物能 没有任何药物能够 没有药物能 没有哪种药 没有哪一种 没有哪个药 没有一种药';
/** They deny the thing right behind them and nothing beyond it (不含激素的特效药 is still one). */
const ABSENCES = '不含 未 没有 拒绝 杜绝';

/** Words that turn a promise into its opposite when they stand shortly before it. */
export const NEGATION: readonly string[] = [...REFUSALS.split(' '), ...ABSENCES.split(' ')];
const IS_ABSENCE = new Set(ABSENCES.split(' '));

/** How far before the claim a denial still reaches, and one of a thing. */
const REACH = 8;
const NEAR = 5;

/** Behind these the denial is over: another sentence part begins, or the thing denied is complete. */
const OVER = /[ |/+]|就|却|便|照样|同样|一样|也[能可会]|都[能可会]|而是|但|反而|只[需要用靠]/;
const OVER_THING = /[ |/+、的]|副作用|激素|添加|依赖|反弹|刺激|复发|毒|就|却|也|都|而是|但/;
/** The denial is of something else, and praise: 不可错过, 不能小看, 难以置信, 从未有过, 未来. */
const PRAISE =
  /^(?:错过|思议|多得|替代|取代|比拟|比得|比肩|置信|想象|想像|相信|小看|小觑|低估|忽视|抗拒|估量|或缺|复制|超越|阻挡|有过|见过|来|成年|婚|必|吝|告诉)/;

/**
 * Whether a denial governs the words: it stands shortly before them in the same clause, is not over before them
 * (不用手术就能根治), is not denied itself (不是不能根治), and does not belong to an idiom of praise; or the words
 * are disowned behind them.
 * @param isClaim the words are a denial themselves (无副作用): only a denial right before them takes them back
 */
export function isDenied(text: ScannedText, span: Span, slot: number, isClaim = false): boolean {
  const whole = text.normal.text;
  const hits = text.hits(slot);
  const clause = around(whole, span, 'clause');
  for (const [i, hit] of hits.entries()) {
    if (hit.start >= span.start) break;
    if (hit.start < clause.start || hit.start < span.start - REACH) continue;
    // 是不是有病 asks; `isAsked` has its say on that.
    if (whole.slice(hit.start - 1, hit.end) === '是不是') continue;
    const isThing = IS_ABSENCE.has(whole.slice(hit.start, hit.end));
    if (isClaim ? isThing || span.start - hit.end > NEAR : isThing && span.start - hit.end > NEAR)
      continue;
    if (hit.end > span.start) return true;
    const between = whole.slice(hit.end, span.start);
    if (
      (isThing ? OVER_THING : OVER).test(between) ||
      PRAISE.test(whole.slice(hit.end, hit.end + 2))
    )
      continue;
    if (!isClaim && isTwice(between, hit, hits, i)) continue;
    return true;
  }
  return isOfNone(whole.slice(clause.start, span.start)) || isDisowned(whole, span, clause);
}

/** 没有哪一种感冒药能三天就好: nothing there is can do it, however far before. 没有一种咳嗽它不能治 is a promise. */
const OF_NONE =
  /(?:没有?|不存在|世上无)(?:一[种款个家]|任何|哪一?[种款个家]|什么|谁)[^,]{0,14}(?:能|可以?|敢|会|让)(?:够)?[^,不没都比超像]*$/;

function isOfNone(before: string): boolean {
  return /[没存上]/.test(before) && OF_NONE.test(before);
}

/** 不得不, 没有不能: two denials in a row are none. */
function isTwice(between: string, hit: Span, hits: readonly Span[], index: number): boolean {
  if (/^[不无没非]/.test(between)) return true;
  for (let i = index - 1; i >= 0 && hits[i]!.start >= hit.start - 6; i--)
    if (hits[i]!.end === hit.start) return true;
  return false;
}

/** 请勿轻信“根治”等宣传; 平台外转账我们不支持; 根治不了. */
const WARNED = /(?:轻信|相信|谨防|警惕|抵制|杜绝|打击|不得|禁止|请勿|含有).{0,24}$/;
const WARNED_OF = /^.{0,24}(?:宣传|广告|用语|字样|说法|承诺|信息|词语|词汇|骗局)/;
const DISOWNED =
  /^(?:不了|不好|无望|(?:是|都是|几乎)?不可能|(?:并)?不现实|(?:很|较|比较)难|仍?有困难)|^.{0,5}(?:不支持|不接受|不可以|不允许|不提供|不符合规定|是违规|违[规法]|属于违[规法]|都不行|(?:[都那就]是|纯属)骗|不可信|不能信|信不得|.{0,4}(?:不能|无法|不敢)(?:保证|承诺|确定))/;

function isDisowned(text: string, span: Span, clause: Span): boolean {
  const after = text.slice(span.end, clause.end);
  if (after === '') return false;
  if (DISOWNED.test(after)) return true;
  return WARNED_OF.test(after) && WARNED.test(text.slice(clause.start, span.start));
}

/** Without one of these nothing is asked: most clauses are left at once. */
const MAY_ASK = /[吗么嘛呢否无久]|(.)不\1|[能会是有可要算][不没][能会是有可要算]|多长/;
const ASKING =
  /是否|能否|可否|有无|能不能|会不会|是不是|有没有|可不可以|要不要|算不算|多久|多长时间/;
/** 无论是否顽固都能根治 asks nothing; 想根治鼻炎吗 is how one offers it. */
const UNASKED = /无论|不管|不论|别管|想|希望|渴望|难道|谁说/;

/** Whether the words are part of a question, not a statement (能根治吗). */
export function isAsked(text: string, span: Span): boolean {
  const clause = around(text, span, 'clause');
  if (!MAY_ASK.test(text.slice(clause.start, clause.end))) return false;
  const before = text.slice(clause.start, span.start);
  // 伤不伤胃: the denial is the second half of a question.
  if (text[span.start] === '不' && before.endsWith(text[span.start + 1]!)) return true;
  if (UNASKED.test(before)) return false;
  if (ASKING.test(before)) return true;
  const after = text.slice(span.end, clause.end);
  if (/^.{0,6}(?:吗|嘛|[^什怎那这多]么|^么)$/.test(after)) return true;
  if (/(?:能|会|可以|真的)[^,]{0,6}$/.test(before) && /吗$/.test(after)) return true;
  return after.length < 4 && text[clause.end] === '?' && /[吗么呢]/.test(after);
}
