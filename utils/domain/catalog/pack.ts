import type { Span } from '../rules/finding.ts';

export type Dimension = 'mass' | 'volume' | 'activity' | 'percent';

/** One amount of a specification: 0.25g, 10ml, 40万单位, 0.1%. */
export type Amount = Span & {
  dimension: Dimension;
  /** Exact: nanograms, nanolitres, thousandths of a unit, millionths of a percent. */
  value: number;
  /** As written, without spaces, Latin unit in its usual case: 0.25g, 10ml. */
  text: string;
};

/** So many of a unit: 24粒, 10支. */
export type PackCount = Span & { count: number; unit: string };

/** What a specification says. Empty arrays: it does not say. */
export type Pack = {
  amounts: Amount[];
  /** Inner counts in the order written; a container in the last place (/盒) is not among them. */
  counts: PackCount[];
  /** What is sold: 盒 of 24粒/盒. `null`: not written. */
  container: string | null;
  /** Smallest things in the whole pack (2板×12粒 = 24粒). `null`: no counts written. */
  total: { count: number; unit: string } | null;
};

/** Unit as written → dimension and power of ten of its smallest step. */
const UNITS: Record<string, [Dimension, number, string]> = {
  微克: ['mass', 3, 'μg'],
  μg: ['mass', 3, 'μg'],
  ug: ['mass', 3, 'μg'],
  mcg: ['mass', 3, 'μg'],
  毫克: ['mass', 6, 'mg'],
  mg: ['mass', 6, 'mg'],
  千克: ['mass', 12, 'kg'],
  公斤: ['mass', 12, 'kg'],
  kg: ['mass', 12, 'kg'],
  克: ['mass', 9, 'g'],
  g: ['mass', 9, 'g'],
  微升: ['volume', 3, 'μl'],
  μl: ['volume', 3, 'μl'],
  毫升: ['volume', 6, 'ml'],
  ml: ['volume', 6, 'ml'],
  升: ['volume', 9, 'l'],
  l: ['volume', 9, 'l'],
  万国际单位: ['activity', 7, '万单位'],
  国际单位: ['activity', 3, '单位'],
  万单位: ['activity', 7, '万单位'],
  单位: ['activity', 3, '单位'],
  万iu: ['activity', 7, '万单位'],
  万u: ['activity', 7, '万单位'],
  iu: ['activity', 3, 'IU'],
  u: ['activity', 3, '单位'],
  '%': ['percent', 6, '%'],
};
const UNIT_SOURCE = Object.keys(UNITS)
  .sort((a, b) => b.length - a.length)
  .join('|');
const AMOUNT = new RegExp(`(?<![\\d.])(\\d+(?:\\.\\d+)?)\\s*(${UNIT_SOURCE})(?![a-z])`, 'gi');

/** Counters of what a pack is made of, smallest things first. */
export const INNER_UNITS = '粒片丸枚颗滴锭贴条只张抽根块';
/** Counters that are sold as one as well as packed in something larger. */
export const OUTER_UNITS = '盒瓶支袋罐板包桶箱套双台副对提管筒听件';
// The 1 of 维生素B1片 belongs to the name; 板蓝根 and 包邮 are no counters.
const COUNT = new RegExp(
  `(?<![\\d.]|[\\u4e00-\\u9fff][a-z])(\\d+)\\s*['’]?(s(?![a-z])|[${INNER_UNITS}${OUTER_UNITS}](?![子蓝邮]))`,
  'gi',
);
const CONTAINER = new RegExp(`[/每](?:\\d*\\s*)([${INNER_UNITS}${OUTER_UNITS}])`, 'g');

/**
 * Reads strength and pack of a specification as sellers write it: 0.25g*24粒, 250mg×24s, 10ml*10支/盒, 2板×12粒.
 * Works on a title or a note as well: what is no amount and no count is passed over.
 * @returns positions in UTF-16 units of the given text
 */
export function parsePack(text: string): Pack {
  const folded = foldUnits(text);
  const container = [...folded.matchAll(CONTAINER)].at(-1) ?? null;
  const counts: PackCount[] = [];
  for (const hit of folded.matchAll(COUNT)) {
    // The 1 of "/1盒" belongs to the container.
    if (folded[hit.index - 1] === '/') continue;
    const unit = /s/i.test(hit[2]!) ? '粒' : hit[2]!;
    const start = hit.index;
    counts.push({ count: Number(hit[1]), unit, start, end: start + hit[0].length });
  }
  const amounts = amountsIn(folded);
  return { amounts, counts, container: container?.[1] ?? null, total: totalOf(counts) };
}

/** Every amount of a text, in order. @param folded by `foldUnits` */
export function amountsIn(folded: string): Amount[] {
  return [...folded.matchAll(AMOUNT)].map(amountOf);
}

/** Whether two amounts are the same quantity: 0.25g and 250mg are, 0.25g and 0.5g are not. */
export function isSameAmount(a: Amount, b: Amount): boolean {
  return a.dimension === b.dimension && a.value === b.value;
}

/** Whether two packs hold equally many of the smallest thing; `null` when one of them does not say. */
export function hasSameTotal(a: Pack, b: Pack): boolean | null {
  if (!a.total || !b.total) return null;
  return a.total.count === b.total.count;
}

/** An x between two numbers: 0.25gx24. That of a model (YX303) is a letter. */
const TIMES = /((?:\d['’]?(?:m?g|[cmk]?m|m?l|s|iu|u|[μu]g|mcg)?|[%)\u4e00-\u9fff])\s?)x(?=\s?\d)/gi;

/** Full width to half width, × and its relatives to *, one letter for one, so that positions stay. */
export function foldUnits(text: string): string {
  const plain = text.replace(/[\uFF01-\uFF5E×✕✖╳∗﹡µ]/g, (letter) => {
    if (letter === 'µ') return 'μ';
    const code = letter.charCodeAt(0);
    return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : '*';
  });
  return /x/i.test(plain) ? plain.replace(TIMES, '$1*') : plain;
}

function amountOf(hit: RegExpExecArray): Amount {
  const [dimension, power, unit] = UNITS[hit[2]!.toLowerCase()]!;
  return {
    dimension,
    value: shift(hit[1]!, power),
    text: `${hit[1]}${unit}`,
    start: hit.index,
    end: hit.index + hit[0].length,
  };
}

/** Moves the decimal point by whole places on the digits, so that 0.1 + 0.2 never happens. */
export function shift(decimal: string, places: number): number {
  const [whole, part = ''] = decimal.split('.') as [string, string?];
  if (part.length > places) return Number(`${decimal}e${places}`);
  return Number(`${whole}${part.padEnd(places, '0')}`);
}

function totalOf(counts: PackCount[]): Pack['total'] {
  const inner = counts.find(({ unit }) => INNER_UNITS.includes(unit)) ?? counts[0];
  if (!inner) return null;
  return { count: counts.reduce((product, { count }) => product * count, 1), unit: inner.unit };
}
