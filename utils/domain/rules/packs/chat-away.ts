// Longer than 300 lines: how agents in a hurry say each forbidden thing, family by family, in one place.
import type { WordingMatcher } from '../pack.ts';
import { words } from './words.ts';

const WARNING = words(
  '骗 诈 谨防 警惕 小心 上当 冒充 违规 举报 加不了 不支持 不允许 不可以 请勿 没有微信 没有qq 没有群 没有店 没有小程序 没有别的 没有开 没有其他 没有我们 没有优惠 没有的 我们没有 不能加 不能私 不能转 不能走 不能线下 不能在平台外 不能留 不能发微 不能给您 不能提供 不能在别 不会加 不会让 不会要 不会主动 不要加 不要扫 不要点 不要转 不要相信 不要在平台外 不要私 不要信 无法加 无法提供 无法添加 并没有 陌生',
);
const NO_WARNING: WordingMatcher['unless'] = [{ words: WARNING, within: 'sentence' }];

const ELSEWHERE = words(
  '淘宝 拼多多 拼夕夕 pdd 天猫 京东 狗东 某东 某宝 桃宝 抖音 抖店 快手 快手小店 闲鱼 咸鱼 小红书 美团 饿了么 1688 阿里巴巴 微店 有赞 视频号 橙色软件 黄色软件 那个黄的 小黄鱼 别家平台 别的平台 另一个平台 其他平台 另外那个平台 那边平台 唯品会 得物 百度',
);
const OWN_SHOP = words(
  '自己的店 自己店 自己小店 自己的小店 自己的网店 自己网店 自己商城 自己的商城 自己的店铺 自己店铺 自己的小程序 自己小程序 自己的官网 自己官网 自己网站 自己的网站 自己的平台 自家店 自家商城 自家小程序 自家小店 自家网店 自家官网 自家平台 自建商城 另一个店 另外一个店 另外那个店 另一家店 别的店 小程序商城 微信小店 微商城 私人店',
);
const BUY = words(
  '下单 下订单 买 购买 拍 订 订货 拿货 拿 便宜 优惠 实惠 划算 折扣 打折 省 少 低 底价 批发价 内部价 会员价 领券 领 搜 找',
);
const PHONE = words(
  '电话 手机 手机号 手机号码 号码 联系方式 电话号码 联系电话 座机 私人号 个人号 老板电话 店长电话 我号 我的号',
);
/** Away from the platform: 老板让我加您个v, 上咱自己商城, 存我号下回打电话订. */
export const awayFrom: readonly WordingMatcher[] = [
  { words: words('群二维码 群码 进群码 微信群码'), unless: NO_WARNING },
  {
    words: words(
      '去外面付 外面付款 去外面买 外面下单 在外面付 去外面拍 外面拍 站外付 线下找 私下找 找我便宜 找我优惠',
    ),
    unless: NO_WARNING,
  },
  {
    sequence: [words('关注 收藏 进 看'), ELSEWHERE, words('领券 领 买 下单 优惠 便宜')],
    gap: 4,
    unless: [{ words: words('您是在 你是在 看到的 活动规则'), within: 'text' }, ...NO_WARNING],
  },
  {
    sequence: [
      words('微信 名片 我号 我的号 v 企微 企业微信'),
      words('推给您 推给你 推您 推你 推送给 发给您 发给你'),
    ],
    gap: 4,
    unless: NO_WARNING,
  },
  {
    pattern:
      '(?:您|你|可以|先|直接|那|麻烦|方便|有空)加(?:一?下)?我(?:$|[ ,，吧呗哈哦一说给聊后])|我(?:来|去|这边)?加(?:您|你)(?:$|[ ,，吧了哈一说给聊后])',
    anchors: words('加我 加下我 加一下我 加您 加你'),
    unless: NO_WARNING,
  },
  {
    sequence: [
      words('去 到 上 来 看看 逛逛'),
      words('我们 咱们 咱 我家 咱家'),
      words(
        '淘宝店 淘宝 天猫店 拼多多店 拼多多 京东店 抖店 抖音店 快手店 微店 小红书店 闲鱼店 另一家 另外一家 别的',
      ),
    ],
    gap: 2,
    within: 'clause',
    unless: NO_WARNING,
  },
  {
    sequence: [
      words('加 加一下 加下 添加 添加一下'),
      words('店长 老板 掌柜 药师 经理 负责人 主管 小助手 健康顾问 顾问 专员 助理 老师 管理员 群主'),
    ],
    gap: 2,
    within: 'clause',
    unless: [{ words: words('审核 购物车 备注 电话回访'), within: 'text' }, ...NO_WARNING],
  },
  {
    sequence: [
      words('留 留个 留下 给个 发个'),
      words('手机号 电话 联系方式 号码'),
      words('我联系您 我联系你 我加您 我加你 我打给您 我打给你 老板联系 老板打 单独联系'),
    ],
    gap: 6,
    needs: { words: words('平台 上架 私 便宜 优惠 老板 单独 拿货 加您 加你 价'), within: 'text' },
    unless: [{ words: words('快递 核实 派送 地址 发票 售后'), within: 'text' }, ...NO_WARNING],
  },
  {
    words: words(
      '拆开发 分开发您 分开发你 分两段发 分段发 倒着看 倒过来看 反着看 连起来就是 连起来看 用谐音 去掉空格 去掉中间的 去掉横线',
    ),
    needs: { words: words('号 微 联系 加 搜'), within: 'text' },
    unless: [{ words: words('包裹 快递 订单 仓库 两个包'), within: 'text' }],
  },
  {
    words: words(
      '不走线上 不用走线上 别走线上 不走网上 不走系统 钱给快递员 钱给骑手 钱给送货 现金给快递 现金给骑手 现金给师傅 支付宝口令 红包口令 淘口令 口令发您 口令发你 口令给您 口令给你',
    ),
    unless: NO_WARNING,
  },
  {
    pattern: '能不能.{0,4}(?:你|您)的?(?:号|联系方式|微信)(?:给|发|报|告诉)我',
    anchors: ['能不能'],
    unless: [{ words: words('订单 单号 快递 核实 地址'), within: 'text' }],
  },
  {
    sequence: [words('名片 个人名片'), words('通过 加 扫 添加 存')],
    gap: 8,
    unless: NO_WARNING,
  },
  {
    words: words(
      '加个联系方式 加联系方式 加下联系方式 换个联系方式 走现结 走现款 走现金 走私下 不从这过 不从这走 不走这边 不走这里 不走店铺 绕开店铺 咱私聊 要不私聊 私聊吧 私聊哈 私聊呗 私聊我 私聊您 私聊你 私信您 私下说 私下聊 私下谈 私底下 你号给我 您号给我 你号发我 您号发我 你的号给我 您的号给我 你号多少 您号多少 直接call我 打我电话就 给我打电话就 打给我就行',
    ),
    unless: NO_WARNING,
  },
  {
    sequence: [
      words('复制 粘贴 链接 网址 网站 域名'),
      words('浏览器 浏览器打开 微信打开 外面打开 微信里打开'),
      words('下单 买 拍 便宜 付款 优惠'),
    ],
    gap: 8,
    unless: NO_WARNING,
  },
  {
    sequence: [
      words('关注 看看 看 搜 刷 找 上 去'),
      words('抖音 快手 视频号 小红书 抖音号 快手号 直播号'),
      words('橱窗 直播 主页 小黄车 一样的 价格 便宜 少 优惠 买 拍 搜 关注'),
    ],
    gap: 8,
    unless: [{ words: words('您是在 你是在 看到的'), within: 'text' }, ...NO_WARNING],
  },
  {
    sequence: [
      words('公众号 小程序 官网 微店 微商城'),
      words('买 下单 订 拍 领券 首单 便宜 一截 划算'),
    ],
    gap: 8,
    within: 'clause',
    unless: [
      { words: words('资质 科普 查 本页面 不卖 没有 不是 不清楚 吗 一样 订单号'), within: 'text' },
      ...NO_WARNING,
    ],
  },
  {
    pattern:
      '(?:加|留|要|换|搜)(?:一?下|个|我|您|你|的){0,3}(?:v|q|薇|威|微)(?:$|[ ,。!号吧呗哦呢了聊说后就有我您你])',
    anchors: words('加 留 要 换 搜'),
    unless: NO_WARNING,
  },
  {
    sequence: [
      words('加 留 换 要 报 给 发 扫 搜'),
      words(
        '威信 薇信 维信 徽信 卫星号 绿泡泡 绿泡 绿色软件 绿软件 小绿 vx wx v信 we信 weixin 扣扣 qq',
      ),
    ],
    gap: 5,
    within: 'clause',
    unless: NO_WARNING,
  },
  {
    pattern:
      '(?:您|你|我)的?(?:v|q|vx|wx|qq|微信|绿泡泡|绿色软件|绿软件|薇|威|扣扣|企微)号?(?:是?多少|给我|发我|报|是啥|是什么|我加)',
    anchors: words('您 你 我'),
    unless: NO_WARNING,
  },
  {
    pattern:
      '(?:^|您|你|咱|咱们|我们|直接|有空|要不|可以|去|上|到|用|走)(?:v|q|vx|wx|qq|微|薇|微信|扣扣|绿泡泡)(?:上|里)?(?:我|聊|说|找|私|转我|转给|发我|联系|谈|便宜|下单)',
    anchors: words('v q 微 薇 扣扣 绿泡泡'),
    unless: [
      { words: words('退款 原路 返还 微信支付 微信付款 说明'), within: 'text' },
      ...NO_WARNING,
    ],
  },
  {
    sequence: [
      words('手机号 手机 电话 号码 这个号 我号'),
      words('是微信 就是微信 也是微信 同微信 微信同 能搜到 搜得到 能加上 搜微信 是v 同v'),
    ],
    gap: 4,
    unless: NO_WARNING,
  },
  {
    sequence: [
      ELSEWHERE,
      words(
        '搜 搜一下 搜咱 搜我们 搜店名 搜我家 找我们 找咱 便宜 有店 也有店 也在卖 也卖 开了店 店更 划算 省钱 省几块',
      ),
    ],
    gap: 10,
    unless: [
      {
        words: words(
          '不是我们 不是我家 没有店 没开 没有我们 假的 比价 物流 快递 到家 支付 首页 百亿 plus 自营 会员店 发货 客服 规则 系统 积分 京豆 金币 已下单 您在 你在 您是 你是 您拍的 你拍的 您买的 您下单',
        ),
        within: 'text',
      },
      ...NO_WARNING,
    ],
  },
  {
    sequence: [OWN_SHOP, BUY],
    gap: 12,
    unless: NO_WARNING,
  },
  {
    sequence: [words('搜 搜下 搜一下 去 上 到 来 关注 进 收藏'), OWN_SHOP],
    gap: 8,
    unless: NO_WARNING,
  },
  {
    sequence: [
      words('存 记 记下 留 留下 给 要 打 拨 发 抄'),
      PHONE,
      words(
        '下回 下次 以后 订 订货 拿货 谈 谈价 聊 报价 便宜 优惠 价格 私下 细说 直接找我 直接发 内部价 批发价 不用在这',
      ),
    ],
    gap: 14,
    unless: [
      {
        words: words('快递 骑手 派送 物流 配送 收货 地址 核实订单 售后 发票 师傅 不用'),
        within: 'text',
      },
      ...NO_WARNING,
    ],
  },
  {
    sequence: [
      words(
        '用我自己 用自己 拿自己 用我个人 我私人 用私人 自己手机 个人手机 私人手机 私人号 私号 自己的号',
      ),
      words('打 联系 发 跟您 跟你 给您 给你 加'),
    ],
    gap: 6,
    unless: NO_WARNING,
  },
  {
    sequence: [
      words('以后 下次 下回 往后 要货 想要 需要的话 需要 复购 再买 再要 回购 缺货'),
      words('直接 就 可以 都'),
      words(
        '打我电话 打电话给我 打我手机 给我打电话 发我短信 发短信给我 打电话订 打电话买 电话订 私下找我 私信我拿 找我私 跟我拿 找我拿 从我这拿 绕过',
      ),
    ],
    gap: 8,
    unless: NO_WARNING,
  },
  {
    words: words(
      '通过下好友 通过一下好友 通过我好友 好友申请 好友验证 加您好友 加你好友 加您为好友 添加好友 申请加您 申请加你 加您了通过 加您了 加你了麻烦 换个地方说 换个地方聊 换个地方谈 挪个地方 平台不让说 平台不让发 平台不让讲 平台管得严 平台查得严 平台抽成 平台抽点 平台抽佣 平台抽走 平台要抽 平台扣点 平台扣费 抽成太高 抽成高 不让平台赚 省平台费 省了平台 省得平台 不给平台抽 避开平台 绕过系统 不通过平台 不经过平台 跳过平台 离开平台 撇开平台 平台外面 平台以外 场外交易 跟平台没关系下单 单聊报价 私人报价 私下报价 私下拿货 私下发价 私下优惠 走私下 走线下 线下给您 线下给你 线下拿 线下便宜 线下打款 线下汇款',
    ),
    unless: NO_WARNING,
  },
  {
    sequence: [
      words('拉您 拉你 拉进 进 进入 加 加入 来 扫码进 入'),
      words(
        '客户群 老客群 老客户群 福利群 会员群 优惠群 内购群 团购群 秒杀群 病友群 交流群 养生群 健康群 宝妈群 微群 咱群 我们群 我群 咱的群 我们的群 小群 vip群 粉丝群 群聊',
      ),
    ],
    gap: 6,
    unless: NO_WARNING,
  },
  {
    sequence: [
      words('客户群 老客群 福利群 内购群 团购群 病友群 养生群 有个群 建了群 建了个群 微信群'),
      words('拉您 拉你 进 加 扫 红包 秒杀 便宜 优惠'),
    ],
    gap: 10,
    unless: NO_WARNING,
  },
  {
    sequence: [words('朋友圈'), words('优惠 活动 便宜 看到 价格 下单 加了 更新 天天 发福利 秒杀')],
    gap: 10,
    unless: [{ words: words('集赞 晒 转发 分享'), within: 'text' }, ...NO_WARNING],
  },
  {
    sequence: [
      words('支付宝 云闪付 数字人民币 微信 银行卡 收款码 花呗 二维码'),
      words(
        '转过来 打过来 打给我 转给我 转一下 扫给我 付过来 搜我 直接转 转账给 私转 扫一扫付 转我',
      ),
    ],
    gap: 12,
    message: 'pay',
    unless: [{ words: words('退款 原路 平台会 您之前 您已经'), within: 'text' }, ...NO_WARNING],
  },
  {
    sequence: [
      words('来店里 来店 到店里 来门店 到店 上门店 来实体店 店里拿 店里来 线下店'),
      words('付现 现金 给现金 便宜 更便宜 优惠点 少收 少算 给您优惠 不走平台 省运费'),
    ],
    gap: 8,
    unless: [
      { words: words('线上付款 线上下单 自提 不收 价格一样'), within: 'text' },
      ...NO_WARNING,
    ],
  },
  {
    sequence: [
      words('取消 退了 退掉 别付 先别付 先别拍 别拍 不用拍 别在这拍 不要拍'),
      words(
        '我微信 微信 私下 线下 私聊 直接找我 自己 转账 转我 加我 外面 别的地方 那边 打我 我发您链接 到我们',
      ),
    ],
    gap: 8,
    unless: [
      { words: words('微信支付 原路 退款到 那边显示 自己申请 自己取消 页面'), within: 'text' },
      ...NO_WARNING,
    ],
  },
];
