// Longer than 300 lines: one table of every wording of a direction, and what reads it.
import type { Span } from '../../rules/finding.ts';
import { findConditions } from '../conditions/find.ts';
import { COUNT, countWord } from './chinese-count.ts';
import type { Clause } from './parts.ts';
import { findAges } from './population-groups.ts';
import { remember } from './remember.ts';
import { AMOUNT, type AmountRange, amountOf } from './usage-amounts.ts';

type Numbers = { low: number; high: number };
/** One thing a text says of how a product is taken. */
export type Said =
  /** What is taken at one time. */
  | { what: 'dose'; amount: AmountRange }
  /** How often; times a week. */
  | ({ what: 'rate' } & Numbers)
  /** What is taken in a day. */
  | { what: 'daily'; amount: AmountRange }
  /** Most in a day. */
  | { what: 'most'; amount: AmountRange }
  /** Most times a day. */
  | ({ what: 'mostTimes' } & Numbers)
  /** How long one of it stays on, or is breathed; minutes. */
  | ({ what: 'lasting' } & Numbers)
  /** When a test is read; minutes. */
  | ({ what: 'reading' } & Numbers)
  /** How long in all; days. */
  | ({ what: 'course' } & Numbers & { isLimit: boolean });

/** The same with its place, for whom (years) and against what it is said. */
export type Direction = Span & { said: Said; who: Numbers | null; about: readonly number[] };

/** 2, 2~3, 两三: two groups. */
const N = `(${COUNT})(?:(?:[-~至到或]|(?<=[一二两三四五六七八九])(?=[二三四五六七八九]))(${COUNT}))?`;
const DAY = '(?:一日|每日|每天|一天|1日|1天|每1日|日|天天)';
const TAKE =
  '(?:温水|温开水|开水|凉水)?(?:口服|服用|服|含服|含化|含|嚼服|嚼|吃|用|饮用|饮|喝|喷|滴入|滴|涂抹|涂|取|贴|冲服|冲|吞服|给药|给予|给|吸入|吸|使用|食用|注射|静滴|外用|塞入|塞|推入|敷|抹|洗|点)?(?:本品)?(?:约|量|剂量|用量|为)?:?';
const LESS =
  '(?:最高|最大|最多|不超过|不得超过|不可超过|不要超过|不能超过|不应超过|不宜超过|别超过|总量不超过|极量|≤)';

type Rule = {
  pattern: RegExp;
  /** One of these stands in every match: most patterns need not be tried. */
  needs?: readonly string[];
  read(groups: (string | undefined)[]): Said | null;
};

const dose = (groups: readonly (string | undefined)[]): Said | null => {
  const amount = amountOf(groups);
  return amount && { what: 'dose', amount };
};
const numbers = (low: string | undefined, high: string | undefined, factor = 1): Numbers | null => {
  const from = countWord(low ?? '');
  if (from === null) return null;
  const to = high === undefined ? from : (countWord(high) ?? from);
  return { low: Math.min(from, to) * factor, high: Math.max(from, to) * factor };
};
const rate = (low: string | undefined, high: string | undefined, factor: number): Said | null => {
  const times = numbers(low, high, factor);
  return times && times.high > 0 ? { what: 'rate', ...times } : null;
};
const fixed = (timesAWeek: number): Said => ({ what: 'rate', low: timesAWeek, high: timesAWeek });
const DAYS: Record<string, number> = {
  天: 1,
  日: 1,
  d: 1,
  周: 7,
  星期: 7,
  个周: 7,
  个星期: 7,
  月: 30,
  个月: 30,
  年: 365,
};
const course = (
  low: string | undefined,
  high: string | undefined,
  unit: string | undefined,
  isLimit: boolean,
): Said | null => {
  const days = numbers(low, high, DAYS[unit ?? ''] ?? 1);
  return days && { what: 'course', ...days, isLimit };
};
/** Every so many hours, days or weeks. */
const every = (
  low: string | undefined,
  high: string | undefined,
  unit: string | undefined,
  times: string | undefined,
): Said | null => {
  const gap = numbers(low, high);
  if (!gap || gap.low === 0) return null;
  const weeks = /^(?:小时|h|时)/.test(unit!)
    ? 1 / 168
    : /^周|星期/.test(unit!)
      ? 1
      : /月/.test(unit!)
        ? 30 / 7
        : 1 / 7;
  const each = countWord(times ?? '1') ?? 1;
  return { what: 'rate', low: each / (gap.high * weeks), high: each / (gap.low * weeks) };
};

const SPAN_UNIT = '(天|日|个?周|个?星期|个?月)';
const LATIN: Record<string, number> = {
  qd: 7,
  bid: 14,
  tid: 21,
  qid: 28,
  qn: 7,
  qod: 3.5,
  hs: 7,
  qw: 1,
  biw: 2,
  tiw: 3,
};

const RULES: readonly Rule[] = [
  // 一日最高4g, 24小时内不超过4次, 最大剂量每日10mg
  {
    needs: ['最', '超过', '极量', '≤'],
    pattern: new RegExp(
      `(?:${DAY}|24小时(?:之)?内|日(?=最|剂))(?:的)?(?:总?剂?量|用量|服用)?${LESS}(?:剂?量)?(?:为|是)?${LESS}?${TAKE}(?:${AMOUNT}|${N}次)`,
      'g',
    ),
    read: (groups) => most(groups),
  },
  {
    needs: ['最'],
    pattern: new RegExp(
      `(?:最高|最大|最多)(?:日)?(?:剂?量|用量|日?剂量)?(?:为|是|不超过|不得超过|可达)?(?:${DAY})(?:为|不超过|服|用)?(?:${AMOUNT}|${N}次)`,
      'g',
    ),
    read: (groups) => most(groups),
  },
  // 一次1～2粒, 每次口服10ml, 单次2片
  { needs: ['次'], pattern: new RegExp(`(?:每|一|1|单|首)次${TAKE}${AMOUNT}`, 'g'), read: dose },
  // 四片/次, 10ml每次
  { needs: ['/', '每'], pattern: new RegExp(`${AMOUNT}(?:\\/|每)(?:1|一)?次`, 'g'), read: dose },
  // 每日1次5ml, 每天一次，50mg
  {
    needs: ['次'],
    pattern: new RegExp(`${DAY}${TAKE}${COUNT}次,?${TAKE}${AMOUNT}`, 'g'),
    read: dose,
  },
  // 每日1次,晨服,5mg
  {
    needs: ['次'],
    pattern: new RegExp(`${DAY}${TAKE}${COUNT}次,[^,;。\\d]{1,6},?${TAKE}${AMOUNT}`, 'g'),
    read: dose,
  },
  // 10ml日三次, 0.3g bid
  {
    needs: ['次', 'p', 'q', 'id'],
    pattern: new RegExp(
      `${AMOUNT},?\\s?(?:${DAY}(?:[-~至到]|${COUNT}){1,3}次|po|qd|bid|tid|qid|qn|q\\d+h)`,
      'g',
    ),
    read: dose,
  },
  // 早晚各1粒, 每晚1片, 睡前一片, 每侧鼻孔2揿
  {
    needs: ['早', '餐', '晚', '前', '每', '晨'],
    pattern: new RegExp(
      `(?:早晚|早中晚|早、中、晚|三餐(?:前|后)?|每晚|每早|睡前|晨起|每侧鼻孔|每鼻孔|每眼|每侧)(?:各)?${TAKE}${AMOUNT}`,
      'g',
    ),
    read: dose,
  },
  // 起始剂量5mg, 可增至100mg
  {
    needs: ['量', '至', '到', '为', '起始', '首剂'],
    pattern: new RegExp(
      `(?:起始|初始|首剂|维持|常用|常规|推荐|成人)?(?:剂量|用量)(?:范围)?(?:为|是|:)?${AMOUNT}|(?:增至|增加至|增加到|加到|加至|减至|减为|起始|首剂)(?:为|一次|每次|每日|每日1次|每天)?${AMOUNT}`,
      'g',
    ),
    read: (groups) => dose(groups[0] === undefined ? groups.slice(5) : groups),
  },
  // 一日0.3g分2次, 每天2粒
  {
    needs: ['日', '天'],
    pattern: new RegExp(`(?:${DAY})${TAKE}${AMOUNT}(?!\\/次|每次)`, 'g'),
    read: (groups) => {
      const amount = amountOf(groups);
      return amount && { what: 'daily', amount };
    },
  },
  // 一日3次
  {
    needs: ['日', '天'],
    pattern: new RegExp(`${DAY}(?:早晚|可)?${TAKE}${N}(?:次|回|遍)`, 'g'),
    read: ([low, high]) => rate(low, high, 7),
  },
  {
    needs: ['次', '回'],
    pattern: new RegExp(`${N}(?:次|回)(?:\\/|每|一)(?:1|一)?(?:日|天|d)`, 'g'),
    read: ([low, high]) => rate(low, high, 7),
  },
  {
    needs: ['分'],
    pattern: new RegExp(`分${N}次(?:服|口服|使用|给药|用|喝|吃|饮)?`, 'g'),
    read: ([low, high]) => rate(low, high, 7),
  },
  {
    needs: ['q', 'id', 'w'],
    pattern: /(?<![a-z])(qd|bid|tid|qid|qn|qod|qw|biw|tiw)(?![a-z])/g,
    read: ([word]) => fixed(LATIN[word!]!),
  },
  {
    needs: ['q'],
    pattern: /(?<![a-z])q(\d+)h(?![a-z])/g,
    read: ([hours]) => every(hours, undefined, 'h', '1'),
  },
  {
    needs: ['每'],
    pattern: new RegExp(
      `每(?:间)?隔?${N}(?:个)?(小时|h|天|日|周|星期|个?月)(?:可|给药|服用|服|涂|用药|用|使用|口服|滴|重复|注射|喷|更换|换){0,3}(${COUNT})?次`,
      'g',
    ),
    read: ([low, high, unit, times]) => every(low, high, unit, times),
  },
  {
    needs: ['间隔'],
    pattern: new RegExp(`间隔${N}(?:个)?(小时)`, 'g'),
    read: ([low, high, unit]) => every(low, high, unit, '1'),
  },
  {
    needs: ['周', '星期'],
    pattern: new RegExp(`(?:一周|每周|每星期|一星期|1周|周)${TAKE}${N}次`, 'g'),
    read: ([low, high]) => rate(low, high, 1),
  },
  {
    needs: ['周', '星期'],
    pattern: new RegExp(`${N}次(?:\\/|每)(?:周|星期)`, 'g'),
    read: ([low, high]) => rate(low, high, 1),
  },
  { needs: ['隔'], pattern: /隔[日天]/g, read: () => fixed(3.5) },
  {
    needs: ['早', '餐'],
    pattern: /早、?中、?晚|早、?午、?晚|三餐(?:前|后)/g,
    read: () => fixed(21),
  },
  {
    needs: ['早'],
    pattern: /早晚|早、晚|早上?和?晚上?各|早一.{0,2}晚一|早1.{0,2}晚1/g,
    read: () => fixed(14),
  },
  {
    pattern: /(?:每晚|每早|每日睡前|(?<![,、和及]|次)睡前)[服用涂吃]?[1一]次/g,
    read: () => fixed(7),
  },
  // 每次雾化20分钟, 每贴使用不超过8小时, 每24小时更换
  {
    needs: ['贴', '敷', '雾', '次', '片', '戴', '留', '搓', '按', '含'],
    pattern: new RegExp(
      `(?:贴敷|贴|敷|雾化|每[次贴片](?:使用|治疗)|佩戴|保留|停留|搓揉|按摩|含漱)(?:时间)?(?:可|约|为|以)?(${LESS})?${N}(秒|分钟|min|小时|h|天)(?!内|后|一|1|更换)`,
      'g',
    ),
    read: ([less, low, high, unit]) => lasting(less, low, high, unit),
  },
  // 口腔测量约3分钟
  {
    needs: ['测', '腋', '口腔', '肛'],
    pattern: new RegExp(
      `(?:测量|测温|腋[下窝]|口腔|口温|肛门|肛温)(?:时间)?(?:测量|测温|测|大?约|需要?|为|放置?|夹)*(${LESS})?${N}(秒|分钟|min)(?!内|后)`,
      'g',
    ),
    read: ([less, low, high, unit]) => lasting(less, low, high, unit),
  },
  {
    needs: ['换'],
    pattern: new RegExp(`()每(?:隔)?${N}(小时|天)(?:更换|换)`, 'g'),
    read: ([less, low, high, unit]) => lasting(less, low, high, unit),
  },
  // 5分钟内读结果
  {
    needs: ['结果'],
    pattern: new RegExp(
      `${N}(秒|分钟|min)(内|后|左右|即可|就|可)?(?:再)?(?:读|观察|判读|看|判定|出)(?:取)?结果`,
      'g',
    ),
    read: ([low, high, unit, side]) => {
      const minutes = numbers(low, high, MINUTES[unit ?? '']);
      return minutes && { what: 'reading', ...minutes, ...(side === '内' && { low: 0 }) };
    },
  },
  // 连用7天, 不超过3天, 14天为一疗程
  {
    needs: ['超过', '多', '最长'],
    pattern: new RegExp(
      `(?:连(?:续)?(?:使用|服用|用药|服药|应用|治疗|用|服|吃|涂|喝|贴|喷)?|疗程|用药|服药|服用|使用|坚持(?:使用|服用|用|服|吃)?|长期)?(?:时间)?(?:一般|通常|最长|应)?(?:不(?:要|得|应|可|宜|能)?(?:连续?)?(?:使用|服用|用药|服药|应用|治疗|用|服)?(?:超过|多于)|别超过|最多(?:不超过|用|吃|服|连用)?|最长)${N}${SPAN_UNIT}`,
      'g',
    ),
    read: ([low, high, unit]) => course(low, high, unit, true),
  },
  {
    pattern: new RegExp(
      `(?:连续?(?:使用|服用|用药|服药|应用|治疗|用|服|吃|涂|喝|贴|喷|滴)?|疗程(?:一般|通常)?(?:为|是|:)?|一疗程|1疗程|共(?:用|服)?|(?:坚持|服用|使用|用药|治疗|吃|服))${N}${SPAN_UNIT}(?!内|后|以?上|龄|大|症状|未|仍|无|不见|一次|1次|没|还|再)`,
      'g',
    ),
    read: ([low, high, unit]) => course(low, high, unit, false),
  },
  {
    needs: ['疗程'],
    pattern: new RegExp(`${N}${SPAN_UNIT}(?:为|是|算)?(?:一|1)?个?疗程`, 'g'),
    read: ([low, high, unit]) => course(low, high, unit, false),
  },
];

const MINUTES: Record<string, number> = { 秒: 1 / 60, 分钟: 1, min: 1, 小时: 60, h: 60, 天: 1440 };

function lasting(
  less: string | undefined,
  low: string | undefined,
  high: string | undefined,
  unit: string | undefined,
): Said | null {
  const minutes = numbers(low, high, MINUTES[unit ?? '']);
  return minutes && { what: 'lasting', ...minutes, ...(less && { low: 0 }) };
}

function most(groups: readonly (string | undefined)[]): Said | null {
  const amount = amountOf(groups.slice(0, 5));
  if (amount) return { what: 'most', amount };
  const times = numbers(groups[5], groups[6]);
  return times && { what: 'mostTimes', ...times };
}

/** Without one of these a sentence says nothing of doses: most are passed over. */
const ANY =
  /[\d一二两三四五六七八九十半]个?(?:次|分|小时|秒|天|日|周|星期|月|片|粒|丸|颗|枚|袋|小袋|包|支|瓶|管|滴|揿|喷|吸|贴|匙|勺|m|g|克|毫|微|u|单位|万|国际|c|厘|l|h|回|遍)|[bt]id|q[din\d]|早[、中午上晚]|隔[日天]|三餐/;

/** Every direction in a text as `normalise` leaves it. */
export function readDirections(text: string, clauses: readonly Clause[]): Direction[] {
  const found: (Span & { said: Said })[] = [];
  for (let first = 0; first < clauses.length; ) {
    let last = first;
    let speaks = ANY.test(clauses[first]!.text);
    while (clauses[last + 1]?.sentence === clauses[first]!.sentence) {
      last++;
      speaks ||= ANY.test(clauses[last]!.text);
    }
    const { start } = clauses[first]!;
    if (speaks)
      for (const one of inSentence(text.slice(start, clauses[last]!.end)))
        found.push({ ...one, start: one.start + start, end: one.end + start });
    first = last + 1;
  }
  if (found.length === 0) return [];
  found.sort((a, b) => a.start - b.start);
  return withContext(text, clauses, found);
}

const inSentence = remember(readSentence);

function readSentence(text: string): readonly (Span & { said: Said })[] {
  const found: (Span & { said: Said })[] = [];
  for (const { pattern, read, needs } of RULES) {
    if (needs && !needs.some((letters) => text.includes(letters))) continue;
    for (const hit of text.matchAll(pattern)) {
      const [start, end] = [hit.index, hit.index + hit[0].length];
      if (/[\d.]/.test(text.charAt(hit.index - 1)) && /^[\d.]/.test(hit[0])) continue;
      const said = read(hit.slice(1));
      // The first rule that reads a kind of matter at a place is the one that is right.
      const isTaken =
        said &&
        found.some((one) => isSameMatter(one.said, said) && one.start < end && start < one.end);
      if (said && !isTaken) found.push({ start, end, said });
    }
  }
  return found;
}

/** 一日最高4g is no daily amount and no dose; 每日1次5ml is a rate and a dose. */
function isSameMatter(a: Said, b: Said): boolean {
  const isTimes = ({ what }: Said) => what === 'rate' || what === 'mostTimes';
  const isAmount = ({ what }: Said) => what === 'dose' || what === 'daily' || what === 'most';
  return (isTimes(a) && isTimes(b)) || (isAmount(a) && isAmount(b)) || a.what === b.what;
}

/** For whom and against what each is said: what stands before it in its sentence, after the one before. */
function withContext(
  text: string,
  clauses: readonly Clause[],
  found: (Span & { said: Said })[],
): Direction[] {
  const directions: Direction[] = [];
  let sentence = -1;
  let from = 0;
  let who: Numbers | null = null;
  let about: readonly number[] = [];
  for (const one of found) {
    const clause = clauses.findLast(({ start }) => start <= one.start) ?? clauses[0]!;
    if (clause.sentence !== sentence) {
      sentence = clause.sentence;
      from = clauses.find((other) => other.sentence === sentence)!.start;
      [who, about] = [null, []];
    }
    const before = text.slice(from, one.start);
    if (before.length >= 2) {
      const ages = findAges(before);
      if (ages.length > 0)
        who = {
          low: Math.min(...ages.map((age) => age.from)),
          high: Math.max(...ages.map((age) => age.to)),
        };
      const conditions = findConditions(before).flatMap(({ concepts }) => concepts);
      if (conditions.length > 0) about = conditions;
    }
    from = Math.max(from, one.end);
    directions.push({ ...one, who, about });
  }
  return directions;
}
