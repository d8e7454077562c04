import type { Span } from '../../rules/finding.ts';
import { findConditions } from '../conditions/find.ts';
import { vocabulary } from '../conditions/vocabulary.ts';
import { COUNT, countWord } from './chinese-count.ts';
import { remember } from './remember.ts';

/** People a caution or a permission is about. */
export type Group = Span & {
  /** `age` in years, `pregnancy` in months; a disease by the name of its concept. */
  key: string;
  /** Of age or month; 0 and Infinity where the key has neither. */
  from: number;
  to: number;
  /** Told in years, not as 儿童. */
  isExact: boolean;
  /** 严重肝功能不全 */
  isSevere: boolean;
  /** What an allergy is to; absent where it is not told, or is the product itself. */
  of?: string;
  /** Concepts of a disease; empty for other keys. */
  concepts: readonly number[];
};

const AGE_WORDS: readonly [RegExp, number, number][] = [
  [/早产儿|新生儿|未满月/g, 0, 0.1],
  [/婴幼儿|婴幼童|婴童/g, 0, 3],
  [/婴儿/g, 0, 1],
  [/宝宝|幼儿|娃娃|宝贝|娃(?!哈)/g, 0, 3],
  [/少年儿童|青少年儿童|未成年人?|儿童|孩子|小孩子?|患儿|少儿|孩童|小朋友|小儿/g, 0, 18],
  [/(?<!老)青少年|少年(?!儿童)|中小学生|学生/g, 10, 18],
  [/成年人?|成人|大人/g, 18, 60],
  [
    /中老年人?|老年人|老年患者|老年体弱者?|年老体弱者?|老人家?|高龄(?:者|患者|老人)?|长辈|老年男性|老年女性|年老者/g,
    60,
    130,
  ],
];

const OTHER: readonly [key: string, RegExp][] = [
  ['nursing', /哺乳期?(?:的)?(?:妇女|女性|妈妈|母亲)?|乳母|喂奶|宝妈|母乳喂养|产妇|喂母乳/g],
  ['trying', /备孕(?:期)?|计划怀孕|准备怀孕/g],
  ['allergic', /(?:高敏|过敏)体质/g],
  ['allergy', /过敏(?:者|史|的|患者|人群)?|敏感者/g],
  ['athlete', /运动员/g],
  ['menses', /月经期|(?<!行)经期(?!错|延|腹|紊|不|疼)|例假期?|生理期|行经期|来月经/g],
  ['virgin', /无性生活|无性经历|未婚(?:妇女|女性)?|处女/g],
  [
    'liver',
    /肝功能?(?:不全|障碍|损害|损伤|异常|不良|低下|减退|受损|不好|差|衰竭)?(?=[^\u4e00-\u9fff]|[不障损异低减受衰患者严禁慎可也的]|$)|肝[、,，及和与或]?肾(?:功能)?(?:不全|障碍|损害|异常|不良|低下|减退|受损|不好|差|衰竭)?|肝、肾/g,
  ],
  [
    'kidney',
    /(?:肝[、,，及和与或]?)?肾功能?(?:不全|障碍|损害|损伤|异常|不良|低下|减退|受损|不好|差|衰竭)|肝肾功能|透析/g,
  ],
  ['vehicle', /驾驶|驾车|开车|司机|高空作业|操作机器|操作机械|机械操作|操纵机器/g],
  ['alcohol', /饮酒|喝酒|酒后|酗酒|饮用酒|含酒精饮/g],
  ['glucose', /蚕豆病|葡萄糖-?6-?磷酸(?:脱氢酶)?缺乏|g6pd/g],
  ['eye', /眼内|眼部|眼睛|眼周/g],
  ['nose', /鼻腔|鼻内|鼻部/g],
  ['mucosa', /黏膜|粘膜/g],
  ['broken skin', /(?:皮肤)?(?:破损|破溃|溃烂|破皮|开放性伤口)/g],
  ['weeping skin', /渗液|渗出|流水|糜烂/g],
  ['surgery', /手术(?:前|后|患者)/g],
];

/** One of these stands in every match of a key. */
const OTHER_NEEDS: Record<string, readonly string[]> = {
  nursing: ['乳', '奶', '妈', '产妇'],
  trying: ['备孕', '怀孕'],
  allergic: ['体质'],
  allergy: ['过敏', '敏感'],
  athlete: ['运动员'],
  menses: ['经', '例假', '生理'],
  virgin: ['性', '未婚', '处女'],
  liver: ['肝'],
  kidney: ['肾', '透析'],
  vehicle: ['驾', '开车', '司机', '高空', '机'],
  alcohol: ['酒'],
  glucose: ['蚕豆', '葡萄糖', 'g6'],
  surgery: ['手术'],
  eye: ['眼'],
  nose: ['鼻'],
  mucosa: ['黏膜', '粘膜'],
  'broken skin': ['破', '溃', '伤口'],
  'weeping skin': ['渗', '流水', '糜烂'],
};

/** Words about being pregnant that are not about pregnant people. */
const PREGNANT =
  /(?<![避验测不早受])(?:孕妇|孕产妇|孕期|孕妈妈?|怀孕(?:期间?|妇女)?|妊娠期?(?:妇女)?|孕(?=[早中晚末前后]))(?!检测|测试|斑|纹|试|酮|呕|囊|反应|剧吐)/g;
const MONTHS: readonly [RegExp, number, number][] = [
  [/^(?:期)?(?:的)?(?:中末期|中晚期|中、?晚期|中后期)/, 3, 9],
  [/^(?:期)?(?:的)?(?:最后|后)[三3]个月|^(?:期)?(?:晚|末|后)期(?:[三3]个月)?/, 6, 9],
  [/^(?:期)?(?:的)?(?:前|头|最初)[三3]个月|^(?:期)?早期|^初期/, 0, 3],
  [/^(?:期)?中期/, 3, 6],
  [/^(?:期)?早、?中期/, 0, 6],
];

const YEARS = new RegExp(
  `(?:未满|不满|小于|低于|<)(${COUNT})周?岁|(?:满|大于|超过|>|≥)(${COUNT})周?岁|(${COUNT})(?:周?岁)?[-~～至到](${COUNT})周?岁|(${COUNT})周?岁(?:及|或|\\()?以?(以下|以内|以上|上|下)|(${COUNT})周?岁(?=[可能就即起也])|(${COUNT})周?岁(?![可能就即起也以及或\\d])|(${COUNT})个?月(?:龄)?(?:及|或)?(以下|以内|以上)`,
  'g',
);

/**
 * Every group of people a text names, in order.
 * @param text as `normalise` leaves it, a clause or more
 */
export const findGroups = remember(readGroups);

function readGroups(text: string): readonly Group[] {
  const groups: Group[] = [];
  const isPregnant = text.includes('孕') || text.includes('妊');
  const add = (key: string, start: number, end: number, more?: Partial<Group>) =>
    groups.push(groupAt(text, key, start, end, more));
  for (const { 0: words, index } of isPregnant ? text.matchAll(PREGNANT) : []) {
    const rest = text.slice(index + words.length, index + words.length + 10);
    const months =
      MONTHS.find(([pattern]) => pattern.test(rest)) ??
      MONTHS.find(([pattern]) => pattern.test(rest.replace(/^期/, '')));
    add('pregnancy', index, index + words.length, {
      from: months?.[1] ?? 0,
      to: months?.[2] ?? 9,
      isExact: months !== undefined,
    });
  }
  groups.push(...findAges(text));
  for (const [key, pattern] of OTHER)
    if (OTHER_NEEDS[key]!.some((letters) => text.includes(letters)))
      for (const { 0: words, index } of text.matchAll(pattern))
        if (!(key === 'allergy' && isInside(groups, index, index + words.length)))
          add(key, index, index + words.length, key === 'allergy' ? allergenAt(text, index) : {});
  const { concepts } = vocabulary();
  for (const one of findConditions(text)) {
    if (isInside(groups, one.start, one.end)) continue;
    add(concepts[one.concepts[0]!]!.name, one.start, one.end, { concepts: one.concepts });
  }
  return groups.sort((a, b) => a.start - b.start);
}

/** 对头孢菌素类药物过敏 → 头孢菌素; 本品 and its 成分 are the product itself. */
function allergenAt(text: string, at: number): Partial<Group> {
  const before = /(?:对|[^\u4e00-\u9fff]|[或及和与、]|^)([\u4e00-\u9fff]{2,8})$/.exec(
    text.slice(0, at),
  )?.[1];
  const of = before?.replace(/^.*[对或及和与]/, '').replace(/(?:类|药物?|制剂|抗生素)+$/, '');
  return !of || of.length < 2 || /本品|本药|成[分份]|辅料|药物|[其该有此已曾]|严重|容易/.test(of)
    ? {}
    : { of };
}

/** Ages a text names in years, months or words, in no order. */
export const findAges = remember(readAges);

function readAges(text: string): readonly Group[] {
  const groups: Group[] = [];
  const exact = /[岁月]/.test(text) ? agesIn(text) : [];
  for (const one of exact)
    groups.push(groupAt(text, 'age', one.start, one.end, { ...one, isExact: true }));
  if (!AGE_LETTERS.test(text)) return groups;
  for (const [pattern, from, to] of AGE_WORDS) {
    for (const { 0: words, index } of text.matchAll(pattern)) {
      const end = index + words.length;
      // 12岁以上儿童, 儿童(6岁以下): said in years already.
      const near = groups.find(
        (one) => one.isExact && index - one.end >= 0 && index - one.end <= 2 && from < 18,
      );
      if (near) near.to = Math.min(near.to, to);
      else if (!isInside(groups, index, end))
        groups.push(groupAt(text, 'age', index, end, { from, to }));
    }
  }
  return groups;
}

const AGE_LETTERS = /[儿童婴宝娃孩朋少学成老龄辈未大]/;

function groupAt(
  text: string,
  key: string,
  start: number,
  end: number,
  more: Partial<Group> = {},
): Group {
  const before = text.slice(Math.max(0, start - 12), start);
  const isSevere = /(?:严重|重度|重症)[^,，。；;]{0,8}$/.test(before);
  return {
    key,
    start,
    end,
    from: 0,
    to: Infinity,
    isExact: false,
    isSevere,
    concepts: [],
    ...more,
  };
}

const isInside = (groups: readonly Group[], start: number, end: number) =>
  groups.some((one) => one.start < end && start < one.end);

function agesIn(text: string): (Span & { from: number; to: number })[] {
  const ages: (Span & { from: number; to: number })[] = [];
  for (const hit of text.matchAll(YEARS)) {
    const [words, under, over, from, to, age, side, since, at, month, monthSide] = hit;
    const span = { start: hit.index, end: hit.index + words.length };
    const value = (word: string | undefined) => countWord(word ?? '') ?? 0;
    if (under) ages.push({ ...span, from: 0, to: value(under) });
    else if (over) ages.push({ ...span, from: value(over), to: 130 });
    else if (from) ages.push({ ...span, from: value(from), to: value(to) + 1 });
    else if (age)
      ages.push({
        ...span,
        ...(/上/.test(side!) ? { from: value(age), to: 130 } : { from: 0, to: value(age) }),
      });
    else if (since) ages.push({ ...span, from: value(since), to: 130 });
    else if (at) ages.push({ ...span, from: value(at), to: value(at) + 1 });
    else if (month)
      ages.push({
        ...span,
        ...(/上/.test(monthSide!)
          ? { from: value(month) / 12, to: 130 }
          : { from: 0, to: value(month) / 12 }),
      });
  }
  return ages;
}
