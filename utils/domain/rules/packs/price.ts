// Longer than 300 lines: a pack keeps each rule with its law, words and examples in one place.
import type { Pack } from '../pack.ts';
import { words } from './words.ts';

const PRICE_FRAUD = {
  law: '《明码标价和禁止价格欺诈规定》',
  fullName: '明码标价和禁止价格欺诈规定，国家市场监督管理总局令第56号，2022-07-01 施行',
} as const;

/** Prices and promotions of one page. */
export const price: Pack = {
  id: 'price',
  version: '2026.11.1',
  rules: [
    {
      id: 'PR-01',
      kind: 'wording',
      group: 'price',
      level: 'warning',
      certainty: 'review',
      classes: 'all',
      surfaces: ['title', 'copy'],
      needsProof: true,
      citation: {
        ...PRICE_FRAUD,
        article: '第十六条',
        quote: '经营者不得虚假或者使人误解的价格比较；被比较价格应当真实，能够提供依据',
        trust: 'secondary',
      },
      title: { zh: '原价要有依据', en: 'Earlier price needs proof' },
      messages: {
        main: {
          zh: '“{text}”要有成交依据才能写。写明依据，或者删去。',
          en: '"{text}" needs proof of sales at that price. Say what it is based on or delete it.',
        },
      },
      fix: 'delete',
      match: [
        {
          sequence: [
            words(
              '原价 划线价 市场价 专柜价 吊牌价 门市价 药店价 日常价 平时价 平常价 官方价 门店价 原来卖 平时卖 市面价 同行价 别家卖 实体店卖 线下卖 医院卖',
            ),
            ['#number'],
          ],
          gap: 3,
          within: 'clause',
        },
        {
          words: words(
            '先涨后降 骨折价 骨折甩卖 打骨折 惊爆价 跳水价 腰斩价 冰点价 破盘价 史无前例的低价',
          ),
        },
      ],
      unless: [
        {
          words: words(
            '建议零售价 指导价 非原价 不是原价 前7日 前七日 近7日 近七日 前30日 近30日 近30天 成交价 依据 恢复原价 按原价 原价退 原价出售 原价购买',
          ),
          within: 'sentence',
        },
      ],
      except: words('恢复原价 按原价 以原价 不打折'),
      examples: {
        bad: [
          {
            productClass: 'otc',
            field: 'title',
            text: '某牌润喉糖 原价999 现价39',
            marks: '原价999',
          },
          { productClass: 'food', field: 'promotion', text: '专柜价：298元，今天只要98元' },
        ],
        good: [
          {
            productClass: 'food',
            field: 'promotion',
            text: '划线价299元为厂商建议零售价，非原价。',
          },
          { productClass: 'otc', field: 'promotion', text: '前7日最低成交价59元，活动价49元。' },
          { productClass: 'otc', field: 'description', text: '活动结束后恢复原价销售。' },
        ],
      },
    },
    {
      id: 'PR-02',
      kind: 'check',
      check: 'price-facts',
      group: 'price',
      level: 'error',
      certainty: 'review',
      classes: 'all',
      citation: {
        ...PRICE_FRAUD,
        article: '第二十条第一款第（一）项、第（二）项',
        quote: '在首页或者其他显著位置标示的商品或者服务价格低于在详情页面标示的价格',
        trust: 'verified',
      },
      title: { zh: '价格对不上', en: 'Prices disagree' },
      messages: {
        main: {
          zh: '“{text}”和本页价格对不上。改成一致。',
          en: '"{text}" disagrees with the prices of this page. Make them agree.',
        },
        bait: {
          zh: '这里写 {said} 元，价格栏最低是 {price} 元。改成一致。',
          en: 'This says {said}, the lowest price of the page is {price}. Make them agree.',
        },
        reverse: {
          zh: '原价 {old} 元不高于现价 {now} 元。核对两个价格。',
          en: 'The earlier price {old} is not above the present {now}. Check both.',
        },
        discount: {
          zh: '{old} 元打“{text}”应是 {right} 元。核对折扣和价格。',
          en: '{text} on {old} gives {right}. Check discount and price.',
        },
        offer: {
          zh: '满 {from} 减 {off}，减的不少于满的。核对规则。',
          en: 'This takes {off} off {from}: as much as is paid or more. Check the offer.',
        },
        offers: {
          zh: '同样满 {from} 元，别处写减 {off} 元。改成一致。',
          en: 'Elsewhere {off} is taken off {from}. Make both agree.',
        },
      },
      fix: 'none',
      examples: {
        bad: [
          {
            productClass: 'otc',
            fields: { title: '感冒灵颗粒 仅9.9元', price: '59' },
            field: 'title',
            marks: '仅9.9元',
          },
          { productClass: 'food', field: 'promotion', text: '全场满99减100', marks: '满99减100' },
        ],
        good: [
          { productClass: 'otc', fields: { title: '感冒灵颗粒 59元起', price: '59-99' } },
          { productClass: 'otc', fields: { title: '感冒灵颗粒 券后49元，需领券', price: '59' } },
          { productClass: 'food', field: 'promotion', text: '满99减50，满199减120' },
        ],
      },
    },
    {
      id: 'PR-03',
      kind: 'wording',
      group: 'price',
      level: 'warning',
      certainty: 'review',
      classes: 'all',
      surfaces: ['title', 'copy'],
      citation: {
        ...PRICE_FRAUD,
        article: '第十八条',
        quote: '通过赠送物品……应当明示赠品的品名、数量',
        trust: 'secondary',
      },
      title: { zh: '赠品没写品名数量', en: 'Gift without name and number' },
      messages: {
        main: {
          zh: '“{text}”没写赠品的品名和数量。补上。',
          en: '"{text}" does not name the gift and how many. Add both.',
        },
      },
      fix: 'none',
      match: [
        {
          words: words(
            '神秘好礼 神秘礼物 神秘礼品 神秘礼包 神秘大礼 神秘赠品 惊喜礼物 惊喜好礼 惊喜礼包 惊喜大礼 精美礼品 精美礼物 精美好礼 精美赠品 好礼相送 好礼送不停 豪礼相送 豪礼送 豪华大礼 超值赠品 贴心小礼 暖心礼 下单有礼 购买有礼 下单送礼 购物送礼 买就送礼 拍下有礼 到店有礼 赠品随机 随机赠品 随机礼品 随机赠送 随机送 赠品以实物为准 多重好礼 重磅好礼 丰厚礼品 礼品一份 礼物一份 好礼一份 赠品一份',
          ),
        },
        {
          sequence: [
            words('下单 购买 拍下 满 买就 买 收藏 好评 加购 付款 前'),
            words('送 赠 有 得 领 享'),
            words('礼品 礼物 好礼 大礼 豪礼 赠品 礼包 惊喜 小礼品 小礼物'),
          ],
          gap: 6,
          within: 'clause',
        },
        {
          words: words(
            '买一送一 买1送1 买一赠一 买1赠1 买二送一 买2送1 买二赠一 买2赠1 买三送一 买3送1 买三赠一 买3赠1 买五送一 买5送1 拍一发二 拍1发2 拍一发三 拍1发3 买赠活动 多买多送',
          ),
        },
      ],
      unless: [
        {
          words: words(
            '赠品为 赠品是 赠品: 赠品名称 赠送的是 送的是 赠: 送: 同款 本品 同品 同规格 内含: 礼包含 礼包内含 品名',
          ),
          within: 'text',
        },
      ],
      exceptPatterns: [
        '(?:送|赠)(?:送)?[^，。；!]{0,6}(?:口罩|棉签|创可贴|体温计|药盒|纸巾|湿巾|面膜|毛巾|杯|袋|梳|勺|试用装|小样|优惠券|运费险|积分)[^，。；]{0,3}\\d{1,3}',
      ],
      except: words('不参加买赠活动 不送礼品 无赠品 没有赠品'),
      examples: {
        bad: [
          {
            productClass: 'food',
            field: 'title',
            text: '枸杞礼盒 下单赠神秘好礼',
            marks: '神秘好礼',
          },
          { productClass: 'general', field: 'promotion', text: '今日买一送一，先到先得' },
          {
            productClass: 'device',
            field: 'promotion',
            text: '收藏加购送精美礼品',
            marks: '精美礼品',
          },
        ],
        good: [
          { productClass: 'device', field: 'promotion', text: '赠：医用外科口罩1包（10只）' },
          {
            productClass: 'food',
            field: 'promotion',
            text: '买一送一，赠品为同款枸杞1袋（100克）。',
          },
          { productClass: 'otc', field: 'promotion', text: '本店送货上门，赠运费险。' },
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
        ...PRICE_FRAUD,
        article: '第十九条第（四）项',
        quote: '使用欺骗性、误导性的语言、文字、数字、图片或者视频等标示价格',
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
          sequence: [
            words(
              '全网 全国 全球 全市 全城 全省 全平台 各平台 全渠道 全行业 全线 全场 史上 历史 有史以来 开店以来 全年 本年度 年度 今年 一年 同行 业内 行业 市场上 市面上 淘宝 天猫 京东 拼多多 抖音 同类 同款 同城',
            ),
            words(
              '最低价 最低 最便宜 最实惠 最优惠 最划算 最低的价 最低折扣 底价 价格最低 价最低 超低价 低价第一 低价之王 最低价格',
            ),
          ],
          gap: 3,
          within: 'clause',
        },
        {
          words: words(
            '最低价 最低价格 价格最低 价最低 最低折扣 全网底价 底价清仓 击穿底价 跌破底价 跌穿底价 地板价 地板底价 清仓价 清仓甩卖 清仓大甩卖 跳楼价 跳楼甩卖 挥泪甩卖 亏本价 亏本甩卖 亏本卖 亏本大甩卖 赔本卖 赔本价 赔本赚吆喝 赔钱卖 贴钱卖 不赚钱 成本价 成本价出 出厂价直销 厂价直销 批发价直销 比批发还便宜 比出厂价还低 吐血价 自杀价 裸价 价格屠夫 低价之王',
          ),
          surfaces: ['title', 'copy'],
        },
        {
          sequence: [
            words('买贵 买贵了 贵了 比别家贵 发现更低价 找到更低价 更低价'),
            words('十倍 10倍 三倍 3倍 双倍 必赔 包赔 全赔 必退 赔付 倍赔'),
          ],
          gap: 3,
        },
        {
          sequence: [
            words('没有 没 找不到 再没有 再也没有 不会有 买不到 没人 无人'),
            words('比这 比我们 比我家 比本店 比这家 更'),
            words('便宜 低价 低的价 低的价格 实惠 优惠 划算'),
          ],
          gap: 3,
          within: 'clause',
        },
        {
          sequence: [
            words('比 较'),
            words('全网 同行 别家 别人家 其他店 其他家 药店 实体店 线下 医院'),
            words('便宜 都便宜 更便宜 还便宜 都低 还低 更低 省一半 实惠'),
          ],
          gap: 4,
          within: 'clause',
        },
      ],
      except: words(
        '最低起订量 最低温度 最低消费 最低有效 最低剂量 最低起售 最低购买 最低限购 最低保质期 最低成交价 不赚钱的 历史最低温 近30天最低 近30日最低 最低价格区间 医保最低',
      ),
      unless: [
        { words: words('成交价 近30天 近30日 前7日 前七日 限价 挂网价 集采'), within: 'clause' },
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
          { productClass: 'food', field: 'promotion', text: '再也找不到比这更便宜的了' },
          { productClass: 'food', field: 'promotion', text: '买贵十倍赔', marks: '买贵十倍赔' },
        ],
        good: [
          { productClass: 'otc', field: 'description', text: '活动价49元。' },
          { productClass: 'general', field: 'description', text: '最低起订量10件，最低温度-5℃。' },
          {
            productClass: 'otc',
            field: 'promotion',
            text: '近30天店内最低成交价49元，截至11月11日。',
          },
          { field: 'message', text: '亲，本店不承诺全网最低价，支持平台价保。' },
        ],
      },
    },
    {
      id: 'PR-05',
      kind: 'wording',
      group: 'price',
      level: 'hint',
      certainty: 'review',
      classes: 'all',
      surfaces: ['title', 'copy'],
      citation: {
        ...PRICE_FRAUD,
        article: '第十九条第（六）项',
        trust: 'unverified',
      },
      title: { zh: '限时没写起止', en: 'Countdown without dates' },
      messages: {
        main: {
          zh: '“{text}”没写起止时间。写明活动时间，或者删去。',
          en: '"{text}" has no beginning and end. Give the dates or delete it.',
        },
      },
      fix: 'delete',
      match: [
        {
          sequence: [words('仅剩 只剩 最后 还剩 倒计时 剩余 仅限'), ['#duration']],
          gap: 1,
          within: 'clause',
        },
        {
          words: words(
            '倒计时 最后一天 最后一波 最后一批 最后机会 最后疯抢 限时秒杀 限时抢购 限时特惠 限时特价 限时直降 限时折扣 限时优惠 限时钜惠 手慢无 错过再等一年 错过等一年 错过等十年 错过就没了 即将涨价 马上涨价 明天涨价 明日涨价 随时涨价 即将恢复原价 马上恢复原价 明天恢复原价 随时恢复原价',
          ),
        },
      ],
      unless: [
        {
          words: words(
            '活动时间 活动日期 活动期 截止 截至 日止 号止 24:00 23:59 24点 至11月 至12月',
          ),
          within: 'text',
        },
        {
          words: words(
            '吃完 用完 食用 饮用 内使用 服用 用药 一日 每日 口服 敷 疗程 发货 配送 送达 保质期 有效期',
          ),
          within: 'clause',
        },
      ],
      examples: {
        bad: [
          {
            productClass: 'food',
            field: 'promotion',
            text: '最后1小时，手慢无',
            marks: '最后1小时',
          },
          { productClass: 'otc', field: 'title', text: '感冒灵颗粒 限时抢购' },
        ],
        good: [
          {
            productClass: 'food',
            field: 'promotion',
            text: '限时优惠，活动时间：11月1日0:00至11月11日24:00。',
          },
          { productClass: 'otc', field: 'description', text: '每单限1件，需满99元。' },
          { productClass: 'otc', field: 'description', text: '最后1次服用后24小时内不要饮酒。' },
        ],
      },
    },
  ],
};
