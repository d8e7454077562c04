import { isCovered, labelOf, plainOf } from '../conditions/label.ts';
import { vocabulary } from '../conditions/vocabulary.ts';
import type { CatalogRecord } from '../record.ts';
import type { Compare, Difference } from './contract.ts';
import { type Claim, claimsOf } from './indication-claims.ts';
import { normalOf, placeOf } from './parts.ts';
import { findAges } from './population-groups.ts';

/**
 * Diseases, symptoms and uses a listing names that the record's indications do not. What a warning, a denial, the
 * quoted label or a product's own name mentions is no claim. `null`: the record names no use, or the listing none.
 */
export const indication: Compare = ({ listing, record }) => {
  const label = labelOf(record);
  if (!label) return null;
  const claims = claimsOf(listing);
  if (claims.length === 0) return null;
  const { names, cautions, denied } = factsOf(record);
  const beyond: Difference[] = [];
  const seen = new Set<string>();
  for (const claim of claims) {
    const { part, mention, clause } = claim;
    const text = part.normal.text;
    const isTold = /诊断|确诊|筛查/.test(text.slice(clause.start, mention.start));
    const isDiagnosis = isTold && !/诊断|确诊|筛查/.test(label.plain);
    const isDenied =
      denied.length > 0 && denied.some((words) => plainOf(clause.text).includes(words));
    // 治疗失眠 of a health food that helps to sleep: 食品安全法 art. 78, it treats nothing.
    const isTreatment =
      isHealthFood(record) &&
      /(?:治疗|医治|治愈|根治|专治|主治|治好|攻克|治)[^不无]{0,2}$/.test(
        text.slice(clause.start, mention.start),
      );
    if (!isDiagnosis && !isDenied && !isTreatment && isCovered(label, mention, text)) continue;
    if (isInName(claim, names)) continue;
    // Words of the label's own cautions, repeated.
    const said = plainOf(clause.text);
    const isShort = part.kind === 'indications' || part.kind === 'title';
    if (!isShort && said.length >= QUOTE_MIN && cautions.includes(said)) continue;
    // 风寒感冒也可用, where the label warns of it: said of people, held against the cautions.
    const word = plainOf(text.slice(mention.start, mention.end));
    if (MAY.test(text.slice(mention.end, clause.end)) && cautions.includes(word)) continue;
    // 新生儿黄疸也可注射: whom it is said to be for, which `population` holds against the label.
    const isWhom =
      /^(?:患[者儿])?(?:也|都|均|同样|照样)/.test(text.slice(mention.end, clause.end)) &&
      findAges(text.slice(clause.start, mention.start)).length > 0;
    if (isWhom) continue;
    const { span, words } = placeOf(part, mention.start, mention.end);
    const key = mention.concepts.join();
    if (seen.has(key)) continue;
    seen.add(key);
    const concepts = mention.concepts.map((concept) => vocabulary().concepts[concept]!);
    const isSoft = concepts.every((concept) => concept.isSoft);
    const isPlain = part.kind === 'indications' || part.kind === 'title';
    beyond.push({
      field: part.field,
      span,
      listing: words,
      record: record.indications!,
      certainty:
        isPlain && !concepts.some((one) => one.isGeneral || one.isSoft) ? 'sure' : 'review',
      ...(isSoft && { level: 'hint' }),
      fix: '',
    });
  }
  return beyond;
};

const isHealthFood = (record: CatalogRecord) =>
  /保健食品|蓝帽/.test(record.class ?? '') ||
  /^(?:国食健|卫食健|食健备)/.test(record.approvalNumber ?? '');

/** 初起同样适合, 也可用 */
const MAY =
  /^.{0,6}(?:同样|也|都|均|可以?|能|照样|放心)?(?:适合|适用|可用|能用|可服|能吃|可吃|使用|[可能](?:以)?(?:注射|打|输|喷|滴|涂|敷|贴))/;

/** Fewer letters than this may stand in a caution by chance. */
const QUOTE_MIN = 5;

type Facts = { names: readonly string[]; cautions: string; denied: readonly string[] };
const known = new WeakMap<CatalogRecord, Facts>();

function factsOf(record: CatalogRecord): Facts {
  let facts = known.get(record);
  if (!facts) {
    facts = { names: namesOf(record), cautions: cautionsOf(record), denied: deniedOf(record) };
    known.set(record, facts);
  }
  return facts;
}

const namesOf = (record: CatalogRecord): string[] =>
  [record.genericName, record.tradeName, record.brand, record.manufacturer, record.holder]
    .filter((name) => name !== undefined && name.length >= 2)
    .map((name) => normalOf(name!));

const cautionsOf = ({ contraindications, populations, adverseReactions, usage }: CatalogRecord) =>
  plainOf(
    normalOf([contraindications, populations, adverseReactions, usage].filter(Boolean).join('\n')),
  );

/** What the label says it is not for: 急性哮喘发作 of 不用于缓解急性哮喘发作. */
const deniedOf = ({ contraindications = '', populations = '', indications = '' }: CatalogRecord) =>
  [...normalOf([contraindications, populations, indications].join('\n')).matchAll(NOT_FOR)]
    .map(([, words]) => plainOf(words!))
    .filter((words) => words.length >= 4);

const NOT_FOR =
  /不(?:能|可|得|应|宜)?(?:适)?用(?:于|来)?(?:缓解|治疗|预防)?([^,，。；;、\n]{4,14}?)(?:的?(?:治疗|缓解|患者)|(?=[,，。；;、\n]|$))/g;

function isInName({ part, mention }: Claim, names: readonly string[]): boolean {
  const { text } = part.normal;
  return names.some((name) => {
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1))
      if (at <= mention.start && mention.end <= at + name.length) return true;
    return false;
  });
}
