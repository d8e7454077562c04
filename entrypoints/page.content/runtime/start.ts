import { browser } from 'wxt/browser';
import { loadWords } from '@/components/words.ts';
import { compilePageRules, type RuleSet } from '@/utils/domain/rules/engine.ts';
import type { MessageId, ReplyOf, RequestOf } from '@/utils/messaging/protocol.ts';
import { send as sendMessage } from '@/utils/messaging/send.ts';
import { createBeat } from '@/utils/page/draw/beat.ts';
import { later, listen } from '@/utils/page/draw/listen.ts';
import { watchLocation } from '@/utils/page/draw/location.ts';
import { createOverlay, type Overlay } from '@/utils/page/draw/overlay.tsx';
import type { SiteDefinition } from '@/utils/sites/definition.ts';
import type { PageFeature } from '../features/contract.ts';
import { createPlaces } from './places.ts';
import { isMedical, pageOf, readPage } from './reader.ts';
import { report } from './report.ts';
import { createToaster, type ShowToast } from './toaster.tsx';
import { showUpdated } from './updated.tsx';
import { startView, type ViewParts } from './view.ts';

type Hello = NonNullable<ReplyOf<'page.hello'>>;
type MadeRules = { key: string; set: RuleSet; error?: string };

/**
 * Runs this tab's page views one after another: a view ends the moment a change to another page
 * begins, and all its features started ends with it. The background is asked once per view.
 * @param outer ends when a newer copy of this script takes over
 */
export function startPage(outer: AbortSignal, features: readonly PageFeature[]): void {
  const life = new AbortController();
  const { signal } = life;
  let overlay: { it: Overlay; end: AbortController; toast: ShowToast } | null = null;
  let hello: Hello | null = null;
  let rules: MadeRules | null = null;
  let view: { key: string; end: AbortController } | null = null;
  let isAsking = false;

  outer.addEventListener('abort', () => {
    life.abort();
    overlay?.end.abort();
  });

  /** Whether the extension that started this copy is still there; if not, stops with one line. */
  const isAlive = () => {
    if (signal.aborted) return false;
    if (browser.runtime?.id) return true;
    life.abort();
    overlay?.end.abort();
    if (hello) showUpdated(hello.css, hello.locale);
    return false;
  };

  async function send<M extends MessageId>(id: M, request: RequestOf<M>): Promise<ReplyOf<M>> {
    if (!isAlive()) throw new Error('extension gone');
    try {
      return await sendMessage(id, request);
    } catch (error) {
      isAlive();
      throw error;
    }
  }

  function endView() {
    view?.end.abort();
    view = null;
  }

  async function ask(): Promise<Hello | null> {
    // The path may name a customer or an order; the host is all the background needs.
    return send('page.hello', { url: `${location.origin}/` });
  }

  async function arrive(): Promise<void> {
    const page = hello && pageOf(hello.definition as SiteDefinition, location.href);
    if (hello && view?.key === keyOf(page)) return;
    endView();
    if ((hello && !page) || isAsking || signal.aborted || isMedical(location.href)) return;
    isAsking = true;
    try {
      hello = await ask();
      if (hello) await prepare(hello);
    } finally {
      isAsking = false;
    }
    if (hello) places.take(hello.places);
    if (hello) loadWords(hello.locale, hello.words);
    if (hello && !signal.aborted) begin(hello);
  }

  /** Rules are made ready in slices of their own: the page opens at the same time and needs its turns. */
  async function prepare(now: Hello) {
    const page = pageOf(now.definition as SiteDefinition, location.href);
    if (page?.kind !== 'listing-editor') return;
    await nextTask();
    const { set } = await makeRules(now);
    await nextTask();
    for (const _ of set.prepare('listing')) await nextTask();
    await nextTask();
  }

  function begin(now: Hello) {
    const definition = now.definition as SiteDefinition;
    const page = pageOf(definition, location.href);
    if (!page) return;
    const end = new AbortController();
    signal.addEventListener('abort', () => end.abort(), { signal: end.signal });
    view = { key: keyOf(page), end };
    startView(partsFor(now, definition), page, end.signal);
  }

  function partsFor(now: Hello, definition: SiteDefinition): ViewParts {
    overlay ??= openOverlay(now);
    const made: Pick<MadeRules, 'set' | 'error'> = rules ?? NO_RULES;
    return {
      document,
      overlay: overlay.it,
      features,
      readPage: () => readPage(definition, document, location.href),
      onLook() {
        if (!isAlive()) return;
        place.check();
        overlay?.it.keepOnTop();
      },
      isRecording: () => hello?.isRecording ?? false,
      rest: {
        site: {
          id: definition.id,
          name: now.locale === 'en' ? definition.name.en : definition.name.zh,
        },
        everySecond,
        send,
        async record(observations) {
          if (!hello?.isRecording || observations.length === 0 || !isAlive()) return;
          await send('journal.record', { observations: observations as never }).catch(
            (error: unknown) => report('record', error),
          );
        },
        now: Date.now,
        locale: now.locale,
        policy: now.policy,
        rules: made.set,
        rulesError: made.error,
        ignored: new Set(now.ignored),
        person: now.person,
        toast: overlay.toast,
        panel: places.of,
        sync: now.sync,
      },
    };
  }

  /** Asked for and made once per content of the packs; packs that are none are said, not guessed at. */
  async function makeRules({ packVersion, policy, locale }: Hello): Promise<MadeRules> {
    const { disabled } = policy.rules;
    const options = { on: today(), disabled };
    const key = `${packVersion} ${disabled} ${options.on} ${locale}`;
    if (rules?.key === key) return rules;
    const { packs } = await send('page.rules', { locale });
    await nextTask();
    try {
      rules = { key, set: compilePageRules(packs, options) };
    } catch (error) {
      report('rules', error);
      rules = { key, set: compilePageRules([], options), error: String(error) };
    }
    return rules;
  }

  function openOverlay(now: Hello) {
    const end = new AbortController();
    const lang = now.locale === 'en' ? 'en' : 'zh-CN';
    const it = createOverlay(end.signal, document, now.css, lang);
    return { it, end, toast: createToaster(end.signal, it.mount('toast', 'toast')) };
  }

  const places = createPlaces(
    (panel, place) => send('place.set', { panel, place }),
    (run, ms) => later(signal, ms, run),
  );
  listen(signal, window, 'pagehide', places.flush);
  const everySecond = createBeat(signal, document);
  const place = watchLocation(
    signal,
    window,
    (url) => {
      if (hello && view && keyOf(pageOf(hello.definition as SiteDefinition, url)) !== view.key)
        endView();
    },
    () => void arrive().catch((error) => report('arrive', error)),
  );
  listen(signal, window, ['pointerdown', 'keydown', 'focusin'], isAlive, { capture: true });
  listen(signal, document, 'visibilitychange', () => {
    if (document.hidden || !isAlive() || !hello || hello.isRecording) return;
    // The notice may have been answered in another tab meanwhile. The background forgets this page
    // when it is asked, so the view starts anew and says again what it sees.
    endView();
    void arrive().catch((error) => report('arrive', error));
  });
  void arrive().catch((error) => report('arrive', error));
}

const keyOf = (page: { kind: string; pageKey: string } | null) =>
  page ? `${page.kind} ${page.pageKey}` : '';

/** For a page that checks no text. */
const NO_RULES = { set: compilePageRules([], { on: '' }) };

const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Date in Shanghai, where all the laws are. */
const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
