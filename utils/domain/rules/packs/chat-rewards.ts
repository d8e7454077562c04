import type { WordingMatcher } from '../pack.ts';
import { MEDICINE, RX_DRUG } from './chat-words.ts';
import { words } from './words.ts';

/**
 * Reviews bought, begged for or bent, and medicines given away or pushed, put together from what is asked, what is
 * offered and what it is for. Beside `chat-reviews.ts` and `chat-gifts.ts`, which have the turns as they are said.
 */

/** Honest words are asked for, or the platform gives what it gives. */
const HONEST: WordingMatcher['unless'] = [
  {
    words: words(
      '如实 真实评价 真实感受 真实体验 无关 没关系 不影响 不返 不送 不能返 不能送 不参加 不参与 没有返 没有红包 不做 不搞 不允许 不可以 不能要求 不会要求 不会因 不需要您改 不用您改 您不用改 不用改 不用删 不必改 删不了 改不了 没权 无权 没有权限 无法 违法 违规 禁止 骗 假的 平台发 平台送 平台奖 平台活动 平台自动 系统 京豆 自愿 不强求 随您 都接受 好坏 商家不能 我们不能 这边不能 客服不能',
    ),
    within: 'sentence',
  },
];
const STARS = words(
  '好评 五星 五星好评 五颗星 五个星 5星 五分 满分 满星 高分 全五星 晒图 晒单 晒个图 带图 买家秀 追评 追加 评论 评价 评一下 评完 写评 点赞 好话 美言',
);
const GIVEN = words(
  '返 返现 返您 返你 红包 送 送您 送你 礼 礼品 礼物 小礼 优惠 券 减 免单 补 补偿 赔 转您 转你 发您 发你 给您 给你 现金 话费 奶茶 抽奖 领 奖 福利 意思 心意 块 元 块钱 毛 积分 下次便宜 下次优惠 退 差价',
);
const BAD = words('差评 中评 一星 两星 低分 负评 那条 那个评价 不好的评价 评价 评论 追评');
const UNDONE = words(
  '撤 撤了 撤掉 撤下 撤回 删 删了 删掉 删除 改 改了 改改 改成 改好 改五星 改一下 改下 去掉 去了 抹掉 抹了 消掉 隐藏 处理掉 取消 换成好评 高抬贵手 放一马 手下留情',
);

/** Reviews: matchers of CS-07. */
export const rewards: readonly WordingMatcher[] = [
  {
    sequence: [STARS, GIVEN],
    gap: 16,
    needs: {
      words: words(
        '返 红包 礼 送您 送你 免单 现金 话费 奶茶 奖 福利 意思 心意 块 元 券 领 转您 转你 补偿 便宜 优惠 减',
      ),
      within: 'sentence',
    },
    unless: [
      ...HONEST,
      {
        words: words(
          '看到您的评价 看到了您 您的评价我们 补发 重发 送货 送到 发货 快递 物流 感谢您的 谢谢您的 退货 优惠券在',
        ),
        within: 'sentence',
      },
    ],
  },
  {
    sequence: [
      GIVEN,
      words('给 麻烦 记得 帮 求 要 换 只要 前提 条件 就是'),
      words('好评 五星 五颗星 满分 5星 五分 晒图 晒单 追评 好话 高分 美言'),
    ],
    gap: 12,
    unless: HONEST,
  },
  {
    sequence: [BAD, UNDONE],
    gap: 9,
    within: 'clause',
    unless: [
      ...HONEST,
      {
        words: words(
          '我们改 改进 改善 改正 整改 会改 怎么改 如何改 您想改 您要改 您可以 只能您 您自己',
        ),
        within: 'sentence',
      },
    ],
  },
  {
    sequence: [UNDONE, words('差评 中评 一星 评价 评论 追评 低分')],
    gap: 4,
    within: 'clause',
    unless: [
      ...HONEST,
      { words: words('我们改 改进 怎么改 如何 您想 您要 收到差评 您可以自己'), within: 'sentence' },
    ],
  },
  // 先改评价再退款
  {
    sequence: [
      words('先 先把 等您 等你 您把 你把 要是 只要'),
      words('评价 差评 中评 好评 五星 评论 一星 星'),
      words('再 才 就 立马 马上 我就 我才 然后'),
      words('退 赔 补 给 处理 返 发 换 申请 办 谈 解决'),
    ],
    gap: 10,
    unless: HONEST,
  },
  // 别给差评
  {
    sequence: [
      words(
        '别 别给 不要给 不要打 别打 千万别 手下留情 高抬贵手 求别 别写 别留 不要写 不要留 勿给 可别 甭给',
      ),
      words('差评 中评 中差评 低分 一星 负评 坏评 不好的评价 三星'),
    ],
    gap: 4,
    within: 'clause',
    unless: HONEST,
  },
  {
    words: words(
      '手下留情给 给个好评吧 给个好评呗 给个五星吧 给个五星呗 点个五星 打个五星 打五颗星 打五星 给五颗星 给满分 全五星好评 求好评 求五星 求个好评 求个五星 跪求好评 拜托好评 帮忙好评 帮忙五星 帮忙给个好评 帮忙给个五星 帮我点个好评 帮我打个五星 好评走一波 来个好评 来个五星 五星走起 给我个好评 给我五星 点名夸 带上我名字 提我名字 写我的工号 冲业绩 冲绩效 算我业绩 扣工资 扣我工资 扣我绩效 扣奖金 会被扣 要被扣 被罚款 罚我钱 丢饭碗 被开除 影响考核',
    ),
    needs: { words: words('好评 评 星 满分'), within: 'text' },
    unless: HONEST,
  },
  {
    sequence: [
      words('照着 复制 粘贴 按 抄 用 我发 我给 给您 发您 发你 写好 编好 准备好'),
      words('模板 文案 话术 评语 内容 这段 范文 词 图片 图 一段'),
      words('评 好评 评价 评论 发上去 贴上去 晒'),
    ],
    gap: 8,
    unless: [...HONEST, { words: words('说明书 医生 药师'), within: 'sentence' }],
  },
  {
    sequence: [
      words('评价 评论 好评 写评 评的时候'),
      words(
        '别提 别写 别说 不要提 不要写 不要说 甭提 甭说 只写 就写 多写 写好点 写好 写长点 写满 多说点 多夸 往好 好的方面 别带 别出现',
      ),
    ],
    gap: 8,
    within: 'clause',
    unless: HONEST,
  },
  {
    sequence: [
      words('拍 下 刷 做 帮 走'),
      words('空单 空包 假单 一单 两单 几单 单子 销量 单量'),
      words('退 返 佣金 本金 不发货 补贴 辛苦费 好处费 红包 钱给您 钱给你'),
    ],
    gap: 8,
    unless: [
      ...HONEST,
      { words: words('运费 合并 重新下 快递 发货了 取消 原单 地址'), within: 'sentence' },
    ],
  },
  {
    sequence: [
      words('朋友圈 群 微博 小红书 抖音 集赞 转发 分享'),
      words('好评 五星 截图 赞 转发 集 晒'),
      words('送 返 领 红包 礼 券 免 减'),
    ],
    gap: 10,
    unless: HONEST,
  },
];

/** It is said what may not be given, or how goods are brought. */
const NO_GIFT: WordingMatcher['unless'] = [
  {
    words: words(
      '不能 不可以 不会 不含 不参加 不参与 不支持 没有赠 没有买赠 不送 不允许 不享受 除外 规定 禁止 违规 送药上门 骑手 配送 派送 送到 送达 送货 送药员 上门 药盒 药箱 分药器 药杯 口罩 棉签 体温计 冰袋 运费 发票 是否 吗 送完',
    ),
    within: 'sentence',
  },
];
const N = '[一二两俩三仨四五六七八九十0-9半]{1,2}';

/** Gifts and pushed medicines: matchers of RX-06b. */
export const pushed: readonly WordingMatcher[] = [
  {
    pattern: `(?:买|拍|带|囤|满|够|下单|拿|买满|订|购)${N}(?:盒|瓶|件|单|个|板|袋|支|贴|疗程|份|元|块)?.{0,8}(?:送|赠|得|发|免|加送|搭|多给|白给)(?:您|你|一)?.{0,3}(?:${N})?`,
    anchors: words('买 拍 带 囤 满 够 下单 拿 订 购'),
    needs: { words: MEDICINE, within: 'text' },
    unless: NO_GIFT,
  },
  {
    sequence: [
      words(
        '送 送您 送你 赠 赠送 白送 白给 免费送 免费给 免费领 免费拿 加送 加赠 多送 多给您 搭 搭您 捎 附赠 附送 奉送 塞',
      ),
      [...MEDICINE, ...words('同款 一盒 两盒 一瓶 一板 一支')],
    ],
    gap: 5,
    within: 'clause',
    needs: { words: MEDICINE, within: 'text' },
    unless: [
      ...NO_GIFT,
      { words: words('搭配 换药 发错 补发 咨询 补送 漏 评价'), within: 'sentence' },
    ],
  },
  {
    sequence: [
      words('积分 会员 抽奖 中奖 老顾客 生日 新人 签到 集卡 转发'),
      words('换 兑 兑换 送 赠 免费 领 抽'),
      MEDICINE,
    ],
    gap: 5,
    unless: NO_GIFT,
  },
  // 处方药第二件半价
  {
    sequence: [
      RX_DRUG,
      words(
        '满减 半价 秒杀 爆款 直降 拼团 团购 特价 打折 折扣 立减 限时 清仓 大促 促销 活动价 骨折价 多买多 买多 囤 上车 手慢 抢 第二件 第二盒 买一 买二 买两 买三 福利 薅 预售 双11 双十一 618 年货 满',
      ),
    ],
    gap: 14,
    unless: [
      ...NO_GIFT,
      {
        words: words('医生 处方审核 缺货 药师 满意 满足 非处方药 没有活动 没活动'),
        within: 'sentence',
      },
    ],
  },
  {
    sequence: [
      words('满减 半价 秒杀 爆款 直降 拼团 特价 打折 立减 限时 清仓 大促 促销 第二件 第二盒 福利'),
      RX_DRUG,
    ],
    gap: 8,
    unless: [...NO_GIFT, { words: words('非处方药 没有 不'), within: 'clause' }],
  },
  {
    sequence: [
      words('囤 屯 多囤 囤点 囤几 囤个 囤着 囤货 多备 多拿 多带 多买 多拍'),
      words('盒 瓶 点 货 着 吧 不吃亏 划算 不亏 便宜 家里 家庭 全家 备着 疗程'),
    ],
    gap: 6,
    needs: { words: MEDICINE, within: 'text' },
    unless: [
      ...NO_GIFT,
      { words: words('不要囤 不用囤 别囤 不建议 按需 没必要 理性 够用'), within: 'text' },
    ],
  },
];
