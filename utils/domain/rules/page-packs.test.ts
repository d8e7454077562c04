import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { checkListing } from '../listings/check-listing.ts';
import { describeFinding } from './describe.ts';
import { compilePageRules, compileRules } from './engine.ts';
import { PACKS } from './packs/registry.ts';
import { packsForPage } from './page-packs.ts';

const on = '2026-11-24';
const sent = JSON.parse(JSON.stringify(packsForPage(PACKS))) as unknown[];

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
  const page = compilePageRules(sent, { on });
  for (const finding of checkListing({ productClass: 'otc', fields }, whole).findings)
    expect(describeFinding(finding, page, 'zh_CN')).toEqual(
      describeFinding(finding, whole, 'zh_CN'),
    );
});

it('is small enough to be sent at every page view', () => {
  expect(gzipSync(JSON.stringify(packsForPage(PACKS))).length).toBeLessThan(150_000);
});
