// Longer than 300 lines: a pack keeps each rule with its law, words and examples in one place.
import type { Pack } from '../pack.ts';

/** A row of the dock has room for both sides and nothing else. */
const BOTH_SIDES = { zh: '{listing}，主数据 {record}', en: '{listing}, record {record}' };

const DISCLOSE = {
  law: '《电子商务法》',
  article: '第十七条',
  quote: '应当全面、真实、准确、及时地披露商品或者服务信息',
  fullName: '中华人民共和国电子商务法，全国人大常委会，2019-01-01 施行',
  trust: 'verified',
} as const;

const ONLINE_DRUGS = {
  law: '《药品网络销售监督管理办法》',
  article: '第十三条第一款',
  quote: '展示的药品相关信息应当真实、准确、合法',
  fullName: '药品网络销售监督管理办法，国家市场监督管理总局令第58号，2022-12-01 施行',
  trust: 'verified',
} as const;

const OWN_PRICES = {
  law: '公司主数据',
  article: '（最低售价）',
  trust: 'verified',
} as const;

/** A record of our own for the examples. */
const LORATADINE = {
  approvalNumber: '国药准字H20991234',
  genericName: '氯雷他定片',
  brand: '晴朗',
  form: '片剂',
  strength: '10mg',
  pack: '6片/盒',
  manufacturer: '江苏晴朗制药有限公司',
  holder: '上海晴朗医药科技有限公司',
  class: '甲类非处方药',
  shelfLife: '24个月',
  minimumPrice: '9.90',
  barcode: '6900000000014',
};
const ON_SALE = { title: '晴朗 氯雷他定片 10mg*6片', approvalNumber: '国药准字H20991234' };
const on = (fields: Record<string, string>) => ({ ...ON_SALE, ...fields });

/** Facts of a listing held against the product's own record in the company's catalog. */
export const recordFacts: Pack = {
  id: 'record-facts',
  version: '2026.11.1',
  rules: [
    {
      id: 'REC-01',
      kind: 'check',
      check: 'record-name',
      group: 'identity',
      level: 'error',
      certainty: 'sure',
      classes: 'all',
      citation: DISCLOSE,
      title: { zh: '名称和主数据不一致', en: 'Name differs from the record' },
      messages: {
        main: {
          zh: '这里是“{listing}”，主数据里这个号是“{record}”。核对名称和文号。',
          en: 'This says "{listing}"; on record the number is {record}. Check name and number.',
        },
      },
      short: BOTH_SIDES,
      fix: 'none',
      examples: {
        bad: [
          {
            productClass: 'otc',
            fields: on({ title: '晴朗 盐酸西替利嗪片 10mg*6片' }),
            records: [LORATADINE],
            marks: '盐酸西替利嗪片',
          },
          {
            productClass: 'otc',
            fields: on({ title: '晴朗 地氯雷他定片 6片' }),
            records: [LORATADINE],
            marks: '地氯雷他定片',
          },
        ],
        good: [
          { productClass: 'otc', fields: ON_SALE, records: [LORATADINE] },
          {
            productClass: 'otc',
            fields: on({ title: '晴朗 氯雷他定 过敏性鼻炎 6片' }),
            records: [LORATADINE],
          },
        ],
      },
    },
    {
      id: 'REC-02',
      kind: 'check',
      check: 'record-strength',
      group: 'information',
      level: 'error',
      certainty: 'sure',
      classes: 'all',
      citation: DISCLOSE,
      title: { zh: '规格含量和主数据不一致', en: 'Strength differs from the record' },
      messages: {
        main: {
          zh: '这里写 {listing}，主数据是 {record}。改成主数据的规格。',
          en: 'This says {listing}; the record says {record}. Use the strength on record.',
        },
      },
      short: BOTH_SIDES,
      fix: 'none',
      examples: {
        bad: [
          {
            productClass: 'otc',
            fields: on({ title: '晴朗 氯雷他定片 5mg*6片' }),
            records: [LORATADINE],
            marks: '5mg',
          },
          {
            productClass: 'otc',
            fields: on({ spec: '0.1g×6片/盒' }),
            field: 'spec',
            records: [LORATADINE],
            marks: '0.1g',
          },
        ],
        good: [
          {
            productClass: 'otc',
            fields: on({ title: '晴朗 氯雷他定片 0.01g×6片' }),
            records: [LORATADINE],
          },
          {
            productClass: 'otc',
            fields: on({ title: '晴朗 氯雷他定片 6片装' }),
            records: [LORATADINE],
          },
        ],
      },
    },
    {
      id: 'REC-03',
      kind: 'check',
      check: 'record-pack',
      group: 'information',
      level: 'error',
      certainty: 'sure',
      classes: 'all',
      citation: DISCLOSE,
      title: { zh: '包装数量和主数据不一致', en: 'Pack differs from the record' },
      messages: {
        main: {
          zh: '这里写 {listing}，主数据一盒是 {record}。改成主数据的包装。',
          en: 'This says {listing}; the pack on record is {record}. Use the pack on record.',
        },
      },
      short: BOTH_SIDES,
      fix: 'none',
      examples: {
        bad: [
          {
            productClass: 'otc',
            fields: on({ title: '晴朗 氯雷他定片 10mg*12片' }),
            records: [LORATADINE],
            marks: '12片',
          },
          {
            productClass: 'otc',
            fields: on({ spec: '6片*2板/盒' }),
            field: 'spec',
            records: [LORATADINE],
            marks: '6片*2板',
          },
        ],
        good: [
          {
            productClass: 'otc',
            fields: on({ title: '晴朗 氯雷他定片 10mg*3片*2板*4盒' }),
            records: [LORATADINE],
          },
          {
            productClass: 'otc',
            fields: on({ title: '晴朗 氯雷他定片 6s 买2盒送1盒' }),
            records: [LORATADINE],
          },
        ],
      },
    },
    {
      id: 'REC-04',
      kind: 'check',
      check: 'record-form',
      group: 'identity',
      level: 'error',
      certainty: 'sure',
      classes: 'all',
      citation: DISCLOSE,
      title: { zh: '剂型和主数据不一致', en: 'Dosage form differs from the record' },
      messages: {
        main: {
          zh: '这里写“{listing}”，主数据是“{record}”。改成主数据的剂型。',
          en: 'This says "{listing}"; the record says {record}. Use the form on record.',
        },
      },
      short: BOTH_SIDES,
      fix: 'none',
      examples: {
        bad: [
          {
            productClass: 'otc',
            fields: on({ title: '晴朗 氯雷他定分散片 10mg*6片' }),
            records: [LORATADINE],
            marks: '氯雷他定分散片',
          },
          {
            productClass: 'otc',
            fields: on({ form: '胶囊剂' }),
            field: 'form',
            records: [LORATADINE],
            marks: '胶囊剂',
          },
        ],
        good: [
          { productClass: 'otc', fields: on({ form: '薄膜衣片' }), records: [LORATADINE] },
          { productClass: 'otc', fields: on({ form: '片剂' }), records: [LORATADINE] },
        ],
      },
    },
    {
      id: 'REC-05',
      kind: 'check',
      check: 'record-manufacturer',
      group: 'information',
      level: 'error',
      certainty: 'sure',
      classes: 'all',
      citation: DISCLOSE,
      title: { zh: '生产企业和主数据不一致', en: 'Maker differs from the record' },
      messages: {
        main: {
          zh: '这里写“{listing}”，主数据是“{record}”。核对后改。',
          en: 'This says "{listing}"; the record says {record}. Check and correct.',
        },
      },
      short: BOTH_SIDES,
      fix: 'none',
      examples: {
        bad: [
          {
            productClass: 'otc',
            fields: on({ manufacturer: '浙江远山药业有限公司' }),
            field: 'manufacturer',
            records: [LORATADINE],
            marks: '浙江远山药业有限公司',
          },
          {
            productClass: 'otc',
            fields: on({ manufacturer: '上海晴朗医药科技有限公司' }),
            field: 'manufacturer',
            records: [LORATADINE],
          },
        ],
        good: [
          { productClass: 'otc', fields: on({ manufacturer: '晴朗制药' }), records: [LORATADINE] },
          {
            productClass: 'otc',
            fields: on({ manufacturer: '江苏省晴朗制药有限公司' }),
            records: [LORATADINE],
          },
        ],
      },
    },
    {
      id: 'REC-06',
      kind: 'check',
      check: 'record-holder',
      group: 'information',
      level: 'error',
      certainty: 'sure',
      classes: 'all',
      citation: ONLINE_DRUGS,
      title: { zh: '持有人和主数据不一致', en: 'Holder differs from the record' },
      messages: {
        main: {
          zh: '这里写“{listing}”，主数据是“{record}”。核对后改。',
          en: 'This says "{listing}"; the record says {record}. Check and correct.',
        },
      },
      short: BOTH_SIDES,
      fix: 'none',
      examples: {
        bad: [
          {
            productClass: 'otc',
            fields: on({ holder: '江苏晴朗制药有限公司' }),
            field: 'holder',
            records: [LORATADINE],
          },
          {
            productClass: 'otc',
            fields: on({ holder: '北京远山生物技术有限公司' }),
            field: 'holder',
            records: [LORATADINE],
            marks: '北京远山生物技术有限公司',
          },
        ],
        good: [
          {
            productClass: 'otc',
            fields: on({ holder: '上海晴朗医药科技有限公司' }),
            records: [LORATADINE],
          },
          { productClass: 'otc', fields: on({ holder: '上海晴朗医药' }), records: [LORATADINE] },
        ],
      },
    },
    {
      id: 'REC-07',
      kind: 'check',
      check: 'record-class',
      group: 'identity',
      level: 'error',
      certainty: 'sure',
      classes: 'all',
      citation: DISCLOSE,
      title: { zh: '类别和主数据不一致', en: 'Class differs from the record' },
      messages: {
        main: {
          zh: '这里标“{listing}”，主数据是“{record}”。改成主数据的类别。',
          en: 'Marked "{listing}" here; the record says {record}. Use the class on record.',
        },
      },
      short: BOTH_SIDES,
      fix: 'none',
      examples: {
        bad: [
          {
            productClass: 'otc',
            fields: on({ title: '【处方药】晴朗 氯雷他定片 10mg*6片' }),
            records: [LORATADINE],
            marks: '处方药',
          },
          {
            productClass: 'otc',
            fields: on({ productClass: '乙类非处方药' }),
            field: 'productClass',
            records: [LORATADINE],
            marks: '乙类',
          },
        ],
        good: [
          {
            productClass: 'otc',
            fields: on({ title: '【OTC】晴朗 氯雷他定片 10mg*6片' }),
            records: [LORATADINE],
          },
          {
            productClass: 'otc',
            fields: on({ description: '购买处方药须凭处方，本店另有处方药专区。' }),
            records: [LORATADINE],
          },
        ],
      },
    },
    {
      id: 'REC-08',
      kind: 'check',
      check: 'record-shelf-life',
      group: 'information',
      level: 'error',
      certainty: 'sure',
      classes: 'all',
      citation: DISCLOSE,
      title: { zh: '有效期和主数据不一致', en: 'Shelf life differs from the record' },
      messages: {
        main: {
          zh: '这里写有效期 {listing}，主数据是 {record}。改成主数据的有效期。',
          en: 'This says {listing}; the shelf life on record is {record}. Use that.',
        },
      },
      short: BOTH_SIDES,
      fix: 'none',
      examples: {
        bad: [
          {
            productClass: 'otc',
            fields: on({ shelfLife: '36个月' }),
            field: 'shelfLife',
            records: [LORATADINE],
            marks: '36个月',
          },
          {
            productClass: 'otc',
            fields: on({ description: '铝塑包装，有效期三年。' }),
            field: 'description',
            records: [LORATADINE],
            marks: '三年',
          },
        ],
        good: [
          { productClass: 'otc', fields: on({ shelfLife: '2年' }), records: [LORATADINE] },
          {
            productClass: 'otc',
            fields: on({ description: '开封后有效期1个月，请尽快用完。' }),
            records: [LORATADINE],
          },
        ],
      },
    },
    {
      id: 'REC-09',
      kind: 'check',
      check: 'record-barcode',
      group: 'identity',
      level: 'error',
      certainty: 'sure',
      classes: 'all',
      citation: DISCLOSE,
      title: { zh: '条形码和主数据不一致', en: 'Bar code differs from the record' },
      messages: {
        main: {
          zh: '条形码是 {listing}，主数据是 {record}。对照包装改正。',
          en: 'The bar code is {listing}; on record it is {record}. Check the pack.',
        },
      },
      short: BOTH_SIDES,
      fix: 'none',
      examples: {
        bad: [
          {
            productClass: 'otc',
            fields: on({ barcode: '6900000000021' }),
            field: 'barcode',
            records: [LORATADINE],
            marks: '6900000000021',
          },
          {
            productClass: 'otc',
            fields: on({ barcode: '690 0000 00003 8' }),
            field: 'barcode',
            records: [LORATADINE],
          },
        ],
        good: [
          {
            productClass: 'otc',
            fields: on({ barcode: '690-0000-000014' }),
            records: [LORATADINE],
          },
          {
            productClass: 'otc',
            fields: on({ barcode: '6900000000021；6900000000014' }),
            records: [LORATADINE],
          },
        ],
      },
    },
    {
      id: 'REC-10',
      kind: 'check',
      check: 'record-price',
      group: 'price',
      level: 'error',
      certainty: 'sure',
      classes: 'all',
      citation: OWN_PRICES,
      title: { zh: '低于最低售价', en: 'Below the lowest price' },
      messages: {
        main: {
          zh: '{listing} 元低于主数据的最低售价 {record} 元。改价，或请主管核准。',
          en: '{listing} is below the lowest price on record, {record}. Change it or have it approved.',
        },
        packs: {
          zh: '{listing} 元卖 {count} 件，低于最低售价合计 {floor} 元。核对件数和价格。',
          en: '{listing} for {count} packs is below {count} times the lowest price, {floor}. Check both.',
        },
      },
      short: BOTH_SIDES,
      fix: 'none',
      examples: {
        bad: [
          {
            productClass: 'otc',
            fields: on({ price: '8.80' }),
            field: 'price',
            records: [LORATADINE],
            marks: '8.80',
          },
          {
            productClass: 'otc',
            fields: on({ title: '晴朗 氯雷他定片 10mg*6片*3盒', price: '25' }),
            field: 'price',
            records: [LORATADINE],
            marks: '25',
          },
        ],
        good: [
          { productClass: 'otc', fields: on({ price: '9.90-29.70' }), records: [LORATADINE] },
          {
            productClass: 'otc',
            fields: on({ title: '晴朗 氯雷他定片 10mg*6片*3盒', price: '29.7' }),
            records: [LORATADINE],
          },
        ],
      },
    },
  ],
};
