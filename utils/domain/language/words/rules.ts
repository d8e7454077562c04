import type { Locale, Sentence } from '../translate.ts';

/** Words of findings that belong to no single rule. */
export const ruleWords = {
  unverified: { zh: '待核对 ', en: 'To be verified: ' },
  fromField: { zh: '改法取自本页“{field}”', en: 'Words from "{field}" of this page' },
} as const satisfies Record<string, Sentence>;

/** What people call the fields of a listing. */
export const fieldNames: Record<string, Sentence> = {
  title: { zh: '标题', en: 'title' },
  subtitle: { zh: '短标题', en: 'subtitle' },
  sellingPoints: { zh: '商品卖点', en: 'selling points' },
  description: { zh: '商品描述', en: 'description' },
  leaflet: { zh: '说明书', en: 'leaflet' },
  approvalNumber: { zh: '批准文号', en: 'approval number' },
  genericName: { zh: '通用名', en: 'generic name' },
  tradeName: { zh: '商品名', en: 'trade name' },
  brand: { zh: '品牌', en: 'brand' },
  productClass: { zh: '药品类别', en: 'product class' },
  form: { zh: '剂型', en: 'dosage form' },
  spec: { zh: '规格', en: 'specification' },
  manufacturer: { zh: '生产企业', en: 'manufacturer' },
  holder: { zh: '上市许可持有人', en: 'authorisation holder' },
  ingredients: { zh: '成份', en: 'ingredients' },
  appearance: { zh: '性状', en: 'appearance' },
  indications: { zh: '适应症', en: 'indications' },
  usage: { zh: '用法用量', en: 'dosage' },
  contraindications: { zh: '禁忌', en: 'contraindications' },
  adverseReactions: { zh: '不良反应', en: 'adverse reactions' },
  precautions: { zh: '注意事项', en: 'precautions' },
  interactions: { zh: '药物相互作用', en: 'interactions' },
  storage: { zh: '贮藏', en: 'storage' },
  shelfLife: { zh: '有效期', en: 'shelf life' },
  standard: { zh: '执行标准', en: 'standard' },
  origin: { zh: '产地', en: 'origin' },
  barcode: { zh: '条码', en: 'barcode' },
  price: { zh: '价格', en: 'price' },
  category: { zh: '类目', en: 'category' },
  suitable: { zh: '适宜人群', en: 'suitable for' },
  unsuitable: { zh: '不适宜人群', en: 'not suitable for' },
  promotion: { zh: '促销文案', en: 'promotion' },
  message: { zh: '消息', en: 'message' },
};

/** Name of a field; a field only the page knows keeps the page's own label. */
export function fieldName(field: string, locale: Locale): string {
  const known = Object.hasOwn(fieldNames, field) ? fieldNames[field] : undefined;
  if (known) return known[locale === 'en' ? 'en' : 'zh'];
  return field.replace(/^other:/, '');
}
