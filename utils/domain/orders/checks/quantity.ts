import { INNER_UNITS, OUTER_UNITS } from '../../catalog/pack.ts';
import { isFiller } from '../cues.ts';
import { findNamed, type Goods, withoutNames } from '../goods.ts';
import type { Clause } from '../note.ts';
import { NUMBER, readNumber } from '../number.ts';
import type { CheckInput, OrderCheckRule, Wish } from '../wish.ts';

/** How many of an item the note asks for, held against the ordered number. */
export const quantity: OrderCheckRule = { kind: 'quantity', find };

type Role = 'want' | 'bare' | 'not' | 'said' | 'add' | 'less';
type Mention = {
  role: Role;
  n: number;
  unit: string;
  start: number;
  end: number;
  clause: Clause;
  isEach: boolean;
};

const MENTION = new RegExp(
  `(?<![\\d.a-z年第])(${NUMBER})(?:大|小|整)?([${INNER_UNITS}${OUTER_UNITS}个份合])|[*x](\\d{1,3})(?![\\d.]|mg|g|ml|[${INNER_UNITS}])[${OUTER_UNITS}]?`,
  'g',
);
/** 个 counts nearly everything; only these may follow when it counts what was ordered. */
const AFTER_GENERIC = /^($|[的吧哈哦呢啊呀就够都改换不少多要谢行了,，])/;
const NOT_GOODS =
  /^(子|月|人|星期|礼拜|小时|钟|包裹|快递|箱子|袋子|盒子|地址|电话|装|裹|厂|牌|价|疗程)/;
const NARRATION =
  /上次|上回|之前|以前|前几天|去年|邻居|同事|朋友|别人|人家|他们|网上|主播|医生|大夫|护士|下次|以后|如果|要是|万一|好评|生产/;
const DOSE =
  /(每次|一次|每天|一天|每日|一日|日服|早晚|早上|晚上|饭前|饭后|睡前|[吃服喝用贴])\D{0,1}$/;
const DOSE_AFTER =
  /^(\/|每?[一]?[天日次]|[吃用喝服贴够]|就?吃完|用完|半价|多少|\d*[元块]|的价|起[送批发])/;
const NO_WISH_BEFORE =
  /(第|每|人|分|分成|装成|装在|放|够|满|限购|最多|至少|剩|剩下|剩的|余下|其余|送|赠|[元块])$/;
const NOT = /(不是|不要|别|别再?给?我?发成?|不用|没有|不|勿|不想要|不发|而不是)$/;
const NOT_AFTER = /^(不要|不对|不够|错了?|太多|太少|多了|少了)/;
const SAID =
  /(原来?|原本|本来|原先|先前|说|问过?|刚才?|不小心|只让|只能|系统|拍了|拍成|错拍|误拍|拍错成?|点了|点成|下了|下成|下单|买了|买成|写成|选成|已拍|订单是?|显示|变成了|已经?)(是|想|要|想要|拍|下|买|写|选|点)?[了成]?$/;
const ADD =
  /(再加|加上?|加发|再来|再要|再拍|再发|再买|多要|多来|多发|多加|多给我?|多拍|多买|追加|另加|补拍|还要|还差|添|加购|再补|补)$/;
const LESS = /(少发|减少?|去掉|退掉?|少要|扣掉?)$/;
const WANT =
  /(改成|改为|改回|变回|加到|增加到|减到|减成|减为|凑|凑成|凑够|改|换成|变成|变|成|共|共要|合计|总计|要的是|想要的是|要|要得是|来|拿|想买|应该是|应为|是|拍|买|订|给我|发|寄|就|只|全发)$/;
const EACH = /(各|每样|每种|一样|各样|都要?)(要|来|拿|买|发)?$/;
function find({ note, goods }: CheckInput): Wish[] {
  if (goods.length === 0) return [];
  const mentions = note.clauses.flatMap((clause) => findMentions(clause, goods));
  const arrows = findArrow(note.text, goods);
  if (arrows) return [arrows];
  if (mentions.length === 0) return [];
  if (goods.length === 1) return judge(goods[0]!, mentions);
  return findAmongMany(goods, mentions);
}

/** Every number of ordered things in a clause with the part it plays. */
function findMentions(clause: Clause, goods: readonly Goods[]): Mention[] {
  const mentions: Mention[] = [];
  let from = 0;
  for (const hit of clause.text.matchAll(MENTION)) {
    const n = readNumber(hit[1] ?? hit[3]!);
    const unit = hit[2] === '合' ? '盒' : (hit[2] ?? '');
    const before = clause.text.slice(from, hit.index);
    const after = clause.text.slice(hit.index + hit[0].length);
    if (n === null || n === 0 || !Number.isInteger(n) || n > 999) continue;
    if (!countsGoods(unit, n, clause.text, hit, goods)) continue;
    const role = roleOf(before, after, unit, clause, goods);
    from = hit.index + hit[0].length;
    if (!role) continue;
    const start = clause.start + hit.index;
    mentions.push({
      role,
      n,
      unit,
      start,
      end: start + hit[0].length,
      clause,
      isEach: EACH.test(before),
    });
  }
  return mentions;
}

/** Whether the unit counts what is sold, not what is inside (24粒, 10支 of a box). */
function countsGoods(
  unit: string,
  n: number,
  text: string,
  hit: RegExpExecArray,
  goods: readonly Goods[],
): boolean {
  if (unit === '') return hit.index > 0 || hit[0] === text;
  const after = text.slice(hit.index + hit[0].length);
  if (NOT_GOODS.test(after)) return false;
  if ('个份件'.includes(unit)) return AFTER_GENERIC.test(after);
  const before = text.slice(0, hit.index);
  // 12支一盒, 1盒36片: how it is packed, not how many.
  if (n === 1 && /\d[粒片丸枚颗支袋贴条只ml克g]$/.test(before)) return false;
  if (n === 1 && new RegExp(`^(是|有|装)?\\d+[${INNER_UNITS}${OUTER_UNITS}]`).test(after))
    return false;
  return goods.some(({ pack }) => {
    if (pack.container === unit) return true;
    // One bottle in one box: buyers say bottle and mean the box.
    if (pack.counts.some((count) => count.unit === unit && count.count > 1)) return false;
    return OUTER_UNITS.includes(unit);
  });
}

function roleOf(
  before: string,
  after: string,
  unit: string,
  clause: Clause,
  goods: readonly Goods[],
): Role | null {
  if (/单(是|要|拍)?(了|的)?$/.test(before)) return null;
  if (NARRATION.test(before) || DOSE_AFTER.test(after) || DOSE.test(before)) return null;
  if (NO_WISH_BEFORE.test(before) || /^送/.test(after)) return null;
  if (/^不够?.*再|^(吃完|用完)/.test(after)) return null;
  const lead = withoutNames(before, goods);
  if (SAID.test(lead)) return 'said';
  if (NOT.test(lead) || NOT_AFTER.test(after)) return 'not';
  if (ADD.test(lead)) return 'add';
  if (LESS.test(lead)) return 'less';
  // 给爸妈各一瓶: shared out, not counted up.
  if (goods.length === 1 && EACH.test(lead)) return null;
  if (/^一?个?疗程/.test(after) && !WANT.test(lead)) return null;
  if (clause.isQuestion) return null;
  if (EACH.test(lead) || WANT.test(lead)) return 'want';
  if (unit === '个') return isFiller(lead + after) ? 'bare' : null;
  return isFiller(lead + withoutNames(after, goods)) ? 'bare' : null;
}

/** 3变5, 1改成3盒, a note that is only +2. */
function findArrow(text: string, goods: readonly Goods[]): Wish | null {
  const [entry] = goods;
  const qty = goods.length === 1 ? entry!.item.qty : null;
  if (!entry || qty === null) return null;
  const plus = /^\s*(?:再?加|\+)(\d{1,2})\s*$/.exec(text);
  const bare = new RegExp(
    `(?:数量|件数)(?:改成|改为|改|应该是|是|为|要|:)*(${NUMBER})(?![\\d.个箱]*[月号日])|[要来发](俩|仨|[2-9]|[二两三四五六七八九十])(?=\\s|$|[,，。!！吧哈谢])|(双)份`,
    'u',
  ).exec(text);
  const count = bare ? (bare[3] ? 2 : readNumber(bare[1] ?? bare[2]!)) : null;
  if (bare && count !== null && count > 0 && count !== qty && count <= 999)
    return wish(entry, { start: bare.index, end: bare.index + bare[0].length }, count);
  if (plus) return wish(entry, { start: 0, end: text.length }, qty + Number(plus[1]));
  const arrow = new RegExp(
    `^\\D{0,4}?(${NUMBER})[${OUTER_UNITS}个]?(?:变|改|换|→)[成为]?(${NUMBER})[${OUTER_UNITS}个]?\\D{0,6}$`,
  ).exec(text);
  const [from, to] = arrow ? [readNumber(arrow[1]!), readNumber(arrow[2]!)] : [null, null];
  if (!arrow || from !== qty || to === null || to === qty || to > 999) return null;
  return wish(entry, { start: 0, end: text.length }, to);
}

/** The number wished in the end: a later wish overrides, what is negated or told of the past does not count. */
function judge(entry: Goods, mentions: readonly Mention[]): Wish[] {
  const { qty } = entry.item;
  if (qty === null) return [];
  const wanted = mentions.filter(({ role }) => role === 'want' || role === 'bare');
  const last = wanted.at(-1);
  if (last) {
    const sum = wanted.reduce((total, { n }) => total + n, 0);
    const isSplit =
      wanted.length > 1 && sum === qty && !mentions.some(({ role }) => role === 'not');
    if (last.n === qty || isSplit) return [];
    return [wish(entry, last, last.n)];
  }
  for (const mention of mentions) {
    if (mention.role === 'add' && mention.n !== qty) return [wish(entry, mention, qty + mention.n)];
    if (mention.role === 'less' && mention.n < qty) return [wish(entry, mention, qty - mention.n)];
    if (mention.role === 'not' && mention.n === qty)
      return [{ ...wish(entry, mention, mention.n), wanted: `不是${mention.n}${entry.unit}` }];
  }
  const said = mentions.findLast(({ role, n }) => role === 'said' && n !== qty);
  return said ? [{ ...wish(entry, said, said.n), verdict: 'review' }] : [];
}

function findAmongMany(goods: readonly Goods[], mentions: readonly Mention[]): Wish[] {
  const wishes: Wish[] = [];
  const unnamed: Mention[] = [];
  let cursor = 0;
  let lastClause: Clause | null = null;
  const byItem = new Map<Goods, Mention[]>();
  for (const mention of mentions) {
    if (mention.clause !== lastClause) [lastClause, cursor] = [mention.clause, 0];
    const offset = mention.start - mention.clause.start;
    const named =
      findNamed(mention.clause.text.slice(cursor, offset), goods)[0] ??
      findNamed(mention.clause.text.slice(offset), goods)[0];
    cursor = mention.end - mention.clause.start;
    if (named) byItem.set(named, [...(byItem.get(named) ?? []), mention]);
    else unnamed.push(mention);
  }
  for (const [entry, own] of byItem) wishes.push(...judge(entry, own));
  const each = unnamed.find(({ isEach }) => isEach);
  if (each) {
    for (const entry of goods)
      if (!byItem.has(entry) && entry.item.qty !== null && entry.item.qty !== each.n)
        wishes.push(wish(entry, each, each.n));
    return wishes;
  }
  // No name beside the number: it may be the total or any of the items.
  const last = unnamed.findLast(({ role }) => role === 'want' || role === 'bare');
  const quantities = goods.map(({ item }) => item.qty);
  if (!last || byItem.size > 0 || quantities.includes(null)) return wishes;
  const total = quantities.reduce<number>((sum, qty) => sum + qty!, 0);
  if (last.n === total || quantities.includes(last.n)) return wishes;
  return [
    {
      ...wish(goods[0]!, last, last.n),
      verdict: 'review',
      ordered: `共${total}件`,
      item: null,
    },
  ];
}

function wish(entry: Goods, { start, end }: { start: number; end: number }, n: number): Wish {
  return {
    kind: 'quantity',
    verdict: 'mismatch',
    action: 'change',
    span: { start, end },
    wanted: `${n}${entry.unit}`,
    ordered: `${entry.item.qty}${entry.unit}`,
    item: entry.index,
  };
}
