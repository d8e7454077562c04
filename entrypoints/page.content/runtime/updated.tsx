import { RefreshCw, X } from 'lucide-preact';
import { wordsOf } from '@/components/words.ts';
import type { Locale } from '@/utils/domain/language/translate.ts';
import type { PAGE_WORDS } from '@/utils/domain/language/words/page.ts';
import { createOverlay } from '@/utils/page/draw/overlay.tsx';

/**
 * One line that asks to refresh, after the extension under this copy was updated or taken away.
 * The page is never reloaded by us: what is typed in it would be lost.
 */
export function showUpdated(css: readonly string[], locale: Locale): void {
  const end = new AbortController();
  const t = wordsOf<typeof PAGE_WORDS>(locale);
  const overlay = createOverlay(end.signal, document, css, locale === 'en' ? 'en' : 'zh-CN');
  overlay.setThemeBy(document.body);
  overlay.mount('updated', 'strip').render(
    <div class="yg-panel yg-notice" role="status">
      <RefreshCw size={16} strokeWidth={1.5} aria-hidden="true" />
      <span class="yg-grow">{t('page.updated')}</span>
      <button
        type="button"
        class="yg-button"
        data-kind="icon"
        aria-label={t('page.close')}
        title={t('page.close')}
        onClick={() => end.abort()}
      >
        <X size={16} strokeWidth={1.5} aria-hidden="true" />
      </button>
    </div>,
  );
}
