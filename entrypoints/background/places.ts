import { forgetTab, type PageView, readSession, writeConsole } from '@/utils/storage/session.ts';
import { readSettings, type Settings } from '@/utils/storage/settings.ts';
import { dropSpan, keepSpan, type OpenSpan } from '@/utils/storage/spans.ts';
import { type Core, readContext } from './core.ts';
import { record } from './record.ts';
import { toEvent } from './to-event.ts';
import { isRecording } from './who.ts';

/**
 * Records (or, with `toAt`, ends) the span in which a page view could not see. An open one also lies
 * where it outlives the browser, see `endLostSpans`.
 */
export async function journalView(
  core: Core,
  settings: Settings,
  view: Omit<OpenSpan, 'seenAt'>,
  toAt: number | null,
): Promise<void> {
  const { identity } = await readContext(core);
  const { site, pageKind, state, missing, fromAt } = view;
  const event = toEvent(
    {
      kind: 'page-state',
      key: [site, pageKind, String(fromAt)],
      revision: toAt === null ? 0 : 1,
      at: fromAt,
      subject: null,
      account: null,
      body: { site, pageKind, state, missing: missing.slice(0, 40), fromAt, toAt },
    },
    settings,
    identity,
  );
  await record(core, settings, [event]);
  if (toAt !== null) return dropSpan(view);
  await keepSpan(view, core.io.now());
  await core.setAlarms();
}

/** Ends a recorded span: the page can be read again, was left or closed. */
export async function endView(core: Core, settings: Settings, view: PageView): Promise<void> {
  if (!view.isJournaled) return;
  if (isRecording(settings)) await journalView(core, settings, view, core.io.now());
  else await dropSpan(view);
}

/** Another page starts in this frame: what the earlier one said no longer holds. */
export async function forgetPlace(
  core: Core,
  settings: Settings,
  tabId: number,
  frameId: number,
): Promise<void> {
  const { consoles, views } = await readSession();
  const isHere = (of: { tabId: number; frameId: number }) =>
    of.tabId === tabId && of.frameId === frameId;
  for (const view of views.filter(isHere)) await endView(core, settings, view);
  const console = consoles.find(isHere);
  await forgetTab(tabId, frameId);
  // Announced rounds stay announced over a reload.
  if (console) await writeConsole({ ...console, rounds: [] });
  if (console) await core.watchDeadlines();
}

/** A tab was closed or went somewhere else. */
export async function forgetClosedTab(core: Core, tabId: number): Promise<void> {
  const { consoles, views } = await readSession();
  const isHere = (of: { tabId: number }) => of.tabId === tabId;
  if (![...consoles, ...views].some(isHere)) return;
  const settings = await readSettings();
  for (const view of views.filter(isHere)) await endView(core, settings, view);
  await forgetTab(tabId);
  await core.watchDeadlines();
}
