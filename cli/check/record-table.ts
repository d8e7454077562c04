import { openAsBlob } from 'node:fs';
import { basename } from 'node:path';
import {
  type CatalogRecord,
  RECORD_KEYS,
  type RecordKey,
} from '../../utils/domain/catalog/record.ts';
import { normalise } from '../../utils/domain/text/normalise.ts';
import { readTable } from '../../utils/files/read-table.ts';
import { InputError } from './input-error.ts';

/**
 * The records of a company's table, CSV or XLSX. Rows that say neither number, barcode nor name can never be found
 * and are left out.
 * @throws FileError what is no table; InputError what has no column of a record
 */
export async function readRecordTable(file: string): Promise<CatalogRecord[]> {
  const source = { name: basename(file), blob: await openAsBlob(file) };
  const records: CatalogRecord[] = [];
  let keys: (RecordKey | null)[] = [];
  await readTable(source, {
    knows: (cell) => keyOf(cell) !== null,
    header({ columns }) {
      keys = columns.map(keyOf).map((key, i, all) => (all.indexOf(key) === i ? key : null));
      if (!keys.some((key) => key !== null && FOUND_BY.includes(key)))
        throw new InputError(
          `no column of a record (批准文号, 通用名称, 条形码): ${columns.join('、')}`,
        );
    },
    rows(rows) {
      for (const { cells } of rows) {
        const record = recordOf(keys, cells);
        if (FOUND_BY.some((key) => record[key])) records.push(record);
      }
    },
  });
  return records;
}

const FOUND_BY: readonly RecordKey[] = ['approvalNumber', 'barcode', 'genericName', 'tradeName'];

function recordOf(keys: readonly (RecordKey | null)[], cells: readonly string[]): CatalogRecord {
  const record: CatalogRecord = {};
  for (const [i, key] of keys.entries()) {
    const cell = cells[i]?.trim();
    if (key && cell) record[key] = cell;
  }
  // One column for both: 0.25g*24粒/盒.
  const both = record.pack === undefined ? BOTH.exec(record.strength ?? '') : null;
  if (both) Object.assign(record, { strength: both[1], pack: both[2] });
  return record;
}

const BOTH =
  /^(\d[\d.]*\s*(?:mg|g|ml|μg|ug|iu|%|万?单位|毫克|克|毫升)[^*×xX]*?)\s*[*×xX]\s*(\d.*)$/i;

function keyOf(header: string): RecordKey | null {
  const name = normalise(header)
    .text.toLowerCase()
    .replace(/\([^)]*\)|[\s*:：_-]/g, '');
  return RECORD_KEYS.find((key) => NAMES[key].split(' ').includes(name)) ?? null;
}

/** What companies call these columns. */
const NAMES: Record<RecordKey, string> = {
  approvalNumber:
    '批准文号 药品批准文号 国药准字 注册证号 注册证编号 备案号 备案凭证号 批文号 文号 批准文号/注册证号 approvalnumber',
  genericName: '通用名 通用名称 药品通用名 药品通用名称 药品名称 产品名称 品名 名称 genericname',
  tradeName: '商品名 商品名称 药品商品名 tradename',
  brand: '品牌 品牌名称 商标 brand',
  form: '剂型 药品剂型 form dosageform',
  strength: '规格 含量 药品规格 制剂规格 单位含量 strength',
  pack: '包装规格 包装 装量 包装数量 转换比 pack packsize',
  manufacturer: '生产企业 生产厂家 生产厂商 厂家 厂商 生产单位 manufacturer',
  holder: '上市许可持有人 药品上市许可持有人 持有人 mah 注册人 备案人 holder',
  class: '类别 药品类别 处方分类 处方类型 产品类别 分类 class',
  indications: '适应症 功能主治 适应症/功能主治 功能主治/适应症 适用范围 保健功能 indications',
  usage: '用法用量 用法 使用方法 食用方法 usage',
  contraindications: '禁忌 禁忌症 contraindications',
  populations: '特殊人群 注意事项 特殊人群用药 不适宜人群 适宜人群 populations',
  adverseReactions: '不良反应 adversereactions',
  storage: '贮藏 贮存 储存 贮藏条件 储存条件 storage',
  shelfLife: '有效期 保质期 shelflife',
  minimumPrice: '最低售价 最低价 最低零售价 控价 限价 minimumprice',
  barcode: '条形码 条码 69码 商品条码 商品条形码 barcode ean gtin',
};
