import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { readCatalogInfo } from '@/utils/storage/catalog.ts';
import { startCatalog } from '@/utils/storage/catalog-writer.ts';
import { readSettings, writeSettings } from '@/utils/storage/settings.ts';
import { NOON, testConnection } from '@/utils/storage/testing.ts';
import { accept, chatPage, createTestCore, popup, roundSeen } from '../testing.ts';
import { connectLeave } from './connect-leave.ts';
import { journalRecord } from './journal-record.ts';

it('leaves also when the server is away; what waited goes when the machine joins again', async () => {
  const core = await createTestCore({ connection: testConnection });
  await accept(core);
  await journalRecord(core, { observations: [roundSeen('m1', 5_000, NOON)] }, chatPage);
  core.server.faults.push('no-network');
  await connectLeave(core, {}, popup);
  expect((await readSettings()).connection).toBeNull();
  expect(await core.db.outbox.count()).toBe(2);
  await writeSettings({ connection: { ...testConnection, deviceId: 'device-2' } });
  await core.sync.push();
  expect(await core.db.outbox.count()).toBe(0);
  expect(core.server.requests.at(-1)?.events.map(({ deviceId }) => deviceId)).toEqual([
    'device-2',
    'device-2',
  ]);
});

it.each([
  [
    'the company’s catalog goes',
    { organisation: testConnection.organisation.id, generation: 3 },
    false,
  ],
  ['a file of this machine stays', undefined, true],
])('%s', async (_, source, stays) => {
  const core = await createTestCore({ connection: testConnection });
  const writer = await startCatalog(core.db, () => NOON);
  await writer.add([{ record: { genericName: '试验片' }, isWarned: false }]);
  await writer.finish({ name: 'x', importedAt: NOON, refusedCount: 0, ...(source && { source }) });
  await connectLeave(core, {}, popup);
  expect((await readCatalogInfo(core.db)) !== null).toBe(stays);
});
