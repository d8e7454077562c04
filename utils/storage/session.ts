import { browser } from 'wxt/browser';

/**
 * What only counts while the browser runs: who waits in which console, and what each page view can see.
 * It lies in `storage.session`: in memory, survives the worker, gone with the browser. Buyers' names
 * never reach the disk.
 */
export type WaitingRound = {
  conversationId: string;
  name: string;
  preview: string;
  startedAt: number;
  deadlineAt: number | null;
};

export type Console = {
  tabId: number;
  frameId: number;
  site: string;
  targetMs: number;
  rounds: WaitingRound[];
  /** Last sign of life. */
  saidAt: number;
  /** Conversations a notification was shown for, as long as they stay late. */
  notified: string[];
};

export type PageView = {
  tabId: number;
  frameId: number;
  site: string;
  pageKind: string;
  state: 'ok' | 'partial' | 'blind';
  missing: string[];
  /** Since when it is in this state. */
  fromAt: number;
  /** Findings open in this page view, by level. */
  open: Record<string, number>;
  /** The journal holds an unfinished page-state of this view. */
  isJournaled: boolean;
};

export type Session = { consoles: Console[]; views: PageView[] };

const CONSOLE = 'console:';
const VIEW = 'view:';
const place = (of: { tabId: number; frameId: number }) => `${of.tabId}:${of.frameId}`;

export async function readSession(): Promise<Session> {
  const all = (await browser.storage.session.get(null)) as Record<string, unknown>;
  const of = <T>(prefix: string) =>
    Object.entries(all).flatMap(([key, value]) => (key.startsWith(prefix) ? [value as T] : []));
  return { consoles: of<Console>(CONSOLE), views: of<PageView>(VIEW) };
}

export async function writeConsole(value: Console): Promise<void> {
  await browser.storage.session.set({ [CONSOLE + place(value)]: value });
}

export async function writeView(value: PageView): Promise<void> {
  await browser.storage.session.set({ [VIEW + place(value)]: value });
}

/** Forgets a tab (or one frame of it) that was closed or shows another page now. */
export async function forgetTab(tabId: number, frameId?: number): Promise<void> {
  const all = (await browser.storage.session.get(null)) as Record<string, unknown>;
  const end = frameId === undefined ? `${tabId}:` : `${tabId}:${frameId}`;
  const keys = Object.keys(all).filter((key) =>
    [CONSOLE, VIEW].some((prefix) =>
      frameId === undefined ? key.startsWith(prefix + end) : key === prefix + end,
    ),
  );
  if (keys.length > 0) await browser.storage.session.remove(keys);
}

/** The browser gave a tab another id, as some do when they discard it: its buyers still wait. */
export async function moveTab(from: number, to: number): Promise<void> {
  const { consoles, views } = await readSession();
  const isOld = ({ tabId }: { tabId: number }) => tabId === from;
  for (const console of consoles.filter(isOld)) await writeConsole({ ...console, tabId: to });
  for (const view of views.filter(isOld)) await writeView({ ...view, tabId: to });
  await forgetTab(from);
}

/** All waiting rounds of this machine, each once also when two tabs show it; the newest word counts. */
export function waitingRounds(
  session: Session,
): (WaitingRound & { site: string; tabId: number; targetMs: number })[] {
  const said = [...session.consoles].sort((a, b) => a.saidAt - b.saidAt);
  const rounds = new Map<
    string,
    WaitingRound & { site: string; tabId: number; targetMs: number }
  >();
  for (const console of said) {
    for (const round of console.rounds) {
      const key = `${console.site} ${round.conversationId}`;
      rounds.set(key, {
        ...round,
        site: console.site,
        tabId: console.tabId,
        targetMs: console.targetMs,
      });
    }
  }
  return [...rounds.values()].sort(
    (a, b) => (a.deadlineAt ?? Number.MAX_SAFE_INTEGER) - (b.deadlineAt ?? Number.MAX_SAFE_INTEGER),
  );
}
