import type { Locale } from '../domain/language/translate.ts';
import { matchesHost, pageOf } from '../page/read/page-of.ts';
import type { SiteDefinition } from './definition.ts';
import { douyin } from './douyin.ts';

export type Site = {
  id: string;
  name: { zh: string; en: string };
  hosts: string[];
  /** Before anybody touched its switch. */
  isOnByDefault: boolean;
  /** `null`: in the manifest and in the settings, but nothing on its pages is known yet. */
  definition: SiteDefinition | null;
};

const AMAZON =
  'com ca com.mx com.br co.uk de fr it es nl se pl com.be ie com.tr ae sa eg in co.jp sg com.au co.za'.split(
    ' ',
  );
const SHOPEE = 'sg com.my co.th tw co.id vn ph com.br com.mx com.co cl pl cn'.split(' ');

/** Every platform, 抖店 first, then by id. Match patterns allow no wildcard at the end of a host. */
export const SITES: readonly Site[] = [
  {
    id: douyin.id,
    name: douyin.name,
    hosts: douyin.hosts,
    isOnByDefault: true,
    definition: douyin,
  },
  listed(
    'amazon',
    '亚马逊',
    'Amazon',
    AMAZON.map((end) => `sellercentral.amazon.${end}`),
  ),
  listed('eleme', '饿了么', 'Ele.me', ['melody.shop.ele.me', 'nr.ele.me']),
  // Not rx.shop.jd.com: prescriptions.
  listed('jd', '京东', 'JD', [
    'dongdong.jd.com',
    'porder.shop.jd.com',
    'shop.jd.com',
    'ware.shop.jd.com',
  ]),
  listed('kuaishou', '快手小店', 'Kuaishou', ['im.kwaixiaodian.com', 's.kwaixiaodian.com']),
  listed('meituan-yiyao', '美团医药', 'Meituan Pharmacy', [
    'e.waimai.meituan.com',
    'shangoue.meituan.com',
    'yiyao.meituan.com',
  ]),
  listed('pdd', '拼多多', 'Pinduoduo', ['mms.pinduoduo.com']),
  listed(
    'shopee',
    '虾皮',
    'Shopee',
    SHOPEE.map((end) => `seller.shopee.${end}`),
  ),
  listed('shopify', 'Shopify', 'Shopify', ['admin.shopify.com', '*.myshopify.com']),
  listed('taobao-tmall', '淘宝天猫', 'Taobao and Tmall', [
    'item.upload.taobao.com',
    'market.m.taobao.com',
    'myseller.taobao.com',
    'qn.taobao.com',
    'sell.publish.tmall.com',
    'trade.taobao.com',
  ]),
  listed('wechat-store', '微信小店', 'WeChat Store', ['store.weixin.qq.com']),
  listed('xiaohongshu', '小红书千帆', 'Xiaohongshu', [
    'ark.xiaohongshu.com',
    'walle.xiaohongshu.com',
  ]),
];

/** Match patterns of the static content script: whole origins, because a path match never fires again after a soft navigation. */
export function siteMatches(): string[] {
  return SITES.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`));
}

/**
 * The site an address belongs to.
 * @param ownHosts hosts of the company itself (`shop.example`): one of them takes the definition
 * whose page addresses fit, as a platform under the company's own name does
 * @returns `null` for an address of no site
 */
export function siteOfUrl(url: string, ownHosts: readonly string[] = []): Site | null {
  if (!URL.canParse(url)) return null;
  const { host } = new URL(url);
  const site = SITES.find(({ hosts }) => hosts.some((pattern) => matchesHost(pattern, host)));
  if (site) return site;
  const own = ownHosts.find((pattern) => matchesHost(pattern, host));
  return own === undefined ? null : ownSite(own, url);
}

/** What people call a site; its id where nobody lists it. */
export function siteName(id: string, locale: Locale): string {
  const site = SITES.find((one) => one.id === id);
  return site ? site.name[locale === 'en' ? 'en' : 'zh'] : id;
}

function ownSite(host: string, url: string): Site {
  const base = { id: 'own', name: { zh: host, en: host }, hosts: [host], isOnByDefault: true };
  for (const { definition } of SITES) {
    const here = definition && { ...definition, id: 'own', name: base.name, hosts: [host] };
    if (here && pageOf(here, url) !== null) return { ...base, definition: here };
  }
  return { ...base, definition: null };
}

function listed(id: string, zh: string, en: string, hosts: string[]): Site {
  return { id, name: { zh, en }, hosts, isOnByDefault: false, definition: null };
}
