import type { FieldKey } from '../domain/listings/listing.ts';

/**
 * What seller back-ends and leaflets call each canonical field. Compared without spaces, colons,
 * asterisks and brackets at the end; a definition may add its own words.
 */
export const LABELS: Partial<Record<FieldKey, string[]>> = {
  title: [
    '商品标题',
    '标题',
    '商品名称',
    '宝贝标题',
    '产品标题',
    'Title',
    'Product name',
    'Product title',
    'Item name',
  ],
  subtitle: [
    '导购短标题',
    '短标题',
    '副标题',
    '商品短标题',
    '商品副标题',
    'Subtitle',
    'Short title',
  ],
  sellingPoints: [
    '商品卖点',
    '卖点',
    '商品简介',
    '推荐语',
    '商品卖点描述',
    'Selling points',
    'Bullet points',
    'Highlights',
  ],
  description: [
    '商品详情',
    '商品描述',
    '详情',
    '图文详情',
    '宝贝描述',
    '商品介绍',
    '电脑端描述',
    '手机端描述',
    'Description',
    'Product description',
  ],
  leaflet: ['说明书', '药品说明书', '产品说明书', '使用说明书', 'Leaflet', 'Package insert'],
  approvalNumber: [
    '批准文号',
    '国药准字',
    '药品批准文号',
    '批准文号/注册证号',
    '注册证编号',
    '注册证号',
    '医疗器械注册证编号',
    '医疗器械注册证号',
    '备案号',
    '备案编号',
    '备案凭证编号',
    '医疗器械备案号',
    '产品注册号',
    '保健食品批准文号',
    '卫消证字',
    '批准文号(国药准字)',
    'Approval number',
    'Registration number',
  ],
  genericName: [
    '药品通用名',
    '药品通用名称',
    '通用名',
    '通用名称',
    '药品名称',
    '产品名称',
    '产品通用名',
    'Generic name',
  ],
  tradeName: ['药品商品名', '商品名', '药品商品名称', '产品商品名', 'Trade name'],
  brand: ['品牌', '商标', '品牌名称', 'Brand'],
  productClass: [
    '药品类别',
    '药品类型',
    '药品分类',
    '处方类型',
    '处方分类',
    '是否处方药',
    'OTC类型',
    '商品类型',
    '产品类型',
    '器械分类',
    '管理类别',
    'Product class',
    'Drug type',
  ],
  form: ['剂型', '药品剂型', '产品剂型', 'Dosage form'],
  spec: [
    '规格',
    '药品规格',
    '产品规格',
    '规格型号',
    '规格/型号',
    '包装规格',
    '商品规格',
    '型号规格',
    'Specification',
    'Strength',
    'Pack size',
  ],
  manufacturer: [
    '生产企业',
    '生产厂家',
    '生产厂商',
    '厂家',
    '生产单位',
    '生产企业名称',
    '制造商',
    '生产商',
    'Manufacturer',
  ],
  holder: [
    '上市许可持有人',
    '药品上市许可持有人',
    '注册人',
    '备案人',
    '注册人/备案人',
    '持有人',
    'Marketing authorisation holder',
    'Holder',
  ],
  ingredients: [
    '成份',
    '成分',
    '主要成份',
    '主要成分',
    '药品成份',
    '配料',
    '配料表',
    '原料',
    'Ingredients',
  ],
  appearance: ['性状', '产品性状', 'Appearance'],
  indications: [
    '适应症',
    '适应证',
    '功能主治',
    '功能与主治',
    '主治功能',
    '适应症/功能主治',
    '功能主治/适应症',
    '适用范围',
    '预期用途',
    '保健功能',
    'Indications',
    'Intended use',
  ],
  usage: [
    '用法用量',
    '用法与用量',
    '服用方法',
    '使用方法',
    '食用方法',
    '食用方法及食用量',
    '食用量及食用方法',
    'Dosage',
    'Directions',
    'Usage',
  ],
  contraindications: ['禁忌', '禁忌症', '禁忌证', '用药禁忌', 'Contraindications'],
  adverseReactions: ['不良反应', '副作用', 'Adverse reactions', 'Side effects'],
  precautions: ['注意事项', '警示语', '警告', '使用注意事项', 'Precautions', 'Warnings'],
  interactions: ['药物相互作用', '相互作用', 'Interactions'],
  storage: [
    '贮藏',
    '贮存',
    '贮藏条件',
    '储藏',
    '储存条件',
    '储藏方法',
    '贮藏方法',
    '存储条件',
    '保存条件',
    'Storage',
  ],
  shelfLife: ['有效期', '保质期', '药品有效期', '有效期(月)', 'Shelf life'],
  standard: ['执行标准', '产品标准号', '产品标准', '质量标准', 'Standard'],
  origin: ['产地', '原产地', '原产国', 'Origin', 'Country of origin'],
  barcode: ['条形码', '商品条码', '条码', '69码', '国际条码', 'Barcode', 'GTIN', 'EAN'],
  price: ['价格', '售价', '销售价', '商品价格', '一口价', '单价', '价格(元)', 'Price'],
  category: ['商品类目', '类目', '商品分类', '分类', '所属分类', '平台类目', 'Category'],
  suitable: ['适宜人群', '适用人群', 'Suitable for'],
  unsuitable: ['不适宜人群', '不适用人群', '禁用人群', 'Not suitable for'],
  promotion: ['促销语', '促销信息', '活动文案', '营销语', '广告语', '广告词', 'Promotion'],
};

/**
 * A label as it is compared: no spaces, no asterisk or colon around it, no 必填 or 选填 after it,
 * full-width signs made half-width, lower case.
 */
export function plainLabel(text: string): string {
  return text
    .replace(/[\s\u200b\ufeff]+/g, '')
    .replaceAll('（', '(')
    .replaceAll('）', ')')
    .replace(/^[*＊•【[]{1,4}|[*＊：:？?】\]]{1,4}$/g, '')
    .replace(/\((?:必填|选填|可选|required|optional)\)$/i, '')
    .replace(/^[*＊]{1,3}|[*＊：:]{1,3}$/g, '')
    .toLowerCase();
}

const SHARED = tableOf(LABELS);

/**
 * The canonical key of a page's own label.
 * @param own words a definition adds; they win over the shared table
 * @returns `other:<label>` for a label nobody knows
 */
export function fieldKeyOf(label: string, own?: Partial<Record<FieldKey, string[]>>): FieldKey {
  const plain = plainLabel(label);
  return (own && tableOf(own).get(plain)) ?? SHARED.get(plain) ?? `other:${label.trim()}`;
}

/** Every known label in its compared form, with its key. */
export function knownLabels(own?: Partial<Record<FieldKey, string[]>>): Map<string, FieldKey> {
  return own ? new Map([...SHARED, ...tableOf(own)]) : SHARED;
}

function tableOf(labels: Partial<Record<FieldKey, string[]>>): Map<string, FieldKey> {
  const table = new Map<string, FieldKey>();
  for (const [key, words] of Object.entries(labels))
    for (const word of words ?? []) table.set(plainLabel(word), key as FieldKey);
  return table;
}
