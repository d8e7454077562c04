import type { ComponentChildren } from 'preact';
import type { Locale } from '@/utils/domain/language/translate.ts';
import type { PAGE_WORDS } from '@/utils/domain/language/words/page.ts';
import { Glyph } from './Glyph.tsx';
import { wordsOf } from './words.ts';

/** Head of a floating panel: our mark, our name, one word beside it, buttons. It is the handle too. */
export function PanelHead({
  note,
  locale,
  children,
}: {
  note?: string;
  locale: Locale;
  children?: ComponentChildren;
}) {
  const t = wordsOf<typeof PAGE_WORDS>(locale);
  return (
    <div class="yg-head" data-handle="">
      <Glyph name="mark" size={16} />
      <span class="yg-strong">{t('page.name')}</span>
      <span class="yg-xs yg-3 yg-grow">{note}</span>
      {children}
    </div>
  );
}
