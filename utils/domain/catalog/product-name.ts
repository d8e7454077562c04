import { normalise } from '../text/normalise.ts';
import { type FormHit, formAtEnd, formsIn } from './dosage-form.ts';

/** A product name taken apart: 盐酸左西替利嗪口服溶液 → 左西替利嗪, 盐酸, 口服液. */
export type ProductName = {
  /** Without spaces, brackets and form, folded; other names of a substance are replaced by the usual one. */
  core: string;
  /** The same without acids and bases in front and behind. */
  bare: string;
  /** The acid or base, `''` where none is named. */
  salt: string;
  form: FormHit | null;
  /** A closer word for the form in brackets: （浓缩丸）. */
  closer: string | null;
  /** Which of several recipes of one name, in brackets: 党参方, 儿童型. */
  variant: string | null;
};

/** How people call a substance → its generic name. */
const OTHER_NAMES: Record<string, string> = {
  扑热息痛: '对乙酰氨基酚',
  乙酰氨基酚: '对乙酰氨基酚',
  乙酰水杨酸: '阿司匹林',
  阿斯匹林: '阿司匹林',
  消炎痛: '吲哚美辛',
  心痛定: '硝苯地平',
  扑尔敏: '氯苯那敏',
  息斯敏: '阿司咪唑',
  灭滴灵: '甲硝唑',
  氟哌酸: '诺氟沙星',
  先锋霉素: '头孢',
  痢特灵: '呋喃唑酮',
  黄连素: '小檗碱',
  病毒唑: '利巴韦林',
  病毒灵: '吗啉胍',
  雷米封: '异烟肼',
  安定片: '地西泮片',
  速尿: '呋塞米',
  心得安: '普萘洛尔',
  开搏通: '卡托普利',
  胃复安: '甲氧氯普胺',
  皮炎平: '复方醋酸地塞米松',
  强的松: '泼尼松',
  维c: '维生素c',
  维b: '维生素b',
  维d: '维生素d',
  维e: '维生素e',
  维a: '维生素a',
  vc: '维生素c',
  ve: '维生素e',
  vb: '维生素b',
  vd: '维生素d',
  多维: '多种维生素',
  克拉维酸钾阿莫西林: '阿莫西林克拉维酸钾',
  双氯灭痛: '双氯芬酸',
  甘草片复方: '复方甘草片',
};
const OTHER = new RegExp(
  Object.keys(OTHER_NAMES)
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'g',
);

const SALT_BEFORE =
  /^(?:盐酸|硫酸氢|硫酸|磷酸|重酒石酸|酒石酸|枸橼酸|马来酸|富马酸|甲磺酸|对甲苯磺酸|苯磺酸|醋酸|琥珀酸|氢溴酸|乳酸|硝酸|水杨酸|丙酸|戊酸|糠酸|草酸|门冬氨酸|葡萄糖酸|消旋)/;
const SALT_AFTER = /(?:二钠|单钠|钠|钾|钙|镁|锌|盐酸盐|硫酸盐|磷酸盐|酯)$/;
const ROUTE = /^(?:注射用|吸入用|外用|口服用?|局部用|冻干)/;

const known = new Map<string, ProductName>();
const KNOWN_MAX = 5_000;

/** Takes a product name apart. Names of one catalog come again and again, so the last ones are kept. */
export function readName(name: string): ProductName {
  const ready = known.get(name);
  if (ready) return ready;
  if (known.size >= KNOWN_MAX) known.clear();
  const read = takeApart(name);
  known.set(name, read);
  return read;
}

function takeApart(name: string): ProductName {
  const text = normalise(name).text.replace(/[\s·®™]|(?<=[αɑβγδ])-/g, '');
  const brackets = text.match(/\([^()]*\)|\[[^\]]*\]/g)?.join('') ?? '';
  const plain = foldNames(text.replace(/\([^()]*\)|\[[^\]]*\]/g, ''));
  const form = formAtEnd(plain);
  const isPowder = plain.startsWith('注射用');
  const stem = (form ? plain.slice(0, form.start) : plain).replace(ROUTE, '');
  const salt = SALT_BEFORE.exec(stem)?.[0] ?? SALT_AFTER.exec(stem)?.[0] ?? '';
  const bare = bareOf(stem);
  return {
    core: stem,
    bare: bare.length >= 2 ? bare : stem,
    salt,
    form: isPowder ? { key: '粉针', word: '注射用', start: 0, end: 3 } : form,
    closer: formsIn(brackets).at(-1)?.key ?? null,
    variant: variantIn(brackets),
  };
}

/** Another recipe of one name ends in the same word. */
export const variantIn = (text: string): string | null =>
  /[(（]([\u4e00-\u9fff]{1,4}[方型])[)）]/.exec(text)?.[1] ?? null;

/** Whether two names are those of different recipes: （人参方） and （党参方）. */
export const isOtherVariant = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && a !== b && a.at(-1) === b.at(-1);

const GREEK: Record<string, string> = { α: 'a', ɑ: 'a', β: 'b', γ: 'g', δ: 'd' };
/** Letter for letter: shops type a2b for α2b. */
export const foldGreek = (text: string): string =>
  text.replace(/[αɑβγδ]/g, (letter) => GREEK[letter]!);

/** Other names of a substance replaced by the usual one. @param text normalised */
export function foldNames(text: string): string {
  return foldGreek(text).replace(OTHER, (word) => OTHER_NAMES[word]!);
}

function bareOf(stem: string): string {
  const front = stem.replace(SALT_BEFORE, '');
  const back = front.replace(SALT_AFTER, '');
  return back.length >= 3 ? back : front;
}

/** One letter or word in front that makes another drug of it; 加味 and added herbs make another recipe. */
const MODIFIER =
  /(?:复方|小儿|左旋|右旋|左|去甲|去氧|双氢|二氢|异|艾司|精氨酸|重组|低分子量?|聚乙二醇|人工|体外培育|加味|加减|人参|附子|香砂|桂附|知柏|杞菊|麦味|明目|归芍|济生|维生素c|维c|十味|十全|参附)$/;
/** How the name of a substance ends. */
const SUBSTANCE =
  /(?:[醇酮酯酚胺铵碱素钠钾钙镁锌唑嗪啶啉坦坤肼脲肽胍醚苷酸苯烷芬林敏辛平松韦汀铂嘧脂醌苄肟]|西林|沙星|洛尔|普利|西泮|替丁|司琼|伪麻|愈创|沙坦|他滨|单抗|头孢|维生素)/;

/**
 * How a name on a page relates to the record's: `same` also for a short name (氨咖黄敏 of 复方氨咖黄敏 is not short but
 * another: what is left out or put in is a substance, 复方, 小儿 or 左).
 */
export function relateNames(told: ProductName, own: ProductName): 'same' | 'other' {
  if (isOtherVariant(told.variant, own.variant)) return 'other';
  if (told.core === own.core) return 'same';
  if (told.bare === own.bare)
    return told.salt !== '' && own.salt !== '' && told.salt !== own.salt ? 'other' : 'same';
  if (looseOf(told.bare) === looseOf(own.bare)) return 'same';
  const [short, long] =
    told.bare.length < own.bare.length ? [told.bare, own.bare] : [own.bare, told.bare];
  const at = long.indexOf(short);
  if (at !== -1 && short.length >= 2) {
    const before = long.slice(0, at);
    const after = long.slice(at + short.length);
    return isTelling(before, short, after) ? 'other' : 'same';
  }
  return told.bare.length < own.bare.length &&
    isWithin(told.bare.replace(/^(?:成人|儿童|中老年|女士|男士)/, ''), own.bare)
    ? 'same'
    : 'other';
}

/** Without for whom it is, and the words that join ingredients: 氨糖软骨素加钙 is 氨糖软骨素钙. */
const looseOf = (name: string) =>
  name.replace(/^(?:成人|儿童|中老年|女士|男士|孕妇)/, '').replace(/[加与和含之]|复合|多种/g, '');

/** What stands round a name makes it another drug's. */
function isTelling(before: string, core: string, after: string): boolean {
  return (
    endsInModifier(before, core) !== null ||
    (before.length >= 2 && SUBSTANCE.test(before)) ||
    (after.length >= 1 && (SUBSTANCE.test(after) || /^[a-z\d]/.test(after)))
  );
}

/** The word before a name that makes another drug of it: 左 before 氧氟沙星, 地 before 氯雷他定. */
export function endsInModifier(text: string, core: string): string | null {
  if (text.endsWith('地') && core.startsWith('氯雷')) return '地';
  if (text.endsWith('强力') && core.startsWith('枇杷')) return '强力';
  return MODIFIER.exec(text)?.[0] ?? null;
}
export const soundsLikeSubstance = (text: string): boolean => SUBSTANCE.test(text);

/** Letters of the short name in the order of the long one. */
function isWithin(short: string, long: string): boolean {
  if (short.length < 2 || short.length * 2 < long.length) return false;
  let at = -1;
  for (const letter of short) {
    at = long.indexOf(letter, at + 1);
    if (at === -1) return false;
  }
  return true;
}
