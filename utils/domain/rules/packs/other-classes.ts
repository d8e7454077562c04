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

/** Health food, food, cosmetics, disinfectants, devices and general goods: what only a medicine may say. */
export const otherClasses: Pack = {
  id: 'other-classes',
  version: '2026.11.1',
  vocabularies: {
    /** Verb and disease, or an effect that belongs to medicines. */
    mildVerb: words('对 针对 适用于 适合 用于 有助 有益 有效 专为 帮助 辅助'),
  },
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
        { sequence: [words('降 稳 控 调 平'), ['@metric']], gap: 1 },
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
        quote: '标签、说明书……应当载明适宜人群、不适宜人群',
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
        { sequence: [['@disease'], ['@gone']], gap: 6 },
        { sequence: [['@metric'], ['@lowered']], gap: 3 },
        { sequence: [words('降 稳 控 调 平'), ['@metric']], gap: 1 },
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
        law: '《消毒管理办法》',
        article: '第三十一条第二款',
        quote: '消毒产品的标签……不得出现或暗示对疾病的治疗效果',
        fullName: '消毒管理办法，国家卫生健康委员会；消毒产品标签说明书管理规范',
        trust: 'secondary',
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
    {
      id: 'DEV-01',
      kind: 'required-field',
      group: 'identity',
      level: 'error',
      certainty: 'sure',
      classes: ['device'],
      citation: {
        law: '《医疗器械监督管理条例》',
        article: '第三十九条第二款',
        quote: '第二类、第三类医疗器械还应当标明医疗器械注册证编号',
        fullName: '医疗器械监督管理条例，国务院，2021-06-01 施行',
        trust: 'verified',
      },
      title: { zh: '注册证编号', en: 'Registration number' },
      messages: {
        main: {
          zh: '医疗器械要写{field}，这里还空着。',
          en: 'A device listing must state {field}; this is empty.',
        },
      },
      fix: 'none',
      fields: [
        { field: 'approvalNumber' },
        { field: 'manufacturer', level: 'warning' },
        { field: 'indications', level: 'warning' },
        { field: 'contraindications', level: 'warning' },
      ],
      examples: {
        bad: [
          { productClass: 'device', fields: { title: '电子血压计', approvalNumber: '' } },
          { productClass: 'device', fields: { title: '体温计', approvalNumber: ' ' } },
        ],
        good: [
          {
            productClass: 'device',
            fields: { title: '电子血压计', approvalNumber: '粤械注准20232192086' },
          },
          { productClass: 'device', fields: { title: '电子血压计' } },
        ],
      },
    },
    {
      id: 'DEV-03',
      kind: 'wording',
      group: 'claim',
      level: 'warning',
      certainty: 'review',
      classes: ['device'],
      surfaces: ['title', 'copy'],
      citation: {
        law: '《医疗器械监督管理条例》',
        article: '第六十条第一款',
        quote: '医疗器械广告的内容应当真实合法，以……注册或者备案的医疗器械说明书为准',
        fullName: '医疗器械监督管理条例，国务院，2021-06-01 施行',
        trust: 'verified',
      },
      title: { zh: '超适用范围', en: 'Beyond intended use' },
      messages: {
        main: {
          zh: '“{text}”可能超出注册的适用范围，请人对照注册证看一下。',
          en: '"{text}" may go beyond the registered use. Compare it with the certificate.',
        },
      },
      fix: 'none',
      match: [
        {
          words: words(
            '减肥 瘦身 燃脂 减脂 塑形 美白 祛斑 淡斑 嫩肤 祛痘 抗衰 抗衰老 去皱 丰胸 增高 排毒 补肾 壮阳 提高免疫力 增强免疫力 改善睡眠 助眠 降血压 降血糖 降血脂 降三高 疏通血管 活血化瘀 医美 面膜 护肤 美容 养颜',
          ),
        },
      ],
      except: words('血压计 皮肤护理师'),
      examples: {
        bad: [
          { productClass: 'device', field: 'title', text: '医用敷料 祛斑', marks: '祛斑' },
          { productClass: 'device', field: 'title', text: '磁疗腰带 减肥', marks: '减肥' },
        ],
        good: [
          { productClass: 'device', field: 'description', text: '用于非慢性创面护理。' },
          { productClass: 'device', field: 'title', text: '电子血压计 上臂式' },
        ],
      },
    },
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
        { sequence: [['@disease'], ['@gone']], gap: 6 },
        { sequence: [['@metric'], ['@lowered']], gap: 3 },
        { sequence: [words('降 稳 控 调 平'), ['@metric']], gap: 1 },
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
        { sequence: [['@user'], words('见证 证明 好评 亲测 反馈')], gap: 4 },
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
    {
      id: 'PR-04',
      kind: 'wording',
      group: 'claim',
      level: 'warning',
      certainty: 'review',
      classes: 'all',
      surfaces: ['title', 'copy', 'message'],
      citation: {
        law: '《明码标价和禁止价格欺诈规定》',
        article: '第十九条第（四）项',
        quote: '无依据或者无从比较的价格',
        fullName: '明码标价和禁止价格欺诈规定，国家市场监督管理总局令第56号，2022-07-01 施行',
        trust: 'verified',
      },
      title: { zh: '最低价', en: 'Lowest price' },
      messages: {
        main: {
          zh: '“{text}”有证明才能写。附上证明，或者删去。',
          en: '"{text}" needs proof. Attach it or delete.',
        },
      },
      fix: 'delete',
      match: [
        {
          words: words(
            '全网最低价 全网最低 全网底价 史上最低价 史上最低 历史最低 历史最低价 全年最低价 全年最低 最低价格 最低价 地板价 全市最低 全国最低价 击穿底价 跌破底价 清仓价 跳楼价 亏本价 出厂价直销 买贵十倍赔 买贵必赔',
          ),
        },
      ],
      examples: {
        bad: [
          {
            productClass: 'otc',
            field: 'title',
            text: '感冒灵颗粒 全网最低价',
            marks: '全网最低价',
          },
          { field: 'message', text: '我们家史上最低，错过就没了', marks: '史上最低' },
        ],
        good: [
          { productClass: 'otc', field: 'description', text: '活动价49元。' },
          { productClass: 'general', field: 'description', text: '最低起订量10件，最低温度-5℃。' },
        ],
      },
    },
  ],
};
