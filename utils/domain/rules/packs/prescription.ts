// Longer than 300 lines: a pack keeps each rule with its law, words and examples in one place.
import type { Pack } from '../pack.ts';
import { DRUG_LAW } from './laws.ts';
import { words } from './words.ts';

const ONLINE_SALE = {
  law: '《药品网络销售监督管理办法》',
  fullName: '药品网络销售监督管理办法，国家市场监督管理总局令第58号，2022-12-01 施行',
  url: 'https://www.gov.cn/gongbao/content/2022/content_5717002.htm',
} as const;

/** Prescription drugs: what their public page must show, must not show, and what may not be sold online at all. */
export const prescription: Pack = {
  id: 'prescription',
  version: '2026.11.1',
  rules: [
    {
      id: 'RX-01',
      kind: 'required-statement',
      group: 'display',
      level: 'error',
      certainty: 'review',
      classes: ['rx'],
      citation: {
        ...ONLINE_SALE,
        article: '第十三条第二款',
        quote: '处方药须凭处方在药师指导下购买和使用',
        trust: 'verified',
      },
      title: { zh: '处方药警示语', en: 'Prescription warning' },
      messages: {
        main: {
          zh: '处方药页面没有看到警示语。写上“{statement}”。',
          en: 'The warning for prescription drugs was not seen. Add "{statement}".',
        },
      },
      fix: 'none',
      anyOf: ['处方药须凭处方在药师指导下购买和使用'],
      examples: {
        bad: [
          {
            productClass: 'rx',
            fields: { title: '【处方药】阿莫西林胶囊 0.25g×24粒', description: '规格：0.25g×24粒' },
          },
          {
            productClass: 'rx',
            fields: { title: '厄贝沙坦片', description: '处方药，请在医生指导下使用。' },
          },
        ],
        good: [
          {
            productClass: 'rx',
            fields: { title: '厄贝沙坦片', description: '处方药须凭处方在药师指导下购买和使用！' },
          },
          { productClass: 'rx', fields: { title: '厄贝沙坦片 150mg×7片' } },
          { productClass: 'otc', fields: { title: '感冒灵颗粒', description: '规格：10g×9袋' } },
        ],
      },
    },
    {
      id: 'RX-02',
      kind: 'required-field',
      group: 'display',
      level: 'error',
      certainty: 'sure',
      classes: ['rx', 'otc'],
      citation: {
        ...ONLINE_SALE,
        article: '第十三条第三款',
        quote: '应当将处方药与非处方药区分展示，并在相关网页上显著标示处方药、非处方药',
        trust: 'secondary',
      },
      title: { zh: '处方药标识', en: 'Rx or OTC mark' },
      messages: {
        main: {
          zh: '{field}还空着。药品要标明处方药或非处方药。',
          en: 'The {field} is empty. A medicine must be marked as prescription or OTC.',
        },
      },
      fix: 'none',
      fields: [{ field: 'productClass' }],
      examples: {
        bad: [
          { productClass: 'otc', fields: { title: '布洛芬缓释胶囊', productClass: '' } },
          { productClass: 'rx', fields: { title: '奥司他韦胶囊', productClass: ' ' } },
        ],
        good: [
          { productClass: 'otc', fields: { title: '布洛芬缓释胶囊', productClass: 'OTC（甲类）' } },
          { productClass: 'otc', fields: { title: '布洛芬缓释胶囊' } },
        ],
      },
    },
    {
      id: 'RX-02b',
      kind: 'check',
      check: 'class-mark',
      group: 'display',
      level: 'error',
      certainty: 'review',
      classes: ['rx', 'otc'],
      citation: {
        ...ONLINE_SALE,
        article: '第十三条第三款',
        quote: '应当将处方药与非处方药区分展示，并在相关网页上显著标示处方药、非处方药',
        trust: 'secondary',
      },
      title: { zh: '药品类别不一致', en: 'Class marks disagree' },
      messages: {
        main: {
          zh: '标题写“{text}”，药品类别写“{own}”。改成一致。',
          en: 'The title says "{text}", the class field "{own}". Make them agree.',
        },
        both: {
          zh: '处方药和非处方药不能放在一个链接里。拆成两个商品。',
          en: 'Prescription and OTC drugs may not share one listing. Split it in two.',
        },
      },
      fix: 'none',
      examples: {
        bad: [
          {
            productClass: 'otc',
            fields: { title: '【处方药】某牌某药片', productClass: 'OTC（甲类）' },
            field: 'title',
            marks: '处方药',
          },
          { productClass: 'rx', field: 'title', text: '处方药奥司他韦加非处方药感冒灵 组合装' },
        ],
        good: [
          {
            productClass: 'otc',
            fields: { title: '【非处方药】某牌某颗粒', productClass: 'OTC（乙类）' },
          },
          { productClass: 'rx', fields: { title: '【处方药】某牌某药片', productClass: '处方药' } },
        ],
      },
    },
    {
      id: 'RX-04',
      kind: 'forbidden-field',
      group: 'display',
      level: 'error',
      certainty: 'sure',
      classes: ['rx'],
      citation: {
        ...ONLINE_SALE,
        article: '第十三条第四款',
        quote: '通过处方审核前，不得展示说明书等信息，不得提供处方药购买的相关服务',
        trust: 'verified',
      },
      title: { zh: '审方前展示说明书', en: 'Leaflet before review' },
      messages: {
        main: {
          zh: '处方药公开页面不能写{text}。移到审方后展示。',
          en: "A prescription drug's public page may not show {text}. Show it after review.",
        },
        field: {
          zh: '处方药公开页面不能写{field}。请人看一下审方前是否展示。',
          en: "A prescription drug's public page may not show {field}. Check whether buyers see it before review.",
        },
      },
      fix: 'none',
      fields: [
        'indications',
        'usage',
        'leaflet',
        'adverseReactions',
        'contraindications',
        'precautions',
        'interactions',
      ],
      headings: words(
        '【适应症】 【适应证】 【功能主治】 【功能与主治】 【用法用量】 【用法与用量】 【注意事项】 【药物相互作用】 【药代动力学】 【孕妇及哺乳期妇女用药】 【儿童用药】 【老年用药】 【药物过量】 [适应证] [不良反应] [禁忌] 不良反应: 禁忌: 注意事项: 药理作用: 主治: 适用症: 说明书全文: 说明书内容: 说明书如下 【不良反应】 【禁忌】 【药理毒理】 【药理作用】 [适应症] [用法用量] [功能主治] 适应症: 适应证: 功能主治: 用法用量: 用于治疗 适用于治疗',
      ),
      examples: {
        bad: [
          {
            productClass: 'rx',
            field: 'description',
            text: '【适应症】高血压。',
            marks: '【适应症】',
          },
          {
            productClass: 'rx',
            field: 'description',
            text: '用法用量：一次1片，一日1次',
            marks: '用法用量：',
          },
          { productClass: 'rx', fields: { title: '厄贝沙坦片', usage: '口服，一日一次' } },
        ],
        good: [
          { productClass: 'rx', field: 'description', text: '提交处方后可查看说明书。' },
          { productClass: 'otc', field: 'description', text: '【适应症】用于缓解鼻塞。' },
          { productClass: 'rx', fields: { title: '厄贝沙坦片', usage: '', indications: '' } },
        ],
      },
    },
    {
      id: 'RX-04b',
      kind: 'wording',
      group: 'display',
      level: 'error',
      certainty: 'review',
      classes: ['rx'],
      surfaces: ['title', 'copy'],
      citation: {
        ...ONLINE_SALE,
        article: '第十三条第四款',
        quote: '通过处方审核前，不得展示说明书等信息，不得提供处方药购买的相关服务',
        trust: 'verified',
      },
      title: { zh: '审方前写用法用量', en: 'Dosage before review' },
      messages: {
        main: {
          zh: '“{text}”是用法用量或适应症，审方前不能展示。移到审方后。',
          en: '"{text}" is dosage or indication and may not be shown before review.',
        },
      },
      fix: 'delete',
      match: [
        { sequence: [['@cureVerb'], ['@disease']], gap: 3, within: 'clause', surfaces: ['copy'] },
        {
          sequence: [
            words('一次 每次 一日 每日 每天 一天 首次 单次 隔日 每周'),
            words('片 粒 袋 支 丸 毫克 mg 克 毫升 ml 滴 喷 次 贴 吸 单位'),
          ],
          gap: 5,
          within: 'clause',
        },
        {
          words: words(
            '口服一次 饭前服 饭后服 餐前服 餐后服 空腹服 睡前服 随餐服 温开水送服 整片吞服 吞服 嚼服 含服 舌下含服 涂于患处 适用于治疗 用于治疗 适用于成人 适应症为 适应症包括 适应症是 主要用于',
          ),
        },
      ],
      unless: [
        {
          words: words('限购 发货 配送 最多购买 限量 每单 每人 审方后 审核后 工作日 咨询 时效'),
          within: 'clause',
        },
      ],
      notUnder: words('用法用量 适应症 适应证 功能主治'),
      examples: {
        bad: [
          {
            productClass: 'rx',
            field: 'description',
            text: '口服，一次1片，一日1次。',
            marks: '一次1片',
          },
          { productClass: 'rx', field: 'sellingPoints', text: '饭后服，温开水送服' },
        ],
        good: [
          { productClass: 'rx', field: 'description', text: '每人每次限购2盒，每日16点前发货。' },
          { productClass: 'otc', field: 'description', text: '口服，一次1片，一日1次。' },
        ],
      },
    },
    {
      id: 'RX-05',
      kind: 'wording',
      group: 'claim',
      level: 'error',
      certainty: 'sure',
      classes: ['rx'],
      surfaces: ['title', 'copy'],
      citation: {
        law: '《互联网广告管理办法》',
        article: '第六条第三款',
        quote: '禁止利用互联网发布处方药广告',
        fullName: '互联网广告管理办法，国家市场监督管理总局令第72号，2023-05-01 施行',
        trust: 'verified',
      },
      title: { zh: '处方药广告', en: 'Prescription advertising' },
      messages: {
        main: {
          zh: '“{text}”是在宣传处方药，公开页面不能写。只留名称、规格和警示语。',
          en: '"{text}" advertises a prescription drug. Keep name, strength and the warning only.',
        },
      },
      fix: 'delete',
      match: [
        {
          words: words(
            '@guarantee @harmless 神器 克星 减重神器 减肥神器 家中必备 家庭必备 居家必备 常备良药 家庭常备 热销 热卖 爆款 畅销 抢购 疯抢 限时直降 限时优惠 限时特惠 直播间 直播间专供 直播专享 秒杀 囤货 囤药 明星产品 明星药 王牌药 口碑 网红 进口好药 原研好药 良药 好药 神药 救命药 一线用药 金标准 黄金标准 全球畅销 销量领先 明星单品 火爆热卖 回购率 必囤 人手一盒 闭眼入 种草 安利 亲测 老顾客 回头客 福音 救星 首选药 首选用药',
          ),
        },
        { sequence: [['@cureVerb'], ['@disease']], gap: 3, surfaces: ['title'] },
        {
          words: words(
            '降血压 降血脂 降血糖 降尿酸 降胆固醇 降压 降脂 降糖 稳压 稳糖 控压 控糖 消炎 抗炎 消炎止痛 止痛 镇痛 退烧 退热 止咳 化痰 平喘 抗病毒 抗过敏 抗血栓 抗凝 溶栓 安神 助眠 壮阳 补肾 延时 减肥 减重 瘦身 抗癌 抗肿瘤 护肝 养胃 软化血管 止吐 止泻 止痒 消肿 生发',
          ),
          surfaces: ['title'],
        },
        {
          sequence: [
            words('降 抗 稳 控 调 平稳 控制'),
            words('血压 血糖 血脂 尿酸 过敏 炎 胆固醇 体重 病毒'),
          ],
          gap: 1,
          surfaces: ['title'],
        },
        {
          sequence: [
            words(
              '强效 长效 高效 速效 快速 迅速 平稳 持久 有效 显著 全面 深度 精准 轻松 24小时 一天一片 每日一次 每周一次',
            ),
            words(
              '降压 降脂 降糖 降尿酸 稳压 控糖 控压 止痛 镇痛 退烧 退热 止咳 化痰 平喘 抗病毒 抗过敏 抗血栓 消炎 抗炎 减重 减肥 瘦身 缓解 改善 起效 见效 治疗 控制 护肝 助眠 达标 保护',
            ),
          ],
          gap: 3,
          within: 'clause',
        },
        {
          sequence: [
            ['@disease'],
            words(
              '用药 专用 必备 首选 推荐 良药 特效 药 克星 退热 退烧 福音 救星 的希望 好帮手 不用愁 不用怕 不再愁',
            ),
          ],
          gap: 2,
          within: 'clause',
        },
        {
          sequence: [
            ['@disease'],
            words('患者 病人 人群'),
            words('首选 必备 福音 之选 优选 推荐 信赖 都在'),
          ],
          gap: 3,
        },
      ],
      except: words(
        '处方药 感冒药品 抗炎药 降压药 降糖药 降脂药 退热药 止痛药 抗病毒药 减压 治疗药物',
      ),
      // Leaflet matter there is RX-04, not advertising.
      notUnder: words(
        '适应症 适应证 功能主治 功能与主治 作用类别 药理作用 药理毒理 药代动力学 用法用量 不良反应 禁忌 注意事项 药物相互作用 临床试验 孕妇及哺乳期妇女用药 儿童用药 老年用药 药物过量',
      ),
      // The name of the drug itself: 抗病毒颗粒, 降压片.
      exceptPatterns: [
        '(?:降|抗|稳|控|调|清|止|消|化痰|平喘|镇|祛|安神|补|护|养|通|散|活血|舒|润|健|解|益|宁|感冒|咳嗽|鼻炎|咽炎|胃).{0,5}(?:片|胶囊|颗粒|丸|口服液|糖浆|合剂|散|滴丸|冲剂|膏|贴|喷雾|滴眼液|溶液|栓)',
      ],
      examples: {
        bad: [
          {
            productClass: 'rx',
            field: 'title',
            text: '阿托伐他汀钙片 20mg 降血脂',
            marks: '降血脂',
          },
          {
            productClass: 'rx',
            field: 'title',
            text: '奥司他韦胶囊 流感克星 家中必备',
            marks: '家中必备',
          },
          { productClass: 'rx', field: 'sellingPoints', text: '24小时平稳降压', marks: '平稳降压' },
          { productClass: 'rx', field: 'description', text: '直播间专供，囤货价' },
          { productClass: 'rx', field: 'description', text: '有效改善头晕，控制高血压。' },
        ],
        good: [
          { productClass: 'rx', field: 'title', text: '某牌 抗病毒颗粒 9g×8袋' },
          { productClass: 'rx', field: 'title', text: '某牌 复方降压片 24片' },
          { productClass: 'otc', field: 'title', text: '某牌 双氯芬酸钠凝胶 消炎止痛' },
          { productClass: 'rx', field: 'title', text: '某牌 阿托伐他汀钙片 20mg×7片' },
          {
            productClass: 'rx',
            field: 'description',
            text: '处方药凭处方购买，价格以审方后页面为准。',
          },
        ],
      },
    },
    {
      id: 'RX-06',
      kind: 'wording',
      group: 'sale',
      level: 'error',
      certainty: 'sure',
      classes: ['rx', 'otc-a'],
      surfaces: ['title', 'copy'],
      citation: {
        ...ONLINE_SALE,
        article: '第八条',
        quote: '不得违反规定以买药品赠药品、买商品赠药品等方式向个人赠送处方药、甲类非处方药',
        trust: 'unverified',
      },
      title: { zh: '赠送药品', en: 'Medicines as gifts' },
      messages: {
        main: {
          zh: '“{text}”可能是赠送药品，处方药和甲类药不能送。请人看一下。',
          en: '"{text}" may give medicine away, which is not allowed for Rx and class A. Please check.',
        },
      },
      fix: 'delete',
      match: [
        {
          words: words(
            '买一送一 买二送一 买2送1 买1送1 买三送一 买3送1 买五送一 买5送1 买一赠一 买二赠一 买赠 满赠 加量不加价 第二件0元 第二盒0元 第二件免费 第二盒免费 拍一发二 拍1发2 拍一发三 拍1发3 拍下送同款 赠同款 送同款 免费赠药 免费送药 赠药 加价换购 加1元换购 加一元换购 1元换购 一元换购 0元换购 元换购 白送一盒 白送 再送一盒 再赠一盒 多送一盒 送本品 赠本品 送正装 赠正装 免费领药 0元领药 免费领一盒 免费试用一盒',
          ),
        },
        {
          pattern:
            '(?:买|拍|满|购)[满够足]?\\s?[一二两三四五六七八九十\\d]{1,3}\\s?[盒瓶件袋支疗程元]{0,2}[,， ]?(?:就|即|再|可)?(?:免费)?(?:送|赠|发|得)\\s?[一二两三四五六\\d]{1,3}',
          anchors: words('送 赠 发 得'),
        },
        {
          sequence: [
            words(
              '额外再送 额外送 额外赠 另送 另赠 加送 加赠 再送 再赠 多送 多赠 倒送 附送 附赠 白送 立赠 立送 免费送 免费赠',
            ),
            ['#packs', ...words('一板 两板 2板 1板 半盒 一个疗程 两个疗程')],
          ],
          gap: 6,
          within: 'clause',
        },
        {
          sequence: [
            words('下单 拍下 购买 买 满 首单 新人 会员 入会 好评 前'),
            words('即送 即赠 就送 就赠 再送 再赠 送 赠 加送 加赠 免费送 免费赠 赠送'),
            ['#packs'],
          ],
          gap: 8,
          within: 'clause',
        },
      ],
      except: words('赠运费险 送运费险 赠积分 送积分 买赠规则 第二件半价'),
      exceptPatterns: [
        '.{0,14}(?:送|赠).{0,8}(?:口罩|棉签|药盒|分药|创可贴|体温计|购物袋|运费险|积分|湿巾|纸巾|优惠券|代金券|红包|水杯|保温杯|毛巾|雨伞|面膜|冰袋|冰贴|喷壶|量杯|滴管|手册|服务|冲洗器|给药器|推注器|推进器|喷头|注射器|针头|刷|勺|棉球|纱布).{0,5}',
      ],
      examples: {
        bad: [
          { productClass: 'otc-a', field: 'title', text: '布洛芬缓释胶囊 买2送1', marks: '买2送1' },
          { productClass: 'rx', field: 'description', text: '拍下送同款一盒', marks: '拍下送同款' },
          {
            productClass: 'rx',
            field: 'promotion',
            text: '购满三盒即送1盒',
            marks: '购满三盒即送1',
          },
          { productClass: 'otc-a', field: 'promotion', text: '加1元换购一盒' },
        ],
        good: [
          { productClass: 'otc-b', field: 'title', text: '维生素C片 买2送1' },
          { productClass: 'otc-a', field: 'description', text: '本店甲类药不参加买赠。' },
          { productClass: 'otc-a', field: 'promotion', text: '满99元赠口罩1包，第二件半价。' },
        ],
      },
    },
    {
      id: 'RX-06c',
      kind: 'wording',
      group: 'sale',
      level: 'error',
      certainty: 'review',
      classes: [
        'otc-b',
        'tcm-pieces',
        'device',
        'disinfectant',
        'health-food',
        'fsmp',
        'cosmetic',
        'food',
        'general',
      ],
      surfaces: ['title', 'copy'],
      citation: {
        ...ONLINE_SALE,
        article: '第八条',
        quote: '不得违反规定以买药品赠药品、买商品赠药品等方式向个人赠送处方药、甲类非处方药',
        trust: 'unverified',
      },
      title: { zh: '买商品赠药品', en: 'Medicines given with goods' },
      messages: {
        main: {
          zh: '“{text}”像是在送药，处方药和甲类药不能送。请人看一下。',
          en: '"{text}" seems to give a medicine away; Rx and class A may not be. Please check.',
        },
      },
      fix: 'delete',
      match: [
        {
          sequence: [
            words('送 赠 附赠 附送 加送 加赠 换购'),
            words(
              '分散片 缓释片 缓释胶囊 肠溶片 肠溶胶囊 控释片 颗粒剂 口服溶液 混悬液 滴眼液 乳膏 软膏 感冒药 退烧药 止痛药 消炎药 抗生素 降压药 降糖药 处方药 头孢 阿莫西林 布洛芬 连花清瘟 感冒灵 板蓝根 蒙脱石',
            ),
          ],
          gap: 10,
          within: 'clause',
        },
      ],
      unless: [
        {
          words: words('护手 护肤 面霜 润肤 食品 保健食品 化妆品 配送 送货 送达 送到'),
          within: 'clause',
        },
      ],
      except: words('送药上门 配送药品 送药箱 送药盒'),
      examples: {
        bad: [
          {
            productClass: 'food',
            field: 'promotion',
            text: '购满两瓶赠头孢克肟分散片一盒',
            marks: '赠头孢克肟分散片',
          },
          { productClass: 'device', field: 'promotion', text: '买血压计送降压药' },
        ],
        good: [
          { productClass: 'food', field: 'promotion', text: '买两瓶送护手乳膏一支（化妆品）' },
          { productClass: 'device', field: 'promotion', text: '买血压计送收纳包1个' },
        ],
      },
    },
    {
      id: 'RX-08',
      kind: 'wording',
      group: 'sale',
      level: 'block',
      certainty: 'sure',
      classes: 'all',
      surfaces: ['title', 'copy', 'message'],
      citation: {
        ...DRUG_LAW,
        article: '第五十八条第一款',
        quote: '药品经营企业零售药品应当准确无误，……调配处方应当经过核对',
      },
      title: { zh: '绕开处方', en: 'Round the prescription' },
      messages: {
        main: {
          zh: '“{text}”是在绕开处方，不能这样说。请买家上传处方或先就诊。',
          en: '"{text}" goes round the prescription. Ask for a prescription or a consultation first.',
        },
      },
      fix: 'none',
      match: [
        {
          sequence: [
            words('处方 药方 方子 处方单'),
            words('我来 我们来 我这边 我们这边 我这里 这边 店里 我帮 我们帮 帮您 帮你 替您 替你'),
            words('安排 搞定 想办法 代办 搞好 弄好 准备好 生成'),
          ],
          gap: 6,
          within: 'clause',
        },
        {
          sequence: [
            words('处方 药方 方子'),
            words('后面 回头 之后 以后 过后 再 晚点 后续 有空 改天 明天 随时 慢慢'),
            words('补'),
          ],
          gap: 5,
          within: 'clause',
          needs: {
            words: words(
              '先发 先拍 先买 先下单 先付 先给您发 先寄 没事 没关系 不急 就行 也行 都行 不用管',
            ),
            within: 'sentence',
          },
        },
        {
          sequence: [words('系统 自动 平台 后台'), words('生成 开出 开好 出'), words('处方 药方')],
          gap: 5,
          within: 'clause',
          certainty: 'review',
        },
        {
          words: words(
            '无需处方 无须处方 不必处方 不需要医生处方 无处方要求 没有处方要求 自由购买 直接购买无需',
          ),
          classes: ['rx'],
        },
        {
          sequence: [
            words('不用 不需要 无需 不要 没有 没 免 不看 不查 不审 不必 无 没开'),
            words('处方 处方单 药方 医生开方 病历 问诊'),
            words(
              '也能 也可以 也行 都能 都可以 直接 就能 就可以 可以买 能买 照样 也给 也发 就发 随便 可买 发货 下单 拍下 也卖',
            ),
          ],
          gap: 4,
        },
        {
          words: words(
            '无需医生开方 不需医生开方 不用医生开方 无需开方 不用开方 免开方 免医生开方 无需问诊 不用问诊 无须问诊 不需问诊 省去问诊 无需医生处方 不用医生处方 免处方 免开处方 免处方单 不用处方 不用开处方 不需要处方 不需处方 不查处方 不看处方 不验处方 不审处方 不审方 免审方 免问诊 跳过问诊 绕过审方 绕过处方 代办处方 处方代办 代写处方 代传处方 处方代传 包开处方 包开方 赠送处方 附赠处方 送处方单 处方模板 处方图片发您 处方图发您 处方发您一张 一键开方 秒开处方 无方可购 无方也可 无方也能 没方也 没有方子也 先发后补 先买后补 先拍后补 药到补方 旧处方也 过期处方也 处方过期也 随便传张 随便传一张 随便上传 别人的处方也 别人处方也 借用处方 p一张处方 p个处方 不要处方 无处方可买 没处方也 没有处方也 代开处方 代开药方 帮开处方 先药后方 先发药后补方 后补处方 处方后补 补个处方 秒开方 秒过审 秒出方 处方我们来 处方包过 包过审 包通过 闭眼过 处方我帮你 处方我帮您 系统自动开方 自动开处方',
          ),
        },
        {
          sequence: [
            words('病情描述 病情 症状 主诉 诊断 病史 疾病 问诊单 问诊时 问诊的时候'),
            words('写 填 选 勾 说'),
            words('就行 就可以 就好 即可 就能过 就通过 随便 都行'),
          ],
          gap: 8,
        },
        {
          sequence: [
            words('处方 药方'),
            words('我们 我这边 这边 帮您 帮你 替您 给您 代'),
            words('开 搞定 弄 出 做'),
          ],
          gap: 4,
          within: 'clause',
        },
        {
          sequence: [
            words('处方 药方'),
            words('后面 回头 之后 以后 过后 后 再 晚点 后续'),
            words('补'),
          ],
          gap: 2,
        },
        {
          sequence: [
            words('用 拿 换 借'),
            words('家人 别人 亲戚 他人 朋友 老公 老婆 父母 爸妈 同事 家里人 其他人'),
            words('身份证 信息 名字 身份 账号'),
            words('问诊 开方 开药 开处方 买 下单 提交 实名'),
          ],
          gap: 4,
        },
        {
          sequence: [
            words('代 帮您 帮你 帮忙 替您 替你 给您 给你 我们 这边'),
            words('开 搞 弄 补 出 做'),
            words('处方 药方 电子处方'),
          ],
          gap: 3,
        },
        {
          sequence: [
            words('随便 随意 任意 直接 都选 全选 就选 就填 就写 乱 瞎 你就 您就 记得'),
            words('选 填 写 勾 点 说 编'),
            words('症状 病 疾病 病情 诊断 有过 用过 确诊 复诊 没有过敏 无过敏 高血压 感冒'),
          ],
          gap: 4,
        },
        {
          sequence: [
            words('问诊 医生 复诊 开方 审方'),
            words(
              '走个过场 走过场 走个流程 走流程 走个形式 随便 秒过 秒开 都会过 都能过 就能过 肯定过 包过 糊弄 应付',
            ),
          ],
          gap: 8,
        },
        {
          sequence: [
            words('就说 说你 说您 选择 勾选 填上'),
            words('用过 吃过 确诊 复诊 线下就诊 在医院'),
            words('就行 就好 就可以 就能 即可 就过'),
          ],
          gap: 8,
        },
      ],
      unless: [{ words: words('非处方药 otc 乙类 甲类'), within: 'sentence' }],
      examples: {
        bad: [
          { field: 'message', text: '亲，不用处方，拍下直接发', marks: '不用处方，拍下' },
          { field: 'message', text: '问诊的时候随便选个症状就通过了', marks: '随便选个症状' },
          { productClass: 'rx', field: 'description', text: '免处方购买', marks: '免处方' },
          { productClass: 'rx', field: 'title', text: '厄贝沙坦片 无需处方', marks: '无需处方' },
          { field: 'message', text: '处方过期也没事，旧处方也行', marks: '旧处方也' },
        ],
        good: [
          { field: 'message', text: '这个是处方药，请上传处方，药师审核后才能购买。' },
          { field: 'message', text: '抱歉，我们不能代开处方，建议先到医院就诊。' },
          { field: 'message', text: '这款是非处方药，无需处方可以直接下单。' },
        ],
      },
    },
    {
      id: 'RX-07',
      kind: 'ban-list',
      group: 'sale',
      level: 'block',
      certainty: 'sure',
      classes: 'all',
      citation: {
        law: '《药品管理法》',
        article: '第六十一条第二款',
        quote:
          '疫苗、血液制品、麻醉药品、精神药品、医疗用毒性药品、放射性药品、药品类易制毒化学品等国家实行特殊管理的药品不得在网络上销售',
        fullName:
          '中华人民共和国药品管理法，2019-12-01 施行；药品网络销售禁止清单（第一版），国家药品监督管理局，2022-11',
        trust: 'verified',
      },
      title: { zh: '网络禁售', en: 'Banned online' },
      messages: {
        main: {
          zh: '{name}在网络禁售清单里，不能上架。',
          en: '{name} is on the online ban list and can not be listed.',
        },
        injection: {
          zh: '注射剂除降糖类外都不能网售。核对这个商品的适应症。',
          en: 'Injections other than for diabetes are banned online. Check what this one is for.',
        },
        special: {
          zh: '{name}可能属于特殊管理的药品，不能网售。对照现行目录核对。',
          en: '{name} may be a specially controlled drug and banned online. Check the current catalogue.',
        },
        ephedrine: {
          zh: '{name}是含麻黄碱类制剂，不能网售。下架。',
          en: '{name} marks an ephedrine preparation, which is banned online. Take it down.',
        },
        ingredient: {
          zh: '成份里有{name}，这样的制剂多在禁售清单里。请人核对。',
          en: '{name} is an ingredient; most such preparations are banned online. Please check.',
        },
        weight: {
          zh: '{name}只有用于降糖才能网售，用于减重请人核对。',
          en: '{name} may be sold online for diabetes only; for weight loss a person must check.',
        },
        dextromethorphan: {
          zh: '{name}单方口服不能网售，复方也可能已列入目录。请人核对。',
          en: 'Oral {name} alone is banned online; compounds may be listed by now. Please check.',
        },
      },
      fix: 'none',
      // Brings together law and general knowledge: what 清单 only names as a category is a matter for a person.
      lists: [
        {
          names: words(
            '疫苗 血液制品 人血白蛋白 人免疫球蛋白 静注人免疫球蛋白 人凝血酶原复合物 人凝血因子 中药配方颗粒',
          ),
          source: '禁止清单第一版：政策法规明确禁止销售',
          asOf: '2022-11-30',
          isPart: true,
          except: words('保健食品 疫苗后 接种后'),
        },
        {
          names: words('配方颗粒 医疗机构制剂 医院制剂 院内制剂 协定处方制剂 破伤风抗毒素'),
          source: '同上，名称靠人核对',
          asOf: '2022-11-30',
          isPart: true,
          certainty: 'review',
          message: 'special',
        },
        {
          names: words('含曲马多 氨酚曲马多 复方曲马多 洛芬曲马多 塞来昔布曲马多'),
          source: '禁止清单第一版：含曲马多口服复方制剂',
          asOf: '2022-11-30',
          isPart: true,
        },
        {
          names: words('曲马多'),
          source: '禁止清单第一版；曲马多为第二类精神药品',
          asOf: '2022-11-30',
        },
        {
          names: words(`
            吗啡 芬太尼 瑞芬太尼 舒芬太尼 阿芬太尼 哌替啶 羟考酮 氢吗啡酮 羟吗啡酮 美沙酮 可待因 双氢可待因 氢可酮 乙基吗啡 阿片 阿片酊 罂粟壳
            福尔可定 布桂嗪 二氢埃托啡 可卡因 复方樟脑酊 奥赛利定 泰吉利定`),
          source: '麻醉药品品种目录（常识整理，未对照原文）',
          asOf: '2026-11-24',
          except: words('阿扑吗啡'),
          certainty: 'review',
          message: 'special',
        },
        {
          names: words(`
            地西泮 安定片 阿普唑仑 艾司唑仑 氯硝西泮 劳拉西泮 咪达唑仑 唑吡坦 佐匹克隆 右佐匹克隆 扎来普隆 三唑仑 奥沙西泮 硝西泮 氟硝西泮 替马西泮 溴西泮
            氟西泮 瑞马唑仑 氯氮卓 氯氮䓬 氯巴占 甲丙氨酯 格鲁米特 苯巴比妥 司可巴比妥 异戊巴比妥 戊巴比妥 巴比妥 丁丙诺啡 哌甲酯 右哌甲酯 莫达非尼
            阿莫达非尼 氯胺酮 艾司氯胺酮 喷他佐辛 布托啡诺 地佐辛 纳布啡 丙泊酚 依托咪酯 γ-羟丁酸 羟丁酸钠 安钠咖 苯甲酸钠咖啡因 匹莫林 芬氟拉明
            苯丙胺 苯丁胺 芬特明 安非拉酮 地芬诺酯 复方地芬诺酯 依他佐辛 氯卡色林 苏沃雷生 莱博雷生 达利雷生 吡仑帕奈 麦角胺咖啡因 右旋苯丙胺`),
          source: '精神药品品种目录（常识整理，未对照原文）',
          asOf: '2026-11-24',
          certainty: 'review',
          message: 'special',
        },
        {
          names: words(
            '砒霜 生马钱子 生川乌 生草乌 生白附子 生附子 生半夏 生南星 生巴豆 生甘遂 生狼毒 生藤黄 生千金子 生天仙子 雄黄 红粉 红升丹 白降丹 轻粉 洋金花 闹羊花 雪上一枝蒿 斑蝥 青娘虫 红娘虫 蟾酥 水银 肉毒毒素 A型肉毒毒素 三氧化二砷 亚砷酸 士的宁 洋地黄毒苷 毒毛花苷K 毛果芸香碱',
          ),
          source: '医疗用毒性药品品种（常识整理，未对照原文）',
          asOf: '2026-11-24',
          isSingleOnly: true,
          isExternalFree: true,
          certainty: 'review',
          message: 'special',
        },
        {
          names: words('呋麻 呋喃西林麻黄碱'),
          source: '含麻黄碱的外用滴鼻剂，是否在列待核对',
          asOf: '2026-11-24',
          isPart: true,
          certainty: 'review',
          message: 'ephedrine',
        },
        {
          names: words(
            '伪麻 酚麻美敏 氨麻美敏 氨麻苯美 美敏伪麻 麻黄碱苯海拉明 苯海拉明麻黄碱 茶碱麻黄碱 麻黄碱茶碱 氯化铵麻黄碱 复方盐酸麻黄碱 复方麻黄碱 复方茶碱麻黄碱 复方盐酸甲麻黄碱 盐酸甲麻黄碱 甲麻黄碱 那敏麻黄碱',
          ),
          source: '禁止清单第一版：含麻黄碱类复方制剂',
          asOf: '2022-11-30',
          isPart: true,
          message: 'ephedrine',
        },
        {
          names: words('麦角胺 麦角新碱 麻黄素 麻黄碱 伪麻黄碱 去甲伪麻黄碱 甲基麻黄碱 消旋麻黄碱'),
          source: '药品类易制毒化学品品种目录（常识整理）；单方',
          asOf: '2026-11-24',
          isSingleOnly: true,
          certainty: 'review',
          message: 'special',
        },
        {
          names: words(
            '新康泰克 白加黑 日夜百服宁 日夜百服咛 惠菲宁 艾畅 泰诺酚麻 联邦止咳露 新泰洛其 珮夫人克露 消咳宁',
          ),
          source: '商品名，部分规格含麻黄碱类或可待因（常识整理）',
          asOf: '2026-11-24',
          isPart: true,
          except: words('喷雾 贴 口罩 糖果 润喉糖 蓝芩'),
          certainty: 'review',
          message: 'special',
        },
        {
          names: words('伪麻黄碱 麻黄碱 甲麻黄碱 麻黄素'),
          source: '禁止清单第一版：含麻黄碱类复方制剂，从成份看',
          asOf: '2022-11-30',
          isSingleOnly: true,
          isIngredient: true,
          message: 'ephedrine',
        },
        {
          names: words('可待因 福尔可定 羟考酮 氢可酮 阿片 罂粟壳 罂粟'),
          source: '禁止清单第一版：含麻醉药品口服复方制剂，从成份看',
          asOf: '2022-11-30',
          isPart: true,
          isIngredient: true,
          except: words('罂粟科 罂粟籽 阿片受体 阿片类'),
          certainty: 'review',
          message: 'special',
        },
        {
          names: words('右美沙芬'),
          source: '禁止清单第一版：右美沙芬口服单方制剂',
          asOf: '2022-11-30',
          isSingleOnly: true,
        },
        {
          names: words('美沙芬 复方右美沙芬 愈美片 愈美胶囊 愈美颗粒'),
          source: '2024-07-01 起右美沙芬列入第二类精神药品（常识，待核对）',
          asOf: '2026-11-24',
          isPart: true,
          isIngredient: true,
          certainty: 'review',
          message: 'dextromethorphan',
        },
        {
          names: words(`
            司坦唑醇 羟甲烯龙 美雄酮 美替诺龙 诺龙 癸酸诺龙 苯丙酸诺龙 十一酸睾酮 丙酸睾酮 庚酸睾酮 甲睾酮 甲基睾丸素 睾酮 睾丸酮 氟甲睾酮 普拉睾酮 普拉雄酮 脱氢表雄酮
            雄烯二酮 达那唑 替勃龙 孕三烯酮 克仑特罗 齐帕特罗 群勃龙 勃地酮 氧雄龙 美睾酮 泽仑诺
            生长激素 重组人生长激素 人生长激素 促红素 促红细胞生成素 人促红素 绒促性素 绒毛膜促性腺激素 尿促性素 促卵泡激素 黄体生成素 促皮质素 替可克肽 舍莫瑞林 布舍瑞林 戈舍瑞林 亮丙瑞林 那法瑞林 曲普瑞林 戈那瑞林 地洛瑞林 美卡舍明`),
          source: '兴奋剂目录：蛋白同化制剂、肽类激素（常识整理，未对照原文）',
          asOf: '2026-11-24',
          except: words('胰岛素 克仑特罗贴'),
          certainty: 'review',
          message: 'special',
        },
        {
          names: words(`
            地高辛 丙吡胺 奎尼丁 哌唑嗪 普鲁卡因胺 普罗帕酮 胺碘酮 奎宁 氨茶碱 胆茶碱 异丙肾上腺素
            苯妥英钠 苯妥英 卡马西平 拉莫三嗪 水合氯醛 达比加群酯 达比加群 华法林 替格瑞洛 西洛他唑 扑米酮 碳酸锂 异氟烷 七氟烷 恩氟烷 地氟烷 秋水仙碱
            米非司酮 环丙孕酮 卡前列甲酯 米索前列醇 地诺前列酮`),
          source: '禁止清单第一版：其他禁止通过网络零售',
          asOf: '2022-11-30',
          isSingleOnly: true,
        },
        {
          names: ['雌二醇'],
          source: '禁止清单第一版；酯（戊酸雌二醇）是否在列待核对',
          asOf: '2022-11-30',
          isSingleOnly: true,
          except: words('戊酸雌二醇 苯甲酸雌二醇'),
        },
        {
          names: words('戊酸雌二醇 苯甲酸雌二醇'),
          source: '禁止清单第一版只写雌二醇',
          asOf: '2022-11-30',
          isSingleOnly: true,
          certainty: 'review',
          message: 'special',
        },
        { names: ['复方米非司酮'], source: '禁止清单第一版', asOf: '2022-11-30' },
        {
          names: words(
            '法罗培南 夫西地酸 伏立康唑 利奈唑胺 奈诺沙星 泊沙康唑 头孢地尼 伊曲康唑 左奥硝唑 头孢泊肟酯 头孢泊肟',
          ),
          source: '禁止清单第一版：抗菌药，外用剂型除外',
          asOf: '2022-11-30',
          isSingleOnly: true,
          isExternalFree: true,
        },
        {
          names: words('注射液 注射用 粉针 冻干粉针 注射剂 注射溶液'),
          source: '禁止清单第一版：注射剂（降糖类药物除外）',
          asOf: '2022-11-30',
          isPart: true,
          except: words(`
            兽用 兽药 宠物 胰岛素 利拉鲁肽 度拉糖肽 艾塞那肽 利司那肽 贝那鲁肽 洛塞那肽 司美格鲁肽 替尔泊肽 依苏帕格鲁肽 维派那肽 玛仕度肽 阿必鲁肽 普兰林肽 依柯胰岛素
            注射器 注射针 注射笔 玻璃酸钠凝胶 透明质酸钠凝胶 水光 护理`),
          doubt: {
            names: words(
              '利拉鲁肽 度拉糖肽 艾塞那肽 贝那鲁肽 司美格鲁肽 替尔泊肽 玛仕度肽 诺和盈 穆峰达 信尔美 菲塑美',
            ),
            words: words('减重 减肥 体重管理 肥胖症 瘦身 控制体重 降体重 诺和盈 信尔美 菲塑美'),
          },
          message: 'injection',
        },
      ],
      examples: {
        bad: [
          { productClass: 'rx', field: 'title', text: '盐酸曲马多片 50mg×10片', marks: '曲马多' },
          { productClass: 'rx', field: 'genericName', text: '米非司酮片', marks: '米非司酮' },
          { productClass: 'rx', field: 'title', text: '注射用头孢曲松钠', marks: '注射用' },
          { productClass: null, field: 'genericName', text: '氨酚伪麻美芬片', marks: '伪麻' },
          { productClass: 'rx', field: 'title', text: '阿普唑仑片 0.4mg×24片', marks: '阿普唑仑' },
          {
            productClass: 'otc',
            fields: { title: '快灵片', ingredients: '布洛芬、盐酸伪麻黄碱' },
            field: 'ingredients',
            marks: '伪麻黄碱',
          },
          {
            productClass: 'rx',
            field: 'title',
            text: '司美格鲁肽注射液 减重用',
            marks: '司美格鲁肽',
          },
        ],
        good: [
          { productClass: 'rx', field: 'title', text: '门冬胰岛素注射液 3ml' },
          { productClass: 'rx', field: 'genericName', text: '夫西地酸乳膏' },
          { productClass: 'otc', field: 'genericName', text: '通宣理肺丸' },
          { productClass: 'otc', field: 'genericName', text: '氨酚咖那敏片' },
        ],
      },
    },
    {
      id: 'RX-12',
      kind: 'check',
      check: 'title-spec',
      group: 'information',
      level: 'error',
      certainty: 'sure',
      classes: 'all',
      citation: {
        ...ONLINE_SALE,
        article: '第十三条第一款',
        quote: '展示的药品相关信息应当真实、准确、合法',
        trust: 'verified',
      },
      title: { zh: '规格与标题不同', en: 'Title against specification' },
      short: { zh: '规格与标题不同：{spec}、{title}', en: 'Specification {spec}, title {title}' },
      messages: {
        main: {
          zh: '标题写 {title}，规格写 {spec}。改成一致。',
          en: 'Title says {title}, specification {spec}. Make them agree.',
        },
      },
      fix: 'none',
      examples: {
        bad: [
          {
            productClass: 'otc',
            fields: { title: '复方氨酚烷胺胶囊 12粒', spec: '10粒/盒' },
            field: 'spec',
            marks: '10粒/盒',
          },
          {
            productClass: 'rx',
            fields: { title: '厄贝沙坦片 75mg×7片', spec: '0.15g*7片' },
            field: 'spec',
            marks: '0.15g*7片',
          },
        ],
        good: [
          {
            productClass: 'otc',
            fields: { title: '布洛芬缓释胶囊 300mg×20粒', spec: '0.3g*20粒/盒' },
          },
          { productClass: 'otc', fields: { title: '感冒灵颗粒 3盒装', spec: '10g*9袋' } },
        ],
      },
    },
  ],
};
