// Longer than 300 lines: which product a title names is decided in one place, step by step.
import type { Listing } from '../../listings/listing.ts';
import { normalise, toSource } from '../../text/normalise.ts';
import {
  covers,
  type FormHit,
  formAtStart,
  formsIn,
  formsOfField,
  isCompatibleForm,
} from '../dosage-form.ts';
import { foldUnits } from '../pack.ts';
import {
  endsInModifier,
  foldGreek,
  foldNames,
  isOtherVariant,
  type ProductName,
  readName,
  relateNames,
  soundsLikeSubstance,
  variantIn,
} from '../product-name.ts';
import type { Difference, Said, Subject } from './contract.ts';
import { compareDevice } from './device-name.ts';
import { type Named, namedOf, withoutBrand } from './named.ts';

type Found = Difference & { aspect: 'name' | 'form' };
/** Differences of name and form, and which of the two could be compared. */
export type NameComparison = { found: readonly Found[]; compared: ReadonlySet<'name' | 'form'> };

const results = new WeakMap<Subject, NameComparison>();

/**
 * Which product and form a listing names, in its field for the generic name, its title and its field for the form,
 * held against the record. Names that differ in their form alone differ in `form`. A title that holds only a brand,
 * a short name or what the product is good for names no other product.
 */
export function compareNaming(subject: Subject): NameComparison {
  const known = results.get(subject);
  if (known) return known;
  const named = namedOf(subject.record);
  const work: Work = { subject, named, found: [], compared: new Set() };
  for (const said of subject.said('genericName')) compareField(said, work);
  compareTitle(work);
  compareFormField(work);
  results.set(subject, work);
  return work;
}

type Work = {
  subject: Subject;
  named: Named;
  found: Found[];
  compared: Set<'name' | 'form'>;
};

function compareField({ field, text, start }: Said, work: Work): void {
  const { named, subject } = work;
  const line = text.split(/[\n。;；]|商品名|英文名|汉语拼音/)[0]!;
  const normal = normalise(line);
  if (named.generics.length === 0 || normal.text.length < 2 || normal.text.length > 60) return;
  const own = brandsOf(named, subject.listing);
  const told = withoutBrand(normal.text.replace(/[\s·®™]/g, ''), own).split(/[,、]/);
  work.compared.add('name');
  const device = named.device && compareDevice(normal.text, named.device);
  if (device && !named.generics.some(({ plain }) => plain === normal.text)) {
    for (const { aspect, start: from, end } of device) {
      const span = toSource(normal, from, end);
      add(work, aspect, {
        field,
        span: { start: start + span.start, end: start + span.end },
        listing: line.slice(span.start, span.end),
        record: subject.record.genericName!,
        certainty: 'sure',
      });
    }
    return;
  }
  let form: { name: ProductName; own: Named['generics'][number] } | null = null;
  for (const part of told) {
    const name = readName(part);
    for (const generic of named.generics) {
      if (name.core !== '' && relateNames(name, generic) === 'other' && part !== generic.plain)
        continue;
      if (!name.form || fitsForm(name, generic, named)) {
        if (name.form) work.compared.add('form');
        return;
      }
      form = { name, own: generic };
    }
  }
  const shown = line.trim();
  const from = start + line.indexOf(shown);
  add(work, form ? 'form' : 'name', {
    field,
    span: { start: from, end: from + shown.length },
    listing: shown,
    record: form ? formText(work) : subject.record.genericName!,
    certainty: 'sure',
    fix: subject.record.genericName!,
  });
}

/** Whether the form a listing writes behind or beside a name may be said of the record's product. */
function fitsForm(told: ProductName, own: ProductName, { forms }: Named): boolean {
  const key =
    told.closer && told.form && covers(told.form.key, told.closer) ? told.closer : told.form!.key;
  return fitsKey(key, own, forms);
}

function fitsKey(key: string, own: ProductName, forms: readonly string[]): boolean {
  const names = [own.form?.key, own.closer].filter((name) => name != null);
  // 丸 in the name and 浓缩丸 in its field: 水蜜丸 is neither.
  if (names.length === 0 && forms.length === 0) return true;
  if (names.includes(key) || forms.includes(key)) return !isContradicted(key, names, forms);
  if (names.some((name) => covers(key, name))) return true;
  if (names.some((name) => covers(name, key)))
    return forms.length === 0 || forms.some((form) => isCompatibleForm(form, key));
  return names.length === 0 && forms.some((form) => isCompatibleForm(form, key));
}

/** A plain form in the field (片剂) while the name has a release form (缓释片): the name counts. */
function isContradicted(key: string, names: readonly string[], forms: readonly string[]): boolean {
  return (
    names.length > 0 &&
    !names.includes(key) &&
    forms.includes(key) &&
    names.some(
      (name) =>
        name !== key && name.endsWith(key) && name.length > key.length && !covers(key, name),
    )
  );
}

function formText({ subject: { record }, named }: Work): string {
  const name = named.generics[0];
  return name?.form && record.genericName
    ? record.genericName
    : (record.form ?? record.genericName ?? '');
}

function add(work: Work, aspect: 'name' | 'form', difference: Difference): void {
  work.compared.add(aspect);
  work.found.push({ ...difference, aspect });
}

const brandsOf = ({ brands }: Named, { fields }: Listing): string[] => {
  const more = [fields.brand, fields.tradeName].flatMap((value) =>
    normalise(value ?? '')
      .text.split(/[/、,;\s()]+/)
      .filter((word) => word.length >= 2),
  );
  return [...new Set([...brands, ...more])].sort((a, b) => b.length - a.length);
};

function compareTitle(work: Work): void {
  const { named, subject } = work;
  const title = subject.listing.fields.title;
  if (!title || named.generics.length === 0) return;
  // Letter for letter, so that places stay and spaces go on telling words apart.
  const text = foldGreek(foldUnits(title).toLowerCase());
  if (text.length !== title.length) return;
  const place = (start: number, end: number) => ({
    field: 'title' as const,
    span: { start, end },
    listing: title.slice(start, end),
  });
  const device = named.device && compareDevice(text, named.device);
  if (device) {
    work.compared.add('name').add('form');
    for (const { aspect, start, end } of device)
      add(work, aspect, {
        ...place(start, end),
        record: subject.record.genericName!,
        certainty: 'sure',
      });
    return;
  }
  const own = brandsOf(named, subject.listing);
  for (const generic of named.generics) {
    const at = findName(text, generic);
    if (!at) continue;
    work.compared.add('name');
    const other = anotherAround(text, at, generic, own);
    if (other) {
      add(work, 'name', {
        ...place(other.start, other.end),
        record: subject.record.genericName!,
        certainty: 'sure',
      });
      return;
    }
    compareTitleForm(text, at, generic, work, place);
    return;
  }
  const candidate = otherName(text, named, own);
  if (!candidate) return;
  work.compared.add('name');
  if (candidate.kind === 'name') {
    add(work, 'name', {
      ...place(candidate.start, candidate.end),
      record: subject.record.genericName!,
      certainty: subject.match.by === 'number' ? 'sure' : 'review',
    });
    return;
  }
  const { form } = candidate;
  if (form) judgeForm(form.key, candidate.start, form.end, named.generics[0]!, work, place);
}

type Place = (start: number, end: number) => Pick<Difference, 'field' | 'span' | 'listing'>;
type At = { start: number; end: number; hasForm: boolean };

/** Where a title has the record's name: whole, without its form, or without acid or base. */
function findName(text: string, generic: Named['generics'][number]): At | null {
  const whole = text.indexOf(generic.plain);
  if (whole !== -1 && generic.plain.length >= 2)
    return { start: whole, end: whole + generic.plain.length, hasForm: generic.form !== null };
  for (const stem of [generic.core, generic.bare]) {
    if (stem.length < 2) continue;
    const at = text.indexOf(stem);
    if (at !== -1) return { start: at, end: at + stem.length, hasForm: false };
  }
  const folded = foldNames(text);
  if (folded !== text && folded.includes(generic.bare)) {
    // The usual name stands under another one; only its form can be read, behind what was replaced.
    const at = folded.indexOf(generic.bare);
    const rest = folded.slice(at + generic.bare.length);
    const end = text.length - rest.length;
    return { start: Math.min(at, end), end, hasForm: false };
  }
  return null;
}

/** 左 before 氧氟沙星, 克拉维酸钾 behind 阿莫西林: the title names another drug that has the record's name in it. */
function anotherAround(
  text: string,
  at: At,
  generic: ProductName,
  brands: readonly string[],
): { start: number; end: number } | null {
  const run = /[\u4e00-\u9fffa-z\d]*$/.exec(text.slice(0, at.start))![0];
  const before = withoutBrands(run, brands);
  const modifier = endsInModifier(before, text.slice(at.start));
  const isOwn = modifier !== null && generic.core.startsWith(modifier);
  if (modifier && !isOwn && !(modifier === '小儿' && /儿童|宝宝|婴/.test(text)))
    return { start: at.start - modifier.length, end: at.end };
  const behind = /^\s?(\([^()]{2,8}\))/.exec(text.slice(at.end))?.[1];
  if (behind && isOtherVariant(variantIn(behind), generic.variant))
    return { start: at.start, end: at.end + behind.length };
  if (at.hasForm) return null;
  const otherSalt = anotherSalt(text, at, generic, before);
  if (otherSalt) return otherSalt;
  const salt = /^(?:二?钠|钾|钙|镁|盐酸盐)?/.exec(text.slice(at.end))![0];
  const after = /^[\u4e00-\u9fff]{0,14}/.exec(text.slice(at.end + salt.length))![0];
  const form = formsIn(after).find((hit) => hit.word.length > 1 || hit.end === after.length);
  const middle = form ? after.slice(0, form.start) : '';
  const isOwnSalt = middle.replace(/[加与和含]/g, '') === generic.salt;
  if (middle.length >= 2 && !isOwnSalt && soundsLikeSubstance(middle) && !DESCRIBES.test(middle))
    return { start: at.start, end: at.end + salt.length + form!.end };
  // 维生素b before 12: another vitamin.
  if (
    /b$/.test(generic.core) &&
    /^\d/.test(text.slice(at.end)) &&
    !/^\d+(?:\.\d+)?\s?(?:m?g|ml|[片粒])/.test(text.slice(at.end))
  )
    return { start: at.start, end: at.end + 1 };
  return null;
}

/** 青霉素钾 for 青霉素钠, 酒石酸美托洛尔 for 琥珀酸美托洛尔: the name was found without its acid or base. */
function anotherSalt(
  text: string,
  at: At,
  generic: ProductName,
  before: string,
): { start: number; end: number } | null {
  if (generic.salt === '' || text.slice(at.start, at.end) !== generic.bare) return null;
  const rest = /^[\u4e00-\u9fff]{0,8}/.exec(text.slice(at.end))![0];
  const form = formsIn(rest)[0];
  const after = form ? rest.slice(0, form.start) : rest.length <= 2 ? rest : '';
  const front = before.slice(-4);
  const told = readName(`${front}${generic.bare}${after}`);
  const acid = told.salt;
  if (acid === '' || acid === generic.salt || !(front.endsWith(acid) || after === acid))
    return null;
  return {
    start: front.endsWith(acid) ? at.start - acid.length : at.start,
    end: at.end + after.length,
  };
}

function compareTitleForm(
  text: string,
  at: At,
  generic: ProductName,
  work: Work,
  place: Place,
): void {
  if (at.hasForm) {
    // （水蜜丸） behind the name of a 丸.
    const behind = /^\s?[([【]([^)\]】]{1,8})[)\]】]/.exec(text.slice(at.end));
    const closer = (behind && formsIn(behind[1]!).at(-1)) ?? pillIn(text, at.end);
    work.compared.add('form');
    if (closer && generic.form && (covers(generic.form.key, closer.key) || /丸/.test(closer.key))) {
      const start = text.indexOf(closer.word, at.end);
      judgeForm(closer.key, start, start + closer.word.length, generic, work, place);
    }
    return;
  }
  const rest = text.slice(at.end);
  const lead = /^(?:二?钠|钾|钙)?[\s(（【[]{0,2}/.exec(rest)![0];
  let form: FormHit | null = formAtStart(rest.slice(lead.length));
  let from = at.end + lead.length;
  if (!form) {
    const run = /^[\u4e00-\u9fff]{0,10}/.exec(rest)![0];
    form = formsIn(run).find(({ word }) => word.length > 1) ?? null;
    from = at.end;
  }
  if (!form) return;
  const end = from + form.end;
  if (form.word.length === 1 && !/^(?:$|[^\u4e00-\u9fff]|[儿成男女非处国])/.test(text.slice(end)))
    return;
  judgeForm(form.key, at.start, end, generic, work, place);
}

const PILLS = /浓缩丸|水蜜丸|大蜜丸|小蜜丸|蜜丸|水丸|糊丸|滴丸/;
function pillIn(text: string, from: number): FormHit | null {
  const hit = PILLS.exec(text.slice(from));
  return hit && formsIn(hit[0])[0]!;
}

function judgeForm(
  key: string,
  start: number,
  end: number,
  generic: ProductName,
  work: Work,
  place: Place,
): void {
  work.compared.add('form');
  if (fitsKey(key, generic, work.named.forms)) return;
  if (work.found.some(({ aspect }) => aspect === 'form')) return;
  add(work, 'form', { ...place(start, end), record: formText(work), certainty: 'sure' });
}

/** Words for what something is good for or for whom, no names. */
const DESCRIBES = new RegExp(
  `^(?:${'感冒 退烧 退热 发烧 发热 止痛 镇痛 头痛 牙痛 痛经 咳嗽 止咳 化痰 祛痰 平喘 消炎 抗炎 抗菌 抑菌 杀菌 除菌 抗病毒 抗生素 清热 解毒 去火 降火 清火 祛火 上火 止泻 腹泻 拉肚子 通便 便秘 健胃 消食 消化 助消化 养胃 护胃 胃药 胃痛 胃酸 反酸 补肾 壮阳 补血 补气 补钙 安神 助眠 失眠 睡眠 明目 护眼 眼药 降压 降糖 降脂 降火 抗过敏 过敏 鼻炎 鼻塞 鼻腔 咽炎 咽喉 润喉 喉咙 口腔 溃疡 皮肤 皮炎 湿疹 痒 止痒 瘙痒 脚气 灰指甲 痔疮 痤疮 祛痘 疤痕 祛疤 烫伤 伤口 创口 外伤 跌打 损伤 风湿 关节 骨痛 颈椎 腰椎 腰 膝盖 妇科 妇炎 男科 外用 内服 口服 儿童 小儿 宝宝 婴儿 婴幼儿 幼儿 小孩 成人 成年 孕妇 女性 男性 女士 男士 中老年 老年 老人 青少年 学生 进口 国产 正品 官方 旗舰 旗舰店 店 家用 家庭 医用 药用 处方 处方药 非处方药 中药 西药 中成药 药品 药 新款 新包装 缓解 治疗 用于 专用 专业 快速 速效 强效 长效 独立 独立装 瓶装 盒装 袋装 便携 大 小 型 装 款 盒 瓶 支 袋 增强 免疫力 免疫 提高 改善 营养 补充 保健 保健品 美容 美白 抗氧化 减肥 舒缓 保护 修复 保湿 润 滋补 养生 祛湿 除湿 疏肝 护肝 养肝 肝 胃 肠 肾 肺 心 眼 鼻 喉 无糖 无蔗糖 原味 草莓味 橙味 薄荷 薄荷味 的 和 与 及 型'
    .split(' ')
    .sort((a, b) => b.length - a.length)
    .join('|')})+$`,
);
type Candidate = { kind: 'name' | 'form'; start: number; end: number; form: FormHit | null };

/** The product a title names instead of the record's: a run of letters that ends in a form. */
function otherName(text: string, named: Named, brands: readonly string[]): Candidate | null {
  let formOnly: Candidate | null = null;
  const ends = new Set(named.generics.map(({ form }) => form?.word));
  for (const form of formsIn(text)) {
    if (!isFormSaid(text, form, ends)) continue;
    const run = /[\u4e00-\u9fffa-z\d-]{0,24}$/.exec(text.slice(0, form.start))![0];
    const lead = withoutBrands(run, brands);
    const start = form.start - lead.length;
    const name = readName(text.slice(start, form.end));
    if (name.core === '' || DESCRIBES.test(lead)) {
      const isAlike = named.generics.some(
        ({ core }) =>
          (lead.length >= 3 && sharesTwo(lead, core)) || (lead.length >= 2 && core.endsWith(lead)),
      );
      if (!isAlike) {
        if (lead === '') formOnly ??= { kind: 'form', start: form.start, end: form.end, form };
        continue;
      }
    }
    if (name.core.length < 2 || /^\d+$/.test(name.core)) continue;
    const isSame = named.generics.some(
      (generic) =>
        relateNames(name, generic) === 'same' ||
        isPieceOf(name.core, generic) ||
        isPartOfAll(name.core, generic, text),
    );
    if (isSame) return { kind: 'form', start, end: form.end, form };
    const isBrand = named.brands.some(
      (brand) =>
        brand.includes(name.core) ||
        (name.core.length <= brand.length + 1 && name.core.includes(brand)),
    );
    if (!isBrand) return { kind: 'name', start, end: form.end, form };
    formOnly ??= { kind: 'form', start: form.start, end: form.end, form };
  }
  return formOnly ?? substanceName(text, named, brands);
}

/** Half of the letters of a name in order, with its first or last two: a name cut short. */
function isPieceOf(stem: string, { core }: ProductName): boolean {
  return (
    core.length >= 4 &&
    stem.length >= 2 &&
    core.endsWith(stem) &&
    stem.length * 2 >= core.length &&
    !soundsLikeSubstance(core.slice(0, -stem.length)) &&
    endsInModifier(core.slice(0, -stem.length), stem) === null
  );
}

/** 西格列汀 of 西格列汀二甲双胍: one substance of several, whole. */
const isComponent = (stem: string, { core }: ProductName): boolean =>
  stem.length >= 3 &&
  stem.length < core.length &&
  (core.startsWith(stem) || core.endsWith(stem)) &&
  soundsLikeSubstance(stem) &&
  core.length - stem.length >= 3 &&
  soundsLikeSubstance(
    core.startsWith(stem) ? core.slice(stem.length) : core.slice(0, -stem.length),
  );

/** 西格列汀50mg+二甲双胍0.85g: the other substances of the name stand elsewhere in the title. */
function isPartOfAll(stem: string, generic: ProductName, text: string): boolean {
  if (!isComponent(stem, generic)) return false;
  const { core } = generic;
  return text.includes(
    core.startsWith(stem) ? core.slice(stem.length) : core.slice(0, -stem.length),
  );
}

/** Any two letters side by side. */
function sharesTwo(a: string, b: string): boolean {
  for (let i = 0; i + 2 <= a.length; i++) if (b.includes(a.slice(i, i + 2))) return true;
  return false;
}

/** One letter is a form only at the end of a word, and behind no number: 24片 counts, 维生素B6片 does not. */
function isFormSaid(
  text: string,
  { word, start, end }: FormHit,
  ends: ReadonlySet<string | undefined>,
): boolean {
  if (word.length > 1) return word.length > 2 || !/^[装盒瓶袋]/.test(text.slice(end));
  const before = text.slice(Math.max(0, start - 4), start);
  if (
    !/(?:[\u4e00-\u9fffa-z]|[a-z]\d{1,2})$/.test(before) ||
    /[每一二两三四五六七八九十单双半整]$/.test(before)
  )
    return false;
  return (
    /^(?:$|[^\u4e00-\u9fff])/.test(text.slice(end)) &&
    ('片丸散栓膏贴水液粉'.includes(word) || ends.has(word))
  );
}

/** A substance before the first number where no form is written: 头孢克肟0.1g*10粒. */
function substanceName(text: string, named: Named, brands: readonly string[]): Candidate | null {
  const hit = /([\u4e00-\u9fff]{3,14})\s?\d+(?:\.\d+)?\s?(?:m?g|ml|毫?克|毫升|万?单位|iu|%)/.exec(
    text,
  );
  if (!hit) return null;
  const lead = withoutBrands(hit[1]!, brands);
  if (lead.length < 3 || DESCRIBES.test(lead) || !soundsLikeSubstance(lead)) return null;
  const name = readName(lead);
  const isBrandSaid = named.brands.some((brand) => text.includes(brand));
  const isOwn = named.generics.some(
    (generic) =>
      relateNames(name, generic) === 'same' ||
      isPartOfAll(name.core, generic, text) ||
      (isBrandSaid && isComponent(name.core, generic)),
  );
  if (isOwn) return null;
  const start = hit.index + hit[1]!.length - lead.length;
  return { kind: 'name', start, end: start + lead.length, form: null };
}

function withoutBrands(run: string, brands: readonly string[]): string {
  let rest = run;
  for (const brand of brands) {
    const at = rest.lastIndexOf(brand);
    if (at !== -1) rest = rest.slice(at + brand.length);
  }
  return rest.replace(/^(?:牌|\d+)+/, '').replace(/^(?:新款|正品|国药|官方|进口|旗舰店?)+/, '');
}

function compareFormField(work: Work): void {
  const { subject, named } = work;
  const told = subject.listing.fields.form;
  const own = subject.record.form;
  if (!told?.trim()) return;
  const keys = formsOfField(normalise(told).text);
  const generic = named.generics[0];
  const place = {
    field: 'form' as const,
    span: { start: 0, end: told.length },
    listing: told.trim(),
  };
  if (keys.length === 0) {
    // Forms of devices: 腕式, 指夹式.
    const [a, b] = [normalise(told).text.trim(), normalise(own ?? '').text.trim()];
    if (!/[式型]$/.test(a) || !/[式型]$/.test(b)) return;
    work.compared.add('form');
    if (!a.includes(b.slice(0, -1)) && !b.includes(a.slice(0, -1)))
      add(work, 'form', { ...place, record: own!, certainty: 'review' });
    return;
  }
  if (named.forms.length === 0 && !generic?.form) return;
  work.compared.add('form');
  const names = [generic?.form?.key, generic?.closer].filter((key) => key != null);
  const isFit = keys.some((key) =>
    [...named.forms, ...names].some((form) => isCompatibleForm(form, key)),
  );
  if (!isFit)
    add(work, 'form', {
      ...place,
      record: own ?? subject.record.genericName!,
      certainty: 'sure',
      ...(own && { fix: own }),
    });
}
