import type { WordingMatcher } from '../pack.ts';
import { words } from './words.ts';

const STARS = words(
  '好评 五星 五星好评 五星级 五颗星 五个星 五个星星 5星 五分 5分 满分 满星 全五星 全5星 高分 打五星 打满分 打满 晒图 晒单 晒个图 晒个单 带图 配图 买家秀 视频评价 追评 追加评价 评论 评的时候 评完 评好了 评了 评价 评个好 写评 点个赞 夸夸 美言 好话 满意评价',
);
const REWARD = words(
  '返 返现 返您 返你 返钱 返点 红包 送 送您 送你 礼 礼品 小礼品 小礼物 礼物 赠品 有礼 惊喜 优惠 优惠券 便宜 减 免单 免 补 补您 补你 补偿 给您钱 转您 转你 转账 发您 发你 发红包 佣金 话费 现金 奶茶 抽奖 领 领奖 奖励 福利 意思意思 心意 六块六 块钱 块 元 退一半 退您一半 退差价 退全款',
);
const PLATFORM_GIFT: WordingMatcher['unless'] = [
  {
    words: words(
      '平台发 平台积分 京豆 系统 自动发 自愿 如实 无关 没关系 不参加 不返 不送 我们不能 这边不能 平台不能 也不能 客服不能 不会 不允许 不做 违法 违规 诈骗 骗 假的 已经结束 结束了 不需要 不用您 不强求 不影响 干涉 送货 送到 送达 配送 发货 快递 物流 补发 退货 感谢您 谢谢您 感谢亲 谢谢亲',
    ),
    within: 'text',
  },
];

/** Reviews bought, bent or taken down: 打五个星送券, 那个一星去了补十块, 话术发您. */
export const reviews: readonly WordingMatcher[] = [
  {
    sequence: [
      words('不删 不撤 不改 再不删 还不删'),
      words('起诉 告 律师 法院 追究 拉黑 后果 不客气 找你 找您 报警 曝光'),
    ],
    gap: 10,
  },
  {
    sequence: [words('刷 帮刷 帮我们刷'), words('好评 五星 评价 评论 销量 单量 几单')],
    gap: 4,
    within: 'clause',
    unless: PLATFORM_GIFT,
  },
  {
    sequence: [
      words('拍 刷 做 下 帮拍'),
      words('几单 两单 三单 一单 五单 十单'),
      words('给您 给你 返 佣金 赚 一单 辛苦费'),
    ],
    gap: 6,
    unless: [
      {
        words: words('地址 重新下 原来那单 原单 合并 运费 优惠券 满减 平台 快递 发货 送货'),
        within: 'text',
      },
      ...PLATFORM_GIFT,
    ],
  },
  {
    sequence: [
      words('写满 写够 写上 十五字 15字 三十字 30字 二十字 20字 字以上 字加'),
      words('返 送 红包 奖 块 元 领 减 有礼 免单'),
    ],
    gap: 14,
    needs: { words: words('字 评'), within: 'text' },
    unless: PLATFORM_GIFT,
  },
  {
    pattern:
      '(?:能不能|可不可以|能否|可否|方便|麻烦).{0,8}(?:改|删|撤|隐藏|去)(?:掉|一下|下|成|个|了)?.{0,4}(?:评|星)',
    anchors: words('能不能 可不可以 能否 可否 方便 麻烦'),
    unless: [{ words: words('改不了 删不了 无法 请问您 地址'), within: 'text' }],
  },
  {
    pattern:
      '(?:评价?|星).{0,10}(?:能不能|可不可以|能否|可否|方便).{0,6}(?:改|删|撤|隐藏|去掉|拿掉)',
    anchors: words('能不能 可不可以 能否 可否 方便'),
    unless: [{ words: words('改不了 删不了 无法 请问您 地址'), within: 'text' }],
  },
  {
    sequence: [words('复制 粘贴 照抄 拷贝 贴'), words('评价 评论 评价里 评论区')],
    gap: 10,
    unless: PLATFORM_GIFT,
  },
  {
    sequence: [
      words('写 给 打 发 敢'),
      words('差评 中评'),
      words(
        '就不管 不管了 不退 不处理 拉黑 没售后 不售后 后果 自己负责 别想 不给 没得谈 不赔 不补',
      ),
    ],
    gap: 8,
  },
  { sequence: [STARS, REWARD], gap: 14, unless: PLATFORM_GIFT },
  {
    sequence: [
      REWARD,
      words('给 麻烦 记得 您给 你给 请给 帮忙 换 求 要 但是 前提 条件'),
      words('好评 五星 满分 5星 五分 晒图 晒单 追评 好话 删 撤 改评价 改好评'),
    ],
    gap: 10,
    unless: PLATFORM_GIFT,
  },
  {
    sequence: [
      words(
        '差评 中评 一星 两星 低分 负评 不好的评价 那条评价 那个评价 这条评价 您的评价 你的评价 评价 评论 不好的那句 那句话',
      ),
      words(
        '删 删了 删掉 删一下 删除 撤 撤了 撤掉 撤下来 撤回 去了 去掉 改 改改 改一改 改一下 改成 改个 改掉 隐藏 藏 藏起来 处理掉 拿掉 弄掉 弄没 消了 消掉 折叠 匿了 抹了 屏蔽',
      ),
    ],
    gap: 10,
    unless: [
      ...PLATFORM_GIFT,
      {
        words: words('改不了 删不了 没权限 无法 我们改进 会改 改进 改善 整改 只能您自己'),
        within: 'text',
      },
    ],
  },
  {
    sequence: [
      words('不要写 请勿写 别留 不要留 不要打 别给 不要给 甭给 千万别给 先别给 求别给 别打 别写'),
      words('差评 中评 低分 一星 负评 不好的'),
    ],
    gap: 4,
    unless: PLATFORM_GIFT,
  },
  {
    sequence: [
      words('评价 好评 评论 评价里 评语 文案 话术'),
      words(
        '别提 别写 别说 不要提 不要写 别带 按我 照我 照着 复制 粘贴 抄 我发您 我发你 我给您写 我给你写 模板 写好了 编辑好了 别出现 多说好话 往好了写 往好里写 夸夸 夸一夸 夸咱 写长点',
      ),
    ],
    gap: 8,
    unless: PLATFORM_GIFT,
  },
  {
    words: words(
      '别写评价 别写评论 别在评价 别发评价 别写到评价 别往评价 不要写评价里 别评价里 冲个量 冲量 冲冲量 冲单 拍完给你退 拍完退你 拍完给您退 拍完返 拍完给返 退还另加 好评话术 好评模板 好评文案 评价模板 好评内容我 刷两单 刷几单 刷一单 刷三单 刷单 刷个单 刷评 刷好评 刷销量 做两单 做几单 空单 放单 拍单返 拍单给佣金 补单 代评 假评 水军 买评 充销量 冲销量 本金返 返本金 本金佣金 拍完返 拍了返 评完返 好评完返 咱私了 私了 私下了 私下补 私下赔 私下解决 影响我们工资 影响我工资 扣我工资 扣我钱 扣我们钱 影响我绩效 扣绩效 要被罚款 会被罚 被开除 帮帮忙给个五星 帮忙给个五星 帮忙点个五星 帮忙点个满分 求五星 求好评 求个好评 求个五星 跪求 给个五星呗 给个五星吧 给个五星哈 给个满分 给个好评呗 默默返',
    ),
    unless: PLATFORM_GIFT,
  },
  {
    sequence: [
      words('先'),
      words('删 撤 改 好评 五星 确认收货 评价 撤销'),
      words('再 才 后 然后 就给您 就给你 我马上 我立马'),
      words('退 赔 补 谈 给 处理 转 返 发 换'),
    ],
    gap: 10,
    needs: { words: words('评 星'), within: 'text' },
    unless: PLATFORM_GIFT,
  },
  {
    sequence: [
      words('不给 没给 不打 没打 不写 不删 不撤 不改'),
      words('好评 五星 差评 满分 评价'),
      words('不 别 没 下次 拉黑 不给 不退 不补 不返 就不'),
    ],
    gap: 6,
    unless: PLATFORM_GIFT,
  },
];
