import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { protocol } from '@/utils/messaging/protocol.ts';
import { startCatalog } from '@/utils/storage/catalog-writer.ts';
import { NOON } from '@/utils/storage/testing.ts';
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

it('holds the listing against the catalog and says with which record', async () => {
  const core = await createTestCore({});
  const own = {
    productClass: 'otc-a' as const,
    fields: {
      approvalNumber: '国药准字H20995678',
      genericName: '试验缓释胶囊',
      barcode: '6901234567892',
    },
  };
  const before = await listingFacts(core, { listing: own }, chatPage);
  expect(before.catalog).toBeNull();
  const writer = await startCatalog(core.db, () => NOON);
  const record = {
    approvalNumber: '国药准字H20995678',
    genericName: '试验缓释胶囊',
    barcode: '6901234567885',
  };
  await writer.add([{ record, isWarned: false }]);
  await writer.finish({ name: '主数据.csv', importedAt: NOON, refusedCount: 0 });

  const reply = await listingFacts(core, { listing: own }, chatPage);
  expect(protocol['listing.facts'].reply.parse(reply)).toEqual(reply);
  expect(reply.catalog).toMatchObject({
    updatedAt: NOON,
    record: { number: '国药准字H20995678', by: 'number', confidence: 1 },
  });
  expect(reply.findings.length).toBeGreaterThan(before.findings.length);
  const other = { productClass: null, fields: { title: '纯棉毛巾' } };
  const unknown = await listingFacts(core, { listing: other }, chatPage);
  expect(unknown.catalog).toEqual({ updatedAt: NOON, record: null });
});
