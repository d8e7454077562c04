import { isFiller, NARRATION, NOT, NOT_AFTER, WANT } from '../cues.ts';
import { withoutNames } from '../goods.ts';
import type { Clause } from '../note.ts';
import type { CheckInput, OrderCheckRule, Wish } from '../wish.ts';

/** Colour, size or lens power of another value than the ordered one. */
export const colourSize: OrderCheckRule = { kind: 'colour_size', find };

type Feature = {
  /** In a note; group 1 is the value. */
  note: RegExp;
  /** On the order; group 1 is the value. */
  order: RegExp;
  /** Letters without which the note can't hold it. */
  hint: RegExp;
};

const COLOURS = '黑白红蓝绿灰粉紫黄橙棕肤银金咖青橘';
const FEATURES: readonly Feature[] = [
  {
    note: new RegExp(
      `([${COLOURS}])色|(?:^|[要换发来改成是])的?([${COLOURS}])(?:的|款)|(?<![\\p{L}])([${COLOURS}])(?=[xsml一两二三\\d](?![a-z]))|颜色(?:要|换成?|是)?([${COLOURS}])`,
      'gu',
    ),
    order: new RegExp(`([${COLOURS}])色`, 'g'),
    hint: new RegExp(`[${COLOURS}]`),
  },
  {
    note: /(?<![a-z\d.*/-])(x{0,4}[sl]|m)(?=$|[码号的款一两二三\s]|正好|合适|吧|哈|谢)/g,
    order: /(?<![a-z\d.*/-])(x{0,4}[sl]|m)(?![a-z\d])/g,
    hint: /[sml]/,
  },
  {
    note: /(特大|加大|大|中|小)(?:号|码)/g,
    order: /(特大|加大|大|中|小)(?:号|码)/g,
    hint: /[号码]/,
  },
  {
    note: /(?<=[左右]眼?|度数?(?:改成?|换成?|是|要)|一[盒副片])(\d{3})(?![\d粒片g])|(?<![\d.])(\d{2,3})度(?!的?(天|高温|烧|水|室))/g,
    order: /(?<![\d.])(\d{2,3})度/g,
    hint: /\d{2}/,
  },
];

function find({ note, goods }: CheckInput): Wish[] {
  const words = goods.map((entry) => entry.words).join(' ');
  for (const { note: pattern, order, hint } of FEATURES) {
    if (!hint.test(note.text)) continue;
    let ordered: string[] | null = null;
    for (const clause of note.clauses) {
      if (NARRATION.test(clause.text)) continue;
      for (const hit of clause.text.matchAll(pattern)) {
        const value = featureOf(hit);
        ordered ??= [...words.matchAll(order)].map(featureOf);
        const [shown] = ordered;
        if (ordered.includes(value)) continue;
        const asked = isAsked(clause, hit, (text) => withoutNames(text, goods));
        if (!asked || (shown === undefined && asked !== 'want')) continue;
        // A power is one of a lens; without one on the order 39度 is a fever.
        if (shown === undefined && /度/.test(hit[0])) continue;
        const start = clause.start + hit.index;
        return [
          {
            kind: 'colour_size',
            verdict: shown === undefined ? 'review' : 'mismatch',
            action: 'change',
            span: { start, end: start + hit[0].length },
            wanted: say(hit[0], value),
            ordered: shown === undefined ? null : say(hit[0], shown),
            item: goods.length === 1 ? 0 : null,
          },
        ];
      }
    }
  }
  return findRelative(goods, note);
}

/** A size larger, another colour: the value is for the buyer to say. */
const RELATIVE =
  /(换|要|发|改).{0,3}([大小]一?[点个]?[码号]|加[大长宽]|[大小]一点的?|[左右](手|脚|腿|侧|边|膝)的?)(?!钱)|(换|改|更换).{0,3}(个|一下|别的|其他|其它|另一个)?(颜色|尺码|尺寸|码数|码子|型号|款式|度数)|(颜色|尺码|尺寸|码数|型号|度数)(拍|选|下|买|写|弄)?(错|不对)/;

function findRelative(goods: CheckInput['goods'], note: CheckInput['note']): Wish[] {
  const split = SPLIT.exec(note.text);
  const isSplit = split && split[1] !== split[2] && !/[箱袋包人家份楼]/.test(split[0]);
  if (isSplit && goods.some(({ item }) => item.qty === null || item.qty > 1))
    return [unsure(split.index, split[0], goods)];
  for (const clause of note.clauses) {
    const hit = RELATIVE.exec(clause.text);
    if (!hit || NARRATION.test(clause.text) || /(不用|不要|没|别|不)(换|改|错)/.test(clause.text))
      continue;
    if (goods.some(({ words }) => words.includes(hit[0].replace(/^[换要发改]/, '')))) continue;
    return [unsure(clause.start + hit.index, hit[0], goods)];
  }
  return [];
}

/** One of this and one of that: 一双40一双43. */
const SPLIT =
  /一[双只个件条副](?:的|是|要)?(\p{Script=Han}{1,4}|[a-z\d]{1,4})[码号的]?[ ,，、]?一[双只个件条副](?:的|是|要)?(\p{Script=Han}{1,4}|[a-z\d]{1,4})/u;

function unsure(start: number, words: string, goods: CheckInput['goods']): Wish {
  return {
    kind: 'colour_size',
    verdict: 'review',
    action: 'change',
    span: { start, end: start + words.length },
    wanted: words,
    ordered: null,
    item: goods.length === 1 ? 0 : null,
  };
}

function isAsked(
  clause: Clause,
  hit: RegExpExecArray,
  plain: (text: string) => string,
): 'want' | 'named' | null {
  const before = plain(clause.text.slice(0, hit.index));
  const after = plain(clause.text.slice(hit.index + hit[0].length));
  if (NOT.test(before) || NOT_AFTER.test(after) || /^(码)?[脚鞋]/.test(after)) return null;
  if (/送|赠/.test(clause.text)) return null;
  if (/(拍|点|选|下|买)(的|了|成)(是)?$/.test(before)) return null;
  if (WANT.test(before) || /^[要换发来改成是]/.test(hit[0])) return 'want';
  if (clause.isQuestion) return null;
  if (
    /([一二两三四五\d][双个只条件盒副](都|是)?|都|(颜色|尺码|尺寸|码数)(要|是|选)?|[左右]眼?|度数?(改成?|换成?|是|要)|一[盒副片])$/.test(
      before,
    ) ||
    /^[一二两三四五\d][双个只条件盒副]/.test(after)
  )
    return 'named';
  if (/^(的|款|码|号)/.test(after) && before.length <= 4) return 'named';
  return isFiller(before + after.replace(/^[码号款]/, '')) ? 'named' : null;
}

function featureOf(hit: RegExpExecArray): string {
  return hit.slice(1).find((group) => group !== undefined) ?? '';
}

/** The value as people say it: 黑色, L码, 300度, 大号. */
function say(whole: string, value: string): string {
  if (/^[a-z]+$/.test(value)) return `${value.toUpperCase()}码`;
  if (/^\d+$/.test(value)) return `${value}度`;
  return COLOURS.includes(value) ? `${value}色` : `${value}${/码/.test(whole) ? '码' : '号'}`;
}
