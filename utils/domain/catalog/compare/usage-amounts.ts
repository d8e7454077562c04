import { parsePack } from '../pack.ts';
import type { CatalogRecord } from '../record.ts';
import { COUNT, countWord } from './chinese-count.ts';

/** What a dose is counted in: `mass` in mg, `volume` in ml, `activity` in units, the rest in pieces of their kind. */
export type AmountKind =
  | 'mass'
  | 'volume'
  | 'activity'
  | 'piece'
  | 'pouch'
  | 'vial'
  | 'drop'
  | 'puff'
  | 'length'
  | 'patch'
  | 'spoon';

export type AmountRange = { kind: AmountKind; low: number; high: number; isPerKg: boolean };

const UNITS: Record<string, [AmountKind, number]> = {
  mg: ['mass', 1],
  毫克: ['mass', 1],
  g: ['mass', 1000],
  克: ['mass', 1000],
  ug: ['mass', 0.001],
  μg: ['mass', 0.001],
  mcg: ['mass', 0.001],
  微克: ['mass', 0.001],
  ml: ['volume', 1],
  毫升: ['volume', 1],
  l: ['volume', 1000],
  升: ['volume', 1000],
  万单位: ['activity', 10000],
  万iu: ['activity', 10000],
  万u: ['activity', 10000],
  国际单位: ['activity', 1],
  单位: ['activity', 1],
  iu: ['activity', 1],
  u: ['activity', 1],
  片: ['piece', 1],
  粒: ['piece', 1],
  丸: ['piece', 1],
  颗: ['piece', 1],
  枚: ['piece', 1],
  锭: ['piece', 1],
  袋: ['pouch', 1],
  小袋: ['pouch', 1],
  包: ['pouch', 1],
  支: ['vial', 1],
  瓶: ['vial', 1],
  管: ['vial', 1],
  滴: ['drop', 1],
  揿: ['puff', 1],
  喷: ['puff', 1],
  吸: ['puff', 1],
  贴: ['patch', 1],
  cm: ['length', 1],
  厘米: ['length', 1],
  匙: ['spoon', 1],
  勺: ['spoon', 1],
};
const UNIT = Object.keys(UNITS)
  .sort((a, b) => b.length - a.length)
  .join('|');

/** 1~2, 一到两, 0.25g-0.5g: the first unit may be left out. */
export const RANGE = `(${COUNT})(?:个)?(${UNIT})?(?:[-~至到或](${COUNT}))?`;
/** An amount; four groups. */
export const AMOUNT = `${RANGE}(?:个)?(${UNIT})(?:\\/(kg|公斤|千克))?(?![a-z])`;

/** @param groups the five groups of `AMOUNT` */
export function amountOf([low, lowUnit, high, unit, perKg]: readonly (
  | string
  | undefined
)[]): AmountRange | null {
  const last = UNITS[unit ?? ''];
  const first = UNITS[lowUnit ?? unit ?? ''];
  const from = countWord(low ?? '');
  if (!last || !first || from === null || first[0] !== last[0]) return null;
  const to = high === undefined ? null : countWord(high);
  const scaled = [from * first[1], (to ?? from) * (to === null ? first[1] : last[1])] as const;
  return {
    kind: last[0],
    low: Math.min(...scaled),
    high: Math.max(...scaled),
    isPerKg: perKg !== undefined,
  };
}

/** What one piece, pouch or vial holds. */
type Content = { mass: number | null; volume: number | null };

/** `null`: the record does not say, or names several substances. */
export function contentOf(record: CatalogRecord): Content {
  let content = known.get(record);
  if (!content) {
    content = readContent(record);
    known.set(record, content);
  }
  return content;
}

const known = new WeakMap<CatalogRecord, Content>();

function readContent({ strength = '', pack = '' }: CatalogRecord): Content {
  const amounts = parsePack(strength).amounts;
  const masses = amounts.filter(({ dimension }) => dimension === 'mass');
  const volumes = (
    amounts.some(({ dimension }) => dimension === 'volume') ? amounts : parsePack(pack).amounts
  ).filter(({ dimension }) => dimension === 'volume');
  return {
    mass: masses.length === 1 ? masses[0]!.value / 1e6 : null,
    volume: volumes.length === 1 ? volumes[0]!.value / 1e6 : null,
  };
}

/** The same amount in what another is counted in; `null` when nothing says how. */
export function convert(
  range: AmountRange,
  kind: AmountKind,
  { mass, volume }: Content,
): AmountRange | null {
  if (range.kind === kind) return range;
  const times = (factor: number | null) =>
    factor === null || factor === 0
      ? null
      : { ...range, kind, low: range.low * factor, high: range.high * factor };
  const isUnit = (one: AmountKind) => one === 'piece' || one === 'pouch' || one === 'vial';
  if (isUnit(range.kind) && kind === 'mass') return times(mass);
  if (range.kind === 'mass' && isUnit(kind)) return times(mass && 1 / mass);
  if ((range.kind === 'vial' || range.kind === 'pouch') && kind === 'volume') return times(volume);
  if (range.kind === 'volume' && (kind === 'vial' || kind === 'pouch'))
    return times(volume && 1 / volume);
  if (range.kind === 'volume' && kind === 'mass') return times(mass && volume && mass / volume);
  if (range.kind === 'mass' && kind === 'volume') return times(mass && volume && volume / mass);
  return null;
}

/** A little play for thirds and rounding. */
const PLAY = 0.015;
export const isWithin = (value: number, low: number, high: number) =>
  value >= low * (1 - PLAY) && value <= high * (1 + PLAY);
