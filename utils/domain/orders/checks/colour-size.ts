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
};

const COLOURS = '黑白红蓝绿灰粉紫黄橙棕肤银金咖青橘';
const FEATURES: readonly Feature[] = [
  {
    note: new RegExp(
      `([${COLOURS}])色|(?:^|[要换发来改成是])的?([${COLOURS}])(?:的|款)|(?<![\\p{L}])([${COLOURS}])(?=[xsml一两二三\\d](?![a-z]))|颜色(?:要|换成?|是)?([${COLOURS}])`,
      'gu',
    ),
    order: new RegExp(`([${COLOURS}])色`, 'g'),
  },
  {
    note: /(?<![a-z\d.*/-])(x{0,4}[sl]|m)(?=$|[码号的款一两二三\s]|正好|合适|吧|哈|谢)/g,
    order: /(?<![a-z\d.*/-])(x{0,4}[sl]|m)(?![a-z\d])/g,
  },
  { note: /(特大|加大|大|中|小)(?:号|码)/g, order: /(特大|加大|大|中|小)(?:号|码)/g },
  { note: /(?<![\d.])(\d{2,3})度(?!的?(天|高温|烧|水|室))/g, order: /(?<![\d.])(\d{2,3})度/g },
];

function find({ note, goods }: CheckInput): Wish[] {
  const words = goods.map((entry) => entry.words).join(' ');
  for (const { note: pattern, order } of FEATURES) {
    const ordered = [...words.matchAll(order)].map(featureOf);
    for (const clause of note.clauses) {
      if (NARRATION.test(clause.text)) continue;
      for (const hit of clause.text.matchAll(pattern)) {
        const value = featureOf(hit);
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
  return [];
}

function isAsked(
  clause: Clause,
  hit: RegExpExecArray,
  plain: (text: string) => string,
): 'want' | 'named' | null {
  const before = plain(clause.text.slice(0, hit.index));
  const after = clause.text.slice(hit.index + hit[0].length);
  if (NOT.test(before) || NOT_AFTER.test(after) || /^(码)?[脚鞋]/.test(after)) return null;
  if (/送|赠/.test(clause.text)) return null;
  if (/(拍|点|选|下|买)(的|了|成)(是)?$/.test(before)) return null;
  if (WANT.test(before) || /^[要换发来改成是]/.test(hit[0])) return 'want';
  if (clause.isQuestion) return null;
  if (
    /[一二两三四五\d][双个只条件盒副](都|是)?$|都|颜色$/.test(before) ||
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
