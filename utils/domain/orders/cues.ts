import type { Clause } from './note.ts';

/** Tells of the past, of others or of what may be: nothing in it is a wish of this order. */
export const NARRATION =
  /上次|上回|(?<![号日月天年节底点末])(?:之前|以前)|前几天|前阵子|去年|上个?月|邻居|同事|朋友|别人|人家|他们|网上|主播|下次|以后再?[买要]|好评|听说|客服说|本来想|原来想/;

/** Dose words right before a number: 一次2粒, 每天3片. */
export const DOSE =
  /(每次|一次|每天|一天|每日|一日|日服|每回|顿|早晚|早上|晚上|饭前|饭后|睡前|各?[吃服喝用贴])[了着]?\D{0,1}$/;
/** Dose words right after a count: 2片/次, 3粒一天. */
export const DOSE_AFTER = /^(\/[天日次]|[一每][天日次顿]|[吃用喝服贴]|够[吃用喝])/;

/** Words that negate what follows them directly. */
export const NOT =
  /(不是|不要|千万别|别|不用|不需要|没有|不想要?|不发|而不是|不|勿|非)(再|给我|帮我)*(换|改|发|变|寄|弄|拿)?成?(了)?(那个|这个)?$/;
/** Words that turn down what stands right before them. */
export const NOT_AFTER =
  /^(的|那个|这个|那款)?(都|就|我)?(不要(?=$|[了的啊哦吧呢退])|不对|不行|不够|错了?|退掉?|太[多少大小])/;

/** Words right before what is asked for. */
export const WANT =
  /(改成|改为|改|换成|换为|换|变成|加到|减到|要的是|想要的是|要得是|想要|需要|要|来|拿|想买|想拍|应该是|应该要|应是|应为|求|发|给我|只要|就要|请发|发成)(个|的)?$/;

/** The buyer says that something went wrong while ordering. */
export const SLIP = /[拍买下点选搞弄写填拿][错措]|[拍点下选买]成|错拍|误拍|手滑|按错|手误/;

/** Words that ask for nothing. What is left of a clause without them carries its meaning. */
export const FILLER =
  /谢谢|谢啦|谢了|感谢|谢|麻烦|辛苦|亲亲?|老板|掌柜|客服|你好|您好|算了|就行|就好|就够[吃用喝]?了?|就可以|可以|即可|够了|好吗|一起发?|尽快|快点|发货?|的话|数量|总共|一共|对的?|没错|确认|都?要|哈|哦|噢|喔|呢|啊|呀|吧|的|了|嘛|啦|都|全部|刚好|正好|ok|[:()（）*x+-]/g;

/** Whether nothing but courtesy is left. */
export function isFiller(text: string): boolean {
  return text.replace(FILLER, '').replace(/[^\p{L}\d]/gu, '') === '';
}

/** The part a piece of a clause plays. `plain`: named, but nothing asks for it. */
export type Stand = 'want' | 'not' | 'said' | 'plain' | 'told';

const SAID =
  /(原来?|原本|本来|刚才?|[拍点下买写选订](了|成|的是|的)|[拍下选]错成?|显示|订单是?|已[拍买下]|系统)(的|是)?$/;
const CHOSEN_AFTER = /^([一/][粒片支袋瓶盒包丸贴]|装|的|款|型|号|码|版|规格|那种|那个|那款|剂)/;

/**
 * What a clause does with the words from `start` to `end` (offsets in the clause).
 * @param plain takes out of a text what only names the ordered goods
 */
export function standOf(
  clause: Clause,
  start: number,
  end: number,
  plain: (text: string) => string = (text) => text,
): Stand {
  const before = clause.text.slice(0, start);
  const after = clause.text.slice(end);
  if (NARRATION.test(before) || DOSE.test(before) || DOSE_AFTER.test(after)) return 'told';
  const lead = plain(before);
  if (NOT.test(lead) || NOT_AFTER.test(after)) return 'not';
  if (SAID.test(lead)) return 'said';
  if (WANT.test(lead) || /(规格|含量|剂量|大[瓶盒支包]的?|小[瓶盒支包]的?)(是|要)?$/.test(lead))
    return 'want';
  if (clause.isQuestion) return 'told';
  if (CHOSEN_AFTER.test(after) && lead.length <= 6) return 'want';
  return isFiller(lead + plain(after)) ? 'want' : 'plain';
}
