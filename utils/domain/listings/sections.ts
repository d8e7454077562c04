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

/** Opens 【禁忌】 or, at a line's start, 禁忌： */
const HEAD = /【\s*([一-龥与]{2,10})\s*】|(?:^|\n)\s*([一-龥与]{2,10})\s*[:：]/g;

/**
 * Looks for the matter of a field inside description or leaflet, where it stands under its heading.
 * @returns its words, or `null` when there is no such heading or nothing follows it
 */
export function findSection(listing: Listing, field: FieldKey): string | null {
  const wanted = HEADINGS[field];
  if (!wanted) return null;
  for (const source of ['leaflet', 'description'] as const) {
    const text = listing.fields[source];
    if (!text) continue;
    const heads = [...text.matchAll(HEAD)];
    for (const [i, head] of heads.entries()) {
      if (!wanted.includes(head[1] ?? head[2] ?? '')) continue;
      const words = text.slice(head.index + head[0].length, heads[i + 1]?.index).trim();
      if (words !== '') return words;
    }
  }
  return null;
}
