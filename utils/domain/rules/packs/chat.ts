// Longer than 300 lines: a pack keeps each rule with its law, words and examples in one place.
import type { Pack } from '../pack.ts';
import { words } from './words.ts';

const DRUG_LAW = {
  law: '《药品管理法》',
  fullName: '中华人民共和国药品管理法，全国人大常委会，2019-12-01 施行',
  trust: 'verified',
} as const;
const CONSUMER_LAW = {
  law: '《消费者权益保护法》',
  fullName: '中华人民共和国消费者权益保护法，全国人大常委会，2014-03-15 施行',
  trust: 'verified',
} as const;
const PLATFORM = { law: '平台规则', article: '（客服行为规范）', trust: 'secondary' } as const;

/** What hands the question to somebody who may answer it: then the sentence is no advice. */
const HANDOVER = words(
  '咨询药师 转药师 转接药师 转执业药师 转接执业药师 执业药师 让药师 请药师 药师为您 药师回复 药师指导 咨询医生 咨询医师 问医生 遵医嘱 医嘱 就医 就诊 去医院 看医生 医生指导 医师指导 药师或医师 医师或药师',
);

/**
 * Outgoing chat messages. A one-to-one chat is no advertisement (《〈广告法〉适用问题执法指南（一）》第六条),
 * so the rules rest on consumer, competition, medicines and data law and on platform rules.
 */
export const chat: Pack = {
  id: 'chat',
  version: '2026.11.1',
  rules: [
    {
      id: 'CS-01',
      kind: 'wording',
      group: 'sale',
      level: 'error',
      certainty: 'review',
      classes: 'all',
      surfaces: ['message'],
      citation: {
        ...DRUG_LAW,
        article: '第五十八条第三款',
        quote: '依法经过资格认定的药师……负责……合理用药指导等工作',
      },
      title: { zh: '用药方案', en: 'Medical advice' },
      messages: {
        main: {
          zh: '“{text}”是诊断或用药方案，客服不能给。转执业药师。',
          en: '"{text}" is a diagnosis or a treatment plan. Hand over to the pharmacist.',
        },
        dose: {
          zh: '“{text}”改了用量，客服不能这样说。按说明书回答，或转执业药师。',
          en: '"{text}" changes the dose. Answer by the leaflet, or hand over to the pharmacist.',
        },
      },
      fix: { text: '用药问题由执业药师为您解答，我帮您转接。' },
      match: [
        {
          sequence: [
            words('降压药 血压药 降糖药 血糖药 激素 的药 原来的药 医院开的'),
            words('先别吃 别吃了 先停 停了 停掉 不用吃 可以停'),
          ],
          gap: 4,
          message: 'dose',
        },

        {
          sequence: [
            words(
              '您这种情况 你这种情况 您这情况 您这症状 你这症状 你这是 您这是 你这个是 您这个是 你这就是 您这就是 这就是 你就是 您就是 肯定是 一定是 明显是 典型的 多半是 估计是 应该是得了 你得的是 您得的是',
            ),
            ['@disease'],
          ],
          gap: 4,
        },
        {
          words: words(
            '多吃一片 多吃两片 多吃一粒 多吃两粒 多吃几片 多吃几粒 多吃点没事 多吃一点没事 多喝一点没事 多服 加量 加大剂量 加大用量 加倍 加倍吃 剂量加倍 药量加倍 翻倍吃 一起吃 一起服 同服 减半吃 减半就行 减半就可以 吃一半 掰一半 掰开吃 吃半片 喝半袋 减量吃 自己减量 把药停了 停药就行 药停掉 停掉降压药 停掉 停了吧 不用再吃 换成这个 换这个吃 改吃这个 同时吃 一起吃没 可以一起吃 能一起吃 一起吃就 一起服用 搭配吃 搭配着吃 配着吃 配合吃 联合吃 混着吃',
          ),
          message: 'dose',
        },
        {
          sequence: [
            words('一天 每天 一日 每日 一次 每次 早晚 早中晚 按'),
            words('吃 喝 服 用 各吃 各喝'),
            ['#packs'],
          ],
          gap: 4,
          message: 'dose',
        },
        {
          sequence: [
            words('吃 喝 用 服用 连吃 连着吃'),
            ['#packs', '#duration'],
            words('就好 就行 就能好 就会好 就没事 就可以停 就可以了'),
          ],
          gap: 4,
          message: 'dose',
        },
        {
          sequence: [
            words('原来的 之前的 现在的 医生开的 降压药 降糖药 的药'),
            words('停 停掉 停了 别吃 不要吃 换成 不用吃 可以不吃'),
          ],
          gap: 3,
          message: 'dose',
        },
        {
          sequence: [words('按体重 按年龄 按公斤'), words('自己算 算一下 减半 酌减')],
          gap: 4,
          message: 'dose',
        },
      ],
      unless: [
        { words: [...HANDOVER, ...words('说明书 说明书上 按说明 遵照说明')], within: 'text' },
      ],
      examples: {
        bad: [
          { field: 'message', text: '你这就是支气管炎，吃点消炎的', marks: '你这就是支气管炎' },
          { field: 'message', text: '一次多吃两片好得快', marks: '多吃两片' },
          { field: 'message', text: '原来的降压药停掉，换这个', marks: '停掉' },
        ],
        good: [
          { field: 'message', text: '说明书用法：一次1片，一日3次，有疑问请咨询药师。' },
          { field: 'message', text: '这个症状需要医生判断，建议您先就医。' },
          { field: 'message', text: '一次买2盒有优惠，每天下午四点前付款当天发。' },
        ],
      },
    },
    {
      id: 'CS-02',
      kind: 'wording',
      group: 'claim',
      level: 'error',
      certainty: 'sure',
      classes: 'all',
      surfaces: ['message'],
      citation: {
        ...CONSUMER_LAW,
        article: '第二十条第一款',
        quote: '应当真实、全面，不得作虚假或者引人误解的宣传',
      },
      title: { zh: '承诺疗效', en: 'Promise of a result' },
      messages: {
        main: {
          zh: '“{text}”是承诺疗效或安全，不能这样回。说效果因人而异，按说明书使用。',
          en: '"{text}" promises a result or safety. Say that effects differ and point to the leaflet.',
        },
      },
      fix: { text: '每个人情况不同，效果因人而异，请按说明书使用。' },
      match: [
        {
          sequence: [
            words('治不好 不管用 没效果 无效 吃不好 不见效'),
            words('退您钱 退你钱 退钱 全额退 包退 赔'),
          ],
          gap: 4,
        },

        { words: ['@guarantee', '@harmless', '@rate'] },
        {
          sequence: [
            words('保证 包 肯定 一定 绝对 百分百 100% 百分之百 放心 必'),
            words(
              '好 能好 治好 见效 有效 管用 痊愈 康复 根治 断根 不复发 有效果 好起来 缓解 能治 瘦 不反弹 不会有副作用 没副作用 没有副作用 没问题的效果 恢复 退烧 除根',
            ),
          ],
          gap: 4,
        },
        {
          sequence: [
            words('吃 用 喝 贴 抹'),
            words('肯定 一定 保证 绝对 准 包'),
            words('行 好使 管用 没问题 能行 好 见效'),
          ],
          gap: 4,
        },
        { words: words('包您好 包你好 准能好 保您好 保你好') },
        {
          sequence: [
            ['#duration', '#packs'],
            words(
              '就好 就能好 包好 就能治好 就见效 见效 就管用 治好 就不疼 就不痛 就不咳 就退烧 就消 痊愈 就没了 能好 就能好利索 断根 根治 就有效果 准好 必好 就瘦 就能瘦',
            ),
          ],
          gap: 4,
        },
        {
          words: words(
            '没有副作用 没副作用 无副作用 没有任何副作用 一点副作用都没有 没什么副作用 不会有副作用 没有毒副作用 不会有任何副作用 没有不良反应 零副作用 不会过敏 绝对安全 绝对没问题 绝对有效 吃不坏 吃不坏的 无效退款 没效果退款 没效果全额退 没效果包退 不好退钱 无效包退 不管用退钱 治好为止 能根治 可以根治 就能根治 可以治好 能治好 能治愈 可以治愈 能断根 可以断根 不会复发 不再复发 保证不复发 专治 吃了就好 喝了就好 用了就好 一用就见效 马上见效 马上就好 立马见效 特别管用 药效好得很 比医院',
          ),
        },
        {
          sequence: [
            words('吃了 用了 喝了 吃完 用完 喝完 贴了'),
            words('就好 都好了 马上好 立马好 都说好 病就好 就能好 全好了 都治好'),
          ],
          gap: 4,
        },
      ],
      except: words(
        '最好 好评 好的 放心好了 保质 一定好好 高效率 速效救心丸 强效 高效 速效 特效 处理速效 无刺激 没问题 作用明显 正品有效期 有效期 好像 好看 好吃 一定好 效果好',
      ),
      exceptPatterns: [
        '(?:保证|肯定|一定|放心|包|必|绝对).{0,6}(?:好看|好喝|好吃|好处理|好评|好好|好像|好的|好了|正品|有货|有效期|发货|质量)',
        '.{0,10}(?:因人而异|个体差异).{0,10}',
        '(?:处理|安排|解决|核实|发货|退款|物流|快递|到货|补发|登记).{0,6}(?:好|有效)',
        '有效期.{0,12}',
        '(?:说明书|包装).{0,8}(?:写|注明|标注|显示).{0,14}',
      ],
      examples: {
        bad: [
          { field: 'message', text: '放心，吃三天保证好', marks: '保证好' },
          { field: 'message', text: '没副作用，邻居都在吃', marks: '没副作用' },
          { field: 'message', text: '这个药能根治鼻炎', marks: '能根治' },
        ],
        good: [
          { field: 'message', text: '抱歉，没有办法保证疗效，请按说明书使用。' },
          { field: 'message', text: '可能的不良反应请见说明书，出现不适请停药就医。' },
          { field: 'message', text: '最好饭后吃，有效期到2027年。' },
        ],
      },
    },
    {
      id: 'CS-03',
      kind: 'wording',
      group: 'sale',
      level: 'error',
      certainty: 'sure',
      classes: 'all',
      surfaces: ['message'],
      citation: PLATFORM,
      title: { zh: '引到站外', en: 'Leading off the platform' },
      messages: {
        main: {
          zh: '“{text}”把买家引到站外，不能这样说。请在平台内联系。',
          en: '"{text}" leads the buyer off the platform. Stay on the platform.',
        },
        pay: {
          zh: '“{text}”绕开了平台付款，不能这样说。请买家在平台内下单。',
          en: '"{text}" goes round the platform\'s payment. Ask the buyer to order here.',
        },
      },
      fix: { text: '请在平台内下单和联系，您的权益才有保障。' },
      match: [
        {
          sequence: [
            words('qq 扣扣 vx wx v信 微信 威信 薇信 私人电话 私人号'),
            words('联系 聊 私聊 沟通 谈 说 下单 找我 找我们'),
          ],
          gap: 2,
          within: 'clause',
        },
        {
          sequence: [
            words('打 拨打 拨 加 存'),
            words('这个电话 这个号码 我电话 我的电话 老板电话 老板的电话 手机号'),
            words('联系 私下 优惠 便宜 下单 买'),
          ],
          gap: 8,
        },

        {
          sequence: [
            words(
              '加 添加 加一下 加下 加个 加我 搜 搜索 扫 扫码 扫一扫 私聊 私信 联系 留 留个 留一下 发我 给我 进 进群 拉您 拉你 关注 来我 去 走 用 到 通过 您的 你的 我的 我 回 换',
            ),
            words(
              '微信 微信号 威信 薇信 微 信 薇 v信 v x vx wx wechat weixin 微x 微信群 薇芯 卫星 徽信 v♥ qq qq群 扣扣 企鹅号 企微 企业微信 公众号 小程序 朋友圈 支付宝账号 二维码 手机号加 群二维码 私人号 私域 电报',
            ),
          ],
          gap: 6,
          needs: {
            words: words(
              '微信 威信 薇 v信 vx wx wechat weixin 微x v x 微 卫星号 徽信 qq 扣扣 企微 公众号 群 二维码 朋友圈 私 小程序 企鹅号',
            ),
            within: 'clause',
          },
        },
        {
          sequence: [
            words('去 到 上 来 用 在'),
            words(
              '拼多多 拼夕夕 pdd 并夕夕 淘宝 tb 某宝 桃宝 天猫 京东 jd 某东 狗东 美团 饿了么 闲鱼 小红书 抖店 快手 1688',
            ),
            words('搜 买 下单 拍 找 关注 下 便宜 有'),
          ],
          gap: 6,
        },
        { sequence: [words('加 添加 搜 扫 用 发 到'), words('绿泡泡 绿色软件 企鹅')], gap: 4 },
        {
          words: words(
            '加我微 加我薇 加我v 加v 加vx 加wx 加微 加薇 加微信 加威信 加薇信 加qq 加扣扣 加群 加个群 进群 拉群 微信联系 微信聊 微信上 微信私 微信下单 微信便宜 微信号是 vx联系 vx: wx: v信: 微信: 微: 我的微信 我微信 您微信 你微信 您的微信 你的微信 微信多少 微信发 线下交易 私下交易 私下转 私下给 私下联系 线下联系 站外 平台外 别在平台 不走平台 不要在平台 不在平台 绕开平台 脱离平台 绕过平台 同号微信 微信同号 电话微信 手机同微信 手机号就是微信 私下谈 线下付款 线下下单 线下成交 淘宝店便宜 去我们官网下 我们官网更便宜 去别的平台',
          ),
        },
        {
          sequence: [
            words('直接 私下 线下 先 您 你 可以'),
            words('转账 转给我 转我 打给我 打款 打到 汇款 转到 转钱 付给我 转过来 打过来 打钱'),
          ],
          gap: 6,
          message: 'pay',
        },
        {
          words: words(
            '转我支付宝 转支付宝 支付宝转 微信转 微信转账 转我微信 转我银行卡 打我银行卡 打到银行卡 银行卡转账 转到银行卡 银行卡号 收款码 付款码扫 扫这个码付 扫码付款 红包转 发红包给我 货到付款不走平台 到付不走',
          ),
          message: 'pay',
        },
      ],
      except: words(
        '微信支付 微信付款 微信退款 微信零钱 微信小程序订单 支付宝退款 用微信支付 用支付宝 官方公众号资质',
      ),
      exceptPatterns: [
        '(?:返回|退回|退到|原路|到账|返到|打回).{0,8}微信',
        '(?:快递|骑手|快递员|派件|物流).{0,8}(?:微信|电话|联系).{0,6}',
        '(?:用|使用|支持|可以|选择|通过|改用).{0,4}微信(?:支付|付款)',
        '(?:谨防|小心|警惕|防止|不要相信|请勿|勿|任何).{0,16}',
        '.{0,10}(?:诈骗|骗子|冒充|上当|骗局).{0,10}',
        '(?:退款|款项|返款).{0,14}(?:原路|退回|到账|退到|退还).{0,14}',
      ],
      examples: {
        bad: [
          { field: 'message', text: '您加我薇信，有优惠', marks: '加我薇信' },
          { field: 'message', text: '加vx聊，给您便宜', marks: '加vx' },
          { field: 'message', text: '直接转我支付宝，便宜10块', marks: '转我支付宝' },
        ],
        good: [
          { field: 'message', text: '支持微信支付，也可以用花呗。' },
          { field: 'message', text: '不好意思，我们不能加微信，请在平台内联系。' },
          { field: 'message', text: '退款会原路退回您的微信账户。' },
        ],
      },
    },
    {
      id: 'CS-04',
      kind: 'wording',
      group: 'sale',
      level: 'block',
      certainty: 'sure',
      classes: 'all',
      surfaces: ['message'],
      citation: { ...PLATFORM, article: '（辱骂、骚扰他人）' },
      title: { zh: '辱骂、讽刺', en: 'Abuse' },
      messages: {
        main: {
          zh: '“{text}”伤人，不能发。先道歉，再说怎么办。',
          en: '"{text}" is hurtful. Apologise and say what will be done.',
        },
      },
      fix: { text: '非常抱歉给您带来不便，我马上为您核实。' },
      isAskedToo: true,
      isNegatedClaim: true,
      match: [
        {
          sequence: [
            words('你 你们 您'),
            words(
              '有病 有毛病 脑子有 脑子进水 脑子坏 傻 智障 弱智 白痴 神经病 不识字 不认字 看不懂 听不懂人话 听不懂 瞎 聋 没长眼 眼瞎 穷 买不起 没素质 没教养 不要脸 脸皮 无理取闹 胡搅蛮缠 找茬 找事 碰瓷 讹 骗子 无赖 贪小便宜 占便宜 烦不烦 有完没完 闭嘴 滚 去死 想多了 算什么东西 什么东西 爱买不买 是不是傻 活该',
            ),
          ],
          gap: 6,
        },
        {
          words: words(
            '他妈 妈的 tmd 特么 草泥马 操你 傻逼 傻b sb 煞笔 傻子 蠢货 蠢猪 笨蛋 白痴 智障 弱智 脑残 神经病啊 有病吧 有病啊 有毛病吧 滚蛋 滚远 滚吧 滚开 滚出 去死 死开 贱人 贱货 垃圾人 不要脸 爱买不买 爱要不要 爱退不退 不买拉倒 不买滚 不买别问 买不起就别 买不起别 穷鬼 没钱就别 没钱别买 穷就别 烦死了 烦死 烦不烦 烦人 有完没完 问那么多 问这么多 问个没完 废话 废话真多 自己不会看 自己不会看吗 不会自己看 不识字吗 没长眼睛 眼睛瞎 瞎了吗 听不懂人话 你等着 给我等着 找到你家 上门找你 曝光你 让你好看 吃饱了撑 吃饱撑的 闲得慌 有本事 随便你投诉 尽管投诉 去投诉啊 投诉去吧 你去投诉 要投诉就投诉 想投诉就投诉 投诉也没用 随你便 随便你 关我屁事 关我什么事 关我啥事 屁事 懒得理 懒得跟你 不想跟你 跟你说不通 说不通 无语 服了你 真服了 脑子 嫌贵 嫌贵别买 便宜没好货 一分钱一分货你不懂 烦不烦人 不稀罕你 有意见去 爱咋咋 爱咋地 爱怎样怎样 不爽 这点钱 这么便宜还想',
          ),
        },
        {
          sequence: [
            words('再 要是 敢 给'),
            words('差评 投诉'),
            words('找你 你家 上门 知道你 地址 电话 拉黑 等着 好看 曝光 起诉 后果'),
          ],
          gap: 10,
        },
      ],
      except: words(
        '有病历 有病史 有病例 有病情 有病友 脑子里 无语言 嫌贵的话 您看不懂的地方 滚珠 滚轮 滚动 看不懂的 补脑子',
      ),
      exceptPatterns: [
        '(?:您|你).{0,6}(?:看不懂|看不清|听不懂)的.{0,8}',
        '(?:您|你).{0,6}有病(?:史|历|例|情|友|症|因).{0,4}',
        '(?:如果|若|如).{0,4}(?:您|你).{0,4}有病.{0,4}',
      ],
      examples: {
        bad: [
          { field: 'message', text: '你是不是有病啊', marks: '有病啊' },
          { field: 'message', text: '爱买不买，随便你', marks: '爱买不买' },
          { field: 'message', text: '再给差评我找到你家去', marks: '再给差评我找到你家' },
        ],
        good: [
          { field: 'message', text: '理解您的心情，我来帮您处理。' },
          { field: 'message', text: '神经病变的患者请在医生指导下使用。' },
          { field: 'message', text: '您说明书看不懂的地方可以问我。' },
        ],
      },
    },
    {
      id: 'CS-05',
      kind: 'wording',
      group: 'sale',
      level: 'warning',
      certainty: 'review',
      classes: 'all',
      surfaces: ['message'],
      citation: {
        ...CONSUMER_LAW,
        article: '第二十条第二款',
        quote:
          '经营者对消费者就其提供的商品或者服务的质量和使用方法等问题提出的询问，应当作出真实、明确的答复',
      },
      title: { zh: '推诿', en: 'Brushing off' },
      messages: {
        main: {
          zh: '“{text}”是推诿。说明谁来办、什么时候回复。',
          en: '"{text}" brushes the buyer off. Say who will act and when.',
        },
      },
      fix: { text: '我先帮您核实，2 小时内回复您。' },
      match: [
        {
          words: words(
            '不归我管 不归我们管 不关我事 不关我们的事 不关我们事 跟我没关系 跟我们没关系 和我们没关系 与我们无关 与我无关 不是我的问题 这是你的问题 这是你自己的问题 你自己的问题 自己看 自己看说明书 自己去看 自己查 自己去查 自己百度 自己想办法 你找快递 找快递去 去找快递 你自己联系快递 你去找平台 我哪知道 我怎么知道 我不知道 谁知道 不清楚别问 我也没办法 那我没办法 那没办法 没法处理 处理不了 管不了 爱莫能助 没空 忙着呢 等着吧 慢慢等 急什么 催什么 催也没用 别催了 别催 不要催',
          ),
        },
      ],
      except: words('我不知道您 没空气 我不知道您是否'),
      exceptPatterns: [
        '(?:您|你)?(?:可以|也可以|方便时|麻烦您|能).{0,6}自己(?:看|查|联系).{0,10}',
        '(?:我|帮您|为您|给您).{0,4}(?:查|问|核实|联系|催).{0,10}',
      ],
      examples: {
        bad: [
          { field: 'message', text: '这个不归我管，你找快递', marks: '不归我管' },
          { field: 'message', text: '说明书上有，自己看', marks: '自己看' },
        ],
        good: [
          { field: 'message', text: '我先帮您联系快递核实，2小时内回复您。' },
          { field: 'message', text: '我不知道您是否方便，可以晚点再打给您吗？' },
        ],
      },
    },
    {
      id: 'CS-05b',
      kind: 'check',
      check: 'curt-reply',
      group: 'sale',
      level: 'warning',
      certainty: 'review',
      classes: 'all',
      citation: {
        ...CONSUMER_LAW,
        article: '第二十条第二款',
        quote: '应当作出真实、明确的答复',
      },
      title: { zh: '答复太短', en: 'Curt reply' },
      messages: {
        main: {
          zh: '只回“{text}”等于没有答复。说明情况和下一步。',
          en: '"{text}" alone is no answer. Say how things stand and what comes next.',
        },
      },
      fix: 'none',
      examples: {
        bad: [
          { field: 'message', text: '哦', marks: '哦' },
          { field: 'message', text: '？！？', marks: '？！？' },
        ],
        good: [
          { field: 'message', text: '好的' },
          { field: 'message', text: '哦，您是说快递还没到对吗？我查一下。' },
        ],
      },
    },
    {
      id: 'CS-06',
      kind: 'wording',
      group: 'sale',
      level: 'error',
      certainty: 'sure',
      classes: 'all',
      surfaces: ['message'],
      citation: {
        law: '《个人信息保护法》',
        article: '第六条',
        quote: '收集个人信息，应当限于实现处理目的的最小范围',
        fullName: '中华人民共和国个人信息保护法，全国人大常委会，2021-11-01 施行',
        trust: 'verified',
      },
      title: { zh: '索取个人信息', en: 'Asking for personal data' },
      messages: {
        main: {
          zh: '“{text}”多要了个人信息，不能在聊天里要。请买家在平台页面填写。',
          en: '"{text}" asks for more personal data than needed. Point to the platform\'s own form.',
        },
      },
      fix: { text: '实名信息请在平台问诊页面填写，不要在聊天中发送。' },
      match: [
        {
          sequence: [
            words(
              '发 发我 发来 发一下 发下 发过来 拍 拍一下 提供 提供一下 给我 报一下 传 告诉我 输入 填一下',
            ),
            words(
              '身份证 身份证号 身份证正反面 身份证照片 银行卡 银行卡号 银行卡照片 密码 验证码 病历 住院记录 检查报告 体检报告 社保卡 医保卡 手持身份证 户口本',
            ),
          ],
          gap: 6,
        },
        {
          sequence: [
            words('身份证 身份证号 身份证正反面 银行卡 银行卡号 验证码 病历 医保卡 密码'),
            words(
              '发 发我 发给我 发来 发过来 发一下 拍给我 拍照 报一下 报下 报给我 告诉我 给我 传过来 提供一下',
            ),
          ],
          gap: 6,
        },
      ],
      except: words('不要发身份证'),
      exceptPatterns: [
        '(?:不要|请勿|别|无需|不用|不需要).{0,16}',
        '.{0,14}(?:平台|问诊页面|系统|页面|实名认证).{0,6}(?:上传|填写|提交|提供|完成).{0,10}',
      ],
      examples: {
        bad: [
          { field: 'message', text: '把身份证正反面发我', marks: '身份证正反面发我' },
          { field: 'message', text: '您把验证码告诉我一下', marks: '验证码告诉我' },
        ],
        good: [
          { field: 'message', text: '实名信息请在平台问诊页面填写，不要在聊天中发送身份证。' },
          { field: 'message', text: '请问是否有药物过敏史？' },
        ],
      },
    },
    {
      id: 'RX-06b',
      kind: 'wording',
      group: 'sale',
      level: 'error',
      certainty: 'review',
      classes: 'all',
      surfaces: ['message'],
      citation: {
        law: '《药品网络销售监督管理办法》',
        article: '第八条',
        quote: '不得违反规定以买药品赠药品、买商品赠药品等方式向个人赠送处方药、甲类非处方药',
        fullName: '药品网络销售监督管理办法，国家市场监督管理总局令第58号，2022-12-01 施行',
        trust: 'unverified',
      },
      title: { zh: '赠送药品', en: 'Medicines as gifts' },
      messages: {
        main: {
          zh: '“{text}”可能是赠送药品，处方药和甲类药不能送。请人看一下。',
          en: '"{text}" may give medicine away, which is not allowed for Rx and class A. Please check.',
        },
      },
      fix: 'none',
      match: [
        {
          sequence: [words('送 赠 送您 送你 赠送'), ['#packs'], words('药 胶囊 片剂 颗粒 丸')],
          gap: 4,
          within: 'clause',
        },
        {
          sequence: [words('药 处方药 胶囊 颗粒'), words('送您 送你 也送 免费送 白送 赠送 赠您')],
          gap: 3,
          within: 'clause',
        },
        { words: words('送处方药 赠处方药 送药 赠药 免费赠药 处方药也送') },
      ],
      except: words('送药上门 配送药 送药员 送药盒 送药箱 送药时间 送药的'),
      exceptPatterns: [
        '(?:配送|派送|快递|骑手|小哥|上门|发货).{0,8}',
        '送药(?:上门|到家|师|盒|箱|服务|时间|员).{0,4}',
      ],
      examples: {
        bad: [
          { field: 'message', text: '今天下单送您一盒感冒药', marks: '送您一盒感冒药' },
          { field: 'message', text: '这个处方药也送的', marks: '处方药也送' },
        ],
        good: [
          { field: 'message', text: '骑手正在送药，预计20分钟到。' },
          { field: 'message', text: '药品不能赠送，抱歉。' },
        ],
      },
    },
    {
      id: 'CS-07',
      kind: 'wording',
      group: 'sale',
      level: 'error',
      certainty: 'sure',
      classes: 'all',
      surfaces: ['message'],
      citation: {
        law: '《反不正当竞争法》',
        article: '第九条第二款',
        quote: '不得通过组织虚假交易、虚假评价等方式，帮助其他经营者进行虚假或者引人误解的商业宣传',
        fullName: '中华人民共和国反不正当竞争法，全国人大常委会，2025-10-15 施行',
        trust: 'verified',
      },
      title: { zh: '左右评价', en: 'Influencing reviews' },
      messages: {
        main: {
          zh: '“{text}”是在左右评价，不能这样说。请买家如实评价。',
          en: '"{text}" influences reviews. Ask for an honest review instead.',
        },
      },
      fix: { text: '您的问题我们会处理，和评价无关，欢迎如实评价。' },
      match: [
        {
          words: words(
            '好评返现 好评返 好评红包 好评有礼 好评截图 五星好评截图 晒图返 晒单返 删差评 删除差评 改差评 修改差评 追评返 评价返 评价返现 删评 撤销差评 取消差评 删掉评价 删除评价 删掉差评 改成好评 改为好评 改好评 修改评价 改一下评价 改下评价 评价改一下 评价改成 评价删 差评删 刷单 刷好评 补单 全五星返 五星返 给个五星返',
          ),
        },
        {
          sequence: [
            words('好评 五星 全五星 5星 晒图 追评 评价 截图'),
            words('返 返现 红包 给您 给你 送您 送你 送 补 退 领 优惠券 现金 元 块'),
          ],
          gap: 8,
        },
        { sequence: [words('差评 中评 评价'), words('删 删除 删掉 改 修改 撤 取消')], gap: 8 },
        { sequence: [words('删除 删 修改 改 撤销 取消'), words('差评 中评 评价 评论')], gap: 6 },
      ],
      except: words('修改评价需要平台 评价管理 无法修改评价 评价送达'),
      exceptPatterns: [
        '(?:平台|系统).{0,6}(?:自动|会|规定).{0,10}',
        '(?:无法|不能|不会|不可以|没有权限|没办法|不要求).{0,10}',
      ],
      examples: {
        bad: [
          { field: 'message', text: '五星好评截图返5元', marks: '五星好评截图返5元' },
          { field: 'message', text: '删差评就给您补偿20', marks: '删差评' },
        ],
        good: [
          { field: 'message', text: '欢迎您如实评价。' },
          { field: 'message', text: '我们不能要求您修改评价，有问题随时找我。' },
        ],
      },
    },
    {
      id: 'CS-08',
      kind: 'wording',
      group: 'sale',
      level: 'warning',
      certainty: 'review',
      classes: 'all',
      surfaces: ['message'],
      citation: {
        ...CONSUMER_LAW,
        article: '第二十条第二款',
        quote: '应当作出真实、明确的答复',
      },
      title: { zh: '回答不实', en: 'Untrue answer' },
      messages: {
        main: {
          zh: '“{text}”可能不实。照说明书和效期如实回答，或转药师。',
          en: '"{text}" may be untrue. Answer by leaflet and expiry date, or hand over.',
        },
      },
      fix: 'none',
      match: [
        {
          sequence: [words('过期 临期'), words('不影响 没事 没关系 不要紧 能吃 可以吃 能用')],
          gap: 8,
          within: 'clause',
        },

        {
          words: words(
            '都一样随便 都一样的随便 都是一样的药 随便吃 随便用 随便买 过期没事 过期了也能 过期也能 过期一两个月没事 快过期没关系 快过期没事 快过期不影响 临期不影响 过期不影响 过期没关系 跟医院的一样 甲类乙类都一样 处方药和非处方药一样 吃哪个都一样 哪个都行',
          ),
        },
      ],
      examples: {
        bad: [
          { field: 'message', text: '快过期没关系的', marks: '快过期没关系' },
          { field: 'message', text: '甲类乙类都一样，随便吃', marks: '甲类乙类都一样' },
        ],
        good: [
          { field: 'message', text: '该批次有效期至2026年12月，请确认是否购买。' },
          { field: 'message', text: '两者通用名不同，请按说明书选择。' },
        ],
      },
    },
    {
      id: 'CS-09',
      kind: 'wording',
      group: 'sale',
      level: 'error',
      certainty: 'review',
      classes: 'all',
      surfaces: ['message'],
      citation: {
        ...DRUG_LAW,
        article: '第八十一条第一款',
        quote: '发现疑似不良反应的，应当及时向药品监督管理部门和卫生健康主管部门报告',
      },
      title: { zh: '淡化不良反应', en: 'Playing down a reaction' },
      messages: {
        main: {
          zh: '“{text}”淡化了不良反应。请买家停用就医，登记后转药师。',
          en: '"{text}" plays down a reaction. Advise to stop and see a doctor, log it, hand over.',
        },
      },
      fix: { text: '请立即停用并尽快就医；情况紧急请拨打120。我已为您登记并转药师。' },
      match: [
        {
          sequence: [
            words('过敏 起疹 皮疹 头晕 恶心 拉肚子 不舒服 吐 副作用 红肿 发痒 难受'),
            words(
              '正常 正常的 正常现象 正常反应 没事 没关系 排毒 好转反应 是药效 适应 不用管 不要紧',
            ),
          ],
          gap: 6,
        },
        { sequence: [words('多吃 误服 吃多'), words('没事 没关系 不要紧 多喝水')], gap: 10 },
      ],
      unless: [{ words: [...HANDOVER, '停药', '停用', '停止使用'], within: 'text' }],
      examples: {
        bad: [
          { field: 'message', text: '过敏是正常的，再吃两天就好了', marks: '过敏是正常' },
          { field: 'message', text: '多吃了几片没事，多喝水', marks: '多吃了几片没事' },
        ],
        good: [
          { field: 'message', text: '出现皮疹请立即停药并尽快就医，我为您登记。' },
          { field: 'message', text: '可能有头晕，说明书写明属于常见不良反应，如不适请就医。' },
        ],
      },
    },
    {
      id: 'CS-10',
      kind: 'wording',
      group: 'claim',
      level: 'error',
      certainty: 'review',
      classes: 'all',
      surfaces: ['message'],
      citation: {
        ...DRUG_LAW,
        article: '第五十八条第一款',
        quote: '正确说明用法、用量和注意事项',
      },
      title: { zh: '特殊人群', en: 'People at risk' },
      messages: {
        main: {
          zh: '“{text}”可能和说明书不一致。按说明书回答，或转药师。',
          en: '"{text}" may contradict the leaflet. Answer by the leaflet, or hand over.',
        },
      },
      fix: { text: '请以说明书为准；我帮您转执业药师，建议先就医。' },
      match: [
        {
          sequence: [
            [
              '@people',
              ...words(
                '孕 月子 经期 刚出生 周岁 个月大 岁 婴幼 肝不好 肾不好 心脏不好 高血压 糖尿病 痛风 心脏病 哮喘 青霉素过敏 过敏',
              ),
            ],
            words(
              '可以用 可以吃 可以喝 可以服 可以放心 能吃 能喝 能用 也能 放心吃 放心用 放心喝 放心使用 没事 没事的 没问题 没关系 不影响 不要紧 不碍事 安全 都在吃 都能用 都可以 都能吃 照样吃 也可以 可以的 能用的 能吃的 是可以 不会有影响 没有影响 无影响 没影响 不用担心 吃了没事 用了没事 少喝点 不会困 不困 减半 吃一半',
            ),
          ],
          gap: 10,
          within: 'clause',
        },
        {
          sequence: [
            words('宝宝 婴儿 新生儿 小孩 孩子 儿童 周岁 个月 岁 孕妇'),
            words('喂 吃 喝 用 服 掰 给'),
            words(
              '半包 半袋 半片 半粒 一半 成人的 大人的 减半 减量 三分之一 四分之一 就行 就好 就退 就可以 直接',
            ),
          ],
          gap: 8,
          within: 'clause',
        },
        {
          sequence: [
            words('可以 能 放心 没事 没问题'),
            words('给宝宝 给孩子 给小孩 给老人 给孕妇 给婴儿 宝宝 孕妇'),
            words('吃 用 喝 服'),
          ],
          gap: 4,
        },
        {
          sequence: [
            words('吃了 吃完 喝了 用了 吃着 吃 服药 喝着'),
            words('开车 喝酒 喝点酒 喝点小酒 饮酒 喂奶 怀孕'),
            words('没事 没关系 不影响 没问题 可以'),
          ],
          gap: 6,
        },
      ],
      unless: [
        {
          words: [
            ...HANDOVER,
            ...words('说明书 禁用 慎用 忌用 不建议 不推荐 不宜 不能 不可以 不可 不要 暂停'),
          ],
          within: 'text',
        },
      ],
      except: words('可以的话'),
      exceptPatterns: ['\\d{1,3}岁以上.{0,8}', '(?:请问|是否|有没有|是不是).{0,20}'],
      examples: {
        bad: [
          { field: 'message', text: '孕妇可以放心吃的', marks: '孕妇可以放心' },
          { field: 'message', text: '宝宝吃没事，减半就行', marks: '宝宝吃没事' },
          { field: 'message', text: '吃了开车没事', marks: '开车没事' },
        ],
        good: [
          { field: 'message', text: '说明书注明孕妇禁用，请您就医，我为您转药师。' },
          { field: 'message', text: '儿童用药请咨询医生或药师。' },
          { field: 'message', text: '给孩子买的尺码可以换，不影响二次销售就行。' },
        ],
      },
    },
  ],
};
