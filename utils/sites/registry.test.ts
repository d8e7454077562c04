import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { isOff, pageOf, readPage } from '../page/read/read-page.ts';
import { fieldKeyOf, type Labels, plainLabel } from './label-key.ts';
import { withLabels } from './labels.ts';
import { SITES, siteMatches, siteName, siteOfUrl } from './registry.ts';
import { definitionJsonSchema, parseDefinition } from './schema.ts';

describe('sites', () => {
  it('has every platform in the manifest, all off but 抖店', () => {
    expect(SITES.map(({ id }) => id)).toEqual([
      'douyin',
      'amazon',
      'eleme',
      'jd',
      'kuaishou',
      'meituan-yiyao',
      'pdd',
      'shopee',
      'shopify',
      'taobao-tmall',
      'wechat-store',
      'xiaohongshu',
    ]);
    expect(SITES.filter(({ isOnByDefault }) => isOnByDefault).map(({ id }) => id)).toEqual([
      'douyin',
    ]);
    const matches = siteMatches();
    expect(new Set(matches).size).toBe(matches.length);
    for (const match of matches)
      expect(match).toMatch(/^https:\/\/(?:\*\.)?[a-z0-9.-]+\.[a-z]{2,}\/\*$/);
    expect(matches).not.toContain('https://rx.shop.jd.com/*');
  });

  it('has valid definitions whose hosts are in the manifest', () => {
    for (const { id, hosts, definition } of SITES) {
      if (!definition) continue;
      expect(parseDefinition(JSON.parse(JSON.stringify(definition)))).toEqual({
        ok: true,
        definition,
      });
      expect([definition.id, definition.hosts]).toEqual([id, hosts]);
    }
  });

  it('knows a site by its address, and own hosts by the pages that fit', () => {
    expect(siteOfUrl('https://fxg.jinritemai.com/ffa/g/create')?.id).toBe('douyin');
    expect(siteOfUrl('https://my-shop.myshopify.com/admin')?.id).toBe('shopify');
    expect(siteOfUrl('https://jinritemai.com.evil.example/')).toBeNull();
    expect(siteOfUrl('https://shop.example/ffa/g/create')).toBeNull();
    const own = siteOfUrl('https://shop.example/ffa/g/create', ['shop.example'])!;
    expect(own).toMatchObject({ id: 'own', isOnByDefault: true });
    expect(pageOf(own.definition!, 'https://shop.example/ffa/g/create')?.kind).toBe(
      'listing-editor',
    );
    expect(siteOfUrl('https://shop.example/else', ['shop.example'])).toMatchObject({
      id: 'own',
      definition: null,
    });
    expect(siteName('douyin', 'zh_CN')).toBe('抖店');
    expect(siteName('douyin', 'en')).toBe('Doudian');
    expect(siteName('gone', 'en')).toBe('gone');
  });
});

describe('pages with patients’ data', () => {
  const douyin = SITES[0]!.definition!;
  const off = [
    'https://fxg.jinritemai.com/ffa/morder/order/list/prescription',
    'https://fxg.jinritemai.com/ffa/morder/order/list?tab=Prescription_audit',
    'https://im.jinritemai.com/pc_seller_v2/main/workspace/inquiry',
    'https://im.jinritemai.com/pc_seller_v2/main/workspace#/rx/detail',
    `https://fxg.jinritemai.com/ffa/g/create?from=${encodeURIComponent('问诊')}`,
    'https://fxg.jinritemai.com/ffa/internet-hospital/list',
  ];

  it.each(off)('are not touched: %s', (url) => {
    expect(isOff(douyin, url)).toBe(true);
    expect(pageOf(douyin, url)).toBeNull();
    const { document } = parseHTML(
      '<html><body><div attr-field-id="商品标题"><input id="pg-title-input" value="x"></div></body></html>',
    );
    const touched: string[] = [];
    const watched = new Proxy(document as unknown as Document, {
      get(target, key) {
        touched.push(String(key));
        return Reflect.get(target, key);
      },
    });
    expect(readPage(douyin, watched, url)).toBeNull();
    expect(touched).toEqual([]);
  });
});

describe('labels', () => {
  const { definition } = SITES[0]!;
  const keyOf = (label: string, labels?: Labels) =>
    fieldKeyOf(label, withLabels({ ...definition!, labels }).labels);

  it.each([
    ['* 批准文号：', 'approvalNumber'],
    ['规　格', 'spec'],
    ['功能主治（必填）', 'indications'],
    ['生产厂家?', 'manufacturer'],
    ['Product Name', 'title'],
    ['追溯码', 'other:追溯码'],
  ])('%s', (label, key) => expect(keyOf(label)).toBe(key));

  it('lets a definition add and override words', () => {
    expect(keyOf('货品编码', { barcode: ['货品编码'] })).toBe('barcode');
    expect(keyOf('规格', { form: ['规格'] })).toBe('form');
    expect(plainLabel('【用法 用量】')).toBe('用法用量');
  });
});

describe('schema', () => {
  it('names the path of everything that is wrong', () => {
    const bad = JSON.parse(JSON.stringify(SITES[0]!.definition));
    bad.hosts = ['https://x'];
    bad.pages[0].listing.title[0].find = [{ lable: 'x' }];
    bad.pages[1].header = [{}];
    bad.pages[1].messages.from[0].when[0].iss = 'a';
    bad.pages[2].kind = 'orders';
    bad.pages[2].orders.id[0].read.pattern = '(\\d+)+';
    bad.pages[2].orders.sellerMemo[0].find[1] = { where: { has: { pattern: '(?<=a)' } } };
    bad.pages[2].health.ok = ['orders.'];
    bad.labels = { medicine: ['x'] };
    const parsed = parseDefinition(bad);
    const text = parsed.ok ? '' : parsed.problems.join('\n');
    for (const part of [
      'hosts.0: is not a host',
      'pages.0.listing.title.0.find.0: unknown key lable',
      'pages.1.header.0: needs find, read, emptyUnless or json',
      'pages.1.messages.from.0.when.0: unknown key iss',
      'pages.2.kind: must be one of listing-editor',
      'pages.2.orders.id.0.read.pattern: the pattern has a repeat inside a repeat',
      'pages.2.orders.sellerMemo.0.find.1.where.has.pattern: the pattern has a look-ahead',
      'pages.2.health.ok.0: is not a part',
      'labels.medicine: is not a field key',
    ])
      expect(text).toContain(part);
    expect(parseDefinition(null)).toEqual({ ok: false, problems: ['definition: must be object'] });
    expect(parseDefinition({ id: 'x' })).toMatchObject({ ok: false });
  });

  it('comes as JSON Schema', () => {
    const schema = definitionJsonSchema() as { type: string; required: string[] };
    expect(schema.type).toBe('object');
    expect(schema.required).toEqual(['id', 'name', 'hosts', 'proof', 'pages']);
  });
});
