import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import type { Locale } from '../language/translate.ts';
import { checkListing } from '../listings/check-listing.ts';
import { describeFinding } from './describe.ts';
import { compilePageRules, compileRules } from './engine.ts';
import { PACKS } from './packs/registry.ts';
import { packsForPage } from './page-packs.ts';

const on = '2026-11-24';
const sendTo = (locale: Locale) =>
  JSON.parse(JSON.stringify(packsForPage(PACKS, locale))) as unknown[];
const sent = sendTo('zh_CN');

it('finds in a page what whole packs find there, claim by claim', () => {
  const fields = {
    title: '【OTC】快灵胶囊 三天根治感冒 全网最低价',
    description: '无任何副作用，家庭必备。',
    adverseReactions: '',
  };
  const listing = { productClass: 'otc' as const, fields };
  const found = (packs: readonly unknown[]) =>
    checkListing(listing, compilePageRules(packs, { on })).findings;
  expect(found(sent).length).toBeGreaterThan(2);
  expect(found(sent)).toEqual(found(PACKS));
});

it('can say in words what the background found', () => {
  const fields = { approvalNumber: '国药准字H2014333' };
  const whole = compileRules(PACKS, { on });
  for (const locale of ['zh_CN', 'en'] as const) {
    const page = compilePageRules(sendTo(locale), { on });
    const { findings } = checkListing({ productClass: 'otc', fields }, whole);
    expect(findings.length).toBeGreaterThan(0);
    for (const finding of findings)
      expect(describeFinding(finding, page, locale)).toEqual(
        describeFinding(finding, whole, locale),
      );
  }
});

it('is small enough to be sent at every page view', () => {
  for (const locale of ['zh_CN', 'en'] as const)
    expect(gzipSync(JSON.stringify(sendTo(locale))).length).toBeLessThan(145_000);
});
