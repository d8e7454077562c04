import { normalise } from '../text/normalise.ts';
import type { Listing } from './listing.ts';

/**
 * Product classes the rules know. `otc` alone means a or b is not known.
 * Source: 药品管理法第五十四条 (处方药 / 非处方药), 医疗器械监督管理条例, 食品安全法第七十四条.
 */
export const PRODUCT_CLASSES = [
  'rx',
  'otc',
  'otc-a',
  'otc-b',
  'tcm-pieces',
  'device',
  'disinfectant',
  'health-food',
  'fsmp',
  'cosmetic',
  'food',
  'general',
] as const;

export type ProductClass = (typeof PRODUCT_CLASSES)[number];

/**
 * The class of a listing from what it says of itself: its class field, its approval number, its category, in this order.
 * A 国药准字 alone says drug but not which kind, so it decides nothing.
 * @returns `null` when nothing says it
 */
export function findProductClass({ productClass, fields }: Listing): ProductClass | null {
  if (productClass) return productClass;
  return (
    fromWords(fields.productClass) ??
    fromNumber(fields.approvalNumber) ??
    fromWords(fields.category) ??
    fromTitle(fields.title)
  );
}

/** Whether a product of class `own` falls under a rule for class `wanted` (otc covers both kinds). */
export function isInClass(own: ProductClass, wanted: ProductClass): boolean {
  return own === wanted || (wanted === 'otc' && (own === 'otc-a' || own === 'otc-b'));
}

/** Words that name a class, most telling first: 非处方药 contains 处方药. */
const WORDS: readonly [RegExp, ProductClass][] = [
  [/(?:甲类|红标).{0,4}(?:otc|非处方)|(?:otc|非处方).{0,6}(?:甲类?|红标)/, 'otc-a'],
  [/(?:乙类|绿标).{0,4}(?:otc|非处方)|(?:otc|非处方).{0,6}(?:乙类?|绿标)/, 'otc-b'],
  [/非处方|otc/, 'otc'],
  [/处方药|^rx\b|\brx\b/, 'rx'],
  [/特殊医学用途|特医/, 'fsmp'],
  [/保健食品|营养健康\/|蓝帽/, 'health-food'],
  [/中药饮片|中药材/, 'tcm-pieces'],
  [/消毒|卫消/, 'disinfectant'],
  [/医疗器械|器械|计生用品|隐形眼镜/, 'device'],
  [/化妆品|护肤|彩妆|美容|面膜|洗护/, 'cosmetic'],
  [/食品|零食|饮料|茶饮|滋补/, 'food'],
];

function fromWords(value: string | null | undefined): ProductClass | null {
  if (!value) return null;
  const text = normalise(value).text;
  return WORDS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

const NUMBERS: readonly [RegExp, ProductClass][] = [
  [/食健注|食健备|食健字|卫食健/, 'health-food'],
  [/国食注字ty/, 'fsmp'],
  [/械注|械备|食药监械|药监械|药管械/, 'device'],
  [/卫消/, 'disinfectant'],
  [/妆特|妆网备/, 'cosmetic'],
  [/^sc\d{14}$/, 'food'],
];

function fromNumber(value: string | null | undefined): ProductClass | null {
  if (!value) return null;
  const text = normalise(value).text.replace(/\s/g, '');
  return NUMBERS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** A mark at the very head of a title: 【处方药】, [OTC]. */
function fromTitle(value: string | null | undefined): ProductClass | null {
  const mark = value && /^\s*[【[(（](.{2,12}?)[】\])）]/.exec(value)?.[1];
  if (!mark) return null;
  const found = fromWords(mark);
  return found === 'rx' || found?.startsWith('otc') ? found : null;
}
