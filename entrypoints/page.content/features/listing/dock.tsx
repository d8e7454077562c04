import { Dock, type DockState, type DockView } from '@/components/Dock.tsx';
import { DockChip } from '@/components/DockChip.tsx';
import type { Spot } from '@/components/Movable.tsx';
import { PausedLine } from '@/components/PausedLine.tsx';
import type { PauseChoice } from '@/components/PauseMenu.tsx';
import { wordsOf } from '@/components/words.ts';
import { formatDay, formatTime } from '@/utils/domain/language/format.ts';
import type { PAGE_WORDS } from '@/utils/domain/language/words/page.ts';
import { fieldName } from '@/utils/domain/language/words/rules.ts';
import type { FieldKey } from '@/utils/domain/listings/listing.ts';
import { findBottomBar } from '@/utils/page/draw/host-bar.ts';
import { later } from '@/utils/page/draw/listen.ts';
import type { PageContext } from '../contract.ts';
import type { Checker } from './checker.ts';
import { pauseEnd } from './pause.ts';

/** A page that is still mounting is not blind yet. */
const GRACE_MS = 5000;
const QUIET_MS = 300;
/** Under this width (or zoomed so far) the dock starts folded. */
const NARROW = 900;

export type DockControl = {
  draw(openId: string | null): void;
  isPaused(): boolean;
  node: HTMLElement;
};

/** The dock, its folded chip, its pause. */
export function createDock(
  context: PageContext,
  checker: Checker,
  on: {
    open(id: string): void;
    fill(field: FieldKey): void;
    copy(text: string): void;
    paused(isPaused: boolean): void;
    /** How the sync stood when it was last told. */
    sync(): PageContext['sync'];
  },
): DockControl {
  const { locale, signal } = context;
  const t = wordsOf<typeof PAGE_WORDS>(locale);
  const surface = context.mount('listing-dock', 'dock');
  const { place, change } = context.panel('dock');
  const startedAt = context.now();
  let openId: string | null = null;
  let cancelPause = () => {};

  const isPaused = () => (place.pausedUntil ?? 0) > context.now();
  const redraw = () => draw(openId);
  for (const ms of [QUIET_MS, GRACE_MS]) later(signal, ms, redraw);

  function pause(pausedUntil: number | null) {
    change({ pausedUntil });
    rest();
  }
  function rest() {
    cancelPause();
    if (isPaused())
      cancelPause = later(signal, (place.pausedUntil ?? 0) - context.now(), () => pause(null));
    on.paused(isPaused());
    redraw();
  }
  if (isPaused()) queueMicrotask(rest);

  function draw(id: string | null) {
    openId = id;
    const bar = findBottomBar(document, window.innerWidth - 60, null);
    const bottom = bar ? bar.height : 0;
    if (isPaused()) {
      surface.render(
        <PausedLine
          until={place.pausedUntil ?? 0}
          bottom={bottom}
          locale={locale}
          onResume={() => pause(null)}
        />,
      );
      return;
    }
    const state = stateNow();
    if (!state) return surface.render(null);
    const move = (spot: Spot) => {
      change({ spot });
      redraw();
    };
    const fold = (isFolded: boolean) => {
      change({ isFolded });
      redraw();
    };
    if (place.isFolded ?? window.innerWidth < NARROW) {
      surface.render(
        <DockChip
          levels={checker.problems().map(({ level }) => level)}
          isBlind={state.kind === 'blind'}
          spot={place.spot}
          bottom={bottom}
          locale={locale}
          onMove={move}
          onUnfold={() => fold(false)}
        />,
      );
      return;
    }
    surface.render(
      <Dock
        view={viewNow(state)}
        spot={place.spot}
        bottom={bottom}
        locale={locale}
        on={{
          move,
          fold: () => fold(true),
          pause: (choice: PauseChoice) => pause(pauseEnd(choice, context.now(), context.policy)),
          open: on.open,
          fill: (field) => on.fill(field as FieldKey),
          retry: context.readAgain,
          copy: on.copy,
        }}
      />,
    );
  }

  function stateNow(): DockState | null {
    const reading = context.read();
    const waitedMs = context.now() - startedAt;
    if (reading.state === 'blind') {
      if (waitedMs < QUIET_MS) return null;
      if (waitedMs < GRACE_MS) return { kind: 'loading' };
      const text = t(context.isRecording ? 'page.blind-text-told' : 'page.blind-text');
      return { kind: 'blind', title: blindTitle(reading.missing), text };
    }
    const error = context.rulesError ?? checker.error();
    if (error)
      return {
        kind: 'error',
        title: t(context.rulesError ? 'page.rules-error' : 'page.error'),
        text: t('page.error-text'),
        detail: describe(error),
      };
    const report = checker.report();
    if (!report) return waitedMs < QUIET_MS ? null : { kind: 'loading' };
    const fields = [...checker.fields().values()].filter(({ text }) => text !== '');
    return {
      kind: 'checked',
      fieldCount: fields.length,
      ruleCount: context.rules.lane('listing').compiled.length,
    };
  }

  function viewNow(state: DockState): DockView {
    const report = checker.report();
    const { missing, state: seen } = context.read();
    const productClass = report?.productClass ?? null;
    const notes: string[] = [];
    if (state.kind === 'checked') {
      if (seen === 'partial' && missing.length > 0) notes.push(`${blindTitle(missing)}。`);
      if (!productClass) notes.push(t('page.class-unknown'));
      notes.push(...recordNotes(checker.catalog()));
      const failedCount = report?.failed.length ?? 0;
      if (failedCount > 0) notes.push(t('page.error-some', { n: failedCount }));
      for (const field of checker.fields().values())
        if (field.isCut) notes.push(t('page.cut', { field: field.name }));
    }
    return {
      state,
      className: productClass ? t(`page.class-${productClass}`) : '',
      problems: checker.problems().map(({ id, level, words, fieldName: field }) => ({
        id,
        level,
        short: words.short,
        field,
        isOpen: id === openId,
      })),
      required: (report?.required ?? []).map(({ field, state: filled, level }) => ({
        id: field,
        name: checker.fields().get(field)?.name ?? fieldName(field, locale),
        state: filled,
        level,
      })),
      notes,
      missing,
      foot: {
        left: versionWords(),
        right: syncWords(),
      },
    };
  }

  function versionWords(): string {
    const rules = t('page.rules', { version: context.rules.version });
    const catalog = checker.catalog();
    if (!catalog) return rules;
    return t('page.rules-catalog', { rules, date: formatDay(catalog.updatedAt, locale) });
  }

  /** What could not be held against the company's catalog, and how sure the record is the right one. */
  function recordNotes(catalog: ReturnType<Checker['catalog']>): string[] {
    if (!catalog) return [];
    if (!catalog.record) return [t('page.no-record')];
    const { name, number, confidence, notCompared } = catalog.record;
    const open = notCompared
      .map((aspect) => t(`page.aspect-${aspect}`))
      .join(locale === 'en' ? ', ' : '、');
    return [
      ...(confidence < 0.9 ? [t('page.likely-record', { record: name ?? number ?? '' })] : []),
      ...(open ? [t('page.not-compared', { aspects: open })] : []),
    ];
  }

  /** Said as of a time where it can be: nobody asks again while nothing changes. */
  function syncWords(): string {
    const { state, outboxCount, lastOkAt } = on.sync();
    if (!context.isRecording) return t('page.not-recording');
    if (state === 'not-connected') return t('page.recording');
    if (state === 'revoked') return t('page.sync-revoked');
    if (state === 'offline' || lastOkAt === null) return t('page.sync-waits', { n: outboxCount });
    return t('page.synced', { time: formatTime(lastOkAt) });
  }

  function blindTitle(missing: readonly string[]): string {
    if (missing.length === 0) return t('page.blind-page');
    const names = missing.slice(0, 2).map((name) => (locale === 'en' ? `"${name}"` : `“${name}”`));
    return t('page.blind', { parts: names.join(locale === 'en' ? ', ' : '和') });
  }

  return { draw, isPaused, node: surface.node };
}

/** For the administrator: what failed and where, nothing of the page. */
function describe(error: unknown): string {
  return error instanceof Error
    ? `${error.name}: ${error.message}\n${error.stack ?? ''}`
    : String(error);
}
