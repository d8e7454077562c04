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
 * The class of a listing from what it says of itself, the most binding first: its class field, an official number
 * in a field of its own, its category, marks and numbers in its title, the standard it is made to.
 * A 国药准字 alone says drug but not which kind, so it decides nothing; nor do goods called 医用 in a category
 * for care: one of the two is wrong, and a guess would judge by the wrong law.
 * @returns `null` when nothing says it, or two things say different ones
 */
export function findProductClass({ productClass, fields }: Listing): ProductClass | null {
  if (productClass) return productClass;
  const told = fromWords(fields.productClass) ?? fromNumber(fields.approvalNumber);
  if (told) return told;
  for (const [key, value] of Object.entries(fields))
    if (/^other:.*(?:文号|注册|备案|许可)/.test(key) && fromNumber(value)) return fromNumber(value);
  const category = fromPath(fields.category);
  if (category === 'cosmetic' && /医用|械字号/.test(fields.title ?? '')) return null;
  return category ?? fromTitle(fields.title) ?? fromStandard(fields.standard);
}

/** Whether a product of class `own` falls under a rule for class `wanted` (otc covers both kinds). */
export function isInClass(own: ProductClass, wanted: ProductClass): boolean {
  return own === wanted || (wanted === 'otc' && (own === 'otc-a' || own === 'otc-b'));
}

/** What only sounds like a class: a box for food is no food, a cabinet that disinfects no disinfectant. */
const NO_CLASS =
  /食品(?:级|容器|机械|包装|收纳|袋|夹|盒|罐|添加)|消毒(?:柜|锅|器|机|灯|碗柜)|(?:面膜|彩妆|美妆|护肤|美容)(?:碗|刷|收纳|盒|工具|仪器?|灯|镜|蛋)|药品(?:盒|柜|收纳)|非(?:药品?|食品|器械|化妆品|保健食品|医疗器械)/g;

/** Words that name a class, most telling first: 非处方药 contains 处方药. */
const WORDS: readonly [RegExp, ProductClass | null][] = [
  [/兽药|兽用/, null],
  [/宠物|饲料/, 'general'],
  [/(?:甲类|红标).{0,4}(?:otc|非处方)|(?:otc|非处方).{0,6}(?:甲类?|红标)/, 'otc-a'],
  [/(?:乙类|绿标).{0,4}(?:otc|非处方)|(?:otc|非处方).{0,6}(?:乙类?|绿标)/, 'otc-b'],
  [/处方药.{0,3}(?:otc|非处方)|(?:otc|非处方药?).{1,3}(?:处方|rx)/, null],
  [/非处方|\botc|otc药/, 'otc'],
  [/处方药|\brx\b/, 'rx'],
  [/特殊医学用途|特医/, 'fsmp'],
  [/保健食品|蓝帽/, 'health-food'],
  [/中药饮片|中药材/, 'tcm-pieces'],
  [/消毒|卫消|消字号|抑菌(?:剂|洗液|乳膏|制剂)/, 'disinfectant'],
  [
    /器械|计生用品|隐形眼镜|避孕套|安全套|血[压糖][计仪]|血糖试纸|体温[计枪]|血氧仪|制氧机|雾化[器机]|呼吸机|助听器|轮椅|创可贴|医用/,
    'device',
  ],
  [
    /化妆|护肤|彩妆|美容|面膜|洗护|美妆|美发|护发|染发|防晒|香水|口腔护理|牙膏|洗发|沐浴/,
    'cosmetic',
  ],
  [/食品|零食|饮料|茶饮|滋补|糖果|糕点|粮油|乳品|奶粉|冲饮|调味/, 'food'],
  [/家居|日用|家纺|服[装饰]|鞋|数码|电器|厨具|玩具|文具|箱包|图书|家装|收纳|保健用品/, 'general'],
];

function fromWords(value: string | null | undefined): ProductClass | null {
  if (!value) return null;
  const text = normalise(value).text.replace(NO_CLASS, ' ');
  return WORDS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** The deepest part of a path that says something: 药品/器械/计生 > 器械 > 血压计. */
function fromPath(value: string | null | undefined): ProductClass | null {
  if (!value) return null;
  if (/营养健康\//.test(value)) return 'health-food';
  const steps = value.split(/[>›»→]/);
  for (const step of steps.reverse())
    for (const part of [...step.split(/[/|、,，]/).reverse()]) {
      const found = fromWords(part);
      if (found) return fromWords(step) === null ? null : found;
    }
  return null;
}

const NUMBERS: readonly [RegExp, ProductClass][] = [
  [/国?食健(?:注|备)[gj]|(?:国食健|卫食健)字/, 'health-food'],
  [/国食注字ty/, 'fsmp'],
  [/械注[准进许]|械备|药(?:监|管)械\(/, 'device'],
  [/卫消(?:证|进|新|准)?字/, 'disinfectant'],
  [/妆特|妆网备|妆备/, 'cosmetic'],
  [/国食注字yp|(?:^|[^a-z\d])sc\d{14}(?!\d)/, 'food'],
];

function fromNumber(value: string | null | undefined): ProductClass | null {
  if (!value) return null;
  // 非国食健注, 无械注准: what it is not.
  const text = normalise(value)
    .text.replace(/\s/g, '')
    .replace(/(?:非|无|没有|不是|并非)[“"'「]?国?[^\d,。;]{2,6}/g, ' ');
  return NUMBERS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** Marks that are nothing but a class: 【处方药】, [OTC], 「保健食品」. */
const MARK =
  /^(?:.{0,2}(?:otc|非处方药|处方药|rx)(?:[-·/]?.?[甲乙].?)?|(?:甲类|乙类)(?:otc|非处方药)|(?:国产|进口)?(?:保健食品|化妆品|消毒产品|普通食品|中药饮片)|(?:[一二三ⅰⅱⅲ]类|第[一二三]类)?医疗器械|特医食品|特殊医学用途配方食品|[械妆消]字号?)$/;

/** A mark in brackets, an official number with its digits, or 妆字号 and its like. */
function fromTitle(value: string | null | undefined): ProductClass | null {
  if (!value) return null;
  const { text } = normalise(value);
  for (const [, inner = ''] of text.matchAll(/[【[(](.{2,14}?)[】\])]/g)) {
    const mark = inner.trim();
    if (!MARK.test(mark)) continue;
    if (/^械字/.test(mark)) return 'device';
    if (/^妆字/.test(mark)) return 'cosmetic';
    const found = fromWords(mark.replace('消字', '消字号'));
    if (found) return found;
  }
  const number = /\d{4}/.test(text) ? fromNumber(text) : null;
  if (number) return number;
  if (/(?<![非无不是])妆字号/.test(text) && !/械字号|消字号/.test(text)) return 'cosmetic';
  return null;
}

/** National standards that belong to one class: GB 16740, GB 29922 and 25596, GB/T 8372. */
function fromStandard(value: string | null | undefined): ProductClass | null {
  const number = /gb(?:\/t)?\s?(\d{4,5})/i.exec(value ?? '')?.[1];
  if (number === '16740') return 'health-food';
  if (number === '29922' || number === '25596') return 'fsmp';
  return null;
}
