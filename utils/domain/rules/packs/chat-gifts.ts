import type { WordingMatcher } from '../pack.ts';
import { words } from './words.ts';

const DRUG = [
  '@chatDrug',
  ...words(
    '药 药品 处方药 胶囊 颗粒 药片 药丸 药膏 口服液 糖浆 冲剂 感冒灵 感冒药 板蓝根 止咳糖浆 头孢 眼药水 滴眼液 喷剂 蒲地蓝 连花 胃药 钙片药 肠胃药 抗生素',
  ),
];
const GIFT_OK: WordingMatcher['unless'] = [
  {
    words: words(
      '不能 不可以 不会 不含 不参加 没有赠 不送 不允许 国家有规定 送药上门 送药员 骑手 配送 派送 送到 送达 送货 上门 药盒 药箱 分药 药杯 日用品 口罩 棉签 不是赠送 送药的 送完了 运费 发票',
    ),
    within: 'text',
  },
];

/** Medicines given away: 买两盒送一盒, 满199送降压药, 第二盒药免费. */
export const giveaways: readonly WordingMatcher[] = [
  {
    pattern:
      '(?:买|拍|带|囤|满|够)[一二两俩三仨四五六七八九十0-9]{1,3}(?:盒|瓶|件|单|个|板|袋|疗程)?.{0,10}(?:送|赠|得|发|免|塞|捎)(?:您|你)?.{0,2}[一二两俩三仨四五六七八九十0-9半]{1,2}(?:盒|瓶|板|件|个|疗程|袋)?',
    anchors: words('买 拍 带 囤 满 够'),
    needs: { words: DRUG, within: 'text' },
    unless: GIFT_OK,
  },
  {
    sequence: [
      words(
        '塞您 塞你 塞一盒 偷偷给 免费给您 免费给你 再给您 白给您 多给您 捎您 捎你 捎一盒 白拿 白得 送 送您 送你 赠 赠送 赠您 赠你 白送 白给 免费送 免费领 免费拿 加送 加赠 多送 多给 搭 搭您 搭你 带 抽奖送 就送 也送 还送 领 换 换购 兑换 兑',
      ),
      DRUG,
    ],
    gap: 5,
    needs: {
      words: words('送 赠 白给 免费 塞 白拿 白得 捎 搭 兑 换购 可以换 能换 抽'),
      within: 'text',
    },
    unless: [
      ...GIFT_OK,
      {
        words: words('换货 退换 换个 换成 换一 药师 问诊 搭配 领券 领取优惠 发错 换药'),
        within: 'text',
      },
    ],
  },
  {
    sequence: [
      words('第二盒 第二瓶 第二件 第三盒 另一盒 再来一盒 一盒药 二盒'),
      [...words('药 药品 胶囊'), '免费'],
      words('免费 不要钱 0元 零元 白送 送'),
    ],
    gap: 3,
    unless: GIFT_OK,
  },
  {
    sequence: [
      DRUG,
      words(
        '免费 不要钱 0元购 零元购 白送 可以送 也送 都送 买一送一 买二送一 买三送一 免费领 免费送',
      ),
    ],
    gap: 5,
    unless: GIFT_OK,
  },
  { words: words('送同款 赠同款 同款送 同款胶囊一盒'), unless: GIFT_OK },
];

/** Going on after a no: 您说别发了但是我再说一句. */
export const afterNo: readonly WordingMatcher[] = [
  {
    sequence: [
      words('您不感兴趣 您没兴趣 您不需要 您不要 您不想 您不买 你不感兴趣 你没兴趣 你不想'),
      words('但 但是 还是 不过 可是'),
      words('发 推 推荐 说 看看 瞅 提醒 通知'),
    ],
    gap: 8,
    unless: [{ words: words('退 不再 换货 地址'), within: 'text' }],
  },
  {
    sequence: [
      words(
        '您虽然说 你虽然说 您虽说 您说 你说 您之前说 你之前说 您上次说 您刚说 虽然您 虽然你 知道您 知道你 我知道您 我知道你 您拒绝 您回绝 您退订 您取消 您不想 您没兴趣 您说了',
      ),
      words(
        '不想 不要 不需要 不用 别发 别推 别再发 别烦 没兴趣 不感兴趣 退订 拒收 不买 不考虑 不收 取消了 td',
      ),
      words('但 但是 不过 可是 可 还是 再 只是 就'),
      words(
        '说 跟您 跟你 给您留 给你留 留个 推荐 推 发 告诉您 通知 提醒 划算 活动 优惠 最后 看看 考虑 试试 下单 拍 买 机会',
      ),
    ],
    gap: 10,
    unless: [{ words: words('不再 不会再 不打扰 已为您 帮您退订 退款 退货 抱歉'), within: 'text' }],
  },
  {
    words: words(
      '最后打扰您一次 最后打扰你一次 最后再打扰 再打扰您一下 又来打扰 又来骚扰 别嫌烦 别嫌我烦 不买也发 拒收也会 退订也没用 退不掉的消息 不想收也',
    ),
    unless: [{ words: words('抱歉打扰 核实订单 地址 快递 售后'), within: 'text' }],
  },
];
