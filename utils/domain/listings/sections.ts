import type { FieldKey, Listing } from './listing.ts';

/** Headings of a leaflet that open the same matter as a field. */
const HEADINGS: Partial<Record<FieldKey, readonly string[]>> = {
  genericName: ['通用名称', '通用名', '药品名称', '产品名称'],
  ingredients: ['成份', '成分', '主要成份', '主要成分', '配料', '配料表'],
  appearance: ['性状'],
  indications: ['适应症', '适应证', '功能主治', '功能与主治', '作用与用途', '适用范围', '保健功能'],
  usage: ['用法用量', '用法与用量', '食用方法', '食用方法及食用量', '使用方法'],
  adverseReactions: ['不良反应'],
  contraindications: ['禁忌', '禁忌症'],
  precautions: ['注意事项'],
  interactions: ['药物相互作用'],
  storage: ['贮藏', '储藏', '贮存', '贮存方法', '贮藏方法'],
  shelfLife: ['有效期', '保质期'],
  spec: ['规格', '包装', '包装规格'],
  standard: ['执行标准', '产品标准号'],
  approvalNumber: ['批准文号', '注册证编号', '备案号', '注册证号'],
  manufacturer: ['生产企业', '生产厂家', '生产商'],
  holder: ['上市许可持有人', '持有人'],
  origin: ['产地'],
  suitable: ['适宜人群'],
  unsuitable: ['不适宜人群'],
};

/** Opens 【禁忌】 or, at a line's start, 禁忌： Tried only where one can begin. */
const HEAD = /【\s*([一-龥与]{2,10})\s*】|\n?\s*([一-龥与]{2,10})\s*[:：]/y;

/** Matter of a field that stands under its heading in description or leaflet; `null`: not there or empty. */
export type Sections = (field: FieldKey) => string | null;

/** Reads the headings of description and leaflet when first asked. */
export function createSections(listing: Listing): Sections {
  let known: Map<string, string> | null = null;
  return (field) => {
    const wanted = HEADINGS[field];
    if (!wanted) return null;
    known ??= readSections(listing);
    for (const heading of wanted) {
      const words = known.get(heading);
      if (words) return words;
    }
    return null;
  };
}

function readSections({ fields }: Listing): Map<string, string> {
  const found = new Map<string, string>();
  for (const text of [fields.leaflet, fields.description]) {
    if (!text) continue;
    const heads = headsOf(text);
    for (let i = 0; i < heads.length; i++) {
      const { name, end } = heads[i]!;
      if (found.has(name)) continue;
      const words = text.slice(end, heads[i + 1]?.start).trim();
      if (words !== '') found.set(name, words);
    }
  }
  return found;
}

/** Names of the headings that open the matter of a field; empty when it has none. */
export const headingsOf = (field: FieldKey): readonly string[] => HEADINGS[field] ?? [];

/** What stands under each heading of a text, in order, with its place in the text. Parts that are empty are left out. */
export function headedParts(text: string): { name: string; text: string; start: number }[] {
  const heads = headsOf(text);
  return heads.flatMap(({ name, end }, i) => {
    const part = text.slice(end, heads[i + 1]?.start);
    const words = part.trim();
    return words === '' ? [] : [{ name, text: words, start: end + part.indexOf(words) }];
  });
}

/** Headings of a text, in order. Long texts are asked on every pause in typing, so most letters are passed over. */
function headsOf(text: string): { name: string; start: number; end: number }[] {
  const heads: { name: string; start: number; end: number }[] = [];
  let [bracket, line] = [-2, -2];
  for (let at = 0; at !== -1; ) {
    HEAD.lastIndex = at;
    const head = HEAD.exec(text);
    const next = head ? HEAD.lastIndex : at + 1;
    if (head) heads.push({ name: head[1] ?? head[2] ?? '', start: at, end: next });
    // Each sign is looked for again only when the last one found lies behind.
    if (bracket !== -1 && bracket < next) bracket = text.indexOf('【', next);
    if (line !== -1 && line < next) line = text.indexOf('\n', next);
    at = bracket === -1 ? line : line === -1 ? bracket : Math.min(bracket, line);
  }
  return heads;
}
