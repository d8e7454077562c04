// Longer than 300 lines: a pack keeps each rule with its law, words and examples in one place.
import type { Pack } from '../pack.ts';
import { AD_LAW, DRUG_LAW } from './laws.ts';
import { words } from './words.ts';

/** What holds for everything that is no medicine, and for prices. */
export const goods: Pack = {
  id: 'goods',
  version: '2026.11.2',
  vocabularies: {
    /** How generic names of medicines end or begin, long enough to be nothing else. */
    drugStem: words(
      '阿托伐他汀 瑞舒伐他汀 辛伐他汀 他汀 硝苯地平 氨氯地平 地平片 缬沙坦 厄贝沙坦 氯沙坦 沙坦片 卡托普利 依那普利 普利片 美托洛尔 比索洛尔 洛尔片 阿莫西林 青霉素 西林胶囊 头孢克肟 头孢拉定 头孢 左氧氟沙星 诺氟沙星 氟沙星 奥美拉唑 兰索拉唑 雷贝拉唑 拉唑 雷尼替丁 法莫替丁 西格列汀 格列美脲 格列齐特 格列吡嗪 阿卡波糖 达格列净 恩格列净 司美格鲁肽 利拉鲁肽 鲁肽 塞来昔布 依托考昔 双氯芬酸 酮康唑 特比萘芬 咪康唑 氟康唑 伊曲康唑 甲硝唑 米诺地尔 非那雄胺 他达拉非 伐地那非 氢化可的松 地塞米松 糠酸莫米松 曲安奈德 倍他米松 泼尼松 红霉素 阿奇霉素 克林霉素 金霉素 莫匹罗星 维a酸 异维a酸 氨基葡萄糖片药 安眠药 安定 佐匹克隆 唑吡坦 氯雷他定 西替利嗪 对乙酰氨基酚 氨酚 扑热息痛 别嘌醇 非布司他 秋水仙碱 奥利司他 西布曲明 酚酞 利血平 速效救心丸 复方丹参滴丸 安宫牛黄丸 六味地黄丸 片仔癀 云南白药 藿香正气 感冒灵 三九胃泰 江中健胃消食片 斯达舒 吗丁啉 芬必得 泰诺 百多邦 氟轻松 皮康王 开塞露 降压片 降糖片 消炎片 止痛片 止疼片 退烧药 胃药 眼药水 鼻炎药 癣药 痔疮膏 避孕药 减肥药 壮阳药',
    ),
  },
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
        ...DRUG_LAW,
        article: '第九十条第三款',
        quote: '非药品广告不得有涉及药品的宣传',
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
            ['@drugName', '@drugStem'],
            words('都省了 省了 都不用 不用吃 停了 都停 扔了 减量了 都不吃 不用打'),
          ],
          gap: 2,
        },
        {
          sequence: [
            words('效果堪比 堪比 媲美 代替 替代 胜过 好过 顶 比 赛过 取代 不输'),
            ['@drugName'],
          ],
          gap: 6,
        },
        { sequence: [words('不用吃 不吃 告别 停掉 停 扔掉 摆脱 戒掉'), ['@drugName']], gap: 2 },
        {
          sequence: [
            words('堪比 媲美 代替 替代 胜过 好过 强过 顶 抵 比 赛过 取代 不输 等于 相当于 平替'),
            ['@drugStem'],
          ],
          gap: 6,
        },
        {
          sequence: [
            words('不用吃 不吃 告别 停掉 停 扔掉 摆脱 戒掉 减少 减掉 不用打 不打'),
            ['@drugStem'],
          ],
          gap: 2,
        },
        {
          sequence: [words('含 含有 添加 加入 内含 富含 加了'), ['@drugName', '@drugStem']],
          gap: 3,
          classes: ['food', 'health-food', 'cosmetic', 'disinfectant', 'fsmp'],
        },
        {
          sequence: [
            words('代替 替代 取代 胜过 好过 强过 赛过 顶得上 抵得上 堪比 媲美 当作 当成 比得上'),
            words('药 吃药 药膏 药片 用药 药效 中药 西药 打针 特效药'),
          ],
          gap: 3,
        },
        {
          sequence: [
            words('比'),
            words('吃药 药膏 药片 打针 中药 西药'),
            words('管用 好 强 快 灵 有效 见效 省 划算 安全'),
          ],
          gap: 4,
        },
        {
          words: words(
            '比吃药 胜似吃药 药效一样 药用效果 等同药品 药厂同款 药房同款 配方同药 国药准字级 药品级 药字号 药准字 药用级 医药级 处方级 特效药 神药 灵药 灵丹妙药 仙丹 同款药 药都停了 把药停了 停药了 药也停了 当药吃 当药用 药到病除 不用再吃药 不用吃药 再也不用吃药 不再吃药 告别吃药 告别药物 告别药罐子 药力 药劲 药效',
          ),
        },
      ],
      except: words('不能代替药物 药用级凡士林 药用级甘油 不含激素 特效药店'),
      exceptPatterns: [
        '(?:不|非|无|没有|未|不得|严禁|禁止|请勿).{0,6}(?:代替|替代|取代|含|添加|加入).{0,8}',
        '(?:正在|同时|服用|遵医嘱|用药|停用|咨询).{0,12}(?:药|素|林).{0,4}',
        '.{0,24}(?:过敏者|禁用|慎用|不宜).{0,6}',
      ],
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
        {
          sequence: [
            words('驼背 o型腿 高低肩 富贵包 脊柱侧弯 x型腿'),
            ['#duration'],
            words('矫正 变直 消失 挺直 告别 改善'),
          ],
          gap: 3,
        },
        { words: words('生发防脱 防脱生发 促进生发 白发转黑') },
        {
          sequence: [
            ['@disease'],
            words('自愈 痊愈 克星 消失 康复 治好 有效 好转 缓解 不见了 一扫光 福音 救星'),
          ],
          gap: 4,
        },
        {
          sequence: [
            words('告别 摆脱 远离 解决 治好 不再'),
            words('呼吸暂停 打呼 打鼾 打呼噜 驼背 o型腿 富贵包 脊柱侧弯 近视 散光'),
          ],
          gap: 3,
          level: 'warning',
          certainty: 'review',
        },
        { sequence: [['@germVerb'], ['@germ']], gap: 6, within: 'clause' },
        { sequence: [['@cureVerb'], ['@disease']], gap: 3 },
        {
          words: words(
            '专治 专克 治好了 消炎 抗炎 止痛 降血压 降血糖 降血脂 抗癌 防癌 活血化瘀 祛风除湿 疏通经络 治病 疗效 治愈 根治 药到病除 包治 祛湿排毒 祛湿 去湿气 祛湿气 排湿气 排湿 排寒 祛寒 祛湿寒 祛寒湿 温经 通络 舒筋活络 活血 散瘀 化瘀 散结 排毒 降火 补肾 护肝 调经 消肿止痛 消肿 镇痛 通便 疏通乳腺 矫正近视 恢复视力 降三高 稳定血糖 软化血管',
          ),
        },
      ],
      except: words(
        '改善肥胖症研究 抗过敏设计 祛湿机 除湿 排湿鞋 排湿透气 吸湿排湿 排湿性 排湿速干 排湿快干',
      ),
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
      isForUnknown: true,
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
          unless: [
            {
              words: words(
                '安装 组装 做饭 早餐 晚餐 出餐 收拾 打扫 清洗 充电 复热 加热 拼装 打印 做好 开饭',
              ),
              within: 'clause',
            },
          ],
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
        '本店好评率 店铺好评率 医生处方 医师处方 高效 速效 强效 特效妆 效果好 效果图 永不言弃 效果佳 无风险 温和无刺激 零刺激 无刺激 不上瘾',
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
