import type { ComponentChildren } from 'preact';
import type { Observation } from '@/utils/domain/events/observation.ts';
import type { Locale } from '@/utils/domain/language/translate.ts';
import type { Policy } from '@/utils/domain/policy/policy.ts';
import type { RuleSet } from '@/utils/domain/rules/engine.ts';
import type { MessageId, ReplyOf, RequestOf } from '@/utils/messaging/protocol.ts';
import type { PageKind, PageReading } from '@/utils/page/read/reading.ts';
import type { Places } from '../runtime/places.ts';

/** One mounted piece of our own UI in the shared closed shadow root. */
export type Surface = {
  /** Draws again; nothing is drawn while the tab is hidden. */
  render(children: ComponentChildren): void;
  /** The host node inside our shadow root, for measuring. */
  node: HTMLElement;
  remove(): void;
};

/** Layers inside our shadow root, lowest first (design, 2.3). */
export type Layer = 'marks' | 'chips' | 'dock' | 'card' | 'strip' | 'dialog' | 'toast';

/** What a feature gets for one page view. All it starts ends with `signal`. */
export type PageContext = {
  site: { id: string; name: string };
  kind: PageKind;
  pageKey: string;
  /** Random id of this page view. */
  viewId: string;
  signal: AbortSignal;
  /** The newest reading; read at most once per change of the page. */
  read(): PageReading;
  /** Reads again although no change was seen, and tells everybody who watches. */
  readAgain(): void;
  /**
   * Calls back after the host page changed (coalesced, at most once per frame, never for our own nodes),
   * once at the start, and when the tab becomes visible. With `whileHidden` also in a hidden tab
   * (by the observer alone, without any timer).
   */
  watch(callback: (reading: PageReading) => void, options?: { whileHidden?: boolean }): void;
  /**
   * Calls back, at most once per frame, after things may have moved without a change of the page:
   * scrolling, resizing, the end of a transition, an inline style.
   */
  watchLayout(callback: () => void): void;
  mount(name: string, layer: Layer): Surface;
  /** 1 Hz beat for clocks, shared, only while the tab is visible and somebody listens. */
  everySecond(callback: () => void): () => void;
  send<M extends MessageId>(id: M, request: RequestOf<M>): Promise<ReplyOf<M>>;
  /** Records what was seen; does nothing when recording is off. */
  record(observations: Observation[]): Promise<void>;
  now(): number;
  locale: Locale;
  policy: Policy;
  rules: RuleSet;
  /** Why no rules could be made ready; `rules` is empty then. */
  rulesError?: string;
  isRecording: boolean;
  ignored: Set<string>;
  person: string | null;
  /** Whether an event target is the host of our own surfaces. */
  isOwn(target: EventTarget | null): boolean;
  /** Where a panel of ours stands on this site; what is changed is kept. */
  panel: Places['of'];
  /** How the sync stood when this view began. */
  sync: ReplyOf<'page.state'>['sync'];
  /** Bottom toast; one at a time. */
  toast(text: string, action?: { label: string; run(): void }): void;
};

/** A capability on the page. It returns nothing: all it starts ends with the signal. */
export type PageFeature = {
  id: string;
  kinds: readonly PageKind[];
  start(context: PageContext): void;
};
