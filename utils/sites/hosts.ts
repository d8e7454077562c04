/**
 * Hosts of every platform, apart from the definitions: the content script needs these alone.
 * Match patterns allow no wildcard at the end of a host, so countries are written out.
 */
const AMAZON =
  'com ca com.mx com.br co.uk de fr it es nl se pl com.be ie com.tr ae sa eg in co.jp sg com.au co.za'.split(
    ' ',
  );
const SHOPEE = 'sg com.my co.th tw co.id vn ph com.br com.mx com.co cl pl cn'.split(' ');

/** 抖店 first, then by id. */
export const HOSTS: Record<string, { zh: string; en: string; hosts: string[] }> = {
  douyin: { zh: '抖店', en: 'Doudian', hosts: ['fxg.jinritemai.com', 'im.jinritemai.com'] },
  amazon: { zh: '亚马逊', en: 'Amazon', hosts: AMAZON.map((end) => `sellercentral.amazon.${end}`) },
  eleme: { zh: '饿了么', en: 'Ele.me', hosts: ['melody.shop.ele.me', 'nr.ele.me'] },
  // Not rx.shop.jd.com: prescriptions.
  jd: {
    zh: '京东',
    en: 'JD',
    hosts: ['dongdong.jd.com', 'porder.shop.jd.com', 'shop.jd.com', 'ware.shop.jd.com'],
  },
  kuaishou: {
    zh: '快手小店',
    en: 'Kuaishou',
    hosts: ['im.kwaixiaodian.com', 's.kwaixiaodian.com'],
  },
  'meituan-yiyao': {
    zh: '美团医药',
    en: 'Meituan Pharmacy',
    hosts: ['e.waimai.meituan.com', 'shangoue.meituan.com', 'yiyao.meituan.com'],
  },
  pdd: { zh: '拼多多', en: 'Pinduoduo', hosts: ['mms.pinduoduo.com'] },
  shopee: { zh: '虾皮', en: 'Shopee', hosts: SHOPEE.map((end) => `seller.shopee.${end}`) },
  shopify: { zh: 'Shopify', en: 'Shopify', hosts: ['admin.shopify.com', '*.myshopify.com'] },
  'taobao-tmall': {
    zh: '淘宝天猫',
    en: 'Taobao and Tmall',
    hosts: [
      'item.upload.taobao.com',
      'market.m.taobao.com',
      'myseller.taobao.com',
      'qn.taobao.com',
      'sell.publish.tmall.com',
      'trade.taobao.com',
    ],
  },
  'wechat-store': { zh: '微信小店', en: 'WeChat Store', hosts: ['store.weixin.qq.com'] },
  xiaohongshu: {
    zh: '小红书千帆',
    en: 'Xiaohongshu',
    hosts: ['ark.xiaohongshu.com', 'walle.xiaohongshu.com'],
  },
};

/** Match patterns of the static content script: whole origins, because a path match never fires again after a soft navigation. */
export function siteMatches(): string[] {
  return Object.values(HOSTS).flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`));
}
