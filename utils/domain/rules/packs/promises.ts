import type { Pack } from '../pack.ts';
import { AD_LAW } from './laws.ts';
import { words } from './words.ts';

/** Promises that are forbidden whatever the product turns out to be: they are found while its class is not known. */
export const promises: Pack = {
  id: 'promises',
  version: '2026.11.1',
  rules: [
    {
      id: 'AD-11b',
      kind: 'wording',
      group: 'claim',
      level: 'warning',
      certainty: 'review',
      classes: 'all',
      surfaces: ['title', 'copy'],
      citation: {
        ...AD_LAW,
        article: '第二十八条',
        quote: '广告以虚假或者引人误解的内容欺骗、误导消费者的，构成虚假广告',
      },
      title: { zh: '保证效果', en: 'Promise of a result' },
      messages: {
        main: {
          zh: '“{text}”保证了效果，哪类商品都不能写。删去。',
          en: '"{text}" promises a result, which no product may. Delete it.',
        },
        everybody: {
          zh: '“{text}”说成人人适用。写清适合谁，或者删去。',
          en: '"{text}" says it is for everybody. Say for whom, or delete it.',
        },
      },
      fix: 'delete',
      notUnder: words('临床试验 药代动力学 药理毒理 药理作用 不良反应'),
      match: [
        {
          words: words(
            '从没失手过 从未失手 从没失过手 没有它治不了 没有它解决不了 没有它搞不定 没有治不好的 敢打包票 包你满意见效 1oo%有效 1oo%治愈 1oo%见效 1oo%根治 1oo%安全 10o%有效 1o0%有效 药到病除 手到病除 永不复发 永不反弹 包治百病 绝不复发 绝不反弹 包治 包治百病 百分百治愈 百分之百治愈 100%治愈 百分百有效 百分之百有效 100%有效 一次根治 彻底根治 根治不复发 无效退款 无效包退 无效全额退款 祖传秘方 宫廷秘方 独门秘方 立竿见影 起死回生 妙手回春',
          ),
        },
        {
          words: words(
            '适合所有人群 适用所有人群 适用于所有人群 适合所有人 适合任何人 所有人群 没有任何禁忌 无任何禁忌 零禁忌 人人必备 家家必备 家庭必备 家中必备 家庭必备良药',
          ),
          message: 'everybody',
        },
        { sequence: [words('根治 专治 包治 治愈 治好'), ['@disease']], gap: 4, within: 'clause' },
        {
          sequence: [['#duration'], words('见效 治愈 根治 治好 痊愈 断根 去根 除根')],
          gap: 4,
          within: 'clause',
        },
      ],
      except: words('未治愈 治愈率'),
      exceptPatterns: [
        '.{0,8}(?:功能|指标|血象|体温|血压|血糖)恢复正常(?:后|前|时|才|为止|再).{0,8}',
      ],
      unless: [
        {
          words: words(
            '用于 适用于 就医 就诊 咨询 医师 医嘱 如果 停药 禁用 慎用 临床 说明书 不良反应 疗程 患者应',
          ),
          within: 'sentence',
        },
      ],
      examples: {
        bad: [
          { field: 'description', text: '草本凝胶，家庭必备。', marks: '家庭必备' },
          { field: 'title', text: '清凉贴 家家必备', marks: '家家必备' },
        ],
        good: [
          { field: 'description', text: '任何产品都不能保证根治，如有不适请就医。' },
          { field: 'description', text: '三天内发货，七天无理由退货。' },
        ],
      },
    },
  ],
};
