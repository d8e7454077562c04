import { ChevronDown, ChevronUp, X } from 'lucide-preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Locale, Translate } from '@/utils/domain/language/translate.ts';
import type { PAGE_WORDS } from '@/utils/domain/language/words/page.ts';
import { IconButton } from './IconButton.tsx';
import type { ShownLevel } from './levels.ts';
import { ReasonForm } from './ReasonForm.tsx';
import { Tag } from './Tag.tsx';
import { wordsOf } from './words.ts';

export type ProblemView = {
  id: string;
  level: ShownLevel;
  /** 功效断言 */
  title: string;
  /** 1 / 7 */
  index: number;
  count: number;
  sentence: string;
  citation: { law: string; quote: string | null; fullName: string | null; url: string | null };
  /** The words in question; `null` when something is missing. */
  now: string | null;
  /** What they become; empty text deletes them; `null`: no proposal. */
  becomes: string | null;
  /** What the drug's own record says there, and its approval number. */
  record: { text: string; number: string | null } | null;
  fixSource: string | null;
  canDelete: boolean;
  canIgnore: boolean;
};

export type ProblemActions = {
  apply(): void;
  remove(): void;
  /** Goes to the place in the page and selects the words. */
  go(): void;
  ignore(reason: string): void;
  step(by: 1 | -1): void;
  close(): void;
};

/** One finding: what it is, the law, now and then, what can be done. Never modal, never opens itself. */
export function ProblemCard({
  view,
  takesFocus,
  locale,
  on,
}: {
  view: ProblemView;
  /** Opened by key: the first button gets the focus. */
  takesFocus: boolean;
  locale: Locale;
  on: ProblemActions;
}) {
  const t = wordsOf<typeof PAGE_WORDS>(locale);
  const [isAsking, setAsking] = useState(false);
  const card = useRef<HTMLDivElement>(null);
  const sentenceId = useId();
  // At once: whoever presses F8 and Enter means the card with both.
  useLayoutEffect(() => {
    setAsking(false);
    if (!takesFocus) return;
    const first = card.current?.querySelector<HTMLElement>('.yg-foot button') ?? card.current;
    first?.focus({ preventScroll: true });
  }, [view.id, takesFocus]);
  const { now, becomes, record } = view;
  return (
    <div
      ref={card}
      class="yg-panel yg-card"
      role="dialog"
      aria-labelledby={sentenceId}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing || !isAsking) return;
        event.stopPropagation();
        setAsking(false);
      }}
    >
      <div class="yg-head">
        <Tag level={view.level}>{t(`page.level-${view.level}`)}</Tag>
        <span class="yg-strong yg-grow">{view.title}</span>
        <span class="yg-xs yg-2">
          {view.index} / {view.count}
        </span>
        {view.count > 1 && (
          <>
            <IconButton icon={ChevronUp} label={t('page.previous')} onClick={() => on.step(-1)} />
            <IconButton icon={ChevronDown} label={t('page.next')} onClick={() => on.step(1)} />
          </>
        )}
        <IconButton icon={X} label={t('page.close')} onClick={on.close} />
      </div>
      <div class="yg-card-body">
        <p class="yg-strong" id={sentenceId}>
          {view.sentence}
        </p>
        <Citation citation={view.citation} />
        {(becomes !== null ? now !== null : record !== null) && (
          <dl class="yg-change">
            {now !== null && (
              <div>
                <dt>{t('page.now')}</dt>
                <dd>{becomes === null ? now : <del>{now}</del>}</dd>
              </div>
            )}
            {becomes !== null && (
              <div>
                <dt>{t('page.becomes')}</dt>
                <dd>{becomes === '' ? t('page.becomes-nothing') : <ins>{becomes}</ins>}</dd>
              </div>
            )}
            {record && record.text !== becomes && (
              <div>
                <dt>{t('page.record')}</dt>
                <dd>{record.text}</dd>
              </div>
            )}
          </dl>
        )}
        {record?.number && (
          <p class="yg-xs yg-2">{t('page.record-of', { number: record.number })}</p>
        )}
        {view.fixSource && <p class="yg-xs yg-2">{view.fixSource}</p>}
      </div>
      {isAsking ? (
        <div class="yg-foot">
          <ReasonForm
            label={t('page.ignore-why')}
            hint={t('page.ignore-hint')}
            save={t('page.ignore-save')}
            back={t('page.back')}
            onSave={on.ignore}
            onBack={() => setAsking(false)}
          />
        </div>
      ) : (
        <div class="yg-foot">
          <Choices view={view} on={on} t={t} />
          <span class="yg-grow" />
          {view.canIgnore && (
            <button
              type="button"
              class="yg-button"
              data-kind="quiet"
              onClick={() => setAsking(true)}
            >
              {t('page.ignore')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

/** The offered way first; without one, the way to the place. */
function Choices({
  view: { becomes, canDelete },
  on,
  t,
}: {
  view: ProblemView;
  on: ProblemActions;
  t: Translate<typeof PAGE_WORDS>;
}) {
  const isDelete = becomes === '';
  return (
    <>
      {becomes !== null && (
        <button
          type="button"
          class="yg-button"
          data-kind="primary"
          onClick={isDelete ? on.remove : on.apply}
        >
          {t(isDelete ? 'page.delete' : 'page.apply')}
          <kbd class="yg-kbd">Enter</kbd>
        </button>
      )}
      {becomes === null && (
        <button type="button" class="yg-button" data-kind="primary" onClick={on.go}>
          {t('page.go')}
        </button>
      )}
      {canDelete && !isDelete && (
        <button type="button" class="yg-button" data-kind="quiet" onClick={on.remove}>
          {t('page.delete')}
        </button>
      )}
      {becomes !== null && (
        <button type="button" class="yg-button" data-kind="quiet" onClick={on.go}>
          {t('page.go')}
        </button>
      )}
    </>
  );
}

function Citation({
  citation: { law, quote, fullName, url },
}: {
  citation: ProblemView['citation'];
}) {
  // Addresses come with the rules; anything but https is shown as words only.
  const link = url?.startsWith('https://') ? url : null;
  return (
    <p class="yg-xs yg-2">
      {link ? (
        <a
          class="yg-link"
          href={link}
          target="_blank"
          rel="noreferrer"
          title={fullName ?? undefined}
        >
          {law}
        </a>
      ) : (
        <span title={fullName ?? undefined}>{law}</span>
      )}
      {quote && `：“${quote}”`}
    </p>
  );
}
