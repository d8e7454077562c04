import type { FIELD_KEYS } from '../../listings/listing.ts';
import type { Sentence } from '../translate.ts';

/** What people call the fields of a listing. */
export const fieldWords: Record<`field.${(typeof FIELD_KEYS)[number]}`, Sentence> = {
  'field.title': { zh: '标题', en: 'title' },
  'field.subtitle': { zh: '副标题', en: 'subtitle' },
  'field.sellingPoints': { zh: '卖点', en: 'selling points' },
  'field.description': { zh: '详情', en: 'description' },
  'field.leaflet': { zh: '说明书', en: 'leaflet' },
  'field.approvalNumber': { zh: '批准文号', en: 'approval number' },
  'field.genericName': { zh: '通用名', en: 'generic name' },
  'field.tradeName': { zh: '商品名', en: 'trade name' },
  'field.brand': { zh: '品牌', en: 'brand' },
  'field.productClass': { zh: '商品类别', en: 'product class' },
  'field.form': { zh: '剂型', en: 'dosage form' },
  'field.spec': { zh: '规格', en: 'specification' },
  'field.manufacturer': { zh: '生产企业', en: 'manufacturer' },
  'field.holder': { zh: '上市许可持有人', en: 'authorisation holder' },
  'field.ingredients': { zh: '成分', en: 'ingredients' },
  'field.appearance': { zh: '性状', en: 'appearance' },
  'field.indications': { zh: '适应症', en: 'indications' },
  'field.usage': { zh: '用法用量', en: 'dosage' },
  'field.contraindications': { zh: '禁忌', en: 'contraindications' },
  'field.adverseReactions': { zh: '不良反应', en: 'adverse reactions' },
  'field.precautions': { zh: '注意事项', en: 'precautions' },
  'field.interactions': { zh: '药物相互作用', en: 'interactions' },
  'field.storage': { zh: '贮藏', en: 'storage' },
  'field.shelfLife': { zh: '有效期', en: 'shelf life' },
  'field.standard': { zh: '执行标准', en: 'standard' },
  'field.origin': { zh: '产地', en: 'origin' },
  'field.barcode': { zh: '条形码', en: 'barcode' },
  'field.price': { zh: '价格', en: 'price' },
  'field.category': { zh: '类目', en: 'category' },
  'field.suitable': { zh: '适用人群', en: 'suitable for' },
  'field.unsuitable': { zh: '不适用人群', en: 'not suitable for' },
  'field.promotion': { zh: '促销信息', en: 'promotion' },
};

/** `title` → 标题; a label of the page (`other:赠品`) stays as the page has it. */
export function fieldName(field: string, language: 'zh' | 'en'): string {
  const key = `field.${field}`;
  if (Object.hasOwn(fieldWords, key)) return fieldWords[key as keyof typeof fieldWords][language];
  return field.replace(/^other:/, '');
}
