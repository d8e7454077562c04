import { normalise } from '../text/normalise.ts';
import { RECORD_KEYS, type RecordKey } from './record.ts';

/** What a column was taken for. */
export type MappedColumn = {
  /** As the file has it. */
  title: string;
  /** `null`: nothing a record holds. */
  key: RecordKey | null;
  /** 1: the name is known; 0.7: a known name is part of it; 0: not taken. */
  confidence: number;
};

/** Of which a record can have several columns; their texts are put together. */
export const JOINED_KEYS: readonly RecordKey[] = ['indications', 'usage', 'populations'];

/**
 * Finds out what the columns of a company's drug list hold. Of two columns for one key the better name is taken and
 * the other left alone, but for texts that are put together (注意事项, 孕妇及哺乳期妇女用药, 儿童用药).
 * @param titles as they stand in the file, `''` for none
 * @returns one entry a column
 */
export function mapRecordColumns(titles: readonly string[]): MappedColumn[] {
  const columns = titles.map((title) => ({ title, ...recogniseTitle(title) }));
  for (const key of RECORD_KEYS) {
    if (JOINED_KEYS.includes(key)) continue;
    const rivals = columns.filter((column) => column.key === key);
    const best = rivals.reduce<(typeof rivals)[number] | null>(
      (top, one) => (top && top.rank <= one.rank ? top : one),
      null,
    );
    for (const rival of rivals)
      if (rival !== best) Object.assign(rival, { key: null, confidence: 0 });
  }
  return columns.map(({ title, key, confidence }) => ({ title, key, confidence }));
}

/** Whether a cell is the name of a column of a drug list. */
export const isRecordTitle = (cell: string): boolean => recogniseTitle(cell).key !== null;

/** Names by key, the most telling first. */
const TITLES: Record<RecordKey, string> = {
  approvalNumber:
    '批准文号 国药准字 药品批准文号 国药准字号 批准文号/注册证号 批准文号/备案号 批文号 批文 准字号 注册证号 医疗器械注册证号 注册证编号 医疗器械注册证编号 产品注册证号 注册号 备案号 备案凭证号 备案凭证编号 保健食品批准文号 健字号 文号 approvalnumber approvalno licensenumber registrationnumber registrationno',
  genericName:
    '通用名 通用名称 药品通用名 药品通用名称 中文通用名 药品名称 药名 产品名称 器械名称 品名 商品名称 名称 产品名 药品名 genericname drugname productname name',
  tradeName: '商品名 药品商品名 别名 俗名 tradename brandnameofdrug',
  brand: '品牌 商标 品牌名称 品牌名 注册商标 brand trademark',
  form: '剂型 药品剂型 剂型名称 产品剂型 dosageform form',
  strength:
    '含量 药品规格 制剂规格 规格 规格型号 型号规格 型号 产品规格 商品规格 strength spec specification',
  pack: '包装规格 包装 包装数量 转换比 包装转换比 装量 最小包装 销售包装 包装单位规格 pack packsize packaging package',
  manufacturer:
    '生产企业 生产厂家 生产厂商 生产企业名称 生产单位 生产商 厂家 厂商 厂家名称 制造商 生产者 受托生产企业 manufacturer producer maker',
  holder:
    '上市许可持有人 药品上市许可持有人 持有人 上市许可持有人名称 mah 注册人 备案人 注册人名称 注册人/备案人 holder marketingauthorisationholder marketingauthorizationholder licenceholder licenseholder',
  class:
    '类别 处方分类 药品类别 药品分类 分类 处方类别 处方类型 药品类型 是否处方药 处方药/非处方药 otc otc类别 otc分类 是否otc 产品类别 管理类别 class category type rx/otc rxotc',
  indications:
    '适应症 适应证 功能主治 功能与主治 适应症/功能主治 功能主治/适应症 主治功能 主治 适用范围 预期用途 保健功能 作用与用途 功效 indications indication intendeduse',
  usage:
    '用法用量 用法与用量 用法 用量 服用方法 使用方法 食用方法 食用量及食用方法 食用方法及食用量 usage dosage directions administration',
  contraindications: '禁忌 禁忌症 禁忌证 contraindications contraindication',
  populations:
    '注意事项 特殊人群 特殊人群用药 不适宜人群 孕妇及哺乳期妇女用药 孕妇用药 妊娠期用药 哺乳期用药 儿童用药 老年用药 老年人用药 老年患者用药 警示语 precautions cautions warnings specialpopulations',
  adverseReactions: '不良反应 副作用 adversereactions sideeffects',
  storage:
    '贮藏 贮存 储藏 储存 贮藏条件 贮存条件 储存条件 储藏条件 贮藏方法 贮存方法 储存方法 保存条件 存储条件 storage storageconditions',
  shelfLife:
    '有效期 保质期 效期 有效期限 有效期/保质期 有效期(月) 保质期限 使用期限 shelflife validity',
  minimumPrice:
    '最低售价 最低价 最低零售价 控价 控销价 最低控价 限价 最低限价 维价 底价 红线价 最低销售价 minimumprice minprice floorprice map',
  barcode:
    '条形码 条码 69码 六九码 商品条码 商品条形码 国际条码 产品条码 barcode ean ean13 upc gtin',
};

type Recognised = Omit<MappedColumn, 'title'> & { /** Smaller is better. */ rank: number };

const KNOWN = new Map<string, { key: RecordKey; rank: number }>();
for (const key of RECORD_KEYS)
  for (const [rank, name] of TITLES[key].split(' ').entries())
    if (!KNOWN.has(name)) KNOWN.set(name, { key, rank });

/** Names that are telling also as part of a longer one (药品批准文号（必填项）, 建议最低售价); longest first. */
const PARTS = [...KNOWN]
  .filter(([name]) => /[一-龥]{3}|控价|限价|剂型|品牌|禁忌|贮藏|厂家/.test(name))
  .sort(([a], [b]) => b.length - a.length);
const PART_RANK = 100;
/** Columns that only sound like one of ours. */
const NOT_OURS =
  /图片|照片|链接|网址|扫描|附件|有效期至|到期|失效|截止|日期|时间|编码$|代码|库存|数量$|编号$|电话|地址|许可证|状态|id$|近效期|件装|批号/;

function recogniseTitle(title: string): Recognised {
  const whole = plainTitle(title);
  for (const name of new Set([whole, whole.replace(/\([^)]*\)/g, ''), withoutRemark(whole)])) {
    const known = name === '' ? undefined : KNOWN.get(name);
    if (known) return { ...known, confidence: 1 };
  }
  const bare = whole.replace(/\([^)]*\)/g, '');
  // Figures are a value's: 国药准字H20991234 is no name of a column.
  if (bare.length > 16 || /\d{3}/.test(bare) || NOT_OURS.test(bare)) return NOTHING;
  const part = PARTS.find(([name]) => bare.includes(name));
  return part ? { key: part[1].key, rank: PART_RANK + part[1].rank, confidence: 0.7 } : NOTHING;
}

const NOTHING: Recognised = { key: null, rank: Number.MAX_SAFE_INTEGER, confidence: 0 };

/** Small letters; without spaces, stars for required ones and quotation marks. */
const plainTitle = (title: string) =>
  normalise(title.slice(0, 60))
    .text.toLowerCase()
    .replace(/[\s*_:：#"'“”\-·.【】[\]]/g, '');

const withoutRemark = (title: string) => title.replace(/(?:必填项?|选填项?|\d+)$/, '');
