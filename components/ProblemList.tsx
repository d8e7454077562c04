import type { Locale } from '@/utils/domain/language/translate.ts';
import type { PAGE_WORDS } from '@/utils/domain/language/words/page.ts';
import { Glyph } from './Glyph.tsx';
import type { ShownLevel } from './levels.ts';
import { wordsOf } from './words.ts';

export type ProblemRow = {
  id: string;
  level: ShownLevel;
  /** The matched words, or what is wrong. */
  short: string;
  /** 标题 */
  field: string;
  isOpen: boolean;
};

/** 这一页的问题, heaviest first, the field's name at the right. */
export function ProblemList({
  rows,
  locale,
  onOpen,
}: {
  rows: readonly ProblemRow[];
  locale: Locale;
  onOpen(id: string): void;
}) {
  const t = wordsOf<typeof PAGE_WORDS>(locale);
  return (
    <section class="yg-list" aria-label={t('page.problems')}>
      <div class="yg-list-head">
        <h2 class="yg-strong yg-grow">{t('page.problems')}</h2>
        <span class="yg-xs yg-2">
          <kbd class="yg-kbd">F8</kbd> {t('page.next-short')}
        </span>
      </div>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <button
              type="button"
              class="yg-row"
              aria-current={row.isOpen ? 'true' : undefined}
              title={row.short}
              onClick={() => onOpen(row.id)}
            >
              <Glyph name={row.level} size={14} />
              <span class="yg-sr">{t(`page.level-${row.level}`)} </span>
              <span class="yg-row-words">
                {row.isOpen ? `${row.field}：${row.short}` : row.short}
              </span>
              <span class="yg-row-end">{row.isOpen ? t('page.looking') : row.field}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
