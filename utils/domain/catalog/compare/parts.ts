import type { FieldKey, Listing } from '../../listings/listing.ts';
import type { Span } from '../../rules/finding.ts';
import { type Normalised, normalise, toSource } from '../../text/normalise.ts';

/** What a stretch of a listing is about: `free` is the shop's own words, `side` what the drug may do or must not meet. */
export type PartKind =
  | 'title'
  | 'free'
  | 'indications'
  | 'usage'
  | 'contraindications'
  | 'precautions'
  | 'suitable'
  | 'unsuitable'
  | 'side';

/** A stretch of a listing under one heading, or a field of its own. */
export type Part = {
  field: FieldKey;
  kind: PartKind;
  /** Offset of the stretch in the source of `field`. */
  base: number;
  normal: Normalised;
  clauses: readonly Clause[];
};

/** What stands between two commas; offsets in the normalised text of its part. */
export type Clause = Span & {
  text: string;
  /** Number of its sentence. */
  sentence: number;
};

const FIELDS: readonly [FieldKey, PartKind][] = [
  ['title', 'title'],
  ['subtitle', 'title'],
  ['sellingPoints', 'free'],
  ['promotion', 'free'],
  ['indications', 'indications'],
  ['usage', 'usage'],
  ['contraindications', 'contraindications'],
  ['precautions', 'precautions'],
  ['suitable', 'suitable'],
  ['unsuitable', 'unsuitable'],
  ['leaflet', 'free'],
  ['description', 'free'],
];

const KINDS: readonly [PartKind, RegExp][] = [
  ['unsuitable', /^不适[宜用合]人群$|^禁[忌用]人群$|^慎用人群$/],
  ['suitable', /^适[宜用合]人群$|^使用人群$/],
  [
    'indications',
    /^适应[症证]$|^功能与?主治$|^主治(?:功能)?$|^作用与?用途$|^适用范围$|^保健(?:功能|作用)$|^功效(?:作用)?$|^用途$|^产品功能$|^预期用途$|^适用(?:症状|病症|症)$|^功能$|^作用类别$/,
  ],
  [
    'usage',
    /^用法与?(?:用量)?$|^用量$|^(?:使用|服用|食用)方法(?:及(?:食|使)?用量)?$|^食用量$|^服法$|^怎么(?:吃|用)$|^推荐用量$/,
  ],
  ['contraindications', /^(?:使用)?禁忌[症证]?$|^禁用$/],
  [
    'precautions',
    /^注意(?:事项)?$|^(?:温馨|药师)?提[示醒]$|^警示语?$|^警告$|^注意与警告$|^孕妇及哺乳期妇女用药$|^儿童用药$|^老年用药$|^特殊人群用药?$/,
  ],
  [
    'side',
    /^不良反应$|^副作用$|^(?:药物)?相互作用$|^药物过量$|^药理(?:毒理|作用)?$|^药代动力学$|^毒理研究$|^临床试验$/,
  ],
];
/** Headings after which only their own sentence is theirs: what follows is the shop's words again. */
const SHORT =
  /^(?:批准文号|注册证编?号|备案号|有效期|保质期|贮藏|储藏|贮存|规格|包装|包装规格|生产企业|生产厂家|生产商|上市许可持有人|持有人|通用名称?|药品名称|产品名称|商品名称?|品牌|产地|性状|成份|成分|主要成份|主要成分|执行标准|条形码|剂型|类别)$/;

/** What a heading in brackets begins with, or one with a colon ends with. */
const HEAD_SIGN = /[【[［:：]/g;
const BRACKETED = /[【[［]\s*([^】\]］\s]{2,14}?)\s*[】\]］]\s*[:：]?/y;
/** Where a sentence begins, before a colon. */
const BEFORE_COLON = /(?<=^|[\n。；;!！\s])([一-龥]{2,10})\s*$/;

/** Headings of a text, in order. */
function* headsOf(text: string): Generator<Span & { name: string; isBracketed: boolean }> {
  let from = 0;
  for (const { index } of text.matchAll(HEAD_SIGN)) {
    if (index < from) continue;
    if (/[:：]/.test(text.charAt(index))) {
      const begin = Math.max(from, index - 14);
      const hit = BEFORE_COLON.exec(text.slice(begin, index));
      if (!hit) continue;
      from = index + 1;
      yield { name: hit[1]!, start: begin + hit.index, end: from, isBracketed: false };
      continue;
    }
    BRACKETED.lastIndex = index;
    const hit = BRACKETED.exec(text);
    if (!hit) continue;
    from = BRACKETED.lastIndex;
    yield { name: hit[1]!.replace(/\s/g, ''), start: index, end: from, isBracketed: true };
  }
}

const read = new WeakMap<Listing, readonly Part[]>();

/** Everything a listing says, in stretches; read once for all aspects and records. */
export function partsOf(listing: Listing): readonly Part[] {
  let parts = read.get(listing);
  if (!parts) {
    parts = FIELDS.flatMap(([field, kind]) => {
      const text = listing.fields[field];
      if (!text?.trim()) return [];
      return field === 'title' || field === 'subtitle'
        ? [partOf(field, kind, text, 0)]
        : headed(field, kind, text);
    });
    read.set(listing, parts);
  }
  return parts;
}

function headed(field: FieldKey, own: PartKind, text: string): Part[] {
  const parts: Part[] = [];
  let [start, kind] = [0, own];
  const close = (end: number) => {
    if (text.slice(start, end).trim())
      parts.push(partOf(field, kind, text.slice(start, end), start));
  };
  for (const head of headsOf(text)) {
    const next = SHORT.test(head.name) ? 'free' : kindOf(head.name);
    if (next === null && !head.isBracketed) continue;
    close(head.start);
    [start, kind] = [head.end, next ?? 'side'];
  }
  close(text.length);
  return parts;
}

const kindOf = (name: string): PartKind | null =>
  KINDS.find(([, names]) => names.test(name))?.[0] ?? null;

function partOf(field: FieldKey, kind: PartKind, text: string, base: number): Part {
  const normal = normalise(text);
  return { field, kind, base, normal, clauses: clausesOf(normal.text) };
}

/** 1 ends a clause, 2 a sentence too, 3 is the dot. */
const ENDS = new Uint8Array(0x10000);
for (const sign of ',， ') ENDS[sign.charCodeAt(0)] = 1;
for (const sign of '。；;!！?？\n<>|') ENDS[sign.charCodeAt(0)] = 2;
ENDS[0x2e] = 3;

/** Clauses of a text as `normalise` leaves it; blanks part them too. */
export function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let sentence = 0;
  for (let i = 0; i <= text.length; i++) {
    let end = i === text.length ? 2 : ENDS[text.charCodeAt(i)]!;
    // The dot of 0.3g is none.
    if (end === 3) end = /\d/.test(text.charAt(i + 1)) ? 0 : 2;
    if (end === 0) continue;
    if (i > start) clauses.push({ start, end: i, text: text.slice(start, i), sentence });
    start = i + 1;
    if (end === 2) sentence++;
  }
  return clauses;
}

/** A stretch of a part in the source of its field, with its words as written. */
export function placeOf(part: Part, start: number, end: number): { span: Span; words: string } {
  const inPart = toSource(part.normal, start, end);
  const words = part.normal.source.slice(inPart.start, inPart.end);
  return { span: { start: part.base + inPart.start, end: part.base + inPart.end }, words };
}

/** Text of a record as `normalise` leaves it, kept: records are compared again and again. */
export function normalOf(text: string): string {
  let normal = normals.get(text);
  if (normal === undefined) {
    if (normals.size > KEPT_MAX) normals.clear();
    normal = normalise(text).text;
    normals.set(text, normal);
  }
  return normal;
}
const normals = new Map<string, string>();
const KEPT_MAX = 5000;
