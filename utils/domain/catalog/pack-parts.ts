// Longer than 300 lines by a few: what one word beside a number means depends on all the others.
import type { Span } from '../rules/finding.ts';
import { type Amount, amountsIn, foldUnits, shift } from './pack.ts';
import { type Ratio, ratiosIn } from './pack-ratio.ts';

/** What a counter counts; counters of one kind are used for each other (粒 and 片, 包 and 袋). */
export type UnitKind = 'piece' | 'puff' | 'blister' | 'bag' | 'tube' | 'bottle' | 'box' | 'test';

/** One amount with what the words round it say of it. */
export type AmountPart = Omit<Amount, 'dimension'> & {
  dimension: Amount['dimension'] | 'length';
  /** So many pieces it stands for: 8 in 每8丸相当于原生药3g; 1 where nothing is said. */
  perCount: number;
  /** Weight of crude drug, not of the piece. */
  isCrude: boolean;
  /** Weight of one substance in the piece (含对乙酰氨基酚0.3g), not of the piece. */
  isIngredient: boolean;
  /** Directly before a count (0.25g*24粒): the content of one piece. */
  isBeforeCount: boolean;
  /** Number of the run of numbers it stands in; a word between two ends a run. */
  run: number;
};

/** So many of something in one pack, or of packs. */
export type CountPart = Span & {
  count: number;
  unit: string;
  kind: UnitKind;
  /** What holds them: 盒 of 24粒/盒 and of 每盒24粒, 装 of 24粒装. */
  holder: string | null;
  /** A number without counter behind it (24粒*2): pieces or packs, who knows. */
  times: number;
  run: number;
};

export type PackParts = {
  amounts: AmountPart[];
  counts: CountPart[];
  ratios: Ratio[];
  /** Counters named as what is sold (/盒, 每瓶), without a number. */
  holders: string[];
};

const KINDS: Record<string, UnitKind> = {};
for (const [kind, units] of [
  ['piece', '粒 片 丸 枚 颗 锭 贴 张 块 只 个 根 双 副 对 卷 台 件 听 s t'],
  ['puff', '吸 揿 喷 掀 滴'],
  ['blister', '板'],
  ['bag', '袋 包 条'],
  ['tube', '支 管'],
  ['bottle', '瓶 罐 桶 筒'],
  ['box', '盒 箱 套 提 组'],
  ['test', '人份 人次 测试 test'],
] as const)
  for (const unit of units.split(' ')) KINDS[unit] = kind;

const UNIT =
  '人份|人次|tests?|[st](?![a-z])|[粒片丸枚颗锭贴张块只个根双副对卷台件听吸揿喷掀滴板袋包条支管瓶罐桶筒盒箱套提组]';
const NO_UNIT = '(?![子蓝邮月剂件膜口]|疗程|小时|工作|星期|性价|[1一]对?[1一])';
const COUNT = new RegExp(
  `(?<![\\d.第]|[a-z](?=\\d{1,2}(?!\\d)))(\\d{1,5})\\s*['’\`]?[大小中长短]?(${UNIT})${NO_UNIT}`,
  'gi',
);
const LENGTH = /(?<![\d.])(\d+(?:\.\d+)?)\s*(mm|cm|m|毫米|厘米|公分|米)(?![a-z\u00b2\u00b32])/gi;
const LENGTH_POWER: Record<string, number> = {
  mm: 3,
  毫米: 3,
  cm: 4,
  厘米: 4,
  公分: 4,
  m: 6,
  米: 6,
};
const HOLDER = /(?:\/|每)\s*1?[大小]?([粒片丸枚颗贴只板袋包条支管瓶罐盒箱套])/g;

/** A dose, not a pack: 一次2片, 每日3袋, 2~4粒, 2片/次. */
const DOSE_BEFORE = /(?:[每一1]\s?[次日天回]|日服|顿服|首次|[早中晚]|[服吃用]|\d\s?[-~至到])\s?$/;
const DOSE_AFTER = /^\s?(?:\/\s?[次日天]|[一每]?次|[一每][日天]|[-~至到]\s?\d)/;
/** Given on top, asked for, or added up: 买2盒, 送1盒, 满3瓶, 共48粒. */
const OFFER_BEFORE = /(?:买|拍|满|共|合计|总计|总共|限购|购|≥|够|(?:送|赠|返)[^\d\s,，]{0,6})\s?$/;
/** Words that may stand inside one run of numbers. */
const GLUE =
  /^[\s*/,，、()[\]【】+:;；.·\-|]*(?:(?:每|内|各|共|合计|计|装|含|有|为|一|整|规格|包装|净含量|净重|重|x|铝塑板?|塑料|玻璃)[\s*/,，、()[\]【】+:;；.·\-|]*){0,3}(?:[盒瓶袋板支包罐片粒丸][\s*/,，、()[\]【】+:;；]*)?(?:装|内含|内装|内有|有|含)?[\s*/,，()]*$/i;

/**
 * Reads every amount, size and count of a specification, title or leaflet line with what stands round it.
 * Doses (一次2片), offers (买2送1) and numbers without unit are passed over.
 * @returns positions in UTF-16 units of the given text
 */
export function readParts(text: string): PackParts {
  const folded = foldHan(foldUnits(text));
  const amounts: AmountPart[] = [];
  for (const amount of amountsIn(folded)) addAmount(amounts, folded, amount);
  if (/\d\s*(?:[mc]m|m(?![a-z])|毫?米|厘米|公分)/i.test(folded)) addLengths(amounts, folded);
  if (folded.includes('0.')) addBareGrams(amounts, folded);
  amounts.sort((a, b) => a.start - b.start);
  const counts = countsIn(folded, amounts);
  markRuns(
    folded,
    [...amounts, ...counts].sort((a, b) => a.start - b.start),
  );
  markBeforeCount(folded, amounts, counts);
  const holders = /[/每]/.test(folded) ? [...folded.matchAll(HOLDER)].map((hit) => hit[1]!) : [];
  return { amounts, counts, ratios: ratiosIn(folded, amounts), holders };
}

/** 0.25g*24粒, and both of 160/4.5μg*60吸. */
function markBeforeCount(
  folded: string,
  amounts: AmountPart[],
  counts: readonly CountPart[],
): void {
  for (let i = amounts.length - 1; i >= 0; i--) {
    const amount = amounts[i]!;
    const next = amounts[i + 1];
    const isJoined =
      next?.isBeforeCount === true && /^\s*[/:+]\s*$/.test(folded.slice(amount.end, next.start));
    amount.isBeforeCount =
      isJoined ||
      counts.some(
        ({ start, run }) =>
          run === amount.run &&
          start >= amount.end &&
          start - amount.end < 8 &&
          /^\s*(?:\/.)?\s*\*?\s*$/.test(folded.slice(amount.end, start)),
      );
  }
}

const HAN_DIGIT = '一二三四五六七八九';
/** Two letters and more: the 三七 of 三七片 and the 一 of 一片 stay words. */
const HAN_NUMBER =
  /(?:[一二三四五六七八九]?十[一二三四五六七八九]?|两)(?=[小大]?[粒片丸枚颗贴板袋包支瓶盒])/g;

/** 二十四粒 → 24粒, padded with spaces so that places stay. */
function foldHan(text: string): string {
  if (!/[十两]/.test(text)) return text;
  return text.replace(HAN_NUMBER, (number) => {
    const [tens = '', ones = ''] = number.split('十');
    const value =
      number === '两'
        ? 2
        : (tens === '' ? 10 : (HAN_DIGIT.indexOf(tens) + 1) * 10) +
          (ones === '' ? 0 : HAN_DIGIT.indexOf(ones) + 1);
    const digits = String(value);
    return digits.length > number.length ? number : digits.padStart(number.length, ' ');
  });
}

function addAmount(amounts: AmountPart[], folded: string, amount: Amount): void {
  const before = folded.slice(Math.max(0, amount.start - 24), amount.start);
  const after = folded.slice(amount.end, amount.end + 12);
  const isShare = amount.dimension === 'percent';
  if (!isShare && DOSE_BEFORE.test(before.slice(-4))) return;
  if (DOSE_AFTER.test(after)) return;
  if (isShare && (amount.value > 99e6 || /[抑杀除灭减约超达纯]\D{0,3}$/.test(before))) return;
  // Most amounts stand behind a name or at the beginning: nothing in words is said of them.
  const isTold = /[含重于合药材片]/.test(before);
  const per = isTold
    ? /(\d{1,2})\s*[丸片粒]\s?(?:相当于|重|约重|含|折合)\D{0,8}$/.exec(before)
    : null;
  const perAfter = /^\s?[/每]/.test(after) ? /^\s?[/每]\s?(\d{1,2})\s?丸/.exec(after) : null;
  const part: AmountPart = {
    ...amount,
    perCount: Number(per?.[1] ?? perAfter?.[1] ?? 1),
    isCrude:
      (isTold && /(?:相当于|折合|[原生饮]药|药材|饮片)[^\d]{0,8}$/.test(before)) ||
      /^\s?\(?(?:原?生药|原药材|饮片|药材)/.test(after),
    isIngredient: isTold && /含(?![量有])[^\d,，;；。]{2,16}$/.test(before),
    isBeforeCount: false,
    run: 0,
  };
  // 160/4.5μg: the unit counts for both.
  const shared = /[/:+]\s*$/.test(before.slice(-2))
    ? /(?<![\d.*])(\d+(?:\.\d+)?)\s*[/:+]\s*$/.exec(before)
    : null;
  if (shared && (amount.dimension === 'mass' || amount.dimension === 'activity')) {
    const unit = amount.text.replace(/^[\d.]+/, '');
    const [twin] = amountsIn(`${shared[1]}${unit}`);
    if (twin) {
      const start = amount.start - before.length + shared.index;
      amounts.push({ ...part, ...twin, start, end: start + shared[1]!.length });
    }
  }
  amounts.push(part);
}

function addLengths(amounts: AmountPart[], folded: string): void {
  for (const hit of folded.matchAll(LENGTH)) {
    // 3M is a brand.
    if (/^3\s*M$/.test(hit[0])) continue;
    const power = LENGTH_POWER[hit[2]!.toLowerCase()]!;
    const add = (number: string, start: number, end: number) =>
      amounts.push({
        dimension: 'length',
        value: shift(number, power),
        text: `${number}${hit[2]!.toLowerCase()}`,
        start,
        end,
        perCount: 1,
        isCrude: false,
        isIngredient: false,
        isBeforeCount: false,
        run: 0,
      });
    // 7.5*4.5cm: the unit counts for all.
    const before = folded.slice(0, hit.index);
    const others = /(?<![\d.])(?:(\d+(?:\.\d+)?)\s*\*\s*)?(\d+(?:\.\d+)?)\s*\*\s*$/.exec(before);
    if (others)
      for (const number of [others[1], others[2]])
        if (number) {
          const start = others.index + others[0].indexOf(number);
          add(number, start, start + number.length);
        }
    add(hit[1]!, hit.index, hit.index + hit[0].length);
  }
}

/** 0.25*24粒: a decimal before a count is in grams. */
function addBareGrams(amounts: AmountPart[], folded: string): void {
  for (const hit of folded.matchAll(/(?<![\d.*:])(0\.\d{1,3})\s*\*\s*(?=\d+\s*[粒片丸s袋支])/gi)) {
    const end = hit.index + hit[1]!.length;
    addAmount(amounts, folded, {
      dimension: 'mass',
      value: shift(hit[1]!, 9),
      text: `${hit[1]}g`,
      start: hit.index,
      end,
    });
  }
}

function countsIn(folded: string, amounts: readonly AmountPart[]): CountPart[] {
  const counts: CountPart[] = [];
  for (const hit of folded.matchAll(COUNT)) {
    const start = hit.index;
    const end = start + hit[0].length;
    const unit = hit[2]!.toLowerCase();
    const kind = KINDS[unit.replace('tests', 'test')];
    const count = Number(hit[1]);
    const before = folded.slice(Math.max(0, start - 10), start);
    const after = folded.slice(end, end + 10);
    if (!kind || count === 0 || DOSE_BEFORE.test(before.slice(-4)) || DOSE_AFTER.test(after))
      continue;
    if (
      OFFER_BEFORE.test(before) ||
      /^\s?(?:起|以上|包邮|减|立减|送|赠|\d折|半价|[一1]个?疗程)/.test(after)
    )
      continue;
    // 每8丸相当于…, 3g/8丸: what an amount stands for; the 1 of /1盒 is the container's.
    if (/^\s?(?:相当于|约?重|折合)/.test(after) || /(?:\/|每)\s?$/.test(before)) {
      if (count === 1 || kind === 'piece' || amounts.some((one) => one.perCount === count))
        continue;
    }
    const holderAfter = /^\s*(?:装)?\s*\/\s*1?[大小]?([板袋包条支管瓶罐盒箱套])/.exec(after)?.[1];
    const holderBefore = /[每一1]\s*([板袋包条支管瓶罐盒箱套])(?:内?[装含有]|内)?\s*$/.exec(
      before,
    )?.[1];
    const times =
      /^\s*\*\s*(\d{1,2})(?![\d.]|\s*(?:mg|g|ml|[a-z%]|[粒片丸枚颗锭贴张块只个板袋包条支管瓶罐盒箱套提克毫]))/i.exec(
        after,
      );
    // 12*2板: a bare number before a blister counts pieces.
    const bare = kind === 'blister' ? /(?<![\d.*])(\d{1,3})\s*\*\s*$/.exec(before) : null;
    if (bare) {
      const at = start - before.length + bare.index;
      counts.push({
        count: Number(bare[1]),
        unit: '粒',
        kind: 'piece',
        holder: null,
        times: 1,
        run: 0,
        start: at,
        end: at + bare[1]!.length,
      });
    }
    counts.push({
      count,
      unit: unit === 's' || unit === 't' ? '粒' : unit,
      kind,
      holder: holderAfter ?? holderBefore ?? (kind !== 'box' && /^装/.test(after) ? '装' : null),
      times: times ? Number(times[1]) : 1,
      run: 0,
      start,
      end,
    });
  }
  return counts;
}

function markRuns(
  folded: string,
  parts: readonly { start: number; end: number; run: number }[],
): void {
  let run = 0;
  let end = 0;
  for (const [i, part] of parts.entries()) {
    const glue = folded.slice(end, part.start);
    if (i > 0 && (glue.length > 14 || !GLUE.test(glue))) run++;
    part.run = run;
    end = Math.max(end, part.end);
  }
}
