import { describe, expect, it } from 'vitest';
import type { SiteDefinition } from '../../sites/definition.ts';
import { isOff, matchesHost, pageOf } from './page-of.ts';

const definition: SiteDefinition = {
  id: 'invented',
  name: { zh: '示例', en: 'Example' },
  hosts: ['shop.example', '*.stores.example'],
  proof: { trust: 'A', seen: '2026-11-24', source: 'invented' },
  off: ['*/rx/*', '*处方*'],
  pages: [
    { kind: 'order-detail', url: ['/order/*'], when: [{ find: '.drawer' }] },
    {
      kind: 'order-list',
      url: ['/order/list*', '/index.php?*route=sale/order*'],
      pageKey: { path: false, query: ['tab'] },
    },
    { kind: 'chat', url: ['/app#/chat*'], pageKey: { hash: true } },
    {
      kind: 'listing-editor',
      url: ['edit.other.example/goods/*'],
      pageKey: { path: false, pattern: 'goods/(\\d+)' },
    },
  ],
};

describe('pageOf', () => {
  it.each([
    ['https://shop.example/order/list?tab=2&page=7', 'order-list', 'order-list tab=2'],
    ['https://a.stores.example/order/list', 'order-list', 'order-list tab='],
    [
      'https://shop.example/index.php?token=x&route=sale/order&tab=1',
      'order-list',
      'order-list tab=1',
    ],
    ['https://shop.example/app#/chat/9', 'chat', 'chat /app #/chat/9'],
    ['https://edit.other.example/goods/42?x=1', 'listing-editor', 'listing-editor 42'],
  ])('%s', (url, kind, pageKey) => expect(pageOf(definition, url)).toEqual({ kind, pageKey }));

  it.each([
    'https://other.example/order/list',
    'https://stores.example/order/list',
    'https://shop.example/',
    'https://shop.example/order/9',
    'about:blank',
    'not an address',
  ])('nothing for %s', (url) => expect(pageOf(definition, url)).toBeNull());

  it('knows the off list, also in capitals and in encoded Chinese', () => {
    const off = [
      'https://shop.example/order/list/RX/1',
      `https://shop.example/order/list?t=${encodeURIComponent('处方审核')}`,
    ];
    for (const url of off) {
      expect(isOff(definition, url)).toBe(true);
      expect(pageOf(definition, url)).toBeNull();
    }
    expect(isOff(definition, 'https://shop.example/order/list')).toBe(false);
  });
});

it('matches hosts with and without a port', () => {
  expect(matchesHost('shop.example', 'shop.example:8443')).toBe(true);
  expect(matchesHost('shop.example:8443', 'shop.example')).toBe(false);
  expect(matchesHost('*.shop.example', 'a.b.shop.example')).toBe(true);
  expect(matchesHost('*.shop.example', 'evilshop.example')).toBe(false);
});
