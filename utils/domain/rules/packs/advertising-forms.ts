// Longer than 300 lines: a pack keeps each rule with its law, words and examples in one place.
import type { Pack } from '../pack.ts';
import { AD_LAW } from './laws.ts';
import { words } from './words.ts';

const MEDICAL = ['rx', 'otc', 'tcm-pieces', 'device', 'health-food', 'fsmp'] as const;
/** A call to buy or to get in touch, as it stands under an article. */
const BUY = words(
  '点击购买 立即购买 下单 链接 小黄车 购物车 扫码 二维码 加微信 私信 咨询客服 购买方式 拍下 抢购 左下角 下方购买 到店购买 同款',
);

/** Forms of advertising that are wrong whatever is said: superstition, disguise, children, invented experts. */
export const advertisingForms: Pack = {
  id: 'advertising-forms',
  version: '2026.11.1',
  rules: [
    {
      id: 'AD-01b',
      kind: 'wording',
      group: 'claim',
      level: 'warning',
      certainty: 'sure',
      needsProof: true,
      classes: 'all',
      surfaces: ['title', 'copy'],
      citation: { ...AD_LAW, article: '第二十八条第二款第（二）项', quote: '曾获荣誉等信息' },
      title: { zh: '荣誉要有证明', en: 'Honours need proof' },
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
            '非遗 非物质文化遗产 中华老字号 老字号 百年老店 百年老号 百年传承 百年品牌 省著名商标 驰名商标 地理标志产品 国家科技进步奖 科技进步奖 省级名牌 省名牌 专精特新 国家绿色工厂',
          ),
        },
        {
          sequence: [
            words('荣获 获得 斩获 获评 入选 获颁 连获'),
            words('国家 省级 省 市 部级 国际 世界 德国 红点 行业'),
            words('奖 奖项 称号 金奖 银奖 大奖 殊荣 荣誉'),
          ],
          gap: 8,
          classes: ['food', 'cosmetic', 'disinfectant', 'general'],
        },
      ],
      unless: [
        {
          words: words(
            '证书编号 证书号 证书见 名录编号 公告号 公示文号 编号: 文号: 项目编号 认定编号',
          ),
          within: 'text',
        },
      ],
      except: words('非遗传 非遗漏'),
      exceptPatterns: [
        '(?:生产企业|厂家|公司|企业|持有人)(?:名称)?[:：].{0,30}',
        '(?:我们|本店|公司|企业).{0,6}(?:争创|申报|争取|目标).{0,14}',
      ],
      examples: {
        bad: [
          {
            productClass: 'otc',
            field: 'title',
            text: '中华老字号 川贝枇杷糖浆',
            marks: '中华老字号',
          },
          {
            productClass: 'food',
            field: 'description',
            text: '非遗古法熬制，每一口都是传承',
            marks: '非遗',
          },
          { productClass: 'general', field: 'description', text: '荣获德国红点设计大奖' },
        ],
        good: [
          { productClass: 'food', field: 'description', text: '中华老字号，证书编号：01088。' },
          { productClass: 'otc', field: 'description', text: '先天性、非遗传性因素引起者请就医。' },
        ],
      },
    },
    {
      id: 'AD-03',
      kind: 'wording',
      group: 'claim',
      level: 'error',
      certainty: 'sure',
      classes: 'all',
      surfaces: ['title', 'copy', 'message'],
      citation: {
        ...AD_LAW,
        article: '第九条第（八）项',
        quote: '含有淫秽、色情、赌博、迷信、恐怖、暴力的内容',
      },
      title: { zh: '迷信、低俗、恐怖', en: 'Superstition, vulgarity, terror' },
      messages: {
        main: {
          zh: '“{text}”是迷信的话，{field}里不能写。删去。',
          en: '"{text}" is superstition and may not stand in the {field}. Delete it.',
        },
        vulgar: {
          zh: '“{text}”可能低俗。请人看一下，改成说明书里的话。',
          en: '"{text}" may be vulgar. Please check; use the words of the label.',
        },
        terror: {
          zh: '“{text}”写得吓人，{field}里不能写。删去。',
          en: '"{text}" is frightening and may not stand in the {field}. Delete it.',
        },
      },
      fix: 'delete',
      match: [
        // Words of a trade of its own (fittings, jewellery): what is sold there may only be called so.
        {
          words: words(
            '开光 转运 改运 旺运 招财 旺财 招桃花 旺桃花 镇宅 辟邪 避邪 风水 祈福加持 本命年护身 护身符 五行缺 补五行 生辰八字 化煞 挡煞',
          ),
          certainty: 'review',
        },
        {
          words: words(
            '显灵 旺夫 消灾解难 消灾 积福 大师加持 佛光加持 高僧加持 法师加持 菩萨保佑 佛祖保佑 神明保佑 神仙水下凡 仙丹 灵丹圣水 符水 神水 圣水 求子灵验 送子 百毒不侵 刀枪不入 长生不老 长生不死 祖师爷 神仙托梦 托梦 驱鬼 通灵 玄学 能量场 宇宙能量 量子能量 负能量清除 因果 业障 灵符 天降神药 神药降世 上天恩赐 老天爷赐',
          ),
        },
        {
          words: words(
            '一夜七次 一夜多次 夜夜春宵 夜夜笙歌 让她尖叫 叫不停 欲罢不能 欲仙欲死 征服女人 征服她 让女人离不开 让她离不开 床上猛男 床上功夫 猛男 一柱擎天 金枪不倒 春药 催情 迷情 情趣高潮 高潮不断 湿身 激情一夜 性福生活 性福 下面更紧 缩阴 紧致如少女 处女般 初夜般 男人看了把持不住 撩人 诱惑他 那方面',
          ),
          message: 'vulgar',
          certainty: 'review',
        },
        {
          words: words(
            '血淋淋 触目惊心 毛骨悚然 烂到见骨 烂穿 蛆虫 满身脓血 死不瞑目 阎王 鬼门关 棺材 索命 夺命 要命的 活不过 等死',
          ),
          message: 'terror',
          certainty: 'review',
        },
      ],
      except: words(
        '圣水寺 神水河 风水相搏 中药风水 送子鸟 血管因果 因果关系 因果分析 激光因果 风水病 风水证 水肿风水 猛男童 开光明 改运费 改运单 转运看看 协商转运 协商一下转运 转运费 转运中心 转运站 转运单 转运仓 转运公司 转运途中 中转运输 转运至 转运输 病毒转运 转运蛋白 转运体 药物转运 患者转运 转运床 转运担架',
      ),
      exceptPatterns: ['(?:集运|快递|物流|包裹|离子|葡萄糖|主动|膜|细胞|胆固醇|血糖).{0,4}转运'],
      examples: {
        bad: [
          {
            productClass: 'otc',
            field: 'description',
            text: '祖师爷显灵秘方，一贴转运',
            marks: '显灵',
          },
          { productClass: 'general', field: 'title', text: '开光手串 招财辟邪', marks: '开光' },
          {
            productClass: 'health-food',
            field: 'description',
            text: '今晚让她尖叫',
            marks: '让她尖叫',
          },
        ],
        good: [
          { productClass: 'otc', field: 'description', text: '威灵仙、神曲、茯神依据药典炮制。' },
          {
            productClass: 'general',
            field: 'description',
            text: '包裹已到转运中心，预计明天送达。',
          },
          { field: 'message', text: '亲，快递在转运途中，请耐心等待。' },
        ],
      },
    },
    {
      id: 'AD-07',
      kind: 'wording',
      group: 'display',
      level: 'hint',
      certainty: 'review',
      classes: 'all',
      surfaces: ['copy'],
      citation: {
        law: '《互联网广告管理办法》',
        article: '第九条第三款',
        quote: '通过知识介绍、体验分享、消费测评等形式推销商品或者服务，并附加购物链接等购买方式的',
        fullName: '互联网广告管理办法，国家市场监督管理总局令第72号，2023-05-01 施行',
        trust: 'verified',
      },
      title: { zh: '软文没有标“广告”', en: 'Advertorial not marked' },
      messages: {
        main: {
          zh: '“{text}”像测评或分享，要显著标明“广告”。标上，或者删去。',
          en: '"{text}" reads like a review. Mark it plainly as advertising, or delete it.',
        },
      },
      fix: 'none',
      match: [
        {
          words: words(
            '真人测评 亲测分享 测评报告 深度测评 横评 开箱测评 种草笔记 种草分享 体验分享 使用心得分享 好物分享 空瓶分享 素人测评 博主测评 红黑榜 自用分享 宝妈分享 护士妈妈分享 药师妈妈分享 我的经历 亲身经历分享 测评对比',
          ),
        },
        {
          sequence: [
            words('宝妈 妈妈 护士 医生 药师 博主 老师 达人 我'),
            words('分享 测评 试用 体验'),
            words('了 一下 报告 心得 给大家 三个月 一个月 一年'),
          ],
          gap: 3,
          within: 'clause',
        },
      ],
      unless: [
        {
          words: words('【广告】 [广告] (广告) 广告: 本文为广告 标明广告 广告推广 品牌推广内容'),
          within: 'text',
        },
      ],
      examples: {
        bad: [
          {
            productClass: 'food',
            field: 'description',
            text: '真人测评：连喝一个月的感受',
            marks: '真人测评',
          },
          { productClass: 'otc', field: 'description', text: '护士妈妈分享给大家一个小窍门' },
        ],
        good: [
          {
            productClass: 'food',
            field: 'description',
            text: '【广告】真人测评：连喝一个月的感受',
          },
          { productClass: 'device', field: 'description', text: '体验装1片，规格见包装。' },
        ],
      },
    },
    {
      id: 'AD-08',
      kind: 'wording',
      group: 'claim',
      level: 'error',
      certainty: 'sure',
      classes: 'all',
      surfaces: ['title', 'copy'],
      citation: {
        ...AD_LAW,
        article: '第四十条第二款',
        quote: '劝诱其要求家长购买广告商品或者服务',
      },
      title: { zh: '劝诱未成年人', en: 'Luring minors' },
      messages: {
        main: {
          zh: '“{text}”在劝诱孩子，{field}里不能写。删去。',
          en: '"{text}" lures children and may not stand in the {field}. Delete it.',
        },
        child: {
          zh: '“{text}”像用儿童代言。未满十周岁不能代言，请人看一下。',
          en: '"{text}" looks like a child endorser. Nobody under ten may endorse; please check.',
        },
      },
      fix: 'delete',
      match: [
        {
          sequence: [
            words('小朋友 小朋友们 孩子们 宝贝们 小伙伴们 同学们 小同学 娃娃们'),
            words('快让 快叫 快喊 让 叫 喊 缠着 求 拉着 催'),
            words('妈妈 爸爸 爸妈 爸爸妈妈 家长 爷爷 奶奶 大人'),
            words('买 下单 带 拍 囤'),
          ],
          gap: 6,
        },
        {
          sequence: [
            words('快让 快叫 快喊 叫 让 缠着'),
            words('妈妈 爸爸 爸妈 爸爸妈妈 爷爷奶奶'),
            words('给你买 给我买 买给我 帮你买 给宝贝买'),
          ],
          gap: 3,
        },
        {
          sequence: [
            words('萌娃 童星 小模特 小网红 小代言人 小朋友 岁宝宝 岁小'),
            words('代言 力荐 推荐 亲测 现身说法 都说好 出镜 说好'),
          ],
          gap: 4,
          message: 'child',
          certainty: 'review',
        },
        {
          pattern: '\\d岁.{0,6}(?:模特|娃|宝宝|孩子|小朋友)[:：,，]?.{0,4}吃了',
          anchors: words('吃了'),
          message: 'child',
          certainty: 'review',
        },
      ],
      examples: {
        bad: [
          {
            productClass: 'food',
            field: 'description',
            text: '小朋友快让妈妈买',
            marks: '小朋友快让妈妈买',
          },
          {
            productClass: 'health-food',
            field: 'description',
            text: '6岁小模特：吃了它我再也不生病',
          },
          { productClass: 'otc', field: 'title', text: '童星代言 小儿退热贴', marks: '童星代言' },
        ],
        good: [
          { productClass: 'otc', field: 'description', text: '儿童必须在成人监护下使用。' },
          {
            productClass: 'otc',
            field: 'description',
            text: '小朋友服用请由爸爸妈妈喂药，按体重计算。',
          },
        ],
      },
    },
    {
      id: 'AD-10',
      kind: 'wording',
      group: 'claim',
      level: 'error',
      certainty: 'review',
      classes: [...MEDICAL],
      surfaces: ['copy'],
      citation: {
        ...AD_LAW,
        article: '第十九条',
        quote: '不得以介绍健康、养生知识等形式变相发布医疗、药品、医疗器械、保健食品广告',
      },
      title: { zh: '变相发布广告', en: 'Advertising as health advice' },
      messages: {
        main: {
          zh: '“{text}”像借健康知识卖货，不能放在商品页。删去。',
          en: '"{text}" looks like health advice used to sell. Delete it from the product page.',
        },
      },
      fix: 'delete',
      match: [
        {
          words: words(
            '养生课堂 养生讲堂 健康课堂 健康讲堂 健康大讲堂 名医讲堂 名医课堂 专家讲堂 专家讲座 健康讲座 中医讲堂 中医课堂 养生堂专家 养生节目 健康节目 健康科普直播 养生直播 养生秘籍 养生宝典',
          ),
        },
        {
          pattern:
            '《[^》]{2,20}(?:危害|误区|真相|常识|知识|怎么办|自救|指南|必读|征兆|信号|秘密|大全)》',
          anchors: words('《'),
          needs: { words: BUY, within: 'text' },
        },
        {
          sequence: [
            words('科普 健康知识 养生知识 小知识 小课堂 知识分享'),
            words('购买 下单 链接 扫码 微信 小黄车 购物车 同款'),
          ],
          gap: 20,
        },
      ],
      exceptPatterns: [
        '《(?:中国药典|[^》]{0,14}(?:说明书|标准|办法|规定|管理|药典|指导原则|用药指南))》',
      ],
      examples: {
        bad: [
          {
            productClass: 'otc',
            field: 'description',
            text: '《失眠的五大危害》看完再点击购买安神药',
            marks: '《失眠的五大危害》',
          },
          {
            productClass: 'health-food',
            field: 'description',
            text: '养生课堂直播间，挂保健食品小黄车',
            marks: '养生课堂',
          },
        ],
        good: [
          {
            productClass: 'otc',
            field: 'description',
            text: '用药指导：饭后服用，忌烟酒，禁忌见说明书。',
          },
          {
            productClass: 'otc',
            field: 'description',
            text: '依据《中国药典》标准生产，下单前请阅读说明书。',
          },
        ],
      },
    },
    {
      id: 'AD-12',
      kind: 'wording',
      group: 'claim',
      level: 'error',
      certainty: 'review',
      classes: 'all',
      surfaces: ['title', 'copy'],
      citation: {
        ...AD_LAW,
        article: '第二十八条第一款',
        quote: '广告以虚假或者引人误解的内容欺骗、误导消费者的，构成虚假广告',
      },
      title: { zh: 'AI 冒充专家', en: 'Invented experts' },
      messages: {
        main: {
          zh: '“{text}”像虚构的专家，不能用来卖货。删去。',
          en: '"{text}" looks like an invented expert and may not sell. Delete it.',
        },
      },
      fix: 'delete',
      match: [
        {
          sequence: [
            words('ai 数字人 虚拟人 虚拟 智能合成 合成 克隆 数字分身'),
            words('专家 医生 教授 名医 老中医 中医 药师 大夫 院士 国医 博士 营养师 主任'),
            words('推荐 坐诊 代言 带货 直播 讲解 亲授 力荐 背书 主讲 开讲 卖 教你 告诉你 说'),
          ],
          gap: 8,
        },
        {
          sequence: [
            words('国医大师 国医 老中医 名老中医 御医 院士 神医 名医 太医 药王 中医世家'),
            words('传人 后人 嫡传 亲传 关门弟子 第几代 代传承人 第三代 第四代 第五代 第六代'),
          ],
          gap: 3,
          needs: {
            words: words(
              '推荐 研制 研发 配方 秘方 监制 亲授 坐诊 力荐 主推 方子 出品 膏 直播 代言 亲配',
            ),
            within: 'sentence',
          },
        },
      ],
      exceptPatterns: ['(?:不|未|没有)使用.{0,6}(?:ai|数字人|虚拟).{0,10}'],
      examples: {
        bad: [
          { productClass: 'health-food', field: 'description', text: 'AI“张教授”坐诊直播卖氨糖' },
          {
            productClass: 'food',
            field: 'description',
            text: '国医大师传人倾情推荐',
            marks: '国医大师传人',
          },
        ],
        good: [
          { productClass: 'general', field: 'description', text: 'AI生成示意图，实物以收到为准。' },
          { productClass: 'device', field: 'description', text: '内置AI算法，语音播报测量结果。' },
        ],
      },
    },
  ],
};
