import type { FieldKey, Listing } from '../../listings/listing.ts';
import { foldUnits } from '../pack.ts';
import type { CatalogRecord } from '../record.ts';
import type { Compare, Difference } from './contract.ts';

type Kind = 'rx' | 'otc' | 'device' | 'health-food' | 'food' | 'cosmetic' | 'disinfectant';
/** What a thing is sold as; `grade` a or b of OTC, 1 to 3 of a device, `null` where it is not told. */
type Class = { kind: Kind; grade: string | null };
type Mark = Class & { start: number; end: number };

const MARKS: readonly [RegExp, Kind][] = [
  [
    /(?:甲类|乙类|红标|绿标)?[([（]?(?:非处方药?|(?<![a-z])otc(?![a-z\d]))[\s(（·:：-]*(?:[甲乙]类?|红标|绿标|[甲乙](?=[)）]))?/g,
    'otc',
  ],
  // As a note of its own; 请凭处方购买处方药 talks of such drugs.
  [
    /(?<=^|[\s,，。；;!！【[])(?:处方药)?凭(?:医[生师])?处方(?:购买|销售|使用|下单)?(?=$|[\s,，。；;!！】\]])/g,
    'rx',
  ],
  [/(?<!非)处方药|(?<![a-z])rx(?![a-z\d-])/g, 'rx'],
  [/(?:(?:第?[一二三123]|[ⅰⅱⅲ]|i{1,3})类)?医疗器械(?:[(（]?第?[一二三ⅰⅱⅲ123]类)?/g, 'device'],
  [/保健食品|蓝帽子?/g, 'health-food'],
];
const FIELD_ONLY: readonly [RegExp, Kind][] = [
  [/(?:第?[一二三123]|[ⅰⅱⅲ]|i{1,3})类(?:器械)?|器械/g, 'device'],
  [/普通食品|(?<!保健|特膳|特殊)食品/g, 'food'],
  [/化妆品/g, 'cosmetic'],
  [/消毒(?:用品|产品|剂)/g, 'disinfectant'],
];
/** The mark is talked about, not put on the goods: 处方药须凭处方, 不是保健食品, 保健食品不是药物. */
const TALK_AFTER =
  /^(?:须|需|应|要|请|凭|和|与|及|、|或|的(?:购买|销售)|购买|销售|管理|经营|网络|必须|一定|登记|审方|不(?:是|能|得|可)|生产|许可|备案|(?:药品?)?专[区柜场]|说明书|类药品|药品[请需的和与]|注册|行业|公司|企业|有限|科技|店|类目|展示|信息|专营)/;
const TALK_BEFORE =
  /(?:不是|并非|非|而非|不属于?|不同于|代替|其他|其它|与|和|及|、|如|若|对于|凡|阅读|查看|购买|销售|选购|所有|有的|部分)\s?$/;
const COPY: readonly FieldKey[] = ['title', 'subtitle', 'sellingPoints', 'description'];

/**
 * What the page says the goods are (prescription, OTC 甲 or 乙, device and its class, health food): field, marks in
 * title and text. Sentences about prescription drugs in general are no marks.
 */
export const classOf: Compare = ({ listing, record }) => {
  const own = ownClass(record);
  if (!own) return null;
  const wrong: Difference[] = [];
  let isSaid = false;
  for (const { field, text, marks } of marksOf(listing)) {
    for (const { start, end, ...mark } of marks) {
      isSaid = true;
      if (isSameClass(own, mark) || wrong.some((one) => one.field === field)) continue;
      wrong.push({
        field,
        span: { start, end },
        listing: text.slice(start, end),
        record: record.class!,
        certainty: 'sure',
      });
    }
  }
  return isSaid ? wrong : null;
};

const known = new WeakMap<CatalogRecord, Class | null>();

function ownClass(record: CatalogRecord): Class | null {
  let own = known.get(record);
  if (own === undefined) {
    own = recordClass(record.class ?? '');
    known.set(record, own);
  }
  return own;
}

function isSameClass(a: Class, b: Class): boolean {
  return a.kind === b.kind && (a.grade === null || b.grade === null || a.grade === b.grade);
}

/** @returns `null` for no class we know, and for two at once (双跨) */
function recordClass(text: string): Class | null {
  const marks = marksIn(text, true);
  const [first] = marks;
  if (!first || marks.some(({ kind }) => kind !== first.kind) || /双跨/.test(text)) return null;
  return { kind: first.kind, grade: marks.find(({ grade }) => grade !== null)?.grade ?? null };
}

function marksOf({ fields }: Listing): { field: FieldKey; text: string; marks: Mark[] }[] {
  const own = fields.productClass;
  const found = own
    ? [{ field: 'productClass' as FieldKey, text: own, marks: marksIn(own, true) }]
    : [];
  for (const field of COPY) {
    const text = fields[field];
    if (!text || !/处方|otc|rx|器械|保健食品|蓝帽|ｏｔｃ/i.test(text)) continue;
    found.push({ field, text, marks: marksIn(text, false) });
  }
  return found;
}

function marksIn(source: string, isField: boolean): Mark[] {
  const text = foldUnits(source).toLowerCase();
  if (text.length !== source.length) return [];
  const marks: Mark[] = [];
  for (const [pattern, kind] of isField ? [...MARKS, ...FIELD_ONLY] : MARKS) {
    for (const hit of text.matchAll(pattern)) {
      const [start, end] = [hit.index, hit.index + hit[0].length];
      if (marks.some((one) => one.start < end && start < one.end)) continue;
      const before = text.slice(Math.max(0, start - 6), start);
      if (!isField && (TALK_AFTER.test(text.slice(end, end + 6)) || TALK_BEFORE.test(before)))
        continue;
      marks.push({ kind, grade: gradeOf(hit[0], kind), start, end });
    }
  }
  return marks.sort((a, b) => a.start - b.start);
}

function gradeOf(text: string, kind: Kind): string | null {
  if (kind === 'otc') return /[甲红]/.test(text) ? 'a' : /[乙绿]/.test(text) ? 'b' : null;
  if (kind !== 'device') return null;
  if (/三|ⅲ|iii|3/.test(text)) return '3';
  if (/二|ⅱ|ii|2/.test(text)) return '2';
  return /一|ⅰ|i|1/.test(text) ? '1' : null;
}
