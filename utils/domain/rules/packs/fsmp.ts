// Longer than 300 lines: a pack keeps each rule with its law, words and examples in one place.
import type { Pack } from '../pack.ts';
import { FOOD_LAW } from './laws.ts';
import { words } from './words.ts';

const ORDER_21 = {
  law: '《三品一械广告审查管理暂行办法》',
  fullName:
    '药品、医疗器械、保健食品、特殊医学用途配方食品广告审查管理暂行办法，国家市场监督管理总局令第21号，2020-03-01 施行',
} as const;

/** Food for special medical purposes: statements, number, no cures, no promotion of disease-specific kinds. */
export const fsmp: Pack = {
  id: 'fsmp',
  version: '2026.11.2',
  rules: [
    {
      id: 'FS-01',
      kind: 'required-statement',
      group: 'display',
      level: 'error',
      certainty: 'review',
      classes: ['fsmp'],
      citation: {
        ...ORDER_21,
        article: '第八条',
        quote: '应当显著标明适用人群、“不适用于非目标人群使用”“请在医生或者临床营养师指导下使用”',
        trust: 'verified',
      },
      title: { zh: '特医食品声明', en: 'Medical-purpose food statement' },
      messages: {
        main: {
          zh: '没有看到特医食品声明。写上“{statement}”。',
          en: 'The statement for medical-purpose food was not seen. Add "{statement}".',
        },
      },
      fix: 'none',
      anyOf: ['不适用于非目标人群使用', '不适用于非目标人群'],
      examples: {
        bad: [
          {
            productClass: 'fsmp',
            fields: { title: '全营养配方粉', description: '全家营养好选择' },
          },
          { productClass: 'fsmp', fields: { description: '遵医嘱使用。' } },
        ],
        good: [
          { productClass: 'fsmp', fields: { description: '不适用于非目标人群使用。' } },
          { productClass: 'fsmp', fields: { title: '全营养配方粉' } },
        ],
      },
    },
    {
      id: 'FS-01b',
      kind: 'required-statement',
      group: 'display',
      level: 'error',
      certainty: 'review',
      classes: ['fsmp'],
      citation: {
        ...ORDER_21,
        article: '第八条',
        quote: '应当显著标明适用人群、“不适用于非目标人群使用”“请在医生或者临床营养师指导下使用”',
        trust: 'verified',
      },
      title: { zh: '特医食品声明', en: 'Medical-purpose food statement' },
      messages: {
        main: {
          zh: '没有看到特医食品声明。写上“{statement}”。',
          en: 'The statement for medical-purpose food was not seen. Add "{statement}".',
        },
      },
      fix: 'none',
      anyOf: ['请在医生或者临床营养师指导下使用', '请在医生或临床营养师指导下使用'],
      examples: {
        bad: [
          {
            productClass: 'fsmp',
            fields: { title: '全营养配方粉', description: '全家营养好选择' },
          },
          { productClass: 'fsmp', fields: { description: '遵医嘱使用。' } },
        ],
        good: [
          { productClass: 'fsmp', fields: { description: '请在医生或者临床营养师指导下使用。' } },
          { productClass: 'fsmp', fields: { title: '全营养配方粉' } },
        ],
      },
    },
    {
      id: 'FS-01c',
      kind: 'required-field',
      group: 'information',
      level: 'error',
      certainty: 'sure',
      classes: ['fsmp'],
      citation: {
        ...ORDER_21,
        article: '第八条',
        quote: '应当显著标明适用人群',
        trust: 'verified',
      },
      title: { zh: '适用人群', en: 'People it is for' },
      messages: {
        main: {
          zh: '特医食品要写{field}，这里还空着。',
          en: 'Medical-purpose food must state {field}; this is empty.',
        },
      },
      fix: 'none',
      fields: [{ field: 'suitable' }, { field: 'ingredients', level: 'warning' }],
      examples: {
        bad: [
          { productClass: 'fsmp', fields: { suitable: '' }, field: 'suitable' },
          {
            productClass: 'fsmp',
            fields: { suitable: ' ', description: '全营养' },
            field: 'suitable',
          },
        ],
        good: [
          { productClass: 'fsmp', fields: { suitable: '10岁以上需要营养支持的人群' } },
          { productClass: 'fsmp', fields: { title: '全营养配方粉' } },
        ],
      },
    },
    {
      id: 'FS-02',
      kind: 'required-field',
      group: 'identity',
      level: 'error',
      certainty: 'sure',
      classes: ['fsmp'],
      citation: {
        ...FOOD_LAW,
        article: '第八十条第一款',
        quote: '特殊医学用途配方食品应当经国务院食品安全监督管理部门注册',
      },
      title: { zh: '特医注册号', en: 'Registration number' },
      messages: {
        main: {
          zh: '特医食品要写{field}，这里还空着。',
          en: 'Medical-purpose food must state {field}; this is empty.',
        },
      },
      fix: 'none',
      fields: [{ field: 'approvalNumber' }],
      examples: {
        bad: [
          { productClass: 'fsmp', fields: { approvalNumber: '' }, field: 'approvalNumber' },
          {
            productClass: 'fsmp',
            fields: { title: '特医奶粉', approvalNumber: ' ' },
            field: 'approvalNumber',
          },
        ],
        good: [
          { productClass: 'fsmp', fields: { approvalNumber: '国食注字TY20180001' } },
          { productClass: 'fsmp', fields: { title: '全营养配方粉' } },
        ],
      },
    },
    {
      id: 'FS-02b',
      kind: 'wording',
      group: 'claim',
      level: 'error',
      certainty: 'sure',
      classes: ['food', 'general', 'health-food'],
      surfaces: ['title', 'copy'],
      citation: {
        ...FOOD_LAW,
        article: '第八十条第一款',
        quote: '特殊医学用途配方食品应当经国务院食品安全监督管理部门注册',
      },
      title: { zh: '冒充特医食品', en: 'Passed off as medical-purpose food' },
      messages: {
        main: {
          zh: '“{text}”只有注册的特医食品能写。删去。',
          en: '"{text}" is for registered medical-purpose food only. Delete it.',
        },
      },
      fix: 'delete',
      match: [
        {
          words: words(
            '特医 特医食品 特医奶粉 特医级 医用食品 医用营养 医用营养粉 特殊医学用途 特殊医学用途配方食品 临床营养品 国食注字ty',
          ),
        },
      ],
      exceptPatterns: [
        '(?:非|不是|并非|不属于|不同于|不能代替|不替代).{0,4}(?:特医|医用|特殊医学).{0,10}',
      ],
      examples: {
        bad: [
          {
            productClass: 'food',
            field: 'title',
            text: '蛋白营养粉 特医食品级别',
            marks: '特医食品',
          },
          {
            productClass: 'food',
            field: 'description',
            text: '医用营养粉，术后好吸收。',
            marks: '医用营养粉',
          },
        ],
        good: [
          { productClass: 'food', field: 'description', text: '本品是普通食品，不是特医食品。' },
          { productClass: 'fsmp', field: 'title', text: '特医食品 全营养配方粉' },
        ],
      },
    },
    {
      id: 'FS-02c',
      kind: 'wording',
      group: 'claim',
      level: 'error',
      certainty: 'sure',
      classes: ['fsmp'],
      surfaces: ['title', 'copy'],
      citation: {
        ...FOOD_LAW,
        article: '第八十条第二款',
        quote: '特殊医学用途配方食品广告适用……药品广告管理的规定',
      },
      title: { zh: '特医食品说治病', en: 'Medical-purpose food as medicine' },
      messages: {
        main: {
          zh: '“{text}”涉及疾病预防治疗，特医食品不能写。删去。',
          en: '"{text}" speaks of preventing or curing disease; this food may not. Delete it.',
        },
      },
      fix: 'delete',
      match: [
        {
          sequence: [
            words('化疗 放疗 手术 术后 病后 出院'),
            words('副作用 康复 恢复 愈合 不适 反应'),
            words('快 加速 更快 没了 全没 消失 缩短 减少 减轻 明显 一倍'),
          ],
          gap: 4,
        },
        {
          sequence: [
            words('加快 加速 促进 缩短'),
            words('康复 术后恢复 伤口愈合 住院时间 病情恢复'),
          ],
          gap: 3,
        },
        {
          sequence: [words('全家 一家人 人人 谁都 老少'), words('都能 都可 皆宜 营养 好选择 一起')],
          gap: 4,
          level: 'warning',
          certainty: 'review',
        },
        { sequence: [['@cureVerb'], ['@disease']], gap: 4 },
        { sequence: [['@disease'], ['@gone']], gap: 6 },
        { sequence: [['@metric'], ['@lowered']], gap: 3 },
        { sequence: [['@disease'], words('克星 福音 特效 食疗 消失 康复 好了 治愈 有效')], gap: 3 },
        {
          words: words(
            '消炎 抗炎 抗癌 防癌 抗肿瘤 抑制肿瘤 抗病毒 降血压 降血脂 降血糖 降三高 降糖 降压 降脂 活血化瘀 清热解毒 补肾 壮阳 治病 防病 药效 疗效 替代药物 代替药物 当药吃 当药用 加速康复 快速康复 促进伤口愈合 延长生命',
          ),
        },
      ],
      exceptPatterns: [
        '适[用宜](?:于|人群)?[^治防缓改调,。]{0,40}',
        '.{0,24}(?:不宜|慎用|不适宜|禁用|不适合|遵医嘱|指导下).{0,10}',
        '(?:糖尿病|肾病|肿瘤|炎性肠病|肝病|肥胖|肌肉衰减综合征|食物蛋白过敏|呼吸系统疾病|创伤|感染|手术).{0,10}(?:全营养配方|配方食品|专用配方|型配方).{0,8}',
      ],
      examples: {
        bad: [
          {
            productClass: 'fsmp',
            field: 'description',
            text: '坚持喝可以治疗糖尿病。',
            marks: '治疗糖尿病',
          },
          { productClass: 'fsmp', field: 'title', text: '短肽配方粉 抗肿瘤', marks: '抗肿瘤' },
        ],
        good: [
          { productClass: 'fsmp', field: 'title', text: '糖尿病全营养配方食品' },
          {
            productClass: 'fsmp',
            field: 'description',
            text: '适用于10岁以上糖尿病患者，请在医生或者临床营养师指导下使用。',
          },
        ],
      },
    },
    {
      id: 'FS-02d',
      kind: 'wording',
      group: 'claim',
      level: 'error',
      certainty: 'review',
      classes: ['fsmp'],
      surfaces: ['title', 'copy'],
      citation: {
        ...ORDER_21,
        article: '第二十二条',
        quote: '特定全营养配方食品……不得在大众传播媒介发布广告',
        trust: 'unverified',
      },
      title: { zh: '推广特定全营养', en: 'Disease-specific formula promoted' },
      messages: {
        main: {
          zh: '特定全营养和婴儿特医不能向公众推广，“{text}”请人看一下。',
          en: 'Disease-specific and infant formulas are not to be promoted. Have "{text}" looked at.',
        },
      },
      fix: 'none',
      match: [
        {
          sequence: [
            words('肿瘤 糖尿病 肾病 炎性肠病 肝病 肥胖 肌肉衰减 创伤 呼吸系统疾病 特定'),
            words('全营养'),
            words(
              '大促 直播 秒杀 特价 优惠 抢购 爆款 热卖 热销 首选 推荐 口碑 力荐 必备 神器 囤货 买赠 买一送一',
            ),
          ],
          gap: 14,
        },
        {
          sequence: [
            words('大促 直播 秒杀 特价 优惠 抢购 爆款 热卖 热销 首选 推荐 口碑 力荐 必备 神器'),
            words(
              '肿瘤全营养 糖尿病全营养 肾病全营养 肝病全营养 特定全营养 特殊医学用途婴儿配方 婴儿特医 无乳糖配方 氨基酸配方 深度水解',
            ),
          ],
          gap: 14,
        },
      ],
      examples: {
        bad: [
          {
            productClass: 'fsmp',
            field: 'title',
            text: '肿瘤全营养配方 直播大促',
            marks: '肿瘤全营养',
          },
          {
            productClass: 'fsmp',
            field: 'description',
            text: '爆款来了：糖尿病全营养配方粉。',
            marks: '爆款',
          },
        ],
        good: [
          { productClass: 'fsmp', field: 'title', text: '肿瘤全营养配方食品 450g' },
          { productClass: 'fsmp', field: 'description', text: '整蛋白全营养配方，今日特价。' },
        ],
      },
    },
  ],
};
