// Longer than 300 lines: a pack keeps each rule with its law, words and examples in one place.
import type { Pack } from '../pack.ts';
import { AD_LAW, FOOD_LAW } from './laws.ts';
import { words } from './words.ts';

/** Health food: its statement, its people, its own registered functions and no others. */
export const healthFood: Pack = {
  id: 'health-food',
  version: '2026.11.2',
  rules: [
    {
      id: 'HF-01',
      kind: 'wording',
      group: 'claim',
      level: 'error',
      certainty: 'sure',
      classes: ['health-food'],
      surfaces: ['title', 'copy'],
      citation: { ...AD_LAW, article: '第十八条第一款第（二）项', quote: '涉及疾病预防、治疗功能' },
      title: { zh: '保健食品说治病', en: 'Health food as medicine' },
      messages: {
        main: {
          zh: '“{text}”涉及疾病预防治疗，保健食品不能写。改成注册的功能，或者删去。',
          en: '"{text}" speaks of preventing or curing disease. Use the registered function, or delete it.',
        },
      },
      fix: 'delete',
      match: [
        { words: words('不再痛 不再疼 不再犯 不再复发 不再发作 再也不痛 再也不疼') },
        {
          sequence: [
            ['@better'],
            words(
              '智力 肺功能 心功能 肾功能 肝功能 脑功能 性功能 生育能力 软骨 关节软骨 神经 精子质量 卵巢功能 心肌 自愈力',
            ),
          ],
          gap: 2,
        },
        {
          words: words(
            '雄风 重振雄风 金枪不倒 一柱擎天 男人加油站 增大增粗 壮根 坚挺 夫妻生活 性福 性生活',
          ),
        },
        { words: words('清肺 润肺 排毒 解酒 清肺排毒') },
        { sequence: [['@cureVerb'], ['@disease']], gap: 4 },
        {
          sequence: [
            ['@disease'],
            words(
              '患者 人群 克星 福音 专用 特效 必备 必吃 一扫光 好帮手 有效 有好处 食疗 调理 消失 康复 好了 治愈',
            ),
          ],
          gap: 3,
          unless: [
            {
              words: words(
                '适宜 不宜 慎用 禁 遵医嘱 不适合 慎食 医生 医师 人群适用 者适用 适用人群',
              ),
              within: 'sentence',
            },
          ],
        },
        {
          sequence: [
            words('对 针对 适用于'),
            ['@disease'],
            words('有效 有疗效 有作用 有帮助 有好处 的作用 的功效 效果 改善 特别'),
          ],
          gap: 10,
        },
        {
          words: words(
            '消炎 抗炎 杀菌 止痛 止咳 化痰 平喘 抗癌 防癌 抗肿瘤 抗病毒 抗感染 溶血栓 溶栓 抗血栓 降血压 降血脂 降血糖 降三高 降糖 降压 降脂 降低血压 降低血脂 降低血糖 降胆固醇 降低胆固醇 降尿酸 稳定血糖 控制血糖 平稳血糖 软化血管 清理血管 清血管 疏通血管 通血管 活血化瘀 活血 散结 祛风除湿 祛湿 清热解毒 清热 解毒 补肾 补肾壮阳 壮阳 滋阴 固本培元 延时 养肝 护肝 保肝 清肝 疏肝 养胃 修复胃黏膜 治病 防病 药效 疗效 药用价值 治疗作用 替代药物 代替药物 比药 当药吃 干细胞 延年益寿 防治 舒筋活络 强筋健骨 调节内分泌 激活细胞 医治 抑制肿瘤',
          ),
        },
        { words: words('治疗 治愈 根治'), level: 'warning', certainty: 'review' },
      ],
      except: words(
        '辅助降血脂 辅助降血糖 辅助降血压 有辅助降血脂 不能代替药物 治疗药物 药物的治疗 药物治疗 治疗期间 接受治疗 正在治疗 对化学性肝损伤有辅助保护',
      ),
      exceptPatterns: [
        '(?:有助于)?维持血(?:糖|脂|压)(?:\\(.{0,12}\\))?健康水平',
        '.{0,10}(?:缓解|改善|调节|有助于改善|辅助改善|消除)(?:体力疲劳|视疲劳|视觉疲劳|睡眠|骨密度|缺铁性贫血|痤疮|黄褐斑|皮肤水[份分]|记忆|胃肠|肠道菌群|营养性贫血)',
        '(?:有助于|辅助)?(?:调节血[脂糖压]|改善(?:营养性|缺铁性)贫血).{0,3}',
        '.{0,24}(?:不宜|慎用|慎食|不适宜|禁用|不适合|遵医嘱).{0,6}',
        '不能.{0,4}(?:治疗|替代|代替).{0,6}',
        '(?:不是|非).{0,4}药.{0,12}',
      ],
      examples: {
        bad: [
          {
            productClass: 'health-food',
            field: 'title',
            text: '深海鱼油软胶囊 降血脂',
            marks: '降血脂',
          },
          {
            productClass: 'health-food',
            field: 'description',
            text: '坚持吃可以预防感冒',
            marks: '预防感冒',
          },
        ],
        good: [
          { productClass: 'health-food', field: 'description', text: '有助于维持血糖健康水平。' },
          {
            productClass: 'health-food',
            field: 'description',
            text: '保健食品不是药物，不能代替药物治疗疾病。',
          },
          {
            productClass: 'health-food',
            field: 'description',
            text: '缓解视觉疲劳；糖尿病患者不宜食用。',
          },
        ],
      },
    },
    {
      id: 'HF-03',
      kind: 'required-statement',
      group: 'display',
      level: 'error',
      certainty: 'review',
      classes: ['health-food'],
      citation: {
        ...AD_LAW,
        article: '第十八条第二款',
        quote: '保健食品广告应当显著标明“本品不能代替药物”',
      },
      title: { zh: '保健食品声明', en: 'Health food statement' },
      messages: {
        main: {
          zh: '没有看到保健食品声明。写上“{statement}”。',
          en: 'The statement for health food was not seen. Add "{statement}".',
        },
      },
      fix: 'none',
      anyOf: ['保健食品不是药物，不能代替药物治疗疾病', '本品不能代替药物'],
      examples: {
        bad: [
          { productClass: 'health-food', fields: { title: '鱼油', description: '每粒1000mg' } },
          {
            productClass: 'health-food',
            fields: { title: '鱼油', description: '本品为食品，非药品。' },
          },
        ],
        good: [
          { productClass: 'health-food', fields: { description: '本品不能代替药物。' } },
          { productClass: 'health-food', fields: { title: '鱼油软胶囊' } },
        ],
      },
    },
    {
      id: 'HF-04',
      kind: 'wording',
      group: 'claim',
      level: 'error',
      certainty: 'sure',
      classes: ['food', 'general', 'cosmetic', 'fsmp'],
      surfaces: ['title', 'copy'],
      citation: {
        ...FOOD_LAW,
        article: '第七十六条第一款',
        quote:
          '使用保健食品原料目录以外原料的保健食品和首次进口的保健食品应当经国务院食品安全监督管理部门注册',
      },
      title: { zh: '冒充保健食品', en: 'Passed off as health food' },
      messages: {
        main: {
          zh: '“{text}”只有注册或备案的保健食品能写。删去。',
          en: '"{text}" is for registered or filed health food only. Delete it.',
        },
      },
      fix: 'delete',
      match: [
        {
          words: words(
            '蓝帽 蓝帽子 小蓝帽 蓝帽认证 蓝帽标志 保健食品认证 保健食品批文 保健食品批号 保健食品文号 健字号 国食健字号 食健字号 国家认证保健 正规保健食品 保健食品标志',
          ),
        },
        { sequence: [words('国食健注 国食健字 食健备'), ['#number']], gap: 2 },
      ],
      except: words('健字号面包'),
      exceptPatterns: [
        '(?:非|不是|并非|不属于|没有|无|不带|区别于).{0,6}(?:蓝帽|保健食品|健字号).{0,4}',
      ],
      examples: {
        bad: [
          {
            productClass: 'food',
            field: 'title',
            text: '阿胶糕 蓝帽子认证 滋养礼盒',
            marks: '蓝帽子',
          },
          {
            productClass: 'food',
            field: 'description',
            text: '本品已取得健字号，放心购买。',
            marks: '健字号',
          },
        ],
        good: [
          {
            productClass: 'food',
            field: 'description',
            text: '本品为普通食品，不是保健食品，没有蓝帽子标志。',
          },
          { productClass: 'health-food', field: 'title', text: '鱼油软胶囊 蓝帽子' },
        ],
      },
    },
    {
      id: 'HF-05',
      kind: 'wording',
      group: 'claim',
      level: 'error',
      certainty: 'sure',
      classes: ['health-food'],
      surfaces: ['title', 'copy'],
      citation: {
        law: '《允许保健食品声称的保健功能目录》',
        article: '非营养素补充剂（2023年版）',
        fullName:
          '允许保健食品声称的保健功能目录 非营养素补充剂（2023年版），国家市场监督管理总局等，2023-08-31；另见食品安全法第七十五条',
        trust: 'secondary',
      },
      title: { zh: '目录外的功能', en: 'Function outside the catalogue' },
      messages: {
        main: {
          zh: '“{text}”不在允许声称的24项保健功能里。改成注册的功能，或者删去。',
          en: '"{text}" is none of the 24 functions allowed. Use the registered one, or delete it.',
        },
      },
      fix: 'delete',
      match: [
        {
          sequence: [
            words('青春期 生长期 发育期 孩子 宝宝 儿童 青少年 学生'),
            words(
              '神器 蹿 窜 长高 长个 拔高 高一头 猛长 更聪明 变聪明 开窍 记性好 成绩 智商 学霸 记忆力超群 过目不忘 脑瓜灵',
            ),
          ],
          gap: 8,
        },
        {
          sequence: [
            words('长 猛长 窜 窜了 蹿 蹿了 长高 高了 拔高'),
            ['#number'],
            words('厘米 公分 cm'),
          ],
          gap: 2,
        },
        {
          words: words(
            '改善生长发育 促进生长发育 帮助生长发育 促进发育 助长高 助力长高 增高 促进长高 长个子 长个儿 长得高 长高 蹿个 身高管理 促进骨骼生长 促进泌乳 催乳 催奶 下奶 增加奶水 改善皮肤油分 改善皮肤油份 改善皮肤出油 皮肤控油 丰胸 丰乳 美白 美白亮肤 全身美白 淡斑 益智 提高智力 开发智力 增强智力 补脑 健脑 变聪明 更聪明 提高性功能 改善性功能 增强性功能 提升性能力 壮骨增高 抗突变 抑制肿瘤 辅助抑制肿瘤 乌发 黑发 白发转黑 生发 防脱 防脱发 丰盈秀发 去皱 祛皱 除皱 淡化皱纹 紧致肌肤 逆龄 冻龄 返老还童 年轻态 备孕助孕 助孕 提高受孕 改善更年期 缓解更年期 延缓更年期 改善视力 恢复视力 提高视力 保护听力',
          ),
        },
        {
          sequence: [
            words('促进 帮助 助力 改善 提高 提升 助'),
            words(
              '生长发育 长高 身高 个子 大脑发育 智力发育 骨骼发育 智力 智商 泌乳 乳汁 性功能 性能力 生育力 发质 卵巢 精子 听力',
            ),
          ],
          gap: 4,
        },
        {
          words: words(
            '抗衰老 抗衰 抗老 延缓老化 养颜 美容养颜 祛黄 祛斑 护关节 养护关节 保护关节 保护心脑血管 保护心脏 护心 暖宫 调经 养护卵巢 呵护卵巢 提神 醒脑 提神醒脑 解酒 醒酒 护发 护甲 改善循环 微循环 新陈代谢 促进代谢 加速代谢 补气血 气血双补 增肌',
          ),
          level: 'warning',
          certainty: 'review',
        },
      ],
      except: words('祛黄褐斑 改善黄褐斑 改善视力疲劳 促进骨骼生长激素'),
      exceptPatterns: [
        '(?:适宜|适合|适用)人群?[:：]?.{0,40}',
        '.{0,24}(?:不宜|慎用|慎食|不适宜|禁用|不适合).{0,6}',
      ],
      examples: {
        bad: [
          {
            productClass: 'health-food',
            field: 'title',
            text: '赖氨酸咀嚼片 促进生长发育',
            marks: '促进生长发育',
          },
          {
            productClass: 'health-food',
            field: 'description',
            text: '每天两粒，帮助孩子长高。',
            marks: '长高',
          },
        ],
        good: [
          {
            productClass: 'health-food',
            field: 'description',
            text: '有助于增强免疫力；有助于改善黄褐斑。',
          },
          {
            productClass: 'health-food',
            field: 'description',
            text: '适宜人群：生长发育期需要补钙的少年儿童。',
          },
        ],
      },
    },
    {
      id: 'HF-05b',
      kind: 'check',
      group: 'claim',
      level: 'error',
      certainty: 'review',
      classes: ['health-food'],
      citation: {
        ...FOOD_LAW,
        article: '第七十八条',
        quote: '保健食品的标签、说明书……内容应当真实，与注册或者备案的内容相一致',
      },
      title: { zh: '超出注册功能', en: 'Beyond the registered function' },
      messages: {
        main: {
          zh: '“{text}”说的是“{function}”，本品注册的功能里没有。删去，或者核对注册证。',
          en: '"{text}" tells of {function}, which is not registered for this product. Delete it or check the certificate.',
        },
      },
      fix: 'none',
      check: 'health-function',
      examples: {
        bad: [
          {
            productClass: 'health-food',
            fields: { title: '褪黑素片 改善睡眠 抗氧化', 'other:保健功能': '有助于改善睡眠' },
          },
          {
            productClass: 'health-food',
            fields: {
              title: '钙片',
              description: '还能增强免疫力',
              'other:保健功能': '有助于改善骨密度',
            },
          },
        ],
        good: [
          {
            productClass: 'health-food',
            fields: { title: '葡萄籽胶囊 抗氧化', 'other:保健功能': '延缓衰老' },
          },
          { productClass: 'health-food', fields: { title: '褪黑素片 改善睡眠 抗氧化' } },
        ],
      },
    },
    {
      id: 'HF-06',
      kind: 'required-field',
      group: 'information',
      level: 'error',
      certainty: 'sure',
      classes: ['health-food'],
      citation: {
        ...FOOD_LAW,
        article: '第七十八条',
        quote: '载明适宜人群、不适宜人群',
      },
      title: { zh: '必备信息', en: 'Required information' },
      messages: {
        main: {
          zh: '保健食品要写{field}，这里还空着。',
          en: 'A health food listing must state {field}; this is empty.',
        },
      },
      fix: 'none',
      fields: [
        { field: 'approvalNumber' },
        { field: 'suitable' },
        { field: 'unsuitable' },
        { field: 'ingredients', level: 'warning' },
        { field: 'usage', level: 'warning' },
      ],
      examples: {
        bad: [
          { productClass: 'health-food', fields: { suitable: '' }, field: 'suitable' },
          {
            productClass: 'health-food',
            fields: { unsuitable: '', description: '【适宜人群】成人' },
            field: 'unsuitable',
          },
        ],
        good: [
          { productClass: 'health-food', fields: { suitable: '中老年人', unsuitable: '少年儿童' } },
          {
            productClass: 'health-food',
            fields: { unsuitable: '', description: '【不适宜人群】孕妇、乳母' },
          },
        ],
      },
    },
  ],
};
