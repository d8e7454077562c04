// Longer than 300 lines: a pack keeps each rule with its law, words and examples in one place.
import type { Pack } from '../pack.ts';
import { AD_LAW } from './laws.ts';
import { words } from './words.ts';

/** Medical devices: registration number and intended use. */
export const device: Pack = {
  id: 'device',
  version: '2026.11.2',
  rules: [
    {
      id: 'DEV-01',
      kind: 'required-field',
      group: 'identity',
      level: 'error',
      certainty: 'sure',
      classes: ['device'],
      citation: {
        law: '《医疗器械监督管理条例》',
        article: '第三十九条第三款',
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
          sequence: [
            words('近视 近视度数 度数 散光 老花'),
            words('降了 下降 降低 减少 少了 恢复 逆转 消失 回退 不涨 不再涨'),
          ],
          gap: 3,
        },
        {
          words: words(
            '减肥 瘦身 燃脂 减脂 塑形 美白 祛斑 淡斑 嫩肤 祛痘 抗衰 抗衰老 去皱 丰胸 增高 排毒 补肾 壮阳 提高免疫力 增强免疫力 改善睡眠 助眠 降血压 降血糖 降血脂 降三高 疏通血管 活血化瘀 面膜 护肤 美容 养颜 抗皱 除皱 紧致 提拉 瘦脸 亮肤 嫩白 亮白 生发 防脱 长高 矫正近视 恢复视力 治近视 抗癌 调理三高 调理身体 养生 调理亚健康 缓解焦虑 延缓衰老 补钙 补气血 暖宫 排湿 祛湿 排湿气 改善体质 疏通经络',
          ),
        },
      ],
      except: words('血压计 皮肤护理师 口腔护理 皮肤护理学'),
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
      id: 'DEV-04',
      kind: 'wording',
      group: 'claim',
      level: 'error',
      certainty: 'sure',
      classes: ['device', 'cosmetic', 'general'],
      surfaces: ['title', 'copy'],
      citation: {
        law: '《化妆品监督管理条例》',
        article: '第三十七条第（一）项',
        quote: '化妆品标签禁止标注……明示或者暗示具有医疗作用的内容',
        fullName:
          '化妆品监督管理条例，国务院令第727号，2021-01-01 施行；另见医疗器械通用名称命名规则',
        trust: 'verified',
      },
      title: { zh: '械字号当化妆品', en: 'Device sold as cosmetic' },
      messages: {
        main: {
          zh: '“{text}”把器械和化妆品混在一起。写注册的产品名称，或者删去。',
          en: '"{text}" mixes device and cosmetic. Use the registered name, or delete it.',
        },
      },
      fix: 'delete',
      match: [
        {
          sequence: [
            words('替代 代替 取代 媲美 堪比 胜过 赛过 平替 不输 告别 不用打 不用做'),
            words(
              '玻尿酸 水光针 热玛吉 热拉提 光子嫩肤 超声刀 线雕 美容针 医美 整形 整容 激光美容',
            ),
          ],
          gap: 4,
        },
        {
          sequence: [
            words(
              '械字号 械字 械准字 二类械 医用 医美 医美级 医疗级 药监局批准 药监局认证 药监认证 药监备案 院线级 医院级',
            ),
            words(
              '面膜 护肤 护肤品 护肤级 美容 美白 精华 面霜 水乳 洁面 防晒 化妆品 祛痘膏 祛斑霜 修复霜 修护霜 眼霜',
            ),
          ],
          gap: 4,
        },
        {
          sequence: [
            words('面膜 护肤品 精华 面霜 化妆品'),
            words('械字号 医美级 医疗级 药监局批准'),
          ],
          gap: 4,
        },
        {
          words: words(
            '医美级 医美同款 医美面膜 械字号面膜 械字号护肤 医美护肤 轻医美 家庭医美 居家医美 媲美医美 代替医美 替代水光针 涂抹式水光 涂抹式玻尿酸',
          ),
        },
        { words: words('械字号 医用护肤 医美'), classes: ['cosmetic'] },
      ],
      exceptPatterns: [
        '(?:非|不是|并非|不属于|区别于|不能作为|不可作为|不得作为|代替不了).{0,8}(?:械字号|化妆品|面膜|医美|护肤品)',
        '医美.{0,2}术后.{0,10}(?:遵医嘱|请|咨询)',
      ],
      examples: {
        bad: [
          {
            productClass: 'device',
            field: 'title',
            text: '械字号面膜 敏感肌可天天敷',
            marks: '械字号面膜',
          },
          { productClass: 'cosmetic', field: 'title', text: '医美级修复面膜', marks: '医美级' },
        ],
        good: [
          { productClass: 'device', field: 'title', text: '医用透明质酸钠敷料 5片' },
          {
            productClass: 'device',
            field: 'description',
            text: '本品为医疗器械，不是化妆品，不能作为面膜使用。',
          },
          { productClass: 'cosmetic', field: 'title', text: '保湿面膜 妆字号' },
        ],
      },
    },
    {
      id: 'DEV-05',
      kind: 'wording',
      group: 'sale',
      level: 'warning',
      certainty: 'review',
      classes: ['device', 'cosmetic', 'general'],
      surfaces: ['title', 'copy'],
      citation: {
        law: '《医疗器械网络销售监督管理办法》',
        article: '第十三条',
        fullName:
          '医疗器械网络销售监督管理办法，2018-03-01 施行；另见医疗器械监督管理条例第三十九条第四款',
        trust: 'unverified',
      },
      title: { zh: '机构专用器械', en: 'Devices for institutions' },
      messages: {
        main: {
          zh: '“{text}”像是卖给个人自用。只供机构使用的器械不能卖给个人，核对说明书。',
          en: '"{text}" looks like sale for self-use. Devices for institutions may not go to persons; check the instructions.',
        },
      },
      fix: 'none',
      match: [
        {
          sequence: [
            words(
              '水光针 水光仪 水光枪 玻尿酸 透明质酸钠注射 注射用 溶脂针 美白针 瘦脸针 童颜针 少女针 肉毒 线雕 埋线 微针 滚针 注射器 注射针 填充剂 胶原蛋白针 三文鱼针 血滤 透析 种植体 麻醉 手术刀 缝合线 导尿管 激光仪 射频仪',
            ),
            words(
              '自己 在家 居家 家用 自行 个人 自用 自打 自己打 diy 新手 小白 零基础 无需医生 不用去医院 不用去医美',
            ),
          ],
          gap: 10,
        },
        {
          sequence: [
            words('自己 在家 居家 家用 自行 个人 自打 新手 零基础'),
            words(
              '水光针 打针 打水光 打玻尿酸 注射 埋线 线雕 溶脂针 美白针 瘦脸针 微针 滚针 童颜针 少女针 填充',
            ),
          ],
          gap: 8,
        },
      ],
      except: words('家用胰岛素注射笔'),
      unless: [
        {
          words: words('胰岛素 遵医嘱 由专业人员 由医务人员 医护人员操作 仅供医疗机构 限医疗机构'),
          within: 'text',
        },
      ],
      examples: {
        bad: [
          { productClass: 'device', field: 'title', text: '注射用玻尿酸 个人家用', marks: '个人' },
          {
            productClass: 'device',
            field: 'description',
            text: '水光针仪，自己在家打，新手也会。',
            marks: '水光针',
          },
        ],
        good: [
          { productClass: 'device', field: 'title', text: '家用电子体温计' },
          {
            productClass: 'device',
            field: 'description',
            text: '注射用透明质酸钠凝胶，仅供医疗机构使用，不向个人销售。',
          },
        ],
      },
    },
    {
      id: 'DEV-03b',
      kind: 'wording',
      group: 'claim',
      level: 'error',
      certainty: 'review',
      classes: ['device'],
      surfaces: ['title', 'copy'],
      citation: {
        ...AD_LAW,
        article: '第十六条第一款第（一）项',
        quote: '表示功效、安全性的断言或者保证',
      },
      title: { zh: '精度说满了', en: 'Accuracy overstated' },
      messages: {
        main: {
          zh: '“{text}”是保证，器械不能写。写说明书里的误差范围。',
          en: '"{text}" is a promise. State the tolerance given in the instructions.',
        },
      },
      fix: 'delete',
      match: [
        {
          words: words(
            '零误差 0误差 无误差 没有误差 毫无误差 误差为零 误差几乎为零 百分百准 百分百准确 100%准 100%准确 百分之百准确 绝对准确 绝对精准 永不失准 百分百可信 百分百可靠 百分之百可靠 精准无误 准确无误 分毫不差 丝毫不差 永不出错 从不出错 不会测错 准确率100% 准确率百分百 与医院一致 跟医院一样准 和医院一样准 医院级精度 媲美医院 堪比医院 医院同等精度',
          ),
        },
        {
          sequence: [
            words('准确率 精准度 准确度 精度 灵敏度'),
            words('100% 百分百 百分之百 99% 99.9% 第一 最高'),
          ],
          gap: 4,
        },
        {
          sequence: [
            words('和 跟 与 同'),
            words('医院'),
            words('一样准 一样 没差 没区别 一个样 无差别'),
          ],
          gap: 8,
        },
      ],
      examples: {
        bad: [
          { productClass: 'device', field: 'title', text: '血糖仪 测量零误差', marks: '零误差' },
          {
            productClass: 'device',
            field: 'description',
            text: '在家测，和医院测的一样准。',
            marks: '一样准',
          },
        ],
        good: [
          { productClass: 'device', field: 'description', text: '压力误差：±3mmHg 以内。' },
          {
            productClass: 'device',
            field: 'description',
            text: '测量结果仅供参考，不能保证零误差。',
          },
        ],
      },
    },
  ],
};
