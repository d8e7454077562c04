import { NARRATION } from '../cues.ts';
import { findPhrase } from '../phrases.ts';
import type { CheckInput, OrderCheckRule, Wish } from '../wish.ts';

/** The buyer calls the order off or ties it to a condition. */
export const cancelHold: OrderCheckRule = { kind: 'cancel_hold', find };

const DROP = '(?:退(?!休|烧|热|换|回|到)|别发|不要发?了?$|不要了|取消|不发|不用发|别寄|算了|拉倒)';
const SAY = [
  /取消|撤单|撤销|撤回|作废|退单|关(闭|掉)?(了)?(订单|交易|这单)/,
  /(?<!七天|无理由|随时|支持|包|能|极速|先行)退款|仅退款|申请退|退了?(一下|吧|掉|了)|给我退|帮.{0,3}退|退钱|全退|要退/,
  /(?<!要|是)不要了(?!吗)|不想要了?|不(想)?买了|用不上了|用不着了|不需要(了|这个)|不用买了|不订了/,
  /(?<!先)(别|不要|不用|甭|停止)(给我)?(发|寄)(货|了|出|货了)|(?<!先)别(发|寄)$/,
  /^(请|就|给我|那就)?退(货|了|吧|了吧|掉)?$|不发了|(不用|不能|不)(再)?吃了|不让吃/,
  /重复(下单|拍|买|订|付|提交)|(拍|买|下|订)重|(拍|下|订)多了(?!吗)|多(拍|下)了|误(拍|点|下|买|碰|操作)|乱[点拍下买按碰弄]|不小心[点拍下买按碰]/,
  /停药了?|先不要$|先不(买|拍|要了)|暂时不(要|买)|先(留|存|扣)着|(在|从)?(药店|医院|药房|别处|别家|线下|附近).{0,5}(买|开|拿|配)(到|好|了)/,
  new RegExp(
    `(没有|不是|没货|缺货|断货|发不了|不能|到不了|赶不上|不新鲜|过期|临期|日期|效期|不够|不行|不一样|不然|否则|要不).{0,12}${DROP}`,
  ),
  new RegExp(`(如果|要是|若|万一).{0,16}${DROP}`),
];
const UNLESS =
  /(不|别|没|未|不用|不能|不会|无需|勿|不要)(想|要|会|用|再)?(取消|退款|退货|退|作废|撤)|(过期|临期|破损?|坏|旧|差)的?(就)?(别|不要)(发|寄)|不要(改|换|放|拆|压|贴|用|开|给|把|按|打|忘|太|写|随)|赠品|发票|(取消|退款?)了?(吗|没)$/;
/** A slip without saying what should have been: the whole order is in doubt. */
const SLIP = /[拍买点下选][错措]|错[拍买]|[拍买点下]误/;
const SAYS_WHAT =
  /(要|换|改|应该|应是|想|是|成|地址|电话|号码|名字|发票)|没有?[拍买点下选][错措]|不会[拍买]错|怕[拍买下]错|(吗|没)$/;

function find({ note }: CheckInput): Wish[] {
  if (/(正常|继续|照常|还是)(给我)?发货?/.test(note.text)) return [];
  const hit = findPhrase(note, { say: SAY, unless: UNLESS }) ?? findSlip(note);
  if (!hit) return [];
  return [
    {
      kind: 'cancel_hold',
      verdict: 'review',
      action: 'hold',
      span: { start: hit.start, end: hit.end },
      wanted: hit.text,
      ordered: null,
      item: null,
    },
  ];
}

function findSlip({ clauses, text }: CheckInput['note']) {
  if (NARRATION.test(text) || SAYS_WHAT.test(text)) return null;
  return clauses.find((clause) => SLIP.test(clause.text)) ?? null;
}
