// Longer than 300 lines: a pack keeps each rule with its law, words and examples in one place.
import type { Pack } from '../pack.ts';
import { words } from './words.ts';

const AD_LAW = {
  law: '《广告法》',
  fullName: '中华人民共和国广告法，全国人大常委会，2021-04-29 修正',
  trust: 'verified',
} as const;
const FOOD_LAW = {
  law: '《食品安全法》',
  fullName: '中华人民共和国食品安全法，全国人大常委会',
  trust: 'verified',
} as const;

/** Health food and ordinary food: what only a medicine, or only a registered health food, may say. */
export const food: Pack = {
  id: 'food',
  version: '2026.11.1',
  rules: [
    {
      id: 'HF-01',
      kind: 'wording',
      group: 'claim',
      level: 'error',
      certainty: 'sure',
      classes: ['health-food', 'fsmp'],
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
        { words: words('清肺 润肺 排毒 解酒 清肺排毒') },
        { sequence: [['@disease'], ['@gone']], gap: 6 },
        { sequence: [['@metric'], ['@lowered']], gap: 3 },
        { sequence: [words('降 稳 控 调 平 降低 调节 控制 稳定 平衡'), ['@metric']], gap: 4 },
        { sequence: [['@vesselVerb'], ['@vessel']], gap: 2 },
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
            { words: words('适宜 不宜 慎用 禁 遵医嘱 不适合 慎食 医生 医师'), within: 'sentence' },
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
    {
      id: 'FD-01',
      kind: 'wording',
      group: 'claim',
      level: 'error',
      certainty: 'sure',
      classes: ['food'],
      surfaces: ['title', 'copy'],
      citation: {
        ...FOOD_LAW,
        article: '第七十三条第一款',
        quote: '食品广告……不得涉及疾病预防、治疗功能',
      },
      title: { zh: '食品说治病', en: 'Food as medicine' },
      messages: {
        main: {
          zh: '“{text}”涉及疾病预防治疗，食品的{field}里不能写。删去。',
          en: '"{text}" speaks of preventing or curing disease; food may not. Delete it.',
        },
      },
      fix: 'delete',
      match: [
        { sequence: [['@germVerb'], ['@germ']], gap: 2 },
        { sequence: [['@disease'], ['@gone']], gap: 6 },
        { sequence: [['@metric'], ['@lowered']], gap: 3 },
        { sequence: [words('降 稳 控 调 平 降低 调节 控制 稳定 平衡'), ['@metric']], gap: 4 },
        { sequence: [['@vesselVerb'], ['@vessel']], gap: 2 },
        { sequence: [['@cureVerb'], ['@disease']], gap: 4 },
        {
          sequence: [words('治疗 预防 防治 缓解 改善'), ['@disease'], ['@disease'], ['@disease']],
          gap: 3,
        },
        {
          sequence: [
            ['@disease'],
            words(
              '患者 人群 克星 福音 专用 特效 食疗 调理 必备 必吃 消失 康复 好了 治愈 好帮手 一扫光',
            ),
          ],
          gap: 3,
          unless: [{ words: words('适宜 不宜 慎 禁 遵医嘱 不适合 医生 医师'), within: 'sentence' }],
        },
        {
          sequence: [
            words('对 针对 适用于 对于'),
            ['@disease'],
            words('有效 疗效 作用 帮助 好处 功效 效果 改善 益处'),
          ],
          gap: 12,
        },
        { words: ['@medicalEffect', '@guarantee', '@adult'] },
        { words: words('三高人群 三高食品 糖友') },
        {
          words: words('治疗 治愈 处方 疗程 药用 药方 病症 医疗 患者 痊愈 康复 临床'),
          level: 'warning',
          certainty: 'review',
        },
      ],
      except: words(
        '食疗养生馆 药食同源 中医药大学 不能代替药物 非药品 降脂奶粉 高效 速效 开胃 开胃菜 天然抗氧化剂 消肿瘤 排毒小体 明目地黄',
      ),
      exceptPatterns: [
        '.{0,24}(?:不宜|慎用|慎食|不适宜|禁用|不适合|遵医嘱|忌食).{0,6}',
        '不能.{0,4}(?:治疗|替代|代替).{0,6}',
        '(?:不是|非|不属于).{0,4}药.{0,12}',
        '(?:高温|巴氏|紫外|臭氧|车间|超高温|瞬时|uht)?(?:杀菌|灭菌|除菌|抑菌)(?:乳|奶|工艺|技术|包装|处理|牛奶|温度|方式|釜|车间|后|型|线)?',
      ],
      examples: {
        bad: [
          { productClass: 'food', field: 'title', text: '红豆薏米茶 祛湿', marks: '祛湿' },
          {
            productClass: 'food',
            field: 'description',
            text: '常吃可以改善便秘',
            marks: '改善便秘',
          },
        ],
        good: [
          { productClass: 'food', field: 'description', text: '谷物代用茶，口感清香。' },
          {
            productClass: 'food',
            field: 'description',
            text: '糖尿病患者不宜食用；经巴氏杀菌工艺处理。',
          },
        ],
      },
    },
    {
      id: 'FD-02',
      kind: 'wording',
      group: 'claim',
      level: 'error',
      certainty: 'sure',
      classes: ['food'],
      surfaces: ['title', 'copy'],
      citation: {
        law: '《食品安全法实施条例》',
        article: '第三十八条第一款',
        quote: '对保健食品之外的其他食品，不得声称具有保健功能',
        fullName: '中华人民共和国食品安全法实施条例，国务院，2019-12-01 施行',
        trust: 'verified',
      },
      title: { zh: '食品说保健功能', en: 'Health function on food' },
      messages: {
        main: {
          zh: '“{text}”是保健功能，普通食品不能写。删去。',
          en: '"{text}" is a health function; ordinary food may not claim it. Delete it.',
        },
      },
      fix: 'delete',
      match: [
        { words: ['@healthFunction'] },
        { sequence: [['@better'], ['@bodyFunction']], gap: 3 },
        { sequence: [['#duration'], words('减重 瘦 掉秤 减'), ['#number']], gap: 3 },
        { words: words('体重管理 减重') },
      ],
      except: words('天然抗氧化剂 抗氧化剂 提神饮料 美白牙齿 美容院 茶多酚抗氧化剂'),
      exceptPatterns: [
        '(?:钙|铁|锌|蛋白质|维生素[a-z]?|膳食纤维|碘|叶酸)(?:有助于|是|能够|可以)?.{0,14}(?:骨骼|牙齿|皮肤|视力|肠道|血红|发育)(?:.{0,10})',
      ],
      examples: {
        bad: [
          {
            productClass: 'food',
            field: 'title',
            text: '益生菌固体饮料 调节肠道菌群',
            marks: '调节肠道菌群',
          },
          { productClass: 'food', field: 'title', text: '蛋白粉 提高免疫力', marks: '提高免疫力' },
        ],
        good: [
          { productClass: 'food', field: 'description', text: '添加乳双歧杆菌，菌株号BB-12。' },
          { productClass: 'health-food', field: 'description', text: '有助于增强免疫力' },
        ],
      },
    },
    {
      id: 'FD-03',
      kind: 'wording',
      group: 'claim',
      level: 'error',
      certainty: 'sure',
      classes: ['food', 'fsmp'],
      surfaces: ['title', 'copy'],
      citation: {
        ...AD_LAW,
        article: '第二十条',
        quote: '声称全部或者部分替代母乳的婴儿乳制品、饮料和其他食品广告',
      },
      title: { zh: '替代母乳', en: 'In place of breast milk' },
      messages: {
        main: {
          zh: '“{text}”说成能替代母乳，{field}里不能写。删去。',
          en: '"{text}" says it can replace breast milk. Delete it.',
        },
      },
      fix: 'delete',
      match: [
        {
          sequence: [
            words('接近 媲美 替代 代替 堪比 模拟 还原 如同 好比 优于 胜过 贴近'),
            words('母乳 人乳 妈妈奶水'),
          ],
          gap: 3,
        },
        { words: words('母乳替代 母乳化 类母乳 母乳般 替代母乳 奶水的替代') },
      ],
      examples: {
        bad: [
          {
            productClass: 'food',
            field: 'title',
            text: '婴儿配方奶粉 配方接近母乳',
            marks: '接近母乳',
          },
          { productClass: 'food', field: 'description', text: '母乳般的呵护', marks: '母乳般' },
        ],
        good: [
          { productClass: 'food', field: 'description', text: '母乳是婴儿最好的食物。' },
          { productClass: 'food', field: 'description', text: '本品不能代替母乳喂养。' },
        ],
      },
    },
  ],
};
