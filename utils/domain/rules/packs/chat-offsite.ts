import type { WordingMatcher } from '../pack.ts';
import { words } from './words.ts';

/**
 * Ways off the platform, put together from who, by what and what for: 存老板号 + 微信就是它, 卡片上的码 + 下回拿货,
 * 平台限购 + 换个地方说. Beside `chat-away.ts`, which has the turns as they are said.
 */

/** Warnings, refusals and the platform's own ways: nobody is led anywhere. */
const KEPT: WordingMatcher['unless'] = [
  {
    words: words(
      '骗 诈 谨防 警惕 小心 上当 冒充 假冒 违规 举报 陌生 不支持 不允许 不可以 请勿 切勿 千万别 千万不要 不要加 不要扫 不要点 不要转 不要信 不要相信 不要在平台外 不能加 不能私 不能转 不能走 不能线下 不能留 不能发 不能给 不能提供 不能收 不能在 不能引 不会加 不会让 不会要 不会主动 没有微信 没有qq 没有群 没有店 没有开 没有别的 没有其他 没有线下 加不了 转不了 没法加 无法加 无法提供 不方便加 不提供 不接受 不走线下 不做线下 禁止 不加微 别加 别转 别扫',
    ),
    within: 'sentence',
  },
];
/** Couriers, invoices and refunds have numbers and accounts of their own. */
const ERRAND: WordingMatcher['unless'] = [
  ...KEPT,
  {
    words: words(
      '快递 骑手 派送 派件 物流 驿站 小哥 师傅 收货 签收 发票 开票 抬头 退款 原路 微信支付 微信付款 支付方式 登录 登陆 绑定 退到 返还 运费险 售后 赔付',
    ),
    within: 'sentence',
  },
];
const CHANNEL = words(
  '微信 微信号 vx wx v信 威信 薇信 维信 徽信 卫星 绿泡泡 绿色软件 小绿 企微 企业微信 qq 扣扣 企鹅 企鹅号 钉钉 飞书 陌陌 电报 好友',
);
const PHONE = words(
  '手机号 手机 手机号码 电话 电话号码 号码 联系方式 座机 私人号 我号 我的号 这个号 那个号',
);
const STAFF = words(
  '店主 老板 老板娘 店长 掌柜 经理 主管 药师 负责人 团长 群主 顾问 助理 专员 我们家 我对象 我老公 我媳妇 我姐 我哥',
);
const TRADE = words(
  '拿货 拿药 拿 买 订 订货 要货 下单 补货 进货 复购 回购 便宜 优惠 划算 实惠 底价 批发价 内部价 老客价 折扣 打折 报价 谈价 返 红包 领 福利 发货 直发 省',
);
const ELSEWHERE = words(
  '抖音 快手 小红书 视频号 闲鱼 咸鱼 拼多多 多多 拼夕夕 pdd 淘宝 天猫 京东 1688 微店 有赞 美团 饿了么 得物 唯品会 公众号 小程序 官网 官方商城 独立站 app 朋友圈 直播间 百度 隔壁平台 别的平台 其他平台 另一个平台',
);

/** Off the platform: matchers of CS-03. */
export const offsite: readonly WordingMatcher[] = [
  // 手机号就是微信
  { sequence: [PHONE, CHANNEL], gap: 8, unless: ERRAND },
  { sequence: [CHANNEL, words('就是 同 跟 和 搜 是'), PHONE], gap: 3, unless: ERRAND },
  // 加老板娘的v, 老板微信推您
  {
    sequence: [
      words('加 添加 扫 存 搜 联系 找 通过 关注 问'),
      STAFF,
      [...CHANNEL, ...PHONE, ...words('v 薇 二维码 名片 码 号 朋友圈')],
    ],
    gap: 5,
    within: 'clause',
    unless: ERRAND,
  },
  {
    sequence: [
      STAFF,
      [...CHANNEL, ...words('名片 二维码 私人号 号')],
      words('发您 发你 推您 推你 给您 给你 加 扫 存 搜 聊 说 联系 拿'),
    ],
    gap: 5,
    unless: ERRAND,
  },
  {
    pattern:
      '(?:加|添|扫|存|搜|留|推|报|互|找|换|要|问).{0,6}(?:v|q|薇|威|卫星|微(?!信|量|波|型|生|微|创))(?:$|[ ,。!~号吧呗哦呢了聊说后就有我您你里上群哈啊嘛])',
    anchors: words('v q 薇 威 卫星 微'),
    unless: ERRAND,
  },
  {
    pattern:
      '(?:咱|咱们|我|我们|您|你|直接|到|去|上|在|用|跟我|改|换|转)(?:微上|微里|v上|v里|q上|微信上|微信里|企鹅上|绿泡泡上|薇上).{0,6}',
    anchors: words('微上 微里 v上 v里 q上 微信上 微信里 企鹅上 绿泡泡上 薇上'),
    unless: ERRAND,
  },
  // 盒里有卡片, 扫上面的码拿货
  {
    sequence: [
      words(
        '名片 卡片 小卡 小卡片 服务卡 感谢卡 售后卡 纸条 宣传单 传单 单页 贴纸 说明卡 二维码 码',
      ),
      words('扫 扫码 扫一扫 加 添加 存 打 关注 联系 找'),
      TRADE,
    ],
    gap: 14,
    unless: KEPT,
  },
  {
    sequence: [
      words('扫 扫码 扫一扫 扫描 识别 长按'),
      words('码 二维码 图 图片 卡片 名片'),
      [...TRADE, ...words('加 进群 入群 联系 药师 老师 顾问 好友 会员 聊')],
    ],
    gap: 10,
    unless: [
      ...KEPT,
      { words: words('追溯码 溯源 说明书 支付码 商品码 条形码 医保'), within: 'sentence' },
    ],
  },
  // 平台限购, 换个地方
  {
    sequence: [
      words('平台 系统 官方 后台 这儿 这里 这边 这上面 在这 在这里'),
      words(
        '限购 限量 抽 扣点 扣钱 收费 管得 管的 查得 查的 盯 监控 监听 监测 屏蔽 敏感词 佣金 提成 手续费 不让 不给 不准 不能说 不好说 不方便 不安全 说不了 发不了 卖不了 上不了 太贵 贵 看得到 能看见',
      ),
      words(
        '存 存我 加 加我 转 换 私 外面 电话 手机 号 微 链接 直接找 联系我 找我 打给 打我 别处 其他地方 另外 留个 发我 发您',
      ),
    ],
    gap: 14,
    unless: ERRAND,
  },
  {
    words: words(
      '换个地方 换个软件 换个平台 换个app 换个渠道 换个聊 挪到外面 外面说 外面聊 出去聊 出去说 单独聊 单独跟您说 单独跟你说 单独发您 单独发你 走私单 私单 不走店铺 不走这边 不走链接 不走网上 走外面 外面给您 平台外 线下给您 线下走 线下结 线下拿货 私下走 私下来 私下给 走私下',
    ),
    unless: [...KEPT, { words: words('放 存放 通风 阴凉 收货 快递 地址'), within: 'sentence' }],
  },
  // 以后要货直接找我
  {
    sequence: [
      words('以后 下次 下回 往后 今后 再要 再买 要货 想要 需要 补货 复购 回购 还要'),
      words(
        '找我 跟我 问我 联系我 打我 call我 呼我 私我 喊我 叫我 微我 发我消息 给我发 给我打 找老板 找店长 联系老板 打店里 从我这',
      ),
      words('拿 买 订 要 发 说 就行 就成 下单 便宜 优惠 省 价 不用在这 不用上 不用来 不走'),
    ],
    gap: 8,
    needs: {
      words: words(
        '货 拿 买 订 下单 便宜 优惠 价 盒 省 不用来 不用上 不用在这 不走 微 v 电话 手机 号',
      ),
      within: 'text',
    },
    unless: [
      ...ERRAND,
      { words: words('客服 在线 平台 旺旺 咚咚 问题 这里 本店 店铺 对话 窗口'), within: 'text' },
    ],
  },
  {
    sequence: [
      words('打 拨 拨打 存 记 记一下 抄 留'),
      [...PHONE, ...words('店里电话 门店电话 我电话')],
      words('订 订货 买 要货 拿货 报货 下单 便宜 优惠 送货上门 底价 谈 聊 细说'),
    ],
    gap: 10,
    unless: ERRAND,
  },
  {
    sequence: [
      words('您 你 把您 把你 您的 你的'),
      [...PHONE, ...CHANNEL],
      words('给我 发我 报我 留给我 告诉我 写给我 打给我'),
      words('单独 私下 加您 加你 加一下 联系您 联系你 回头 拉您 拉你 发您 发你 便宜 优惠 聊 细说'),
    ],
    gap: 12,
    unless: ERRAND,
  },
  // 到别处买
  {
    sequence: [
      words('去 到 上 来 用 打开 下载 下个 刷 搜 进 从 走'),
      ELSEWHERE,
      [...TRADE, ...words('拍 搜 关注 找我 找咱 同名 同款 便宜 低 券 新人')],
    ],
    gap: 10,
    within: 'sentence',
    unless: [
      ...KEPT,
      {
        words: words(
          '查询 资质 查看 物流 不是我们 不清楚 不知道 您是在 你是在 您在 你在 规则 平台活动 到家 吗 本页面 药监局 官网查 真伪',
        ),
        within: 'sentence',
      },
    ],
  },
  {
    sequence: [
      ELSEWHERE,
      words('同名 同款 也有 有店 有号 开了 那边 上面 上 里 我们 咱'),
      words('便宜 低 省 划算 实惠 优惠 拍 下单 买 领 搜 价格好 价更 送'),
    ],
    gap: 10,
    unless: [
      ...KEPT,
      {
        words: words(
          '不是我们 不清楚 不知道 不了解 您是在 你是在 您在 你在 规则 吗 查询 资质 不卖 没关系 无关 积分 京豆 plus 发货 物流 价格不一样 活动不一样 活动不同 自营 客服 一样的 不负责 咨询',
        ),
        within: 'sentence',
      },
    ],
  },
  {
    sequence: [
      words('自己的 自家 自己家 咱自己 我们自己 店里自己 自建 私人 另外一个 另一个'),
      words('商城 网站 小程序 公众号 店 店铺 网店 平台 链接 小店 渠道 仓'),
      [...TRADE, ...words('拍 搜 进 去 上 看')],
    ],
    gap: 10,
    unless: KEPT,
  },
  // 钱不走平台
  {
    sequence: [
      words('钱 款 货款 定金 订金 运费 差价 尾款 药费'),
      words('直接 先 就 可以 您 你 单独 私下 扫码'),
      words(
        '转我 打我 转给我 打给我 发我 转老板 打老板 转店长 转到我 打到我 打过来 转过来 汇过来 转店里 打店里 转我们 打公司 转公司 打到公司 扫给我 付给我 微信转 支付宝转',
      ),
    ],
    gap: 6,
    message: 'pay',
    unless: KEPT,
  },
  {
    sequence: [
      words('微信 支付宝 银行卡 对公 对公账户 公司账户 云闪付 现金 红包 收款码 二维码'),
      words('转 打 汇 付 扫 给 发'),
      words('我 老板 店长 店里 我们 公司 财务 快递员 骑手 过来'),
    ],
    gap: 4,
    within: 'clause',
    message: 'pay',
    unless: [
      ...ERRAND,
      { words: words('您之前 已经 平台会 给您 给你 退您 返您 医保 好评 评价'), within: 'sentence' },
    ],
  },
  {
    sequence: [
      words('打钱 转钱 打款 转账 汇款 付钱 把钱打 把钱转 钱打 钱转 钱汇'),
      words('到 给 去 往 进'),
      words('对公 账户 账号 卡 支付宝 微信 我 老板 公司 店长 财务 个人'),
    ],
    gap: 4,
    message: 'pay',
    unless: [...KEPT, { words: words('退 返 您的 你的 原路 给您'), within: 'clause' }],
  },
  {
    sequence: [
      words('不用 别 不要 先别 甭 无需'),
      words('在这 在平台 在店铺 在网上 走平台 在线上 在这里 在这边 通过平台 上平台'),
      words('拍 下单 付 买 付款 下'),
    ],
    gap: 4,
    unless: ERRAND,
  },
  {
    sequence: [
      words('退了 退掉 取消 取消了 撤了 先退 申请退款'),
      words(
        '私下 线下 直接给您 直接给你 我给您走 我给你走 我单独 我这边单独 私 微信 加我 转账 打钱 现金',
      ),
    ],
    gap: 12,
    unless: ERRAND,
  },
  // 群
  {
    pattern: '(?:进|拉|加|入|建|来|扫).{0,8}(?:[^人族]群)(?:$|[^体众落聊])',
    anchors: ['群'],
    needs: {
      words: words(
        '优惠 福利 便宜 红包 秒杀 价 拿货 通知 老客 客户 会员 团 接龙 药友 病友 交流 活动 抢 券 折 里面 群里 拉您 拉你',
      ),
      within: 'text',
    },
    unless: KEPT,
  },
  {
    sequence: [words('群里 群内 咱群 我们群 小群'), TRADE],
    gap: 8,
    unless: KEPT,
  },
  {
    sequence: [words('朋友圈'), words('看 加 找 发 每天 有 更新 下单 买 便宜 价 优惠 活动')],
    gap: 8,
    unless: [...KEPT, { words: words('转发 分享 晒 集赞'), within: 'sentence' }],
  },
];
