// Longer than 300 lines: a pack keeps each rule with its law, words and examples in one place.
import type { Pack } from '../pack.ts';
import { DRUG_LAW } from './laws.ts';
import { words } from './words.ts';

/** What a page must state. */
export const information: Pack = {
  id: 'information',
  version: '2026.11.1',
  rules: [
    {
      id: 'INFO-01',
      kind: 'required-field',
      group: 'information',
      level: 'error',
      certainty: 'sure',
      classes: ['otc'],
      citation: {
        ...DRUG_LAW,
        article: '第四十九条第二款',
        quote: '标签或者说明书应当注明……适应症或者功能主治、用法、用量、禁忌、不良反应和注意事项',
        trust: 'verified',
      },
      title: { zh: '必备信息', en: 'Required information' },
      messages: {
        main: {
          zh: '非处方药要写{field}，这里还空着。',
          en: 'An OTC listing must state {field}; this is empty.',
        },
      },
      fix: 'none',
      fields: [
        { field: 'genericName' },
        { field: 'approvalNumber' },
        { field: 'spec' },
        { field: 'indications' },
        { field: 'usage' },
        { field: 'adverseReactions' },
        { field: 'contraindications' },
        { field: 'precautions' },
        { field: 'ingredients', level: 'warning' },
        { field: 'manufacturer', level: 'warning' },
        { field: 'holder', level: 'warning' },
        { field: 'shelfLife', level: 'warning' },
      ],
      examples: {
        bad: [
          {
            productClass: 'otc-a',
            fields: { title: '复方氨酚烷胺胶囊', adverseReactions: '' },
            field: 'adverseReactions',
          },
          {
            productClass: 'otc',
            fields: { title: '感冒灵颗粒', usage: '  ', description: '每袋10克' },
            field: 'usage',
          },
        ],
        good: [
          { productClass: 'otc', fields: { title: '感冒灵颗粒' } },
          { productClass: 'otc', fields: { adverseReactions: '尚不明确。' } },
          {
            productClass: 'otc',
            fields: { contraindications: '', description: '【禁忌】孕妇禁用。【贮藏】密封。' },
          },
          { productClass: 'rx', fields: { title: '厄贝沙坦片', usage: '' } },
        ],
      },
    },
    {
      id: 'INFO-01b',
      kind: 'required-field',
      group: 'information',
      level: 'error',
      certainty: 'sure',
      classes: ['rx'],
      citation: {
        law: '《药品网络销售监督管理办法》',
        article: '第十三条第一款',
        quote: '展示的药品相关信息应当真实、准确、合法',
        fullName: '药品网络销售监督管理办法，国家市场监督管理总局令第58号，2022-12-01 施行',
        trust: 'verified',
      },
      title: { zh: '必备信息', en: 'Required information' },
      messages: {
        main: {
          zh: '处方药要写{field}，这里还空着。',
          en: 'A prescription listing must state {field}; this is empty.',
        },
      },
      fix: 'none',
      fields: [
        { field: 'genericName' },
        { field: 'approvalNumber' },
        { field: 'spec' },
        { field: 'manufacturer', level: 'warning' },
        { field: 'holder', level: 'warning' },
        { field: 'shelfLife', level: 'warning' },
      ],
      examples: {
        bad: [
          { productClass: 'rx', fields: { genericName: '' }, field: 'genericName' },
          { productClass: 'rx', fields: { approvalNumber: '' }, field: 'approvalNumber' },
        ],
        good: [
          { productClass: 'rx', fields: { genericName: '厄贝沙坦片' } },
          { productClass: 'rx', fields: { adverseReactions: '' } },
        ],
      },
    },
    {
      id: 'INFO-03',
      kind: 'beyond-field',
      group: 'claim',
      level: 'error',
      certainty: 'review',
      classes: ['otc'],
      citation: {
        ...DRUG_LAW,
        article: '第九十条第一款',
        quote: '药品广告的内容应当真实、合法，以国务院药品监督管理部门核准的药品说明书为准',
        trust: 'verified',
      },
      title: { zh: '超出说明书', en: 'Beyond the leaflet' },
      messages: {
        main: {
          zh: '本页适应症里没有“{text}”。对照说明书，没有就删去。',
          en: 'The indication on this page does not name "{text}". Delete it unless the leaflet does.',
        },
      },
      fix: 'delete',
      words: ['@disease'],
      cues: words(
        '@cureVerb 用于 适用 适用于 适合 针对 对付 管用 有效 好用 都能用 也能用 能用 可用 都可用 也可用 主打 搞定 救星 克星 专用 必备 首选 良药 通用 见效',
      ),
      vague: words(
        '疾病 慢性病 百病 病症 炎症 感染 病毒 疼痛 酸痛 红肿 过敏 三高 亚健康 各种炎症 细菌感染 病毒感染 真菌感染 皮肤病 妇科病 胃病 骨病 眼病 肝病 肾病 伤口 气血不足 湿气 肝火 体寒 癌 癣 结节 结石 性病 心脏病',
      ),
      same: [
        words('感冒 伤风 风寒 风热 流感'),
        words('发烧 高烧 发热 高热 退烧 退热 身热'),
        words('咳嗽 止咳 咳痰'),
        words('头痛 头疼 偏头痛'),
        words('牙痛 牙疼'),
        words('咽痛 咽喉肿痛 嗓子疼 咽炎 咽喉炎 喉炎 扁桃体炎 咽干'),
        words('鼻塞 流鼻涕 流涕 鼻流清涕 鼻流'),
        words('鼻炎 过敏性鼻炎 变应性鼻炎'),
        words('腹泻 拉肚子 泄泻 肠炎 下利'),
        words('便秘 大便秘结 大便干结 通便'),
        words('胃痛 胃疼 胃脘痛 胃脘疼痛 胃炎'),
        words('胃溃疡 十二指肠溃疡 消化性溃疡 溃疡病 胃及十二指肠溃疡'),
        words('胃胀 腹胀 脘腹胀满 胃脘胀满'),
        words('胃酸 烧心 反酸 泛酸 灼热感'),
        words('消化不良 食积 积滞 停食 食少'),
        words('痛经 经行腹痛 月经痛'),
        words('月经不调 经期不准 月经'),
        words('失眠 不寐 少寐 睡眠'),
        words('脚气 脚癣 足癣 手足癣 香港脚'),
        words('灰指甲 甲癣 甲真菌病'),
        words('皮肤瘙痒 瘙痒 止痒'),
        words('痤疮 痘痘 粉刺'),
        words('荨麻疹 风疹 瘾疹'),
        words('银屑病 牛皮癣'),
        words('高血压 血压'),
        words('高血脂 血脂 高脂血症'),
        words('关节炎 关节痛 风湿 类风湿 痹病 痹症 骨痹'),
        words('腰痛 腰腿痛 腰肌劳损 腰膝酸软 腰膝疼痛'),
        words('跌打损伤 扭伤 挫伤 软组织损伤'),
        words('口腔溃疡 口疮 口舌生疮'),
        words('牙龈炎 牙周炎 牙龈肿痛'),
        words('阴道炎 外阴炎 阴痒 带下'),
        words('贫血 缺铁'),
        words('晕车 晕动病 眩晕'),
        words('烫伤 烧伤 灼伤'),
        words('中暑 暑湿'),
        words('干眼症 眼干 视疲劳 视力疲劳'),
      ],
      against: ['indications', 'leaflet'],
      examples: {
        bad: [
          {
            productClass: 'otc',
            fields: {
              title: '某牌感冒清热颗粒',
              indications: '用于风寒感冒，头痛发热，恶寒身痛，鼻流清涕，咳嗽咽干。',
              sellingPoints: '便秘、痔疮都能用',
            },
            field: 'sellingPoints',
            marks: '痔疮',
          },
          {
            productClass: 'otc',
            fields: {
              title: '维生素B1片 脱发',
              indications: '用于预防和治疗维生素B1缺乏症。',
            },
            field: 'title',
            marks: '脱发',
          },
        ],
        good: [
          {
            productClass: 'otc',
            fields: {
              title: '某牌感冒清热颗粒 伤风 头疼 流鼻涕',
              indications: '用于风寒感冒，头痛发热，恶寒身痛，鼻流清涕，咳嗽咽干。',
              description: '高血压患者慎用。【注意事项】糖尿病、肝病应在医师指导下服用。',
            },
          },
          { productClass: 'otc', fields: { title: '维生素B1片 脱发' } },
          { productClass: 'otc', fields: { title: '维生素B1片 脱发', indications: '' } },
        ],
      },
    },
    {
      id: 'INFO-04',
      kind: 'check',
      check: 'name-in-title',
      group: 'identity',
      level: 'warning',
      certainty: 'review',
      classes: ['rx', 'otc'],
      citation: {
        ...DRUG_LAW,
        article: '第二十九条',
        quote: '列入国家药品标准的药品名称为药品通用名称',
        trust: 'secondary',
      },
      title: { zh: '标题缺通用名', en: 'Generic name not in title' },
      messages: {
        main: {
          zh: '标题里没有通用名“{name}”。补上。',
          en: 'The title lacks the generic name "{name}". Add it.',
        },
      },
      fix: 'none',
      examples: {
        bad: [
          {
            productClass: 'otc',
            fields: { title: '快灵 感冒不难受', genericName: '复方氨酚烷胺胶囊' },
          },
          { productClass: 'rx', fields: { title: '心安牌 75mg', genericName: '厄贝沙坦片' } },
        ],
        good: [
          {
            productClass: 'otc',
            fields: { title: '快灵 复方氨酚烷胺胶囊 12粒', genericName: '复方氨酚烷胺胶囊' },
          },
          { productClass: 'otc', fields: { title: '快灵 12粒' } },
        ],
      },
    },
    {
      id: 'INFO-06',
      kind: 'check',
      check: 'expiry',
      group: 'information',
      level: 'error',
      certainty: 'sure',
      classes: [
        'rx',
        'otc',
        'tcm-pieces',
        'device',
        'disinfectant',
        'health-food',
        'fsmp',
        'cosmetic',
        'food',
      ],
      citation: {
        ...DRUG_LAW,
        article: '第九十八条第三款第（五）项',
        quote: '超过有效期的药品',
        trust: 'verified',
      },
      title: { zh: '有效期', en: 'Expiry' },
      messages: {
        main: {
          zh: '有效期 {day} 已过，不能再卖。下架，或改成新批次的日期。',
          en: 'This expired on {day} and can not be sold. Take it down or give the date of the new batch.',
        },
        near: {
          zh: '有效期到 {day}，只剩 {count} 天。写明是近效期商品。',
          en: 'This is good until {day}, {count} days. Say that it is near its expiry.',
        },
        sum: {
          zh: '按生产日期和期限，应到 {day} 为止。核对三处日期。',
          en: 'By date of manufacture and term it ends on {day}. Check the dates.',
        },
        ahead: {
          zh: '生产日期 {day} 还没到。对照包装改正。',
          en: 'The date of manufacture {day} lies ahead. Copy it from the pack.',
        },
        noDay: {
          zh: '没有“{text}”这一天。对照包装改正。',
          en: 'There is no such day as "{text}". Copy it from the pack.',
        },
      },
      fix: 'none',
      examples: {
        bad: [
          {
            productClass: 'otc',
            field: 'description',
            text: '有效期至2026年08月',
            marks: '有效期至2026年08月',
          },
          {
            productClass: 'device',
            field: 'description',
            text: '生产日期：2023-05-10，有效期：36个月',
          },
        ],
        good: [
          { productClass: 'otc', field: 'description', text: '有效期24个月。' },
          { productClass: 'otc', field: 'description', text: '优惠券有效期至2026年1月1日。' },
        ],
      },
    },
    {
      id: 'INFO-06b',
      kind: 'wording',
      group: 'sale',
      level: 'error',
      certainty: 'sure',
      classes: 'all',
      surfaces: ['title', 'copy', 'message'],
      citation: {
        ...DRUG_LAW,
        article: '第九十八条第三款第（五）项',
        quote: '超过有效期的药品',
        trust: 'verified',
      },
      title: { zh: '卖过期商品', en: 'Selling expired goods' },
      messages: {
        main: {
          zh: '“{text}”是在卖过期或不明效期的商品。写明真实效期，过期下架。',
          en: '"{text}" sells goods past or of unknown expiry. Give the true date; take expired ones down.',
        },
      },
      fix: 'none',
      match: [
        {
          sequence: [
            words('过期 过有效期 过效期 过了期 过了有效期 过保质期 超过有效期 超过保质期 已过效期'),
            words(
              '不影响 没影响 无影响 也没事 没事 没关系 没问题 照样 一样用 一样能 也能用 也能吃 还能用 还能吃 可以吃 可以用 可以继续 能继续 半价 低价 特价 处理 甩卖 折扣 便宜卖 药效还在 药效不变 放心',
            ),
          ],
          gap: 8,
        },
        {
          words: words(
            '效期随机 随机效期 效期随机发 有效期随机 日期随机发 效期不保证 不保证效期 不承诺效期 效期不退换 更改效期 改效期 改生产日期 修改生产日期 改日期 重打日期 重新打码日期 日期可以改 擦掉日期 撕掉日期 过期药低价 过期药回收再 过期处理价',
          ),
        },
      ],
      except: words('过期处方 处方过期 券过期 过期券 过期作废 过期药品回收 家庭过期药品 订单过期'),
      unless: [
        {
          words: words('处方 优惠券 红包 链接 二维码 验证码 请勿 不要 不能 不得 切勿 回收'),
          within: 'clause',
        },
      ],
      examples: {
        bad: [
          {
            productClass: 'otc',
            field: 'description',
            text: '过期一个月不影响药效，半价处理',
            marks: '不影响',
          },
          { field: 'message', text: '效期随机发货哦', marks: '效期随机' },
        ],
        good: [
          { field: 'message', text: '过期药品不能再服用，请交到回收点。' },
          { productClass: 'otc', field: 'description', text: '近效期商品，有效期至2027年8月。' },
          { field: 'message', text: '您的处方过期了，没关系，重新问诊就可以。' },
        ],
      },
    },
    {
      id: 'INFO-08',
      kind: 'required-field',
      group: 'information',
      level: 'warning',
      certainty: 'sure',
      classes: ['tcm-pieces'],
      citation: {
        ...DRUG_LAW,
        article: '第五十八条第二款',
        quote: '药品经营企业销售中药材，应当标明产地',
        trust: 'verified',
      },
      title: { zh: '产地', en: 'Origin' },
      messages: {
        main: {
          zh: '中药材要写产地，这里还空着。',
          en: 'Chinese crude drugs must state their origin; this is empty.',
        },
      },
      fix: 'none',
      fields: [{ field: 'origin' }],
      examples: {
        bad: [
          { productClass: 'tcm-pieces', fields: { title: '当归片 250g', origin: '' } },
          { productClass: 'tcm-pieces', fields: { title: '黄芪 500g', origin: ' ' } },
        ],
        good: [
          { productClass: 'tcm-pieces', fields: { title: '当归片', origin: '甘肃岷县' } },
          { productClass: 'tcm-pieces', fields: { title: '黄芪' } },
        ],
      },
    },
  ],
};
