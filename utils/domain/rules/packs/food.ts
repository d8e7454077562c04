// Longer than 300 lines: a pack keeps each rule with its law, words and examples in one place.
import type { Pack } from '../pack.ts';
import { AD_LAW, FOOD_LAW } from './laws.ts';
import { words } from './words.ts';

/** Ordinary food: no medicine, no health function, no substitute for breast milk, its label on the page. */
export const food: Pack = {
  id: 'food',
  version: '2026.11.2',
  rules: [
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
        { sequence: [['@germVerb'], ['@germ']], gap: 6, within: 'clause' },
        { sequence: [['@germ'], words('抑菌 抑制 杀灭 杀菌 杀死 清除 消灭')], gap: 6 },
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
        {
          words: words('三高人群 三高食品 糖友 糖尿病人 高血压人 糖人专用'),
          unless: [{ words: words('不宜 慎 医生 医师 少吃 不建议'), within: 'sentence' }],
        },
        {
          sequence: [
            ['@metric'],
            words('高 偏高 异常 不稳'),
            words('的人 人群 都在 必喝 必吃 必备 多吃 多喝 试试 就喝 就吃 的朋友 的老人'),
          ],
          gap: 2,
          unless: [{ words: words('不宜 慎 禁 少吃 医生 医师 不适合'), within: 'sentence' }],
        },
        {
          words: words('治疗 治愈 处方 疗程 药用 药方 病症 医疗 患者 痊愈 康复 临床'),
          level: 'warning',
          certainty: 'review',
          unless: [
            {
              words: words('遵医嘱 医生指导 医师指导 咨询医生 咨询医师 不宜 慎用 慎食 禁食'),
              within: 'sentence',
            },
          ],
        },
      ],
      except: words(
        '食疗养生馆 药食同源 中医药大学 不能代替药物 非药品 降脂奶粉 高效 速效 开胃 开胃菜 天然抗氧化剂 消肿瘤 排毒小体 明目地黄',
      ),
      exceptPatterns: [
        '.{0,24}(?:不宜|慎用|慎食|不适宜|禁用|不适合|遵医嘱|忌食).{0,6}',
        '不能.{0,4}(?:治疗|替代|代替).{0,6}',
        '(?:糖友|糖尿病人|糖尿病患者|痛风患者|高血压患者|高血压人|三高人群).{0,3}(?:请|应|须|需|慎|勿|注意|先).{0,10}',
        '(?:不是|非|不属于).{0,4}药.{0,12}',
        '(?:高温|巴氏|紫外|臭氧|车间|瞬时|uht|低温|辐照|高压|蒸汽|经过?|已)(?:杀菌|灭菌|除菌)',
        '(?:杀菌|灭菌|除菌)(?:乳|奶|工艺|技术|包装|处理|牛奶|温度|方式|釜|车间|后|型|线|条件|强度|公式)',
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
        {
          sequence: [
            ['@better'],
            words(
              '精子 精子活力 卵子 卵子质量 卵巢 子宫环境 受孕率 心脑供血 脑供血 心肌供血 供血 供氧 血氧 微循环',
            ),
          ],
          gap: 3,
        },
        { words: words('助孕 好孕 备孕调理 养卵 养巢') },
        { words: ['@healthFunction'] },
        { sequence: [['@better'], ['@bodyFunction']], gap: 3 },
        { sequence: [['#duration'], words('减重 瘦 掉秤 减'), ['#number']], gap: 3 },
        { words: words('减重') },
        {
          sequence: [
            words('长 猛长 窜 窜了 蹿 蹿了 长高 高了 高出 增高 拔高'),
            ['#number'],
            words('厘米 公分 cm'),
          ],
          gap: 2,
        },
        {
          sequence: [
            words('孩子 宝宝 小孩 娃 儿子 女儿 学生 青少年 儿童'),
            words(
              '长高 高个子 长个 窜个 蹿个 更聪明 变聪明 开窍 智商 智商高 学霸 学霸脑 脑瓜灵 脑子灵 记忆力好 记忆力超群 记性好 过目不忘 注意力集中 少生病 不生病 不感冒',
            ),
          ],
          gap: 8,
        },
        {
          words: words(
            '提高智商 提升智商 增强智商 睡得香 睡得沉 睡得踏实 睡个好觉 一夜好眠 好眠 安睡 好睡眠 一觉到天亮 一觉睡到 秒睡 倒头就睡 入睡快 告别黑眼圈 越吃越瘦 越喝越瘦 躺瘦 喝瘦 吃瘦 越吃越年轻 越喝越年轻 喝出好气色 吃出好气色 气色好 气色红润 大便通畅 排便顺畅 一身轻松',
          ),
          level: 'warning',
          certainty: 'review',
        },
      ],
      except: words(
        '减脂期 减脂餐 健身减脂 天然抗氧化剂 抗氧化剂 提神饮料 美白牙齿 美容院 茶多酚抗氧化剂',
      ),
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
      id: 'FD-04',
      kind: 'required-field',
      group: 'information',
      level: 'warning',
      certainty: 'sure',
      classes: ['food', 'health-food', 'fsmp'],
      citation: {
        law: '《食品标识监督管理办法》',
        article: '第三十四条第一款',
        fullName: '食品标识监督管理办法，国家市场监督管理总局令第100号，2027-03-16 施行',
        trust: 'secondary',
      },
      title: { zh: '食品标签信息', en: 'Food label facts' },
      messages: {
        main: {
          zh: '食品页面要写{field}，这里还空着。',
          en: 'A food page must state {field}; this is empty.',
        },
      },
      fix: 'none',
      effectiveFrom: '2027-03-16',
      fields: [
        { field: 'spec' },
        { field: 'ingredients' },
        { field: 'shelfLife' },
        { field: 'standard' },
        { field: 'storage' },
        { field: 'manufacturer' },
      ],
      examples: {
        bad: [
          { productClass: 'food', fields: { ingredients: '' }, field: 'ingredients' },
          { productClass: 'health-food', fields: { shelfLife: '' }, field: 'shelfLife' },
        ],
        good: [
          { productClass: 'food', fields: { ingredients: '燕麦、枸杞', shelfLife: '12个月' } },
          { productClass: 'food', fields: { title: '燕麦片' } },
        ],
      },
    },
  ],
};
