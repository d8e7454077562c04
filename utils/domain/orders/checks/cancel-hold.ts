import { findPhrase } from '../phrases.ts';
import type { CheckInput, OrderCheckRule, Wish } from '../wish.ts';

/** The buyer calls the order off or ties it to a condition. */
export const cancelHold: OrderCheckRule = { kind: 'cancel_hold', find };

const SAY = [
  /取消|撤单|作废|退单|(?<!七天|无理由|随时|支持|包|能|可以)退款|申请退|退了吧|给我退|退钱|全退/,
  /(?<!要|是)不要了|不想要了?|不买了|(?<!先)别发了|不用发了|别发货了|不需要了|用不上了|用不着了/,
  /重复(下单|拍|买|订)|拍重|[拍买下]多了(?!吗)|多拍了|停药|先不要$|先不买|暂时不(要|买)|先留着|先放着/,
  /(没有|不是|没货|缺货|发不了|不能|到不了|不新鲜|过期|临期|效期|日期).{0,10}(就|请|直接)?(退(?!休|烧|热|换)|别发|不要发?了?$|取消|不发)/,
  /(如果|要是|若|万一).{0,14}(退(?!休|烧|热|换)|别发|不要了|取消|不发)/,
  /(日期|效期|有效期|生产日期).{0,4}(要?新|半年|一年|\d+年|\d+个月|至少|不少于|最新|好一?点)|要(日期|效期)(新|好)/,
];
const UNLESS =
  /(不|别|没|未|不用|不能|不会|无需|勿)(想|要|会|用)?(取消|退款|退|作废)|不要(改|换|发|送|寄|放|拆|压|贴|用|开|给|把|按|打|忘|太|用|写|随)|不要了吗/;
/** A slip without saying what should have been: the whole order is in doubt. */
const SLIP_ALONE = /^(我|刚|刚才|不小心|不好意思|对不起)*[拍买点下]错了?$|^(我)?(不小心)?点错了?/;

function find({ note }: CheckInput): Wish[] {
  const hit =
    findPhrase(note, { say: SAY, unless: UNLESS }) ??
    (note.clauses.length <= 2 && !/要|换|改|应该|是/.test(note.text)
      ? (note.clauses.find(({ text }) => SLIP_ALONE.test(text)) ?? null)
      : null);
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
