import { normalise } from '../text/normalise.ts';
import type { FieldKey } from './listing.ts';

/** What a column of an export holds: a field, the listing's own number, or nothing a rule could judge. */
export type ListingColumn = FieldKey | 'id' | null;

/**
 * Finds out what the columns of a platform's export hold. Of two columns for one field the better name wins and
 * the other keeps its own label; a column nobody knows becomes `other:<header>`, so that its text is still checked.
 * @param headers as they stand in the file
 * @returns one entry a column
 */
export function mapListingColumns(headers: readonly string[]): ListingColumn[] {
  const names = headers.map(plainHeader);
  const columns: ListingColumn[] = names.map((name, i) =>
    name === '' || IGNORED.test(name) ? null : (`other:${headers[i]!.trim()}` as const),
  );
  for (const [field, wanted] of HEADERS) {
    const known = wanted.flatMap((header) =>
      names.flatMap((name, i) => (name === header ? i : [])),
    );
    const free = known.find((i) => columns[i] === null || columns[i]?.startsWith('other:'));
    if (free !== undefined) columns[free] = field;
  }
  return columns;
}

/** Whether enough was recognised to call these rows listings. */
export const isListingTable = (columns: readonly ListingColumn[]): boolean =>
  columns.some((column) => column !== null && TELLING.includes(column));

/** Whether a cell is the name of a column that exports have; finds the header row below titles. */
export const isListingHeader = (cell: string): boolean => {
  const name = plainHeader(cell);
  return name !== '' && (KNOWN.has(name) || IGNORED.test(name));
};

const TELLING: readonly string[] = ['title', 'genericName', 'approvalNumber', 'description'];

/** Without marks for required ones, units and hints in brackets, spaces; small letters. */
function plainHeader(header: string): string {
  return normalise(header)
    .text.toLowerCase()
    .replace(/\([^)]*\)|【[^】]*】|\[[^\]]*\]/g, '')
    .replace(/[\s*:：_#"'“”-]/g, '');
}

/** Figures, links and states: nothing a rule reads, and much of what an export is made of. */
const IGNORED =
  /库存|销量|销售额|浏览|收藏|时间|日期$|链接|网址|图片|主图|图$|视频|状态|运费|模[板版]|重量|体积|^序号|佣金|积分|^数量|限购|发货地|仓库|备注|店铺|operator|stock|image|picture|url$|status|weight|created|updated/;

/** Names of columns as platforms and shop systems export them, the most telling first; the order of fields decides. */
const HEADERS: readonly (readonly [Exclude<ListingColumn, null>, readonly string[]])[] = [
  [
    'id',
    '商品id 宝贝id 产品id 商品编号 商品编码 宝贝编码 itemid productid goodsid 商品数字id skuid sku sku编码 sku编号 商家编码 货号 spuid spu 编号 编码 id'.split(
      ' ',
    ),
  ],
  [
    'title',
    '商品标题 宝贝标题 产品标题 标题 商品名称 宝贝名称 商品全称 title producttitle productname itemname goodsname 品名 名称 name'.split(
      ' ',
    ),
  ],
  ['subtitle', '短标题 副标题 商品短标题 导购标题 导购短标题 subtitle'.split(' ')],
  ['sellingPoints', '卖点 商品卖点 宝贝卖点 推荐语 商品推荐语 广告语 sellingpoints'.split(' ')],
  [
    'description',
    '商品详情 商品描述 宝贝描述 宝贝详情 详情 描述 详情描述 图文详情 商品介绍 商品简介 产品介绍 详细描述 description detail details'.split(
      ' ',
    ),
  ],
  ['leaflet', '说明书 药品说明书 产品说明书 说明书内容 leaflet'.split(' ')],
  [
    'approvalNumber',
    '批准文号 药品批准文号 国药准字 批准文号/注册证号 批准文号/备案号 注册证号 医疗器械注册证号 注册证编号 备案号 备案凭证号 医疗器械备案号 批文号 文号 approvalnumber'.split(
      ' ',
    ),
  ],
  [
    'genericName',
    '通用名 通用名称 药品通用名 药品通用名称 药品名称 产品名称 genericname'.split(' '),
  ],
  ['tradeName', '商品名 药品商品名 tradename'.split(' ')],
  ['brand', '品牌 品牌名称 品牌名 商标 brand'.split(' ')],
  [
    'productClass',
    '药品类别 药品类型 药品分类 处方类型 处方分类 处方药类型 商品类型 是否处方药 otc类型 productclass'.split(
      ' ',
    ),
  ],
  ['form', '剂型 药品剂型 产品剂型 form dosageform'.split(' ')],
  [
    'spec',
    '规格 商品规格 药品规格 产品规格 包装规格 规格型号 sku规格 sku名称 销售规格 规格名称 销售属性 spec specification'.split(
      ' ',
    ),
  ],
  [
    'manufacturer',
    '生产企业 生产厂家 生产厂商 厂家 厂商 生产商 制造商 生产企业名称 厂家名称 manufacturer'.split(
      ' ',
    ),
  ],
  ['holder', '上市许可持有人 持有人 药品上市许可持有人 mah 注册人 备案人 holder'.split(' ')],
  ['ingredients', '成分 成份 主要成分 主要成份 主要原料 配料 配料表 ingredients'.split(' ')],
  ['appearance', '性状 appearance'.split(' ')],
  [
    'indications',
    '适应症 功能主治 适应症/功能主治 功能主治/适应症 主治功能 适用范围 保健功能 功效 功能 indications'.split(
      ' ',
    ),
  ],
  ['usage', '用法用量 用法 使用方法 服用方法 食用方法 usage dosage'.split(' ')],
  ['contraindications', '禁忌 禁忌症 禁忌证 contraindications'.split(' ')],
  ['adverseReactions', '不良反应 副作用 adversereactions'.split(' ')],
  ['precautions', '注意事项 precautions'.split(' ')],
  ['interactions', '药物相互作用 相互作用 interactions'.split(' ')],
  ['storage', '贮藏 贮存 储存 贮藏方法 贮存条件 储存方法 储藏方法 storage'.split(' ')],
  ['shelfLife', '有效期 保质期 使用期限 shelflife'.split(' ')],
  ['standard', '执行标准 产品标准号 产品标准 standard'.split(' ')],
  ['origin', '产地 原产地 origin'.split(' ')],
  ['barcode', '条形码 条码 商品条形码 商品条码 69码 国际条码 barcode ean upc gtin'.split(' ')],
  [
    'price',
    '售价 销售价 价格 商品价格 现价 一口价 单价 拼单价 团购价 活动价 sku价格 销售价格 price'.split(
      ' ',
    ),
  ],
  [
    'category',
    '类目 商品类目 宝贝类目 类目名称 商品分类 分类 叶子类目 所属类目 类目路径 category'.split(' '),
  ],
  ['suitable', '适用人群 适宜人群 suitable'.split(' ')],
  ['unsuitable', '不适用人群 不适宜人群 unsuitable'.split(' ')],
  ['promotion', '促销语 促销信息 活动文案 促销文案 promotion'.split(' ')],
];

const KNOWN: ReadonlySet<string> = new Set(HEADERS.flatMap(([, names]) => names));
