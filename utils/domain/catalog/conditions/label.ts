import { normalise } from '../../text/normalise.ts';
import { remember } from '../compare/remember.ts';
import type { CatalogRecord } from '../record.ts';
import { findConditions, findEvery, type Mention } from './find.ts';
import { vocabulary } from './vocabulary.ts';

/** What a record's label allows to be said. */
export type Label = {
  /** Indications as `normalise` leaves them, without blanks and signs. */
  plain: string;
  /** Named there, or inside a longer word there. */
  named: ReadonlySet<number>;
  /** What a named one is a kind of: 疱疹 for a label with 带状疱疹. */
  above: ReadonlySet<number>;
  /** Those that stand for every kind of theirs. */
  whole: ReadonlySet<number>;
};

const labels = new WeakMap<CatalogRecord, Label | null>();

/** @returns `null` when the record does not say what its product is for */
export function labelOf(record: CatalogRecord): Label | null {
  let label = labels.get(record);
  if (label === undefined) {
    label = readLabel(record);
    labels.set(record, label);
  }
  return label;
}

function readLabel(record: CatalogRecord): Label | null {
  const uses = record.indications;
  if (!uses) return null;
  const { concepts } = vocabulary();
  const names = [record.genericName, record.tradeName].filter((name) => name !== undefined);
  // Whom a health food is for says what it is for: 适宜人群：血脂偏高者.
  const suited = /^[^不]*?适宜人群[:：]([^。]*)/.exec(record.populations ?? '')?.[1] ?? '';
  const text = normalise([uses, suited].join('\n')).text;
  const name = normalise(names.join('\n')).text;
  const named = new Set<number>();
  const above = new Set<number>();
  const whole = new Set<number>();
  let allowed = text;
  for (const mention of findEvery(text)) {
    if (!isDenied(text, mention)) for (const concept of mention.concepts) named.add(concept);
    else
      allowed = `${allowed.slice(0, mention.start)}${' '.repeat(mention.end - mention.start)}${allowed.slice(mention.end)}`;
  }
  for (const mention of findEvery(name)) for (const concept of mention.concepts) named.add(concept);
  for (const mention of findConditions(text)) {
    if (isDenied(text, mention) || isListed(text, mention) || isNarrow(text, mention)) continue;
    for (const concept of mention.concepts) if (!concepts[concept]!.isGeneral) whole.add(concept);
  }
  for (const concept of named) {
    for (const one of [concept, ...concepts[concept]!.above]) {
      above.add(one);
      for (const sign of concepts[one]!.signs) {
        above.add(sign);
        for (const up of concepts[sign]!.above) above.add(up);
      }
    }
  }
  return { plain: plainOf(allowed), named, above, whole };
}

/** Without blanks and signs. */
export const plainOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Whether a label stands for what a text names: the same, something more general than the label (疱疹 for
 * 带状疱疹), or a kind of what the label names as a whole (咽炎 for 上呼吸道感染).
 */
export function isCovered(label: Label, mention: Mention, text: string): boolean {
  const { concepts } = vocabulary();
  if (isOpposed(label, text.slice(Math.max(0, mention.start - 4), mention.end))) return false;
  const isNamed = mention.concepts.some(
    (concept) =>
      label.named.has(concept) ||
      label.above.has(concept) ||
      [...concepts[concept]!.above].some((up) => label.whole.has(up)),
  );
  const words = plainOf(text.slice(mention.start, mention.end));
  return isNamed || label.plain.includes(words) || looseOf(label.plain).includes(looseOf(words));
}

/** 敏感性皮肤 and 敏感肌, 心、脑血管疾病 and 心脑血管病. */
const looseOf = remember((plain) =>
  plain
    .replace(/疾病|疾患|病症|病变/g, '病')
    .replace(/皮肤|肌肤/g, '肌')
    .replace(/性(?=肌)|的/g, ''),
);

/** Two that exclude each other: a label that has one and not the other does not stand for the other. */
const OPPOSED: readonly (readonly [string, RegExp, RegExp])[] = [
  ['风寒', /风寒/, /风热/],
  ['风热', /风热/, /风寒/],
  ['肾阳', /肾阳|壮阳|温肾|助阳/, /肾阴|滋阴|滋肾/],
  ['壮阳', /肾阳|壮阳|温肾|助阳/, /肾阴|滋阴|滋肾/],
  ['肾阴', /肾阴|滋阴|滋肾|阴虚/, /肾阳|壮阳|温肾|助阳/],
  ['1型', /(?<![a-z\d非])(?:1|i|ⅰ|一)型|(?<!非)胰岛素依赖/, /(?:2|ii|ⅱ|二)型|非胰岛素依赖/],
  ['2型', /(?:2|ii|ⅱ|二)型|非胰岛素依赖/, /(?<![a-z\d非])(?:1|i|ⅰ|一)型|(?<!非)胰岛素依赖/],
  ['寒咳', /寒/, /热/],
];

function isOpposed({ plain }: Label, words: string): boolean {
  const course = /(急|慢)性(.{2,6})$/.exec(words);
  if (course) {
    const [, kind, stem] = course;
    const other = `${kind === '急' ? '慢' : '急'}性${stem}`;
    if (plain.includes(other) && !new RegExp(`${kind}性?(?:、?[急慢]性?)?${stem}`).test(plain))
      return true;
  }
  return OPPOSED.some(
    ([word, own, other]) => words.includes(word) && !own.test(plain) && other.test(plain),
  );
}

/** 非感染性, 不用于哮喘: the label names what it is not for. */
const DENIED = /(?:非|无)$|(?:不用于|不适用于|不能用于|除外|排除|不包括)[^,，。;；、]{0,6}$/;

export const isDenied = (text: string, { start }: Mention) =>
  DENIED.test(text.slice(Math.max(0, start - 12), start)) &&
  !/非胰岛素$|非处方/.test(text.slice(Math.max(0, start - 12), start));

/** 预防真菌感染 is no cure of every one; 和胃 is what a drug does in the words of its tradition, no illness. */
const isNarrow = (text: string, { start, end }: Mention) =>
  /(?<!治疗[和与及或、]?)预防(?!和|与|及|或|、)(?:[^,，。;；、]{0,4})$/.test(
    text.slice(Math.max(0, start - 8), start),
  ) || /^[和健养益暖温护开醒][胃肝肾脾肺心]/.test(text.slice(start, end));

/** 真菌感染，如花斑癣和皮炎: of the general word only what is listed is meant. */
const LISTED = /^[^,，。;；、]{0,4}[,，:：(（]?(?:如|例如|包括|比如|诸如|主要为|即)/;

const isListed = (text: string, { end }: Mention) => LISTED.test(text.slice(end, end + 12));
