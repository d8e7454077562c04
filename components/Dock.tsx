import { ChevronDown } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { Locale } from '@/utils/domain/language/translate.ts';
import type { PAGE_WORDS } from '@/utils/domain/language/words/page.ts';
import { CountTags } from './CountTags.tsx';
import { Glyph } from './Glyph.tsx';
import { IconButton } from './IconButton.tsx';
import { countLevels } from './levels.ts';
import { Movable, type Spot } from './Movable.tsx';
import { PanelHead } from './PanelHead.tsx';
import { type PauseChoice, PauseMenu } from './PauseMenu.tsx';
import { ProblemList, type ProblemRow } from './ProblemList.tsx';
import { RequiredList, type RequiredRow } from './RequiredList.tsx';
import { StateNote } from './StateNote.tsx';
import { wordsOf } from './words.ts';

export type DockState =
  | { kind: 'loading' }
  | { kind: 'blind'; title: string; text: string }
  | { kind: 'error'; title: string; text: string; detail: string }
  | { kind: 'checked'; fieldCount: number; ruleCount: number };

export type DockView = {
  state: DockState;
  /** OTC 甲类 */
  className: string;
  problems: readonly ProblemRow[];
  required: readonly RequiredRow[];
  /** What was not checked although it is there: fields too long, parts not read. */
  notes: readonly string[];
  /** What can't be read, as people call it. */
  missing: readonly string[];
  foot: { left: string; right: string };
};

/** The dock of the listing check: what is wrong on this page and what is still missing. */
export function Dock({
  view,
  spot,
  bottom,
  locale,
  on,
}: {
  view: DockView;
  spot: Spot;
  /** Height of the host's bottom bar, which is never covered. */
  bottom: number;
  locale: Locale;
  on: {
    move(spot: Spot): void;
    fold(): void;
    pause(choice: PauseChoice): void;
    open(id: string): void;
    fill(id: string): void;
    retry(): void;
    copy(text: string): void;
  };
}) {
  const t = wordsOf<typeof PAGE_WORDS>(locale);
  const [isPausing, setPausing] = useState(false);
  return (
    <Movable
      class="yg-panel yg-dock"
      role="complementary"
      aria-label={t('page.name')}
      spot={spot}
      onMove={on.move}
      style={{ '--bottom': `${bottom}px` }}
    >
      <PanelHead note={view.className} locale={locale}>
        <button
          type="button"
          class="yg-button"
          data-kind="icon"
          title={t('page.pause')}
          aria-label={t('page.pause')}
          aria-expanded={isPausing}
          onClick={() => setPausing(!isPausing)}
        >
          <Glyph name="pause" size={16} />
        </button>
        <IconButton icon={ChevronDown} label={t('page.fold')} onClick={on.fold} />
      </PanelHead>
      {isPausing && (
        <PauseMenu locale={locale} onPick={on.pause} onClose={() => setPausing(false)} />
      )}
      {view.state.kind === 'blind' && <div class="yg-hatch" />}
      <div class="yg-dock-body">
        <DockBody view={view} locale={locale} on={on} />
      </div>
      <div class="yg-foot yg-xs yg-2">
        <span class="yg-grow">{view.foot.left}</span>
        <span>{view.foot.right}</span>
      </div>
    </Movable>
  );
}

function DockBody({
  view,
  locale,
  on,
}: Pick<Parameters<typeof Dock>[0], 'view' | 'locale' | 'on'>) {
  const t = wordsOf<typeof PAGE_WORDS>(locale);
  const { state, problems, required, notes } = view;
  if (state.kind === 'loading') return <Bars label={t('page.loading')} />;
  if (state.kind === 'blind') return <Blind view={view} state={state} locale={locale} on={on} />;
  if (state.kind === 'error')
    return (
      <StateNote glyph="error" title={state.title} text={state.text}>
        <button type="button" class="yg-button" onClick={() => on.copy(state.detail)}>
          {t('page.error-copy')}
        </button>
      </StateNote>
    );
  const counts = { fields: state.fieldCount, rules: state.ruleCount };
  const isComplete = required.length > 0 && required.every((row) => row.state === 'filled');
  return (
    <>
      {problems.length > 0 ? (
        <CountTags counts={countLevels(problems.map((row) => row.level))} locale={locale} />
      ) : (
        <StateNote
          glyph="ok"
          title={t('page.clean')}
          text={t(isComplete ? 'page.clean-all' : 'page.clean-some', counts)}
        />
      )}
      {notes.map((note) => (
        <p key={note} class="yg-xs yg-2 yg-dock-line">
          {note}
        </p>
      ))}
      {problems.length > 0 && <ProblemList rows={problems} locale={locale} onOpen={on.open} />}
      {required.length > 0 && !(isComplete && problems.length === 0) && (
        <RequiredList rows={required} locale={locale} onFill={on.fill} />
      )}
    </>
  );
}

function Blind({
  view,
  state,
  locale,
  on,
}: Pick<Parameters<typeof Dock>[0], 'view' | 'locale' | 'on'> & {
  state: Extract<DockState, { kind: 'blind' }>;
}) {
  const t = wordsOf<typeof PAGE_WORDS>(locale);
  const [isOpen, setOpen] = useState(false);
  return (
    <StateNote glyph="blind" title={state.title} text={state.text}>
      {view.missing.length > 0 && (
        <button
          type="button"
          class="yg-button"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {t('page.blind-show')}
        </button>
      )}
      <button type="button" class="yg-button" data-kind="quiet" onClick={on.retry}>
        {t('page.retry')}
      </button>
      {isOpen && (
        <ul class="yg-missing">
          {view.missing.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
    </StateNote>
  );
}

/** Still grey bars in the final layout. */
function Bars({ label }: { label: string }) {
  return (
    <div class="yg-bars" role="status" aria-label={label}>
      {[60, 85, 45, 72].map((width) => (
        <span key={width} style={{ width: `${width}%` }} />
      ))}
    </div>
  );
}
