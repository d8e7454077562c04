// Longer than 300 lines: a pack keeps each rule with its law, words and examples in one place.
import type { Pack } from '../pack.ts';

const DRUG_LAW = {
  law: '《药品管理法》',
  fullName: '中华人民共和国药品管理法，全国人大常委会，2019-12-01 施行',
} as const;

const HAN = '[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新兵]';

/** What a page must state and the forms of official numbers. */
export const information: Pack = {
  id: 'information',
  version: '2026.11.1',
  rules: [
    {
      id: 'INFO-01',
      kind: 'required-field',
      group: 'information',
      level: 'error',
      certainty: 'sure',
      classes: ['otc'],
      citation: {
        ...DRUG_LAW,
        article: '第四十九条第二款',
        quote: '标签或者说明书应当注明……适应症或者功能主治、用法、用量、禁忌、不良反应和注意事项',
        trust: 'verified',
      },
      title: { zh: '必备信息', en: 'Required information' },
      messages: {
        main: {
          zh: '非处方药要写{field}，这里还空着。',
          en: 'An OTC listing must state {field}; this is empty.',
        },
      },
      fix: 'none',
      fields: [
        { field: 'genericName' },
        { field: 'approvalNumber' },
        { field: 'spec' },
        { field: 'indications' },
        { field: 'usage' },
        { field: 'adverseReactions' },
        { field: 'contraindications' },
        { field: 'precautions' },
        { field: 'ingredients', level: 'warning' },
        { field: 'manufacturer', level: 'warning' },
        { field: 'holder', level: 'warning' },
        { field: 'shelfLife', level: 'warning' },
      ],
      examples: {
        bad: [
          {
            productClass: 'otc-a',
            fields: { title: '复方氨酚烷胺胶囊', adverseReactions: '' },
            field: 'adverseReactions',
          },
          {
            productClass: 'otc',
            fields: { title: '感冒灵颗粒', usage: '  ', description: '每袋10克' },
            field: 'usage',
          },
        ],
        good: [
          { productClass: 'otc', fields: { title: '感冒灵颗粒' } },
          { productClass: 'otc', fields: { adverseReactions: '尚不明确。' } },
          {
            productClass: 'otc',
            fields: { contraindications: '', description: '【禁忌】孕妇禁用。【贮藏】密封。' },
          },
          { productClass: 'rx', fields: { title: '厄贝沙坦片', usage: '' } },
        ],
      },
    },
    {
      id: 'INFO-01b',
      kind: 'required-field',
      group: 'information',
      level: 'error',
      certainty: 'sure',
      classes: ['rx'],
      citation: {
        law: '《药品网络销售监督管理办法》',
        article: '第十三条第一款',
        quote: '展示的药品相关信息应当真实、准确、合法',
        fullName: '药品网络销售监督管理办法，国家市场监督管理总局令第58号，2022-12-01 施行',
        trust: 'verified',
      },
      title: { zh: '必备信息', en: 'Required information' },
      messages: {
        main: {
          zh: '处方药要写{field}，这里还空着。',
          en: 'A prescription listing must state {field}; this is empty.',
        },
      },
      fix: 'none',
      fields: [
        { field: 'genericName' },
        { field: 'approvalNumber' },
        { field: 'spec' },
        { field: 'manufacturer', level: 'warning' },
        { field: 'holder', level: 'warning' },
        { field: 'shelfLife', level: 'warning' },
      ],
      examples: {
        bad: [
          { productClass: 'rx', fields: { genericName: '' }, field: 'genericName' },
          { productClass: 'rx', fields: { approvalNumber: '' }, field: 'approvalNumber' },
        ],
        good: [
          { productClass: 'rx', fields: { genericName: '厄贝沙坦片' } },
          { productClass: 'rx', fields: { adverseReactions: '' } },
        ],
      },
    },
    {
      id: 'INFO-02',
      kind: 'number-format',
      group: 'identity',
      level: 'error',
      certainty: 'sure',
      classes: 'all',
      citation: {
        ...DRUG_LAW,
        article: '第二十四条第一款',
        quote: '在中国境内上市的药品，应当……取得药品注册证书',
        trust: 'verified',
      },
      title: { zh: '批准文号', en: 'Approval number' },
      messages: {
        main: {
          zh: '批准文号写法不对。对照包装改正。',
          en: 'The approval number is not well formed. Copy it from the pack.',
        },
        short: {
          zh: '批准文号少 {count} 位数字，应为{shape}。',
          en: 'The approval number lacks {count} digit(s); it is {shapeEn}.',
        },
        long: {
          zh: '批准文号多 {count} 位数字，应为{shape}。',
          en: 'The approval number has {count} digit(s) too many; it is {shapeEn}.',
        },
        shape: {
          zh: '批准文号写法不对，应为{shape}。对照包装改正。',
          en: 'The approval number is not well formed; it is {shapeEn}.',
        },
        class: {
          zh: '这是{form}的号，和商品类别不符。核对类目和文号。',
          en: 'This is the number of a {formEn}, not of this product class. Check category and number.',
        },
        unknown: {
          zh: '批准文号不是已知的写法。请人对照包装看一下。',
          en: 'The approval number has no known form. Please compare it with the pack.',
        },
      },
      fix: 'none',
      field: 'approvalNumber',
      forms: [
        {
          name: { zh: '药品', en: 'medicine' },
          pattern: '国药准字(?:[HZSBTFJ]|[HZS][CJ]|C)\\d{8}',
          prefix: '国药准字|国药准',
          digits: 8,
          shape: { zh: '字母加 8 位数字', en: 'one or two letters and eight digits' },
          classes: ['rx', 'otc', 'tcm-pieces', 'device'],
        },
        {
          name: { zh: '进口药品', en: 'imported medicine' },
          pattern: 'B?[HZS]C?\\d{8}',
          classes: ['rx', 'otc'],
        },
        {
          name: { zh: '医疗器械', en: 'medical device' },
          pattern: `国械注准20\\d{2}3\\d{6}|国械注[进许]20\\d{2}[23]\\d{6}|${HAN}械注准20\\d{2}2\\d{6}`,
          prefix: `(?:国|${HAN})械注`,
          shape: {
            zh: '年份加类别（国 3、省 2）加 6 位数字',
            en: 'year, class (3 national, 2 provincial) and six digits',
          },
          classes: ['device'],
        },
        {
          name: { zh: '第一类医疗器械', en: 'class 1 device' },
          pattern: `(?:国|${HAN}[一-龥]{0,6})械备20\\d{6,12}号?`,
          prefix: `(?:国|${HAN}).{0,6}械备`,
          shape: { zh: '械备加年份和 4 位以上数字', en: 'year and at least four digits' },
          classes: ['device'],
        },
        {
          name: { zh: '医疗器械', en: 'medical device' },
          pattern: '[一-龥]{1,6}药(?:监|管)械\\((?:准|进|许)\\)字\\d{4}第\\d{7,8}号?',
          classes: ['device'],
        },
        {
          name: { zh: '保健食品', en: 'health food' },
          pattern: '国食健注[GJ]20\\d{6}|国食健字[GJ]\\d{8}',
          prefix: '国食健',
          digits: 8,
          shape: { zh: 'G 或 J 加 8 位数字', en: 'G or J and eight digits' },
          classes: ['health-food'],
        },
        {
          name: { zh: '保健食品', en: 'health food' },
          pattern: '食健备G20\\d{10}|食健备J20\\d{2}00\\d{6}',
          prefix: '食健备',
          digits: 12,
          shape: { zh: 'G 或 J 加 12 位数字', en: 'G or J and twelve digits' },
          classes: ['health-food'],
        },
        {
          name: { zh: '保健食品', en: 'health food' },
          pattern: '卫食健(?:进)?字\\(\\d{4}\\)第\\d{3,5}号?',
          classes: ['health-food'],
        },
        {
          name: { zh: '特医食品', en: 'medical food' },
          pattern: '国食注字TY20\\d{6}',
          prefix: '国食注字TY',
          digits: 8,
          shape: { zh: 'TY 加 8 位数字', en: 'TY and eight digits' },
          classes: ['fsmp'],
        },
        {
          name: { zh: '特殊化妆品', en: 'special cosmetic' },
          pattern: '国妆特(?:进|制)?字[GJ]?\\d{8}',
          prefix: '国妆特',
          digits: 8,
          shape: { zh: '国妆特字加 8 位数字', en: 'eight digits' },
          classes: ['cosmetic'],
        },
        {
          name: { zh: '普通化妆品', en: 'cosmetic' },
          pattern: `${HAN}G妆网备字20\\d{8}|国妆网备(?:进|制)字\\(${HAN}\\)20\\d{8}`,
          prefix: '.{0,3}妆网备',
          shape: { zh: '妆网备字加 10 位数字', en: 'ten digits' },
          classes: ['cosmetic'],
        },
        {
          name: { zh: '消毒产品', en: 'disinfectant' },
          pattern: `\\(?${HAN}?\\)?卫消证字\\(\\d{4}\\)第?[\\d-]{4,9}号?|卫消(?:进|新准)?字\\(\\d{4}\\)第\\d{3,6}号?`,
          prefix: '.{0,3}卫消',
          shape: { zh: '卫消证字（年份）第几号', en: 'year in brackets and a number' },
          classes: ['disinfectant'],
        },
        {
          name: { zh: '食品', en: 'food' },
          pattern: 'SC\\d{14}',
          prefix: 'SC\\d',
          digits: 14,
          shape: { zh: 'SC 加 14 位数字', en: 'SC and fourteen digits' },
          classes: ['food', 'health-food', 'fsmp'],
        },
      ],
      examples: {
        bad: [
          { productClass: 'otc', field: 'approvalNumber', text: '国药准字H2005991' },
          { productClass: 'rx', field: 'approvalNumber', text: '国食健注G20190188' },
          { productClass: 'device', field: 'approvalNumber', text: '粤械注准20233192086' },
        ],
        good: [
          { productClass: 'otc', field: 'approvalNumber', text: '国药准字H20143338' },
          { productClass: 'otc', field: 'approvalNumber', text: '国药准字 ZC20160001' },
          { productClass: 'health-food', field: 'approvalNumber', text: '国食健注G20190188' },
          { productClass: 'device', field: 'approvalNumber', text: '粤穗械备20210345号' },
        ],
      },
    },
    {
      id: 'RX-12b',
      kind: 'check',
      check: 'number-in-text',
      group: 'identity',
      level: 'error',
      certainty: 'review',
      classes: 'all',
      citation: {
        law: '《药品网络销售监督管理办法》',
        article: '第十三条第一款',
        quote: '展示的药品相关信息应当真实、准确、合法',
        fullName: '药品网络销售监督管理办法，国家市场监督管理总局令第58号，2022-12-01 施行',
        trust: 'verified',
      },
      title: { zh: '两个批准文号', en: 'Two approval numbers' },
      messages: {
        main: {
          zh: '这里写 {text}，批准文号栏是另一个号。改成一致。',
          en: 'This says {text}, the approval number field another one. Make them agree.',
        },
      },
      fix: 'none',
      examples: {
        bad: [
          {
            productClass: 'otc',
            fields: {
              approvalNumber: '国药准字H20143338',
              description: '批准文号：国药准字H20143339',
            },
            field: 'description',
            marks: '国药准字H20143339',
          },
          {
            productClass: 'rx',
            fields: { title: '厄贝沙坦片 国药准字H20050001', approvalNumber: '国药准字H20050002' },
            field: 'title',
          },
        ],
        good: [
          {
            productClass: 'otc',
            fields: {
              approvalNumber: '国药准字Z44021940',
              description: '批准文号 国药准字Z44021940',
            },
          },
          { productClass: 'otc', fields: { description: '批准文号 国药准字Z44021940' } },
        ],
      },
    },
    {
      id: 'INFO-04',
      kind: 'check',
      check: 'name-in-title',
      group: 'identity',
      level: 'warning',
      certainty: 'review',
      classes: ['rx', 'otc'],
      citation: {
        ...DRUG_LAW,
        article: '第二十九条',
        quote: '列入国家药品标准的药品名称为药品通用名称',
        trust: 'secondary',
      },
      title: { zh: '标题缺通用名', en: 'Generic name not in title' },
      messages: {
        main: {
          zh: '标题里没有通用名“{name}”。补上。',
          en: 'The title lacks the generic name "{name}". Add it.',
        },
      },
      fix: 'none',
      examples: {
        bad: [
          {
            productClass: 'otc',
            fields: { title: '快灵 感冒不难受', genericName: '复方氨酚烷胺胶囊' },
          },
          { productClass: 'rx', fields: { title: '心安牌 75mg', genericName: '厄贝沙坦片' } },
        ],
        good: [
          {
            productClass: 'otc',
            fields: { title: '快灵 复方氨酚烷胺胶囊 12粒', genericName: '复方氨酚烷胺胶囊' },
          },
          { productClass: 'otc', fields: { title: '快灵 12粒' } },
        ],
      },
    },
    {
      id: 'INFO-02b',
      kind: 'check',
      check: 'barcode',
      group: 'identity',
      level: 'warning',
      certainty: 'review',
      classes: 'all',
      citation: {
        law: '《商品条码管理办法》',
        article: '第十条',
        fullName: 'GB 12904 商品条码',
        trust: 'unverified',
      },
      title: { zh: '条码', en: 'Barcode' },
      messages: {
        main: {
          zh: '条码的校验位不对。对照包装重录。',
          en: 'The check digit of the barcode is wrong. Scan it again.',
        },
        shape: {
          zh: '条码是 {count} 位，应为 13 位数字。对照包装重录。',
          en: 'The barcode has {count} characters, not 13 digits. Scan it again.',
        },
      },
      fix: 'none',
      examples: {
        bad: [
          { productClass: 'otc', field: 'barcode', text: '6901234567890' },
          { productClass: 'food', field: 'barcode', text: '69012345' + '67' },
        ],
        good: [
          { productClass: 'otc', field: 'barcode', text: '6901234567892' },
          { productClass: 'otc', fields: { barcode: '' } },
        ],
      },
    },
    {
      id: 'INFO-08',
      kind: 'required-field',
      group: 'information',
      level: 'warning',
      certainty: 'sure',
      classes: ['tcm-pieces'],
      citation: {
        ...DRUG_LAW,
        article: '第五十八条第二款',
        quote: '药品经营企业销售中药材，应当标明产地',
        trust: 'verified',
      },
      title: { zh: '产地', en: 'Origin' },
      messages: {
        main: {
          zh: '中药材要写产地，这里还空着。',
          en: 'Chinese crude drugs must state their origin; this is empty.',
        },
      },
      fix: 'none',
      fields: [{ field: 'origin' }],
      examples: {
        bad: [
          { productClass: 'tcm-pieces', fields: { title: '当归片 250g', origin: '' } },
          { productClass: 'tcm-pieces', fields: { title: '黄芪 500g', origin: ' ' } },
        ],
        good: [
          { productClass: 'tcm-pieces', fields: { title: '当归片', origin: '甘肃岷县' } },
          { productClass: 'tcm-pieces', fields: { title: '黄芪' } },
        ],
      },
    },
  ],
};
