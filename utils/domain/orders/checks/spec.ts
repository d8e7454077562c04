import { INNER_UNITS, OUTER_UNITS } from '../../catalog/pack.ts';
import { NOT, standOf } from '../cues.ts';
import { findNamed, type Goods, withoutNames } from '../goods.ts';
import type { Clause } from '../note.ts';
import { NUMBER, readNumber } from '../number.ts';
import type { CheckInput, OrderCheckRule, Wish } from '../wish.ts';

/** How many pieces a pack holds (24粒的), and which version of the goods it is (无糖, 成人款). */
export const spec: OrderCheckRule = { kind: 'spec', find };

const COUNT = new RegExp(
  `(?<![\\d.a-z*第])(${NUMBER})([${INNER_UNITS}${OUTER_UNITS}])(?![子儿月])`,
  'g',
);
/** Pieces that buyers do not tell apart. */
const ALIKE = ['粒片丸枚颗锭', '支瓶', '袋包', '只个条'];
const PACKED = /^(一?[盒瓶袋包板]|装|的|规格|那种|那个|那款|\/)/;
const PACKED_BEFORE = /(一|每|1)(大|小)?[盒瓶袋包板](是|有|装)?$|规格(是|要)?$/;

/** Versions that exclude each other; a version of the group on the order decides, none leaves it to a person. */
const VERSIONS: readonly (readonly RegExp[])[] = [
  [/无糖|无蔗糖|不含糖|低糖/, /(?<![无低]|不含)(含糖|有糖|蔗糖)/],
  [/成人|大人/, /儿童|小儿|小孩|宝宝|婴幼?儿|幼儿/, /孕妇/, /老年|老人|中老年/],
  [/男士|男款|男用/, /女士|女款|女用/],
  [/大瓶|大盒|大包装|家庭装|量贩/, /小瓶|小盒|小包装|便携|旅行装|试用装/],
  [/单只/, /双只|一对装/],
  [/单盒/, /两盒装|双盒/],
  [/草莓味?/, /橙味|橘子味|甜橙/, /柠檬味?/, /薄荷味?/, /原味/, /葡萄味/, /苹果味/],
];
const VERSION_HITS = VERSIONS.map((group) => group.map((version) => new RegExp(version, 'g')));
const ANY_VERSION = new RegExp(
  VERSIONS.flatMap((group) => group.map(({ source }) => source)).join('|'),
);
const VERSION_CUE_BEFORE =
  /([的戴用吃]|要|换成?|改成?|发|来|应该是|选|拿)(一?[个盒瓶包款]|点|添加|的)?$|^$/;
/** What goods are when nothing else is written. */
const USUAL = /^(含糖|有糖|蔗糖|成人|大人|原味|单盒|单只)/;
/** A wish even where the order says nothing of it: other versions are often described in words the order lacks. */
const SELF_SPEAKING = /^(无糖|无蔗糖|不含糖)/;
const VERSION_CUE = /^(味|型)?(的|款|型|装|版|口味)/;

function find(input: CheckInput): Wish[] {
  const count = findCount(input);
  if (count) return [count];
  const version = findVersion(input) ?? findAge(input);
  return version ? [version] : [];
}

function findCount({ note, goods }: CheckInput): Wish | null {
  for (const clause of note.clauses) {
    for (const hit of clause.text.matchAll(COUNT)) {
      const n = readNumber(hit[1]!);
      if (n === null) continue;
      const entry = findNamed(clause.text, goods)[0] ?? (goods.length === 1 ? goods[0]! : null);
      if (!entry) continue;
      const wished = judgeCount(clause, hit, n, entry, goods);
      if (wished && wished !== 'repeat') return wished;
    }
  }
  return null;
}

function judgeCount(
  clause: Clause,
  hit: RegExpExecArray,
  n: number,
  entry: Goods,
  goods: readonly Goods[],
): Wish | 'repeat' | null {
  const unit = hit[2]!;
  const { counts, total, container } = entry.pack;
  const end = hit.index + hit[0].length;
  const before = clause.text.slice(0, hit.index);
  const after = clause.text.slice(end);
  // 12克一袋 says how it is packed.
  if (n === 1 && /(克|g|ml|毫升|[粒片丸支袋贴])$/.test(before)) return null;
  const rival = counts.find((count) => isAlike(count.unit, unit));
  if (!rival || (unit === container && !PACKED.test(after))) return null;
  const stand = standOf(clause, hit.index, end, (text) => withoutNames(text, goods));
  if (stand === 'told' || stand === 'not' || stand === 'said') return null;
  const { qty } = entry.item;
  const fits =
    counts.some((count) => isAlike(count.unit, unit) && count.count === n) || total?.count === n;
  if (fits) return stand === 'want' ? 'repeat' : null;
  const isPacked = PACKED.test(after) || PACKED_BEFORE.test(before);
  if (
    !isPacked &&
    qty !== null &&
    (n === qty || n === qty * rival.count || n === qty * (total?.count ?? 0))
  )
    return null;
  if (stand !== 'want' && !isPacked) return null;
  return {
    kind: 'spec',
    verdict: isPacked || /[粒片丸枚颗袋贴]/.test(unit) ? 'mismatch' : 'review',
    action: 'change',
    span: { start: clause.start + hit.index, end: clause.start + end },
    wanted: `${n}${unit}`,
    ordered: `${rival.count}${rival.unit}`,
    item: entry.index,
  };
}

function isAlike(a: string, b: string): boolean {
  return a === b || ALIKE.some((units) => units.includes(a) && units.includes(b));
}

function findVersion({ note, goods }: CheckInput): Wish | null {
  const words = goods.map((entry) => entry.words).join(' ');
  for (const clause of note.clauses) {
    if (!ANY_VERSION.test(clause.text)) continue;
    for (const [i, group] of VERSIONS.entries()) {
      for (const [j, version] of group.entries()) {
        const hit = [...clause.text.matchAll(VERSION_HITS[i]![j]!)].at(-1);
        if (!hit || version.test(words)) continue;
        const before = clause.text.slice(0, hit.index);
        const after = clause.text.slice(hit.index + hit[0].length);
        if (NOT.test(before) || clause.isQuestion) continue;
        const rival = group.map((other) => other.exec(words)?.[0]).find((found) => found);
        if (!rival && USUAL.test(hit[0])) continue;
        const isAsked = /(要|换成?|改成?|发|应该是)(一?[个盒瓶包款]|点|添加|的)?$/.test(before);
        const isNamed = VERSION_CUE.test(after) && VERSION_CUE_BEFORE.test(before);
        if (
          !(isAsked && (VERSION_CUE.test(after) || after === '')) &&
          !(isNamed && (rival || SELF_SPEAKING.test(hit[0] + after)))
        )
          continue;
        const start = clause.start + hit.index;
        return {
          kind: 'spec',
          verdict: rival ? 'mismatch' : 'review',
          action: 'change',
          span: { start, end: start + hit[0].length },
          wanted: hit[0],
          ordered: rival ?? null,
          item: goods.length === 1 ? 0 : null,
        };
      }
    }
  }
  return null;
}

const AGES = /\d+(?:[-~到至]\d+)?岁(?:以上|以下|\+)?/g;

/** Goods made for an age (0-1岁) and another age range asked for. */
function findAge({ note, goods }: CheckInput): Wish | null {
  const words = goods.map((entry) => entry.words).join(' ');
  const ordered = words.match(AGES)?.[0];
  if (!ordered) return null;
  for (const clause of note.clauses) {
    for (const hit of clause.text.matchAll(AGES)) {
      const after = clause.text.slice(hit.index + hit[0].length);
      const isRange = /[-~到至上下+]/.test(hit[0]) || /^(的|款|装)/.test(after);
      const before = clause.text.slice(0, hit.index);
      if (!isRange || words.includes(hit[0]) || /(不是|不要|别)要?$/.test(before)) continue;
      const start = clause.start + hit.index;
      return {
        kind: 'spec',
        verdict: 'mismatch',
        action: 'change',
        span: { start, end: start + hit[0].length },
        wanted: hit[0],
        ordered,
        item: goods.length === 1 ? 0 : null,
      };
    }
  }
  return null;
}
