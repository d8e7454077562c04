import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { NOON } from '@/utils/storage/testing.ts';
import { accept, chatPage, createTestCore } from '../testing.ts';
import { ignoreAdd } from './ignore-add.ts';

const request = { fingerprint: 'AD-01:1', reason: '商标里的字' };

it('works without consent, then keeps neither who nor why', async () => {
  const core = await createTestCore({ person: '林晓彤' });
  await ignoreAdd(core, request, chatPage);
  expect(await core.db.ignored.toArray()).toEqual([
    { fingerprint: 'AD-01:1', reason: null, person: null, at: NOON },
  ]);
  await accept(core);
  await ignoreAdd(core, request, chatPage);
  expect(await core.db.ignored.toArray()).toEqual([{ ...request, person: '林晓彤', at: NOON }]);
});
