import type { Pack } from '../pack.ts';
import { words } from './words.ts';

/** Cosmetics: no medical effect, nothing special without registration. Toothpaste has effects of its own. */
export const cosmetic: Pack = {
  id: 'cosmetic',
  version: '2026.11.2',
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
        {
          sequence: [
            ['#duration'],
            words('痘痘 痘印 痘 闭口 粉刺 斑 斑点 色斑 皱纹 细纹 法令纹 眼袋 黑眼圈 毛孔 疤 疤痕'),
            words('消 消失 无 没 没了 淡 退 平 散 不见 清零'),
          ],
          gap: 3,
        },
        {
          sequence: [
            words(
              '痘痘 痘印 闭口 斑点 色斑 老年斑 皱纹 细纹 法令纹 鱼尾纹 眼袋 黑眼圈 妊娠纹 疤痕',
            ),
            words('消失 没了 不见了 清零 归零 无踪 全消 说拜拜 一扫光 跑光光 去无踪 全无'),
          ],
          gap: 2,
          unless: [{ words: words('遮瑕 遮盖 粉底 彩妆 上妆 底妆 妆效'), within: 'sentence' }],
        },
        {
          sequence: [
            words('去除 消除 抹平 根除 清除 抚平 告别'),
            words('皱纹 法令纹 细纹 鱼尾纹 眼袋 色斑 斑点 老年斑 痘印 痘坑 疤痕 炎症 敏感炎症'),
          ],
          gap: 2,
          level: 'warning',
          certainty: 'review',
        },
        {
          sequence: [
            words('修复 修护 抚平 缓解 对抗 改善 拯救'),
            words('激素 激素脸 激素损伤 激素依赖 激素皮 炎症 敏感炎症 皮炎 屏障损伤 烂脸 过敏'),
          ],
          gap: 3,
        },
        {
          sequence: [words('年轻 年轻了 小 小了 减龄 逆龄 倒退'), ['#number'], words('岁')],
          gap: 1,
        },
        {
          words: words('祖传 偏方 验方 军医 御医 宫廷秘方'),
          level: 'warning',
          certainty: 'review',
        },
        { sequence: [['@germVerb'], ['@germ']], gap: 6, within: 'clause' },
        { sequence: [['@germ'], words('抑制 杀灭 杀菌 杀死 清除 消灭')], gap: 6 },
        { sequence: [words('降 稳 降低 调节 控制 稳定'), ['@metric']], gap: 4 },
        { sequence: [['@cureVerb'], ['@disease']], gap: 3 },
        {
          words: words(`
            消炎 抗炎 杀菌 灭菌 除螨 杀螨 止痒 止痛 镇痛 消肿 消疹 治疗 治愈 根治 药妆 医用级修复 医用级修护 医疗级修复 医疗级修护 术后必备 药物护肤 医学护肤 医学护肤品 医研 医研共创 医生护肤 处方 药用 药方 祛疤 去疤 除疤 淡疤 修复疤痕 疤痕修复 生发 育发 密发 防脱生发 毛发再生 毛发新生 抗过敏 防过敏 激素脸 激素依赖 修复受损细胞 细胞再生 细胞修复 激活细胞 活化细胞 再生 干细胞 基因 排毒 解毒 活血 化瘀 清热 凉血 祛湿 祛风 祛寒 补血 调节内分泌 内分泌 排除毒素 疗效 疗程 溶脂 瘦身 减肥 瘦脸 瘦腿 丰胸 丰乳 燃脂 祛狐臭 狐臭 脚气 灰指甲 湿疹 皮炎 痤疮 毛囊炎 荨麻疹 皮肤病 脱发 斑秃 螨虫 红血丝 敏感肌修复 妊娠纹 痘疤 痘坑 痘印修复 速效 特效 强效 神效 高效祛痘 高效美白 全效 立即见效 快速见效 N天见效 永不反弹 一抹就消 医生推荐 皮肤科 皮肤科医生 医院同款`),
        },
        {
          sequence: [
            ['#duration'],
            words('见效 祛斑 祛痘 变白 美白 消失 逆龄 淡化 年轻 紧致 改善 搞定 白 去皱'),
          ],
          gap: 4,
        },
        {
          words: words('抗菌 抑菌 除菌 脱敏 抗敏 牙龈炎 牙周炎'),
          unless: [{ words: words('牙膏 漱口水 牙粉'), within: 'text' }],
        },
        { words: ['@harmless'] },
        {
          sequence: [words('修复 修护 重建'), words('屏障炎症 受损屏障炎 炎症 病变 创面 伤口')],
          gap: 3,
        },
      ],
      except: words(
        '防脱发 防脱 防断发 医美术后护理请遵医嘱 基因特 抗敏感牙膏 抑菌牙膏 再生纤维 再生纸 可再生 再生塑料 消炎药 医美术 不治疗',
      ),
      exceptPatterns: [
        '不能.{0,4}(?:治疗|替代|代替).{0,6}',
        '(?:看|去|到|请|就诊|挂|咨询|前往).{0,4}皮肤科.{0,4}',
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
      match: [
        {
          words: words(
            '美白 祛斑 淡斑 防晒 spf 染发 烫发 防脱 防脱发 亮白 嫩白 焕白 净白 透白 提亮肤色 淡化色斑 淡化黑色素 抑制黑色素 隔离紫外线 防紫外线 抵御紫外线 pa+++ 染黑 植物染 固发 减少掉发 改善脱发',
          ),
        },
      ],
      unless: [{ words: words('国妆特 美白牙齿 牙膏'), within: 'text' }],
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
      id: 'CO-03',
      kind: 'wording',
      group: 'claim',
      level: 'hint',
      certainty: 'review',
      classes: ['cosmetic'],
      surfaces: ['title', 'copy'],
      citation: {
        law: '《化妆品监督管理条例》',
        article: '第二十二条',
        quote: '化妆品的功效宣称应当有充分的科学依据',
        fullName: '化妆品监督管理条例，国务院令第727号，2021-01-01 施行',
        trust: 'verified',
      },
      title: { zh: '功效要有依据', en: 'Effect needs evidence' },
      messages: {
        main: {
          zh: '“{text}”要有公布的功效依据摘要。写上报告号，或者删去。',
          en: '"{text}" needs a published summary of evidence. Add the report, or delete it.',
        },
      },
      fix: 'none',
      needsProof: true,
      match: [
        {
          words: words(
            '抗皱 祛皱 去皱 紧致 淡纹 淡化细纹 祛痘 舒缓 修护 控油 去角质 防断发 去屑 保湿 滋养',
          ),
          needs: { words: words('实测 临床 实验 试验 验证 测试 数据 检测'), within: 'sentence' },
        },
      ],
      unless: [
        {
          words: words('报告号 报告编号 依据摘要 检验报告 人体功效评价报告 摘要可'),
          within: 'text',
        },
      ],
      examples: {
        bad: [
          {
            productClass: 'cosmetic',
            field: 'description',
            text: '实验室实测：紧致、淡纹。',
            marks: '紧致',
          },
          {
            productClass: 'cosmetic',
            field: 'description',
            text: '经人体试验，去屑看得到。',
            marks: '去屑',
          },
        ],
        good: [
          {
            productClass: 'cosmetic',
            field: 'description',
            text: '皱纹数量减少12%，见人体功效评价报告，报告号：B2026-01。',
          },
          { productClass: 'cosmetic', field: 'title', text: '保湿精华 添加5%烟酰胺' },
        ],
      },
    },
  ],
};
