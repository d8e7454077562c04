import type { Pack } from '../pack.ts';
import { words } from './words.ts';

/** Disinfectants: killing germs is lawful, curing people is not. */
export const disinfectant: Pack = {
  id: 'disinfectant',
  version: '2026.11.2',
  rules: [
    {
      id: 'DS-01',
      kind: 'wording',
      group: 'claim',
      level: 'error',
      certainty: 'sure',
      classes: ['disinfectant'],
      surfaces: ['title', 'copy'],
      citation: {
        law: '《广告法》',
        article: '第十七条',
        quote: '除医疗、药品、医疗器械广告外，禁止其他任何广告涉及疾病治疗功能',
        fullName:
          '中华人民共和国广告法，全国人大常委会，2021-04-29 修正；另见消毒管理办法、消毒产品标签说明书管理规范',
        trust: 'verified',
      },
      title: { zh: '消毒产品说疗效', en: 'Disinfectant as medicine' },
      messages: {
        main: {
          zh: '“{text}”暗示治病，消毒产品的{field}里不能写。删去。',
          en: '"{text}" hints at curing disease; a disinfectant may not. Delete it.',
        },
      },
      fix: 'delete',
      match: [
        {
          sequence: [
            words('痔疮 肉球 中耳炎 脓 水泡 溃疡'),
            words('缩回去 不再流 消失 全消 收口 不见了'),
          ],
          gap: 3,
        },
        {
          words: words(
            '治疗 治愈 根治 根除 疗程 疗效 适应症 抗炎 消炎 止痒 止痛 镇痛 祛湿 解毒 清热 活血 药用 药物 特效 速效 修复黏膜 断根',
          ),
        },
        { words: ['@disease'] },
      ],
      except: words(
        '流感病毒 新冠病毒 冠状病毒 肠道病毒 乙肝病毒 甲肝病毒 艾滋病病毒 疱疹病毒 诺如病毒 轮状病毒 脊髓灰质炎病毒 手足口病病毒 病毒 感染性疾病病原 预防交叉感染 伤口消毒 伤口周围 皮肤伤口 交叉感染 伤口清洗',
      ),
      exceptPatterns: [
        '对.{0,40}(?:病毒|菌|球菌|杆菌|孢子|微生物).{0,20}(?:灭活|杀灭|抑制|消毒|抑菌|杀菌).{0,6}',
        '.{0,24}(?:不宜|慎用|禁用|过敏者|就医|停止使用).{0,8}',
        '(?:不|非).{0,4}(?:药|治疗).{0,6}',
        '(?:完整|破损)?皮肤.{0,4}伤口.{0,8}(?:消毒|清洁)',
      ],
      examples: {
        bad: [
          {
            productClass: 'disinfectant',
            field: 'title',
            text: '草本抑菌乳膏 湿疹',
            marks: '湿疹',
          },
          { productClass: 'disinfectant', field: 'description', text: '三天一疗程', marks: '疗程' },
        ],
        good: [
          {
            productClass: 'disinfectant',
            field: 'description',
            text: '对金黄色葡萄球菌、白色念珠菌有抑菌作用。',
          },
          { productClass: 'disinfectant', field: 'description', text: '过敏者禁用。' },
        ],
      },
    },
    {
      id: 'DS-01b',
      kind: 'wording',
      group: 'claim',
      level: 'warning',
      certainty: 'review',
      classes: ['disinfectant'],
      surfaces: ['title', 'copy'],
      citation: {
        law: '《消毒产品标签说明书管理规范》',
        article: '',
        fullName: '消毒产品标签说明书管理规范，原卫生部；另见消毒管理办法',
        trust: 'secondary',
      },
      title: { zh: '不属于消毒产品', en: 'No disinfectant' },
      messages: {
        main: {
          zh: '“{text}”这类专用产品不算消毒产品。核对许可范围，或者删去。',
          en: 'Products for "{text}" are no disinfectants. Check the licence, or delete it.',
        },
      },
      fix: 'delete',
      match: [
        {
          sequence: [
            words('专用于 专门用于 专供 用于 适用于 滴入 喷入 喷于 直接喷'),
            words(
              '眼睛 眼部 眼内 鼻腔 鼻孔 鼻黏膜 鼻粘膜 口腔黏膜 咽喉 咽部 耳道 耳内 阴道内 宫颈 直肠 肛内 头皮 足部 脚部',
            ),
          ],
          gap: 2,
        },
        {
          words: words(
            '滴眼 洗眼 洗眼液 滴鼻 鼻喷 喷鼻 鼻腔喷雾 鼻腔护理 咽喉喷雾 滴耳 人体足部专用 足部专用 脚部专用 脚气专用 鼻用 眼用 耳用',
          ),
        },
      ],
      exceptPatterns: [
        '(?:不得|不可|不能|勿|避免|禁止|不要|切勿).{0,10}',
        '(?:接触|溅入|误入|进入).{0,4}(?:眼|口|鼻|耳).{0,16}',
      ],
      examples: {
        bad: [
          {
            productClass: 'disinfectant',
            field: 'title',
            text: '草本鼻腔喷雾 抑菌',
            marks: '鼻腔喷雾',
          },
          {
            productClass: 'disinfectant',
            field: 'description',
            text: '专用于足部，每日一喷。',
            marks: '专用于足部',
          },
        ],
        good: [
          {
            productClass: 'disinfectant',
            field: 'description',
            text: '不得用于眼部；误入眼内请用清水冲洗。',
          },
          { productClass: 'disinfectant', field: 'title', text: '手部皮肤消毒液 500ml' },
        ],
      },
    },
  ],
};
