// Longer than 300 lines: a pack keeps each rule with its law, words and examples in one place.
import type { Pack } from '../pack.ts';

const DRUG_LAW = {
  law: '《药品管理法》',
  fullName: '中华人民共和国药品管理法，全国人大常委会，2019-12-01 施行',
} as const;

/** What a page must state. */
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
