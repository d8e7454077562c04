import type { Pack } from '../pack.ts';
import { words } from './words.ts';

const AD_LAW = {
  law: '《广告法》',
  fullName: '中华人民共和国广告法，全国人大常委会，2021-04-29 修正',
  trust: 'verified',
} as const;

/** What holds for everything that is no medicine, and for prices. */
export const goods: Pack = {
  id: 'goods',
  version: '2026.11.1',
  rules: [
    {
      id: 'INFO-07',
      kind: 'wording',
      group: 'claim',
      level: 'error',
      certainty: 'sure',
      classes: ['health-food', 'food', 'cosmetic', 'disinfectant', 'fsmp', 'device', 'general'],
      surfaces: ['title', 'copy'],
      citation: {
        law: '《药品管理法》',
        article: '第九十条第三款',
        quote: '非药品广告不得有涉及药品的宣传',
        fullName: '中华人民共和国药品管理法，全国人大常委会，2019-12-01 施行',
        trust: 'verified',
      },
      title: { zh: '非药品说成药', en: 'Not a medicine' },
      messages: {
        main: {
          zh: '“{text}”把商品说成药，非药品不能写。删去。',
          en: '"{text}" presents the product as a medicine. Delete it.',
        },
      },
      fix: 'delete',
      match: [
        {
          sequence: [
            words('效果堪比 堪比 媲美 代替 替代 胜过 好过 顶 比 赛过 取代 不输'),
            ['@drugName'],
          ],
          gap: 6,
        },
        { sequence: [words('不用吃 不吃 告别 停掉 停 扔掉 摆脱 戒掉'), ['@drugName']], gap: 2 },
        {
          words: words(
            '比吃药 胜似吃药 药效一样 药用效果 等同药品 药厂同款 药房同款 配方同药 国药准字级 药品级',
          ),
        },
      ],
      except: words('不能代替药物'),
      examples: {
        bad: [
          {
            productClass: 'food',
            field: 'description',
            text: '压片糖果，效果堪比二甲双胍',
            marks: '堪比二甲双胍',
          },
          {
            productClass: 'disinfectant',
            field: 'description',
            text: '足部喷剂，一次顶三支达克宁',
            marks: '顶三支达克宁',
          },
        ],
        good: [
          { productClass: 'food', field: 'description', text: '本品不能代替药物。' },
          { productClass: 'food', field: 'description', text: '配料：桑叶、苦瓜粉' },
        ],
      },
    },
    {
      id: 'GD-01',
      kind: 'wording',
      group: 'claim',
      level: 'error',
      certainty: 'sure',
      classes: ['general'],
      surfaces: ['title', 'copy'],
      citation: {
        ...AD_LAW,
        article: '第十七条',
        quote: '除医疗、药品、医疗器械广告外，禁止其他任何广告涉及疾病治疗功能',
      },
      title: { zh: '普通商品说治病', en: 'Goods as medicine' },
      messages: {
        main: {
          zh: '“{text}”涉及疾病治疗，这类商品不能写。删去。',
          en: '"{text}" speaks of curing disease; such goods may not. Delete it.',
        },
      },
      fix: 'delete',
      match: [
        { sequence: [['@germVerb'], ['@germ']], gap: 2 },
        { sequence: [['@disease'], ['@gone']], gap: 6 },
        { sequence: [['@metric'], ['@lowered']], gap: 3 },
        { sequence: [words('降 稳 控 调 平 降低 调节 控制 稳定 平衡'), ['@metric']], gap: 4 },
        { sequence: [['@vesselVerb'], ['@vessel']], gap: 2 },
        { sequence: [['@cureVerb'], ['@disease']], gap: 3 },
        {
          words: words(
            '专治 专克 治好了 消炎 抗炎 止痛 降血压 降血糖 降血脂 抗癌 防癌 活血化瘀 祛风除湿 疏通经络 治病 疗效 治愈 根治 药到病除 包治 祛湿排毒',
          ),
        },
      ],
      except: words('改善肥胖症研究 抗过敏设计'),
      exceptPatterns: ['.{0,24}(?:不宜|慎用|禁用|就医).{0,8}'],
      examples: {
        bad: [
          { productClass: 'general', field: 'title', text: '艾草枕 治疗失眠', marks: '治疗失眠' },
          {
            productClass: 'general',
            field: 'description',
            text: '磁疗手链，降血压',
            marks: '降血压',
          },
        ],
        good: [
          { productClass: 'general', field: 'title', text: '艾草枕 柔软透气' },
          { productClass: 'general', field: 'description', text: '本品不能治疗疾病，不适请就医。' },
        ],
      },
    },
    {
      id: 'AD-11',
      kind: 'wording',
      group: 'claim',
      level: 'warning',
      certainty: 'review',
      classes: ['general', 'food', 'cosmetic', 'disinfectant'],
      surfaces: ['title', 'copy'],
      citation: {
        ...AD_LAW,
        article: '第二十八条',
        quote: '广告以虚假或者引人误解的内容欺骗、误导消费者的，构成虚假广告',
      },
      title: { zh: '夸大保证', en: 'Overstated promise' },
      messages: {
        main: {
          zh: '“{text}”有证明才能写。附上证明，或者删去。',
          en: '"{text}" needs proof. Attach it or delete.',
        },
      },
      fix: 'delete',
      match: [
        { words: words('祖传秘方 宫廷秘方 民间秘方 百年秘方 独门秘方') },
        { words: ['@guarantee', '@harmless', '@rate'] },
        {
          words: words(
            '100%有效 百分百有效 保证效果 无效退款 无效包退 无效全额退款 永久有效 一次解决 彻底解决 永不 绝对有效 绝对不 绝对安全 100%安全 百分百安全 完全无害 包你满意 零投诉 零差评 无任何 立即见效 立刻见效 7天见效 见效快',
          ),
        },
        {
          sequence: [
            words('保证 承诺 确保 绝对 100% 百分百 百分之百'),
            words('有效 见效 不复发 不反弹 成功 通过 美白 瘦 去除 杀灭 没有 解决 满意'),
          ],
          gap: 4,
        },
        {
          sequence: [
            ['#duration'],
            words('见效 瘦 长高 变白 消失 解决 搞定 年轻 提升 通过 学会 包过'),
          ],
          gap: 4,
        },
        { sequence: [['@expert'], words('推荐 力荐 认证 认可 首选 指定')], gap: 4 },
        {
          sequence: [['@user'], words('见证 证明 好评 亲测 反馈 的选择 共同选择 信赖 一致认可')],
          gap: 4,
        },
      ],
      except: words(
        '高效 速效 强效 特效妆 效果好 效果图 永不言弃 效果佳 无风险 温和无刺激 零刺激 无刺激 不上瘾',
      ),
      examples: {
        bad: [
          {
            productClass: 'general',
            field: 'title',
            text: '除甲醛喷雾 100%有效',
            marks: '100%有效',
          },
          { productClass: 'food', field: 'title', text: '代餐粉 7天瘦十斤', marks: '7天瘦' },
        ],
        good: [
          { productClass: 'general', field: 'description', text: '我们不承诺任何功效。' },
          { productClass: 'general', field: 'title', text: '收纳盒 30升' },
        ],
      },
    },
  ],
};
