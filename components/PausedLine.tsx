import { formatTime } from '@/utils/domain/language/format.ts';
import type { Locale } from '@/utils/domain/language/translate.ts';
import type { PAGE_WORDS } from '@/utils/domain/language/words/page.ts';
import { Glyph } from './Glyph.tsx';
import { wordsOf } from './words.ts';

/** In place of the dock while it is paused: until when, and the way back. */
export function PausedLine({
  until,
  bottom,
  locale,
  onResume,
}: {
  /** Epoch ms. */
  until: number;
  bottom: number;
  locale: Locale;
  onResume(): void;
}) {
  const t = wordsOf<typeof PAGE_WORDS>(locale);
  return (
    <aside
      class="yg-panel yg-paused"
      aria-label={t('page.name')}
      style={{ '--bottom': `${bottom}px` }}
    >
      <Glyph name="pause" size={16} />
      <span class="yg-grow">{t('page.paused', { time: formatTime(until) })}</span>
      <button type="button" class="yg-button" data-kind="link" onClick={onResume}>
        {t('page.resume')}
      </button>
    </aside>
  );
}
