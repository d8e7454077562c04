import type { Pack } from '../pack.ts';
import { words } from './words.ts';

/** Cosmetics and disinfectants: no medical effect, nothing special without registration. */
export const cosmetic: Pack = {
  id: 'cosmetic',
  version: '2026.11.1',
  rules: [
    {
      id: 'CO-01',
      kind: 'wording',
      group: 'claim',
      level: 'error',
      certainty: 'sure',
      classes: ['cosmetic'],
      surfaces: ['title', 'copy'],
      citation: {
        law: '《化妆品监督管理条例》',
        article: '第四十三条第二款',
        quote: '化妆品广告不得明示或者暗示产品具有医疗作用',
        fullName: '化妆品监督管理条例，国务院令第727号，2021-01-01 施行',
        trust: 'verified',
      },
      title: { zh: '化妆品说医疗作用', en: 'Cosmetic as medicine' },
      messages: {
        main: {
          zh: '“{text}”暗示医疗作用，化妆品的{field}里不能写。删去。',
          en: '"{text}" hints at a medical effect; a cosmetic may not. Delete it.',
        },
      },
      fix: 'delete',
      match: [
        { sequence: [['@germVerb'], ['@germ']], gap: 2 },
        { sequence: [['@cureVerb'], ['@disease']], gap: 3 },
        {
          words: words(`
            消炎 抗炎 抗菌 抑菌 杀菌 灭菌 除菌 除螨 杀螨 止痒 止痛 镇痛 消肿 消疹 治疗 治愈 根治 药妆 药物护肤 医学护肤 医学护肤品 医美级 医美 医研 医研共创 械字号 医用护肤 医生护肤 处方 药用 药方 祛疤 去疤 除疤 淡疤 修复疤痕 疤痕修复 生发 育发 密发 防脱生发 毛发再生 毛发新生 脱敏 抗敏 抗过敏 防过敏 激素脸 激素依赖 修复受损细胞 细胞再生 细胞修复 激活细胞 活化细胞 再生 干细胞 基因 排毒 解毒 活血 化瘀 清热 凉血 祛湿 祛风 祛寒 补血 调节内分泌 内分泌 排除毒素 疗效 疗程 溶脂 瘦身 减肥 瘦脸 瘦腿 丰胸 丰乳 燃脂 祛狐臭 狐臭 脚气 灰指甲 湿疹 皮炎 痤疮 毛囊炎 荨麻疹 皮肤病 脱发 斑秃 螨虫 红血丝 敏感肌修复 妊娠纹 痘疤 痘坑 痘印修复 速效 特效 强效 神效 高效祛痘 高效美白 全效 立即见效 快速见效 N天见效 永不反弹 一抹就消 医生推荐 皮肤科 皮肤科医生 医院同款`),
        },
        {
          sequence: [
            ['#duration'],
            words('见效 祛斑 祛痘 变白 美白 消失 逆龄 淡化 年轻 紧致 改善 搞定 白 去皱'),
          ],
          gap: 4,
        },
        { words: ['@harmless'] },
        {
          sequence: [words('修复 修护 重建'), words('屏障炎症 受损屏障炎 炎症 病变 创面 伤口')],
          gap: 3,
        },
      ],
      except: words(
        '基因特 抗敏感牙膏 抑菌牙膏 再生纤维 再生纸 可再生 再生塑料 消炎药 医美术 不治疗',
      ),
      exceptPatterns: [
        '(?:非|不是|不具有|不含).{0,6}(?:药|医疗|治疗|激素).{0,6}',
        '(?:有助于)?改善(?:痘痘|痘肌|粉刺)(?:外观|肌肤)?',
      ],
      examples: {
        bad: [
          { productClass: 'cosmetic', field: 'title', text: '药妆祛痘膏 消炎', marks: '消炎' },
          {
            productClass: 'cosmetic',
            field: 'description',
            text: '医学护肤，治疗敏感',
            marks: '医学护肤',
          },
        ],
        good: [
          { productClass: 'cosmetic', field: 'title', text: '祛痘精华 舒缓修护' },
          { productClass: 'cosmetic', field: 'description', text: '补水保湿，适用于敏感肌。' },
        ],
      },
    },
    {
      id: 'CO-02',
      kind: 'wording',
      group: 'claim',
      level: 'hint',
      certainty: 'review',
      classes: ['cosmetic'],
      surfaces: ['title', 'copy'],
      citation: {
        law: '《化妆品监督管理条例》',
        article: '第十六条',
        quote: '用于染发、烫发、祛斑美白、防晒、防脱发的化妆品……为特殊化妆品',
        fullName: '化妆品监督管理条例，国务院令第727号，2021-01-01 施行',
        trust: 'verified',
      },
      title: { zh: '特殊功效', en: 'Special effect' },
      messages: {
        main: {
          zh: '“{text}”要有国妆特字才能写。核对注册证。',
          en: '"{text}" needs registration as a special cosmetic. Check the certificate.',
        },
      },
      fix: 'none',
      match: [{ words: words('美白 祛斑 淡斑 防晒 spf 染发 烫发 防脱 防脱发 亮白 嫩白') }],
      unless: [{ words: words('国妆特 美白牙齿'), within: 'text' }],
      examples: {
        bad: [
          { productClass: 'cosmetic', field: 'title', text: '烟酰胺美白精华', marks: '美白' },
          { productClass: 'cosmetic', field: 'title', text: '清爽防晒乳 SPF50', marks: '防晒' },
        ],
        good: [
          { productClass: 'cosmetic', field: 'title', text: '国妆特字20243800 防晒霜' },
          { productClass: 'cosmetic', field: 'title', text: '保湿精华' },
        ],
      },
    },
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
          words: words(
            '治疗 治愈 根治 根除 疗程 疗效 适应症 抗炎 消炎 止痒 止痛 镇痛 祛湿 解毒 清热 活血 药用 药物 特效 速效 修复黏膜 断根',
          ),
        },
        { words: ['@disease'] },
      ],
      except: words('感染性疾病病原 预防交叉感染 伤口消毒 伤口周围 皮肤伤口 交叉感染 伤口清洗'),
      exceptPatterns: [
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
  ],
};
