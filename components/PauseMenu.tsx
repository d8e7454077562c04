import { useEffect, useRef } from 'preact/hooks';
import type { Locale } from '@/utils/domain/language/translate.ts';
import type { PAGE_WORDS } from '@/utils/domain/language/words/page.ts';
import { wordsOf } from './words.ts';

export type PauseChoice = 'short' | 'hour' | 'day';
const CHOICES: readonly PauseChoice[] = ['short', 'hour', 'day'];

/** How long to pause; lies under the dock's head. Esc goes back. */
export function PauseMenu({
  locale,
  onPick,
  onClose,
}: {
  locale: Locale;
  onPick(choice: PauseChoice): void;
  onClose(): void;
}) {
  const t = wordsOf<typeof PAGE_WORDS>(locale);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus({ preventScroll: true }), []);
  return (
    <fieldset
      class="yg-pause"
      aria-label={t('page.pause-ask')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <span class="yg-2">{t('page.pause-ask')}</span>
      {CHOICES.map((choice, at) => (
        <button
          key={choice}
          ref={at === 0 ? first : undefined}
          type="button"
          class="yg-button"
          onClick={() => onPick(choice)}
        >
          {t(`page.pause-${choice}`)}
        </button>
      ))}
    </fieldset>
  );
}
