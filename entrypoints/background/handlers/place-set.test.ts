import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { readSettings } from '@/utils/storage/settings.ts';
import { chatPage, createTestCore } from '../testing.ts';
import { pageHello } from './page-hello.ts';
import { placeSet } from './place-set.ts';

const moved = { spot: { x: 40, y: 60 }, isFolded: false, pausedUntil: null };
const folded = { spot: null, isFolded: true, pausedUntil: null };

it('keeps each panel per site, also when two are put away at once', async () => {
  const core = await createTestCore();
  await Promise.all([
    placeSet(core, { panel: 'dock', place: moved }, chatPage),
    placeSet(core, { panel: 'queue', place: folded }, chatPage),
  ]);
  await placeSet(
    core,
    { panel: 'dock', place: { ...moved, pausedUntil: 1_795_500_000_000 } },
    chatPage,
  );
  const reply = await pageHello(core, { url: 'https://anything.example/' }, chatPage);
  expect(reply?.places).toEqual({
    dock: { ...moved, pausedUntil: 1_795_500_000_000 },
    queue: folded,
  });
});

it('keeps nothing for an address of no site', async () => {
  const core = await createTestCore();
  const caller = { ...chatPage, url: 'https://example.com/' };
  await placeSet(core, { panel: 'dock', place: moved }, caller);
  expect((await readSettings()).places).toEqual({});
});
