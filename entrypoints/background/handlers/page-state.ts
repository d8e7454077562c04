import type { RequestOf } from '@/utils/messaging/protocol.ts';
import { readSession, writeView } from '@/utils/storage/session.ts';
import { readSettings } from '@/utils/storage/settings.ts';
import { type Core, type Handler, readContext } from '../core.ts';
import { endView, journalView } from '../places.ts';
import { syncInShort } from '../sync-in-short.ts';
import { isRecording } from '../who.ts';

/** What a page view can see. A span in which it can't is recorded, so that nobody is charged for it. */
export const pageState: Handler<'page.state'> = async (core, request, caller) => {
  if (caller.tabId !== null) await takeState(core, request, caller.tabId, caller.frameId);
  return { sync: await syncInShort(core, await readSettings()) };
};

async function takeState(
  core: Core,
  request: RequestOf<'page.state'>,
  tabId: number,
  frameId: number,
): Promise<void> {
  const { settings } = await readContext(core);
  const before = (await readSession()).views.find(
    (view) => view.tabId === tabId && view.frameId === frameId,
  );
  const isSame =
    before?.site === request.site &&
    before.pageKind === request.pageKind &&
    before.state === request.state &&
    before.missing.join() === request.missing.join();
  const isBlind = request.state !== 'ok';
  const view = {
    ...request,
    tabId,
    frameId,
    fromAt: isSame ? before.fromAt : core.io.now(),
    isJournaled: isSame ? before.isJournaled : isBlind && isRecording(settings),
  };
  await writeView(view);
  if (isSame) return;
  await endOf(core, before);
  if (view.isJournaled) await journalView(core, settings, view, null);
}

async function endOf(core: Core, before: Parameters<typeof endView>[2] | undefined): Promise<void> {
  if (!before) return;
  const { settings } = await readContext(core);
  await endView(core, settings, before);
}
