import type { Listing } from '../listings/listing.ts';
import { foldNumbers } from '../listings/official-number.ts';
import { headedParts, headingsOf } from '../listings/sections.ts';
import { normalise } from '../text/normalise.ts';
import { companyCores } from './company.ts';
import type { CatalogRecord } from './record.ts';

/** What led to a record, surest first. */
export type MatchedBy = 'number' | 'barcode' | 'name' | 'title';

/** What the catalog has on a listing. */
export type RecordMatch = {
  /** Never empty, most likely first. Several: packs of one number, or records nothing tells apart. */
  records: readonly CatalogRecord[];
  by: MatchedBy;
  /** 0 to 1: how sure it is that one of `records` is what is sold. */
  confidence: number;
};

/** Keys a record is found by; a store keeps an index of each. */
export type RecordKeys = {
  numbers: string[];
  barcodes: string[];
  /** Generic and trade name. */
  names: string[];
  /** How these names begin (`headOf`): by them a title finds the names in it. */
  heads: string[];
};

/** One question to a store: records that have any of `keys` in this index. */
export type LookupStep = { by: MatchedBy; index: keyof RecordKeys; keys: string[] };

export function keysOfRecord(record: CatalogRecord): RecordKeys {
  const names = [record.genericName, record.tradeName].flatMap((name) => namesIn(name ?? ''));
  return {
    numbers: foldNumbers(record.approvalNumber ?? '').map(({ text }) => numberKey(text)),
    barcodes: barcodesIn(record.barcode ?? ''),
    names: [...new Set(names)],
    heads: [...new Set(names.map(headOf))],
  };
}

/**
 * What to ask a store for a listing, surest first; each step is worked out only when the one before found nothing.
 * A number in a field of its own counts before one in a text, where another product may be mentioned.
 */
export function* lookupSteps({ fields }: Listing): Generator<LookupStep> {
  const own = foldNumbers(fields.approvalNumber ?? '').map(({ text }) => numberKey(text));
  if (own.length > 0) yield { by: 'number', index: 'numbers', keys: own };
  const told = Object.values(fields).flatMap((text) => (text ? numbersIn(text) : []));
  const others = [...new Set(told)].filter((key) => !own.includes(key));
  if (others.length > 0) yield { by: 'number', index: 'numbers', keys: others };
  const barcodes = barcodesIn(fields.barcode ?? '');
  if (barcodes.length > 0) yield { by: 'barcode', index: 'barcodes', keys: barcodes };
  const names = namesIn(fields.genericName ?? headed(fields, 'genericName'));
  if (names.length > 0) yield { by: 'name', index: 'names', keys: names };
  const heads = headsIn(fields.title ?? '');
  if (heads.length > 0) yield { by: 'title', index: 'heads', keys: heads };
}

/**
 * What a store answered to a step, judged.
 * @returns `null` when none of the candidates is likely enough to be held against the listing
 */
export function judgeCandidates(
  listing: Listing,
  by: MatchedBy,
  candidates: readonly CatalogRecord[],
): RecordMatch | null {
  if (candidates.length === 0) return null;
  if (by === 'number' || by === 'barcode')
    return { records: byLikeness(listing, candidates), by, confidence: by === 'number' ? 1 : 0.95 };
  const told = tellingOf(listing);
  const numbers = foldNumbers(listing.fields.approvalNumber ?? '').map(({ text }) =>
    numberKey(text),
  );
  let best = CONFIDENCE_MIN;
  let records: CatalogRecord[] = [];
  for (const record of candidates) {
    // The catalog has this product under no number of the page: whatever has its name is another one.
    const isOther = numbers.length > 0 && record.approvalNumber !== undefined;
    const confidence = isOther ? 0 : likeness(told, record, by);
    if (confidence < best) continue;
    if (confidence > best) records = [];
    best = confidence;
    records.push(record);
  }
  if (records.length === 0) return null;
  const makers = new Set(records.map(({ manufacturer, brand }) => manufacturer ?? brand));
  // The same drug of several makers, and nothing on the page says whose.
  if (makers.size > 1 && best < BRANDED) return null;
  return { records: byLikeness(listing, records), by, confidence: best };
}

/** An official number as a key: capitals, half width, without spaces, label, 国药准字 and a trailing 号. */
export function numberKey(number: string): string {
  return normalise(number)
    .text.toUpperCase()
    .replace(/[\s.:：·_-]/g, '')
    .replace(/^国药准字/, '')
    .replace(/号$/, '');
}

const CONFIDENCE_MIN = 0.55;
/** Name and brand, or name and maker, are the record's. */
const BRANDED = 0.85;

/** Official numbers of drugs, devices and health foods inside a text, as keys. */
const NUMBER =
  /国药准字\s?[a-z]{1,2}\s?\d{8}|注册证号\s?[hzs]c?\d{8}|国药准字\s?[a-z]{2}\d{8}|[一-龥]{1,2}械(?:注[准进许]|备)\s?\d{8,12}|国食健[注字]\s?[gj]?\s?\d{8}|食健备[gj]?\d{12}|卫食健字\s?\(\d{4}\)\s?第?\d{4}/g;

function numbersIn(text: string): string[] {
  if (!/字|械|食健/.test(text) && !/准/.test(text)) return [];
  return [...normalise(text).text.matchAll(NUMBER)].map(([hit]) => numberKey(hit));
}

function barcodesIn(value: string): string[] {
  return normalise(value).text.match(/(?<!\d)\d{8,14}(?!\d)/g) ?? [];
}

/** Names as keys: several in one cell are several; a form in brackets is taken off as well. */
function namesIn(value: string): string[] {
  return normalise(value)
    .text.split(/[,;、，；/|\n]/)
    .map((name) => name.replace(/[\s()（）【】®™·]/g, ''))
    .filter((name) => name.length >= 2 && name.length <= 60);
}

const HEAD = 3;
const headOf = (name: string) => name.slice(0, HEAD);

/** Every beginning a name in this title could have. */
function headsIn(title: string): string[] {
  const plain = plainOf(title);
  const heads = new Set<string>();
  for (let i = 0; i + 2 <= plain.length && i < TITLE_MAX; i++) {
    heads.add(plain.slice(i, i + HEAD));
    heads.add(plain.slice(i, i + 2));
  }
  return [...heads];
}

const TITLE_MAX = 200;
const plainOf = (text: string) => normalise(text).text.replace(/[\s()（）【】®™·]/g, '');

function headed(fields: Listing['fields'], field: 'genericName'): string {
  const names = headingsOf(field);
  for (const text of [fields.leaflet, fields.description]) {
    if (!text) continue;
    const part = headedParts(text).find(({ name }) => names.includes(name));
    if (part) return part.text.split(/[\n。]/, 1)[0]!;
  }
  return '';
}

/** What tells one record from another on the page. */
type Telling = { title: string; whole: string; maker: string };

function tellingOf({ fields }: Listing): Telling {
  const title = plainOf(fields.title ?? '');
  const maker = plainOf(`${fields.manufacturer ?? ''}${fields.holder ?? ''}`);
  const whole = `${title}\n${plainOf(fields.brand ?? '')}\n${plainOf(fields.tradeName ?? '')}\n${maker}`;
  return { title, whole, maker };
}

function likeness(told: Telling, record: CatalogRecord, by: MatchedBy): number {
  const generic = plainOf(record.genericName ?? '');
  const at = generic ? told.title.indexOf(generic) : -1;
  const isNamed = by === 'name' || at !== -1 || isIn(record.tradeName, told.title);
  if (!isNamed) {
    // The form may be misnamed; without the brand too it is some other product.
    const stem = stemOf(generic);
    const isLikely = stem.length >= 2 && told.title.includes(stem) && isBranded(told, record);
    return isLikely ? 0.7 : 0;
  }
  if (isBranded(told, record) || isMade(told, record))
    return Math.min(0.97, BRANDED + 0.03 * Math.min(4, generic.length - 2));
  if (told.maker !== '') return 0.3;
  // Han letters in front of the name are somebody else's brand.
  const before = at > 0 ? told.title.slice(0, at).match(/[\u4e00-\u9fff]{2,}/) : null;
  return before && by === 'title' ? 0.4 : 0.6;
}

const isBranded = ({ whole }: Telling, { brand, tradeName }: CatalogRecord) =>
  isIn(brand, whole) || isIn(tradeName, whole);
const isMade = ({ whole }: Telling, { manufacturer, holder }: CatalogRecord) =>
  [manufacturer, holder].some((name) =>
    companyCores(name ?? '').some((core) => whole.includes(core)),
  );

function isIn(name: string | undefined, text: string): boolean {
  const plain = plainOf(name ?? '');
  return plain.length >= 2 && text.includes(plain);
}

const FORM =
  /(?:缓释|控释|肠溶|分散|咀嚼|泡腾|口腔|滴|软|硬|浓缩|口服)?(?:片|胶囊|颗粒|丸|散|糖浆|合剂|口服液|溶液|乳膏|软膏|凝胶|膏|贴|栓|滴眼液|喷雾剂|气雾剂|注射液|洗剂|搽剂|酊|粉|液|剂)$/;
const stemOf = (name: string) => name.replace(FORM, '');

/** Packs of one number: the one whose size stands in the title first. */
function byLikeness({ fields }: Listing, records: readonly CatalogRecord[]): CatalogRecord[] {
  if (records.length === 1) return [...records];
  const text = plainOf(`${fields.title ?? ''} ${fields.spec ?? ''}`);
  const score = ({ pack, strength, genericName, barcode }: CatalogRecord) =>
    [pack, strength, genericName].filter(
      (part) => part && text.includes(plainOf(part).split('/')[0]!),
    ).length + (barcode && fields.barcode?.includes(barcode) ? 2 : 0);
  return [...records].sort((a, b) => score(b) - score(a));
}
