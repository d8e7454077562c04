import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { protocol } from '@/utils/messaging/protocol.ts';
import { chatPage, createTestCore } from '../testing.ts';
import { listingFacts } from './listing-facts.ts';

const listing = {
  productClass: 'otc-a' as const,
  platform: 'douyin',
  fields: {
    title: '禾安 布洛芬缓释胶囊 0.3g×24粒 三天根治',
    approvalNumber: '国药准字H2005991',
    spec: '0.3g×20粒/盒',
  },
};

it('says what is wrong with numbers and names, leaves the claims to the page, keeps nothing', async () => {
  const core = await createTestCore({});
  const reply = await listingFacts(core, { listing }, chatPage);
  expect(protocol['listing.facts'].reply.parse(reply)).toEqual(reply);
  const rules = reply.findings.map(({ ruleId }) => ruleId);
  expect(rules).toContain('INFO-02');
  expect(rules).toContain('RX-12');
  expect(rules.filter((id) => id.startsWith('MED'))).toEqual([]);
  expect(reply.failed).toEqual([]);
  expect(await core.db.events.count()).toBe(0);
  expect(await core.db.evidence.count()).toBe(0);
});

it('refuses a listing of another shape', () => {
  const { request } = protocol['listing.facts'];
  expect(request.safeParse({ listing: { ...listing, fields: { title: 3 } } }).success).toBe(false);
  const fields = Object.fromEntries(Array.from({ length: 301 }, (_, i) => [`f${i}`, '']));
  expect(request.safeParse({ listing: { ...listing, fields } }).success).toBe(false);
});
